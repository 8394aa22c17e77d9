"""Counts and sums of real exports of Meta and LinkedIn, compared with sums made here by the csv module alone."""

import csv
from datetime import date
from xml.etree import ElementTree

import pytest

from every import every
from ingest_runs import HOME, read_file
from socialroi_desktop import ingest
from socialroi_desktop.domain.period import Period
from socialroi_desktop.ingest.planning.opening import open_sources

YEAR = ingest.Options(period=Period(date(2014, 1, 1), date(2014, 12, 31)))


def sections(path):
    """Return title -> {day: value} of a daily file."""
    found, title = {}, ""
    for row in csv.reader(path.read_text("utf-16").splitlines()):
        if len(row) == 1 and not row[0].startswith("sep="):
            title = row[0]
        elif len(row) == 2 and row[0].startswith("20"):
            found.setdefault(title, {})[row[0][:10]] = int(row[1])
    return found


@every(
    ("name", "fields"),
    [
        ("meta-business-suite-daily-reach-utf16.csv", {"Facebook reach": ("facebook", "reach")}),
        ("meta-business-suite-daily-reach-pt-BR-utf16.csv", {"Alcance": ("facebook", "reach")}),
        ("meta-business-suite-daily-reach-prev-year-pt-BR-utf16.csv", {"Alcance": ("facebook", "reach")}),
        (
            "meta-business-suite-visits-2020-2022-utf16.csv",
            {
                "Facebook Page visits": ("facebook", "profile_views"),
                "Instagram profile visits": ("instagram", "profile_views"),
            },
        ),
    ],
)
def test_daily_figures(shared_exports, name, fields):
    found = sections(shared_exports / name)
    run = read_file(shared_exports / name)
    assert run.plan.format_id == "meta_daily"
    assert set(found) == set(fields)
    for title, (channel, field) in fields.items():
        rows = {row["day"]: row[field] for row in run.rows if row["channel"] == channel}
        assert rows == found[title]
    assert len(run.rows) == sum(len(days) for days in found.values())
    assert not run.rejected
    assert not run.skipped
    assert not run.doubts


def table(path, encoding="utf-8-sig", delimiter=","):
    with path.open(newline="", encoding=encoding) as handle:
        return list(csv.reader(handle, delimiter=delimiter))


def check(run, header, rows, fields):
    """Compare blanks and sums of fields with those of their columns; of equal names the first counts."""
    assert len(run.rows) == len(rows)
    for column, field in fields.items():
        cells = [row[header.index(column)] for row in rows]
        assert run.sum(field) == sum(int(cell) for cell in cells if cell), column
        assert sum(row[field] is None for row in run.rows) == cells.count(""), column


def test_legacy_posts(shared_exports):
    name = "facebook-insights-legacy-post-level.csv"
    header, _, *rows = table(shared_exports / name)
    run = read_file(shared_exports / name)
    assert run.plan.format_id == "facebook_insights_posts"
    fields = {
        "Lifetime Post Total Reach": "reach",
        "Lifetime Post Total Impressions": "impressions",
        "Lifetime Post Consumptions": "total_clicks",
        "Lifetime Post Stories by action type - like": "likes",
        "Lifetime Post Stories by action type - comment": "comments",
        "Lifetime Post Stories by action type - share": "shares",
        "Lifetime Post Consumptions by type - link clicks": "link_clicks",
    }
    check(run, header, rows, fields)
    assert len(run.skipped) == 1
    assert not run.rejected
    assert not run.doubts
    assert not any("&amp;" in (row["text"] or "") or "&#" in (row["text"] or "") for row in run.rows)


def test_legacy_page_days(shared_exports):
    name = "facebook-insights-legacy-page-daily.csv"
    header, *rows = table(shared_exports / name, "cp1252")
    days = [row for row in rows if any(row)]
    run = read_file(shared_exports / name)
    assert run.plan.format_id == "facebook_insights_page"
    fields = {
        "Lifetime Total Likes": "followers",
        "Daily New Likes": "new_followers",
        "Daily Unlikes": "unfollows",
        "Daily Total Reach": "reach",
        "Daily Total Impressions": "impressions",
        "Daily Logged-in Page Views": "profile_views",
        "Daily Page consumptions": "total_clicks",
        "Daily Total Video Views": "views",
    }
    check(run, header, days, fields)
    assert (run.rows[0]["day"], len({row["day"] for row in run.rows})) == ("2014-01-01", len(days))
    assert not run.rejected
    assert not run.doubts


