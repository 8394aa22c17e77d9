"""An older export after a newer one is asked about; one that goes on is not."""

import pytest

from bringing_files import bring
from every import every
from socialroi_desktop.domain.records import Order
from socialroi_desktop.operations.imports.set_back import set_back
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

HEAD = "Order number,Date,Total,Refunded,Status\n"


def states(workspace):
    return [(row.number, row.status, row.refunds) for row in reading.listing(workspace, Order)]


def orders(*rows):
    return HEAD + "".join(f"K{at},2026-05-0{at},{row}\n" for at, row in enumerate(rows, 1))


def test_an_older_list_of_orders_takes_nothing_back_unasked(tmp_path):
    newer = orders("100,100,Refunded", "50,0,Cancelled", "30,10,Partially refunded", "9,0,Paid")
    older = orders("100,0,Paid", "50,0,Paid", "30,5,Partially refunded", "9,0,Pending")
    with new_workspace(tmp_path) as workspace:
        bring(workspace, tmp_path / "newer.csv", newer)
        before = states(workspace)
        counts = bring(workspace, tmp_path / "older.csv", older)
        assert states(workspace) == before
        assert (counts.doubtful, counts.changed) == (4, 0)
        assert bring(workspace, tmp_path / "newer.csv").doubtful == 0


def test_a_newer_list_goes_on(tmp_path):
    with new_workspace(tmp_path) as workspace:
        bring(workspace, tmp_path / "a.csv", orders("100,0,Paid", "50,10,Partially refunded"))
        counts = bring(workspace, tmp_path / "b.csv", orders("100,100,Refunded", "50,20,Partially refunded"))
        assert (counts.changed, counts.doubtful) == (2, 0)


def test_numbers_that_begin_anew_replace_no_order_unasked(tmp_path):
    with new_workspace(tmp_path) as workspace:
        bring(workspace, tmp_path / "a.csv", "Order number,Date,Total\n1,2025-05-02,100\n2,2025-05-03,50\n")
        counts = bring(
            workspace, tmp_path / "b.csv", "Order number,Date,Total\n1,2026-05-09,55\n3,2026-05-10,65\n"
        )
        assert (counts.new, counts.doubtful) == (1, 1)
        assert {row.number: row.gross_sales for row in reading.listing(workspace, Order)} == {
            "1": 10_000,
            "2": 5_000,
            "3": 6_500,
        }


@every(
    ("entity", "changes", "asked"),
    [
        ("order", {"ordered_at": ("2026-05-02T00:00:00Z", "2026-05-03T11:00:00Z")}, False),
        ("order", {"ordered_at": ("2026-05-02T00:00:00Z", "2026-05-04T11:00:00Z")}, True),
        ("order", {"status": ("pending", "paid")}, False),
        ("order", {"status": ("refunded", "voided")}, False),
        ("order", {"refunds": (500, None)}, True),
        ("order", {"refunds": (None, 500)}, False),
        ("post", {"views": (500, 100)}, True),
        ("post", {"views": (500, 480), "likes": (3, 0)}, False),
        ("post", {"views": (None, 480)}, False),
        ("cost", {"amount": (500, 100)}, False),
    ],
)  # fmt: skip
def test_what_sets_a_record_back(entity, changes, asked):
    assert (set_back(entity, changes) is not None) is asked


def test_views_that_fall_to_a_fifth_are_asked_about(tmp_path):
    head = (
        "Post ID,Account ID,Account username,Description,Publish time,Permalink,Post type,Views,Reach,Likes\n"
    )
    row = "17900000000000009,7,tea,Morning,05/05/2026 01:00,https://www.instagram.com/p/AAA999/,IG image,{},{},{}\n"
    with new_workspace(tmp_path) as workspace:
        bring(workspace, tmp_path / "a.csv", head + row.format(500, 400, 40))
        counts = bring(workspace, tmp_path / "b.csv", head + row.format(100, 80, 4))
        assert (counts.doubtful, counts.changed) == (1, 0)
        assert bring(workspace, tmp_path / "c.csv", head + row.format(600, 450, 44)).changed == 1


