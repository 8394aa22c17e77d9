"""Lists of links with their clicks: which tool, which days, which channel, with invented rows."""

import os
from datetime import UTC, date, datetime

import pytest

from ingest_runs import FIXTURES, HOME, read_file, write
from socialroi_desktop import ingest
from socialroi_desktop.domain.period import Period

MARCH = ingest.Options(period=Period(date(2026, 3, 1), date(2026, 3, 31)))


def saved(path, day):
    when = datetime(2026, 4, day, 12, tzinfo=UTC).timestamp()
    os.utime(path, (when, when))
    return path


def test_short_links_count_from_their_making_to_the_day_of_the_file(tmp_path):
    path = saved(write(tmp_path, (FIXTURES / "tracked_links.csv").read_text("utf-8")), 2)
    run = read_file(path)
    assert (run.plan.format_id, run.plan.questions) == ("tracked_links", ())
    assert run.sum("clicks") == 1335
    assert [(row["channel"], row["campaign"], row["medium"]) for row in run.rows] == [
        ("instagram", "spring", "social"),
        ("email", None, "email"),
        (None, None, None),
    ]
    first = run.rows[0]
    assert (first["tool"], first["link"], first["span"]) == ("Bitly", "bit.ly/a1", "lifetime")
    assert (first["period_start"], first["period_end"]) == ("2026-03-01", "2026-04-02")


def test_a_period_that_is_told_is_the_one_that_was_counted():
    run = read_file(FIXTURES / "tracked_links.csv", MARCH)
    assert {(row["period_start"], row["period_end"], row["span"]) for row in run.rows} == {
        ("2026-03-01", "2026-03-31", "2026-03-01/2026-03-31")
    }


@pytest.mark.parametrize(
    ("text", "tool"),
    [
        (
            "Link title,URL,Clicks,Views,CTR\nShop,https://pine.example/?utm_source=linktree,30,100,30%\n",
            "Linktree",
        ),
        (
            "Title;URL;Total clicks;Unique clicks\nShop;https://pine.example/?utm_source=linktree;30;28\n",
            "Linktree",
        ),
        (
            "\ufeffTitel,Ziel-URL,Klicks,Aufrufe\nShop,https://pine.example/?utm_source=linktree,30,100\n",
            "Linktree",
        ),
    ],
)
def test_a_page_of_links_tells_titles_and_targets_and_is_asked_for_its_days(tmp_path, text, tool):
    file = write(tmp_path, text)
    assert "period" in {question.id for question in read_file(file).plan.questions}
    (row,) = read_file(file, ingest.Options(period=MARCH.period, account=tool)).rows
    assert (row["tool"], row["link"], row["title"], row["clicks"]) == (
        tool,
        "pine.example/?utm_source=linktree",
        "Shop",
        30,
    )
    assert row["period_end"] == "2026-03-31"


def test_headers_that_scripts_write_and_the_name_of_the_file_are_read(tmp_path):
    text = "bitlink,long_url,title,created_at,total_clicks\nbit.ly/3a,https://pine.example/?utm_source=tiktok,A,2026-03-01T10:00:00+0000,321\n"
    (row,) = read_file(write(tmp_path, text)).rows
    assert (row["tool"], row["clicks"], row["channel"]) == ("Bitly", 321, "tiktok")
    page = write(tmp_path, "link_title,url,clicks\nShop,https://pine.example/,30\n", "linktree-march.csv")
    assert [one["tool"] for one in read_file(page, MARCH).rows] == ["Linktree"]


def test_clicks_by_day_and_country_are_pieces_of_one_count(tmp_path):
    text = (
        "Date,Short URL,Destination URL,Country,Clicks\n2026-03-01,https://geni.us/tea,https://pine.example/,PL,1.200\n"
        "2026-03-01,https://geni.us/tea,https://pine.example/,DE,3\n2026-03-02,https://geni.us/tea,https://pine.example/,PL,4\n"
    )
    run = read_file(write(tmp_path, text))
    assert [(row["period_start"], row["part"], row["clicks"]) for row in run.rows] == [
        ("2026-03-01", "PL", 1200),
        ("2026-03-01", "DE", 3),
        ("2026-03-02", "PL", 4),
    ]
    assert {(row["tool"], row["breakdown"]) for row in run.rows} == {("Geniuslink", "country")}


def test_where_clicks_came_from_tells_the_channel_of_untagged_links(tmp_path):
    text = (
        "Short link,Referrer,Clicks\nhttps://go.pine.example/a,instagram.com,5\nhttps://go.pine.example/a,Direct,2\n"
        "Total,,7\n"
    )
    run = read_file(write(tmp_path, text), MARCH)
    assert [(row["channel"], row["tool"]) for row in run.rows] == [
        ("instagram", "go.pine.example"),
        ("direct", "go.pine.example"),
    ]
    assert len(run.skipped) == 1


def test_rows_without_clicks_or_link_are_refused_with_the_reason(tmp_path):
    run = read_file(write(tmp_path, "Link,Title,Clicks\nhttps://bit.ly/a,,\n,,4\n"), MARCH)
    assert (run.rows, len(run.rejected)) == ([], 2)


@pytest.mark.parametrize(
    "header",
    [
        "Page,Clicks,Impressions,CTR,Position",
        "Campaign,Clicks,Cost",
        "Title,URL,Likes,Clicks",
        "Post link,Clicks,Reach",
    ],
)
def test_other_tables_with_clicks_are_no_lists_of_links(tmp_path, header):
    text = f"{header}\n" + ",".join("1" for _ in header.split(",")) + "\n"
    plan = ingest.plan(ingest.open_source(write(tmp_path, text)), HOME)
    assert plan.format_id != "tracked_links"


def test_places_on_the_map_tell_clicks_and_what_was_seen_and_name_what_is_not_read():
    run = read_file(FIXTURES / "google_business.csv", MARCH)
    assert (run.plan.format_id, len(run.skipped)) == ("google_business", 1)
    assert [(row["title"], row["clicks"], row["views"]) for row in run.rows] == [
        ("Pine Tea", 61, 2390),
        ("Pine Tea South", 9, 2110),
    ]
    assert {(row["channel"], row["tool"]) for row in run.rows} == {("google", "Google Business Profile")}
    assert any("Calls" in problem.message for problem in run.plan.problems)