def test_live_sellers(shared_exports):
    name = "uci-facebook-live-sellers-thailand.csv"
    header, *rows = table(shared_exports / name)
    run = read_file(shared_exports / name)
    assert run.plan.format_id == "facebook_status_list"
    fields = {
        "num_reactions": "reactions",
        "num_comments": "comments",
        "num_shares": "shares",
        "num_likes": "likes",
    }
    check(run, header, rows, fields)
    assert not run.rejected
    assert not run.doubts


def test_post_metrics_without_header(shared_exports):
    name = "uci-dataset_Facebook.csv"
    rows = table(shared_exports / name, delimiter=";")
    run = read_file(shared_exports / name, YEAR)
    assert run.plan.format_id == "facebook_post_metrics"
    header = [str(place) for place in range(19)]
    check(
        run, header, rows, {"7": "reach", "8": "impressions", "15": "comments", "16": "likes", "17": "shares"}
    )
    assert run.sum("engagements") == sum(int(row[18]) for row in rows)
    assert not run.rejected
    assert not run.doubts


def test_instagram_posts_without_ids(shared_exports):
    name = "instagram-insights-119-posts-cp1252.csv"
    header, *rows = table(shared_exports / name, "utf-8")
    run = read_file(shared_exports / name, YEAR)
    assert run.plan.format_id == "instagram_insights_posts"
    check(
        run,
        header,
        rows,
        {"Impressions": "impressions", "Likes": "likes", "Saves": "saves", "Follows": "follows"},
    )
    assert len({row["external_id"] for row in run.rows}) == len({tuple(row) for row in rows})
    assert not run.rejected


@pytest.mark.parametrize(
    ("name", "format_id", "fields"),
    [
        ("linkedin-page-content-metrics.csv", "linkedin_page_content",
         {"Impressions (total)": "impressions", "Clicks (total)": "total_clicks", "Reactions (total)": "reactions",
          "Comments (total)": "comments", "Reposts (total)": "shares", "Unique impressions (organic)": "reach"}),
        ("linkedin-page-followers.csv", "linkedin_page_followers", {"Total followers": "new_followers"}),
    ],
)  # fmt: skip
def test_linkedin_days(shared_exports, name, format_id, fields):
    header, *rows = table(shared_exports / name)
    run = read_file(shared_exports / name)
    assert run.plan.format_id == format_id
    check(run, header, rows, fields)
    assert len({row["day"] for row in run.rows}) == len(rows)
    assert not run.rejected
    assert not run.doubts


def test_legacy_posts_of_a_workbook_in_xml(shared_exports):
    path = shared_exports / "facebook-insights-legacy-post-level-spreadsheetml.xls"
    mark = "{urn:schemas-microsoft-com:office:spreadsheet}"
    sheet = next(ElementTree.parse(path).iter(f"{mark}Worksheet"))
    header, _, *rows = (
        [(cell.findtext(f"{mark}Data") or "").strip() for cell in row.iter(f"{mark}Cell")]
        for row in sheet.iter(f"{mark}Row")
    )
    run = read_file(path)
    assert run.plan.format_id == "facebook_insights_posts"
    fields = {
        "post_impressions_unique:lifetime": "reach",
        "post_impressions:lifetime": "impressions",
        "post_consumptions:lifetime": "total_clicks",
    }
    check(run, header, rows, fields)
    assert {row["external_id"] for row in run.rows} == {row[0] for row in rows}
    assert not run.rejected
    assert not run.doubts


def test_actions_on_legacy_posts_stand_on_further_sheets(shared_exports):
    path = shared_exports / "facebook-insights-legacy-post-level-spreadsheetml.xls"
    mark = "{urn:schemas-microsoft-com:office:spreadsheet}"
    sheets = {
        sheet.get(f"{mark}Name"): [
            [(cell.findtext(f"{mark}Data") or "").strip() for cell in row.iter(f"{mark}Cell")]
            for row in sheet.iter(f"{mark}Row")
        ]
        for sheet in ElementTree.parse(path).iter(f"{mark}Worksheet")
    }
    first, stories, consumptions = (ingest.plan(source, HOME) for source in open_sources(path))
    assert first.format_id == "facebook_insights_posts"
    for plan, fields in (
        (stories, {"like": "likes", "comment": "comments", "share": "shares"}),
        (consumptions, {"link clicks": "link_clicks"}),
    ):
        header, *rows = sheets[plan.layout.table.name]
        chunks = list(ingest.read(plan))
        for column, field in fields.items():
            index = header.index(column)
            told = [row[chunk.columns.index(field)] for chunk in chunks for row in chunk.rows]
            assert told == [int(row[index]) if row[index] else None for row in rows]