HEADS = {
    "orders": "Order number,Date,Total,Shipping,Status\n",
    "ads": "Date,Network,Campaign,Spend,Impressions,Clicks,Results\n",
    "visits": "Date,Source,Medium,Sessions,Users\n",
    "links": "Link,Created,Clicks\n",
}


@pytest.mark.parametrize(
    ("kind", "newer", "older", "doubtful"),
    [
        ("orders", "K1,2026-05-02,100,5,Paid", "K1,2026-05-02,80,5,Paid", True),
        ("orders", "K1,2026-05-02,100,5,Paid", "K1,2026-05-02,100,5,Pending", True),
        ("orders", "K1,2026-05-02,100,5,Pending", "K1,2026-05-02,100,5,Paid", False),
        ("orders", "K1,2026-05-02,100,5,Paid", "K1,2026-05-02,120,5,Paid", False),
        ("ads", "2026-05-02,facebook,Spring,50.00,900,90,9", "2026-05-02,facebook,Spring,20.00,400,40,4", True),
        ("ads", "2026-05-02,facebook,Spring,50.00,900,90,9", "2026-05-02,facebook,Spring,49.50,880,88,6", False),
        ("ads", "2026-05-02,tiktok,Spring,50.00,900,90,9", "2026-05-02,tiktok,Spring,50.00,300,90,9", True),
        ("visits", "2026-05-02,instagram,social,300,250", "2026-05-02,instagram,social,120,100", True),
        ("visits", "2026-05-02,instagram,social,300,250", "2026-05-02,instagram,social,290,245", False),
    ],
)  # fmt: skip
def test_figures_that_fall_are_asked_about_until_the_newer_file_settles_them(
    tmp_path, kind, newer, older, doubtful
):
    head = HEADS[kind]
    with new_workspace(tmp_path) as workspace:
        assert bring(workspace, tmp_path / "a.csv", head + newer + "\n").new == 1
        counts = bring(workspace, tmp_path / "b.csv", head + older + "\n")
        assert (counts.doubtful, counts.changed) == ((1, 0) if doubtful else (0, 1))
        if doubtful:
            assert bring(workspace, tmp_path / "a.csv").same == 1
        # Whoever takes the row all the same can bring the newer file again.
        bring(workspace, tmp_path / "b.csv", doubts=True)
        assert bring(workspace, tmp_path / "b.csv").same == 1
        bring(workspace, tmp_path / "a.csv", doubts=True)
        assert bring(workspace, tmp_path / "a.csv").same == 1


@every(
    ("changes", "asked"),
    [
        ({"total": (10_000, 7_000), "refunds": (None, 3_000)}, False),
        ({"total": (10_000, 7_000), "refunds": (500, 3_000)}, False),
        ({"total": (10_000, 1_000), "refunds": (None, 500)}, True),
        ({"units": (3, 2), "refunds": (None, 500)}, False),
        ({"units": (3, 2)}, True),
        ({"gross_sales": (10_000, 0), "status": ("paid", "voided")}, False),
        ({"gross_sales": (10_000, 9_000), "status": ("refunded", "paid")}, True),
        ({"total": (10_000, 9_000), "currency": ("EUR", "USD")}, False),
    ],
)
def test_an_order_is_worth_less_where_money_went_back(changes, asked):
    assert (set_back("order", changes, "EUR") is not None) is asked


def test_both_values_and_the_local_day_stand_in_the_question():
    fell = set_back("ad_cost", {"spend": (5_000, 2_000)}, "EUR")
    assert fell is not None
    assert "50.00 EUR" in fell.message
    assert "20.00 EUR" in fell.message
    moved = set_back(
        "order",
        {"ordered_at": ("2026-05-01T22:00:00Z", "2026-06-01T22:00:00Z")},
        day=lambda moment: moment[:8] + "02",
    )
    assert moved is not None
    assert moved.values == {"day": "2026-05-02", "ends": "2026-06-02"}


