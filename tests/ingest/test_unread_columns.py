"""What a known export holds and the app does not read is named; interactions count as what they are."""

import pytest

from ingest_runs import read_file, write

ADS = (
    "Campaign report\n\"March 1, 2026 - March 31, 2026\"\n"
    "Campaign,Campaign type,Currency code,Cost,Impr.,Interactions,Conversions\n"
    "Film,Video,EUR,10.00,900,700,0.00\n"
    "Brand,Search,EUR,20.00,80,30,2.00\n"
    "Feed,Demand Gen,EUR,5.00,400,50,0.00\n"
)  # fmt: skip


def test_interactions_are_clicks_of_search_ads_alone(tmp_path):
    run = read_file(write(tmp_path, ADS))
    assert [(row["campaign"], row["link_clicks"]) for row in run.rows] == [
        ("Film", None),
        ("Brand", 30),
        ("Feed", None),
    ]


def test_interactions_of_films_are_views(tmp_path):
    run = read_file(write(tmp_path, ADS))
    assert [(row["campaign"], row["views"]) for row in run.rows] == [
        ("Film", 700),
        ("Brand", None),
        ("Feed", None),
    ]


def test_interactions_of_ads_whose_kind_is_not_told_are_left_out_and_said(tmp_path):
    text = (
        "Campaign,Currency code,Cost,Impr.,Interactions,Conversions,Day\n"
        "Brand,EUR,20.00,80,30,2.00,2026-03-02\n"
    )
    run = read_file(write(tmp_path, text))
    assert [row["link_clicks"] for row in run.rows] == [None]
    assert any(one.message.startswith("Interactions are clicks") for one in run.plan.problems)


def test_new_and_lost_followers_of_an_overview_are_read_and_other_columns_named(tmp_path):
    text = (
        "Date,Video views,Profile views,Likes,Leads submission,Net growth,New followers,Lost followers\n"
        "2026/03/01,100,5,7,2,30,31,1\n2026/03/02,90,4,6,0,-2,3,5\n"
    )
    run = read_file(write(tmp_path, text))
    assert [(row["new_followers"], row["unfollows"]) for row in run.rows] == [(31, 1), (3, 5)]
    assert [one.message for one in run.plan.problems] == ["Not read: “Leads submission”."]


def test_a_column_of_orders_that_may_tell_a_touch_is_named_first(tmp_path):
    text = (
        "Order number,Date,Total,Origin of buyer,Warehouse,Gift wrap\n"
        "C1,2026-04-02,20.00,https://l.instagram.com/,North,\nC2,2026-04-03,30.00,,South,\n"
    )
    run = read_file(write(tmp_path, text))
    assert [one.message for one in run.plan.problems][:2] == [
        "Not read, though it may tell where buyers came from: “Origin of buyer”.", "Not read: “Warehouse”.",
    ]  # fmt: skip


def test_a_report_with_many_other_columns_says_how_many(tmp_path):
    more = [f"Custom {number}" for number in range(15)]
    header = ["Campaign", "Campaign type", "Currency code", "Cost", "Impr.", "Day", *more]
    row = ["Brand", "Search", "EUR", "20.00", "80", "2026-03-02", *["x"] * 15]
    run = read_file(write(tmp_path, ",".join(header) + "\n" + ",".join(row) + "\n"))
    assert run.plan.problems[-1].message.endswith("“Custom 11” and 3 more columns.")


@pytest.mark.parametrize(
    ("name", "tells"),
    [
        ("Original Shipping Fee", False), ("Original unit price", False), ("Country of origin", False), ("Landing cost", False),
        ("Item attribute", False), ("Origin", True), ("Original source", True), ("Note attributes", True),
        ("Attributed channel", True), ("Skąd klient", True),
    ],
)  # fmt: skip
def test_what_only_sounds_like_a_touch_is_named_among_the_others(tmp_path, name, tells):
    text = f"Order number,Date,Total,{name}\nC1,2026-04-02,20.00,x\nC2,2026-04-03,30.00,y\n"
    told = [one.message for one in read_file(write(tmp_path, text)).plan.problems]
    assert any("may tell where buyers came from" in one for one in told) == tells
