"""Counts and sums of real exports, compared with sums made here by the csv module alone."""

import csv
from collections import Counter
from decimal import Decimal

import pytest

from every import every
from ingest_runs import read_file


def table(path, encoding="utf-8-sig"):
    with path.open(newline="", encoding=encoding) as handle:
        return list(csv.reader(handle))


def total(rows, index):
    return sum(int(row[index].replace(",", "")) for row in rows if row[index])


@pytest.mark.parametrize(
    ("name", "format_id", "fields"),
    [
        ("meta-business-suite-facebook-posts-2025.csv", "meta_facebook_posts",
         {"Views": "views", "Reach": "reach", "Reactions": "reactions", "Total clicks": "total_clicks",
          "Link Clicks": "link_clicks"}),
        ("meta-business-suite-instagram-posts-2025.csv", "meta_instagram_posts",
         {"Views": "views", "Reach": "reach", "Likes": "likes", "Saves": "saves", "Follows": "follows"}),
    ],
)  # fmt: skip
def test_posts(shared_exports, name, format_id, fields):
    header, *rows = table(shared_exports / name)
    run = read_file(shared_exports / name)
    assert run.plan.format_id == format_id
    assert len(run.rows) == len(rows)
    assert not run.rejected
    assert not run.doubts
    for column, field in fields.items():
        index = header.index(column)
        assert run.sum(field) == total(rows, index), column
        assert sum(row[field] is None for row in run.rows) == sum(not row[index] for row in rows), column


def test_ads_without_their_total(shared_exports):
    from python_calamine import CalamineWorkbook

    path = shared_exports / "meta-ads-manager-ads-UAH.xlsx"
    header, *rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
    spend, name = header.index("Amount spent (UAH)"), header.index("Ad name")
    ads = [row for row in rows if row[name]]
    run = read_file(path)
    assert run.plan.format_id == "meta_ads"
    assert len(run.rows) == len(ads)
    assert sum(row["spend"] is None for row in run.rows) == sum(row[spend] == "" for row in ads)
    assert len(run.rows) + len(run.skipped) == len(rows)
    assert run.sum("spend") == sum(
        int((Decimal(str(row[spend])) * 100).to_integral_value()) for row in ads if row[spend] != ""
    )
    assert {row["currency"] for row in run.rows} == {"UAH"}
    impressions = header.index("Impressions")
    assert run.sum("impressions") == sum(int(row[impressions]) for row in ads if row[impressions] != "")


@pytest.mark.parametrize(
    "name", ["shopify-orders-75col-ZAR-REDACTED.csv", "shopify-orders-79col-devstore-REDACTED.csv"]
)
def test_orders(shared_exports, name):
    header, *rows = table(shared_exports / name)
    at = {column: index for index, column in enumerate(header)}
    heads = [row for row in rows if row[at["Total"]]]

    def cents(column, of):
        return sum(int(Decimal(row[at[column]]) * 100) for row in of if row[at[column]])

    run = read_file(shared_exports / name)
    assert run.plan.format_id == "shopify_orders"
    assert len(run.rows) == len(heads) == len({row[0] for row in rows})
    assert len(run.children) == len(rows)
    assert not run.rejected
    assert not run.doubts
    assert run.sum("gross_sales") == cents("Subtotal", heads) + cents("Discount Amount", heads)
    assert run.sum("total") == cents("Total", heads)
    assert run.sum("units") == sum(int(row[at["Lineitem quantity"]]) for row in rows)
    contained = [
        row for row in heads
        if Decimal(row[at["Total"]]) == Decimal(row[at["Subtotal"]]) + Decimal(row[at["Shipping"]])
    ]  # fmt: skip
    assert run.sum("taxes") == cents("Taxes", contained)
    assert sum(row["status"] == "voided" for row in run.rows) == sum(
        bool(row[at["Cancelled at"]]) for row in heads
    )