@every(
    ("entity", "changes", "asked"),
    [
        ("account_day", {"followers": (500, 100)}, True),
        ("account_day", {"followers": (500, 495)}, False),
        ("account_day", {"views": (900, 300)}, True),
        ("post", {"likes": (120, 110)}, False),
        ("post", {"likes": (120, 60)}, True),
        ("post", {"views": (500, 400)}, True),
        ("ad_cost", {"results": (40, 30), "conversion_value": (10_000, 7_500)}, False),
        ("ad_cost", {"results": (40, 10)}, True),
        ("link_clicks", {"clicks": (300, 100)}, True),
        ("lead", {"status": ("customer", "new")}, True),
        ("lead", {"status": ("lost", "new")}, False),
        ("mention", {"reach": (5_000, 900)}, True),
        ("product", {"unit_cost": (500, 100)}, False),
    ],
)  # fmt: skip
def test_what_each_record_declares_to_fall_seldom(entity, changes, asked):
    assert (set_back(entity, changes, "EUR") is not None) is asked


ADS = "Date,Platform,Campaign,Spend,Impressions,Clicks\n"
LINKS = "Link,Date created,Engagements\n"
POSTS = "Date,Network,Post,Link,Impressions,Reactions,Comments\n"
POST = "2026-03-02,Instagram,Moss,https://www.instagram.com/p/M1/,{}\n"


@pytest.mark.parametrize(
    ("newer", "older", "asked"),
    [
        # Everything that changes falls: an older file.
        (ADS + "2026-03-01,TikTok,A,99,1080,190\n", ADS + "2026-03-01,TikTok,A,96,1000,180\n", 1),
        (
            ADS + "2026-03-01,TikTok,A,40,500,90\n2026-03-02,TikTok,A,20,300,50\n",
            ADS + "2026-03-01,TikTok,A,40,480,83\n2026-03-02,TikTok,A,20,300,45\n",
            2,
        ),
        (POSTS + POST.format("1080,100,45"), POSTS + POST.format("1000,90,40"), 1),
        # False clicks are taken off and a like is taken back, beside figures that grow or alone.
        (ADS + "2026-03-01,TikTok,A,99,1080,190\n", ADS + "2026-03-01,TikTok,A,98.50,1070,189\n", 0),
        (
            ADS + "2026-03-01,TikTok,A,40,500,90\n2026-03-02,TikTok,A,20,300,50\n",
            ADS + "2026-03-01,TikTok,A,39,480,83\n2026-03-02,TikTok,A,22,330,55\n",
            0,
        ),
        (
            ADS + "2026-03-01,TikTok,A,40,500,90\n",
            ADS + "2026-03-01,TikTok,A,39,480,83\n2026-03-02,TikTok,A,22,330,55\n",
            0,
        ),
        (POSTS + POST.format("1080,100,45"), POSTS + POST.format("1080,99,44"), 0),
        # What is counted since a link was made never falls.
        (LINKS + "https://bit.ly/m,2026-03-01,88\n", LINKS + "https://bit.ly/m,2026-03-01,87\n", 1),
        (LINKS + "https://bit.ly/m,2026-03-01,88\n", LINKS + "https://bit.ly/m,2026-03-01,89\n", 0),
        (
            LINKS + "https://bit.ly/m,2026-03-01,1240\nhttps://bit.ly/n,2026-03-01,88\n",
            LINKS + "https://bit.ly/m,2026-03-01,1000\nhttps://bit.ly/n,2026-03-01,80\n",
            2,
        ),
    ],
)  # fmt: skip
def test_figures_that_fall_together_tell_an_older_file(tmp_path, newer, older, asked):
    with new_workspace(tmp_path) as workspace:
        assert bring(workspace, tmp_path / "newer.csv", newer).new
        counts = bring(workspace, tmp_path / "other.csv", older)
        assert counts.doubtful == asked
        assert (counts.changed == 0) is bool(asked)
