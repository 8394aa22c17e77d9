"""Counts and sums of real exports of creators' platforms, compared with sums made here by csv and calamine alone."""

import csv
from datetime import date
from decimal import Decimal

import pytest

from every import every
from ingest_runs import read_file
from socialroi_desktop import ingest
from socialroi_desktop.domain.period import Period

YEAR = ingest.Options(period=Period(date(2025, 2, 28), date(2026, 2, 27)))
NOTHING = {"", "-", "undefined"}


def table(path):
    with path.open(newline="", encoding="utf-8-sig") as handle:
        header, *rows = list(csv.reader(handle))
    return [name.replace("\u00ad", "") for name in header], rows


def total(rows, index):
    return sum(int(Decimal(row[index])) for row in rows if row[index] not in NOTHING)


@every(
    ("name", "format_id", "options", "fields"),
    [
        ("tiktok-studio-content.csv", "tiktok_posts", YEAR,
         {"Total likes": "likes", "Total comments": "comments", "Total shares": "shares", "Total views": "views"}),
        ("tiktok-studio-overview.csv", "tiktok_overview", YEAR,
         {"Video Views": "views", "Profile Views": "profile_views", "Likes": "likes", "Comments": "comments",
          "Shares": "shares"}),
        ("tiktok-studio-overview-7d.csv", "tiktok_overview", YEAR,
         {"Video Views": "views", "Profile Views": "profile_views", "Likes": "likes"}),
        ("tiktok-studio-viewers.csv", "tiktok_viewers", YEAR, {"Total Viewers": "viewers"}),
        ("twitter-analytics-tweets-2021.csv", "x_tweets", None,
         {"impressions": "impressions", "engagements": "engagements", "retweets": "shares", "replies": "comments",
          "likes": "likes", "url clicks": "link_clicks", "follows": "follows"}),
        ("twitter-analytics-daily-2021.csv", "x_tweet_days", None,
         {"Tweets published": "posts", "impressions": "impressions", "engagements": "engagements", "likes": "likes",
          "retweets": "shares", "replies": "comments", "url clicks": "link_clicks", "follows": "new_followers"}),
        ("x-account-analytics-content.csv", "x_posts", None,
         {"Impressions": "impressions", "Likes": "likes", "Engagements": "engagements", "Bookmarks": "saves",
          "Replies": "comments", "Reposts": "shares", "New follows": "follows", "Url clicks": "link_clicks"}),
        ("x-account-overview-analytics-org.csv", "x_overview", None,
         {"Impressions": "impressions", "Likes": "likes", "Engagements": "engagements", "Bookmarks": "saves",
          "New follows": "new_followers", "Unfollows": "unfollows", "Replies": "comments", "Reposts": "shares",
          "Profile visits": "profile_views", "Create Post": "posts", "Video views": "views"}),
        ("youtube-studio-totals-de.csv", "youtube_days", None, {"Aufrufe": "views"}),
    ],
)  # fmt: skip
def test_every_row_is_read_and_every_sum_is_the_same(shared_exports, name, format_id, options, fields):
    header, rows = table(shared_exports / name)
    run = read_file(shared_exports / name, options)
    assert run.plan.format_id == format_id
    assert len(run.rows) == len(rows)
    assert not run.rejected
    assert not run.doubts
    for column, field in fields.items():
        index = header.index(column)
        assert run.sum(field) == total(rows, index), column
        unknown = sum(row[index] in NOTHING for row in rows)
        assert sum(row[field] is None for row in run.rows) == unknown, column


def test_days_without_a_year_follow_one_another(shared_exports):
    run = read_file(shared_exports / "tiktok-studio-overview.csv", YEAR)
    days = [row["day"] for row in run.rows]
    assert days == sorted(set(days))
    assert (days[0], days[-1], len(days)) == ("2025-02-28", "2026-02-27", 365)


def test_a_post_without_a_year_is_placed_and_known_by_its_link(shared_exports):
    _, rows = table(shared_exports / "tiktok-studio-content.csv")
    run = read_file(shared_exports / "tiktok-studio-content.csv", YEAR)
    assert [row["external_id"] for row in run.rows] == [row[2].rsplit("/", 1)[1] for row in rows]
    assert {row["as_of"] for row in run.rows} == {"2026-02-28"}
    for row in run.rows:
        # The upper half of the platform's ids is the second in which the video was made.
        made = date.fromtimestamp(int(row["external_id"]) >> 32)
        assert abs((date.fromisoformat(row["published_at"][:10]) - made).days) <= 2
    assert sum(row["text"] is None for row in run.rows) == sum(not row[1] for row in rows)


def test_without_a_period_nothing_is_placed(shared_exports):
    run = read_file(shared_exports / "tiktok-studio-overview.csv")
    assert [question.id for question in run.plan.questions] == ["period"]
    assert not run.rows
    assert "no year" in run.rejected[0].problem.message


def test_tweets_are_timed_in_utc(shared_exports):
    header, rows = table(shared_exports / "twitter-analytics-tweets-2021.csv")
    run = read_file(shared_exports / "twitter-analytics-tweets-2021.csv")
    times = [row[header.index("time")] for row in rows]
    assert [row["published_at"] for row in run.rows] == [f"{at[:10]}T{at[11:16]}:00Z" for at in times]


@pytest.mark.parametrize(
    ("name", "names"),
    [
        ("youtube-studio-table-de-softhyphens.csv",
         ("Aufrufe", "Abonnenten", "Impressionen", "Wiedergabezeit (Stunden)")),
        ("youtube-studio-table-en-revenue.csv", ("Views", "Subscribers", "Impressions", "Watch time (hours)")),
    ],
)  # fmt: skip
def test_videos_without_their_total(shared_exports, name, names):
    header, rows = table(shared_exports / name)
    videos = [row for row in rows if len(row) > 1 and row[1]]
    undated = [row for row in videos if not row[2]]
    run = read_file(shared_exports / name)
    assert run.plan.format_id == "youtube_videos"
    assert len(run.rows) == len(videos)
    assert sum(row["published_at"] is None for row in run.rows) == len(undated) > 0
    assert not run.rejected
    assert len(run.skipped) == len(rows) - len(videos)
    for column, field in zip(names, ("views", "follows", "impressions"), strict=False):
        assert run.sum(field) == total(videos, header.index(column)), column
    seconds = sum(round(Decimal(row[header.index(names[-1])]) * 3600) for row in videos)
    assert run.sum("watch_seconds") == seconds


def test_notes_under_a_notice(shared_exports):
    from python_calamine import CalamineWorkbook

    path = shared_exports / "xiaohongshu-notes-list.xlsx"
    _, header, *rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
    run = read_file(path)
    assert run.plan.format_id == "xiaohongshu_notes"
    assert len(run.rows) == len(rows)
    assert not run.rejected
    assert len({row["external_id"] for row in run.rows}) == len(rows)
    for column, field in (("曝光", "impressions"), ("观看量", "views"), ("点赞", "likes"), ("评论", "comments"),
                          ("收藏", "saves"), ("涨粉", "follows"), ("分享", "shares")):  # fmt: skip
        assert run.sum(field) == sum(int(row[header.index(column)]) for row in rows), column


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("tiktok-studio-follower-activity.csv", "when followers are active"),
        ("tiktok-studio-follower-territories.csv", "when followers are active"),
        ("youtube-studio-chart-de.csv", "videos shown in the chart"),
    ],
)
def test_what_roi_does_not_count_is_declined_with_the_reason(shared_exports, name, says):
    run = read_file(shared_exports / name)
    assert run.plan.declined is not None
    assert says in run.plan.declined.message
    assert not run.rows