def test_visits_by_hour(shared_exports):
    path = shared_exports / "ga4-traffic-acquisition-hourly.csv"
    _, header, *rows = table(path)
    run = read_file(path)
    assert len(run.rows) == len(rows)
    assert run.sum("sessions") == total(rows, header.index("Sessions"))
    assert run.sum("engaged_sessions") == total(rows, header.index("Engaged sessions"))
    groups = Counter(row[0] for row in rows)
    assert Counter(row["channel_group"] for row in run.rows) == groups
    assert {row["hour"] for row in run.rows} == {int(row[1][8:]) for row in rows}
    assert {row["channel"] for row in run.rows if row["channel_group"] == "Organic Social"} == {
        "social_other"
    }


def test_visits_by_date(shared_exports):
    path = shared_exports / "ga4-explore-by-date.csv"
    rows = [row for row in table(path) if row and row[0].isdigit()]
    run = read_file(path)
    assert len(run.rows) == len(rows)
    assert run.sum("users") == total(rows, 2)
    assert run.sum("new_users") == total(rows, 5)
    assert {row["period_start"].replace("-", "") for row in run.rows} == {row[0] for row in rows}


def test_visits_of_pages(shared_exports):
    path = shared_exports / "ga4-pages-key-events-revenue-2025.csv"
    rows = [row for row in table(path) if len(row) == 8 and row[1].isdigit()]
    run = read_file(path)
    assert len(run.rows) == len(rows)
    assert run.sum("page_views") == total(rows, 1)
    assert run.sum("key_events") == total(rows, 6)
    assert {(row["period_start"], row["period_end"]) for row in run.rows} == {("2025-01-01", "2025-12-31")}


def stacked(path):
    """Cut a file into tables: {header: rows}."""
    tables, current = {}, None
    for row in table(path):
        if not any(row) or row[0].startswith("#"):
            current = None
        elif current is None:
            current = tables.setdefault(tuple(row), [])
        else:
            current.append(row)
    return tables


@pytest.mark.parametrize("name", ["ga4-home-report-stacked.csv", "ga4-home-report-stacked-titles.csv"])
def test_stacked_home_reports(shared_exports, name):
    tables = stacked(shared_exports / name)
    run = read_file(shared_exports / name)
    days = [row for row in run.rows if row["breakdown"] == "date"]
    assert len(days) == len(tables["Nth day", "Users"])
    assert sum(row["users"] for row in days) == total(tables["Nth day", "Users"], 1)
    assert sum(row["new_users"] for row in days) == total(tables["Nth day", "New users"], 1)
    groups = [row for row in run.rows if row["breakdown"] == "channel_group"]
    assert sum(row["sessions"] for row in groups) == total(
        tables["Session default channel group", "Sessions"], 1
    )
    pages = [row for row in run.rows if row["breakdown"] == "page_title"]
    assert sum(row["page_views"] for row in pages) == total(tables["Page title and screen class", "Views"], 1)
    assert any("Country" in problem.message for problem in run.skipped)


def test_tables_above_the_first_preamble_take_the_days_stated_below(shared_exports):
    run = read_file(shared_exports / "ga4-stacked-no-preamble.csv")
    days = sorted(row["period_start"] for row in run.rows if row["breakdown"] == "date")
    assert (days[0], days[-1], len(days)) == ("2023-12-08", "2024-01-04", 28)


@every(
    "name",
    [
        "ga4-events-report.csv",
        "ga4-users-by-city.csv",
        "meta-business-suite-audience-utf16.csv",
        "meta-business-suite-audience-pt-BR-utf16.csv",
    ],
)
def test_what_holds_nothing_to_import_is_declined_with_a_reason(shared_exports, name):
    run = read_file(shared_exports / name)
    assert run.plan.declined is not None
    assert not run.rows


def test_every_other_export_is_recognised_or_gets_the_mapping_screen(shared_exports):
    for path in sorted(shared_exports.glob("*.*sv")) + sorted(shared_exports.glob("*.xls*")):
        run = read_file(path)
        assert run.plan.header
        assert not run.plan.needs_mapping or run.plan.samples
