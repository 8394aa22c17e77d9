"""Older exports of Facebook and lists of posts: descriptions under headers, raw ids, no dates, no headers."""

from datetime import date

import pytest

from ingest_runs import FIXTURES, HOME, read_file, write
from socialroi_desktop import ingest
from socialroi_desktop.domain.period import Period

YEAR = ingest.Options(period=Period(date(2014, 1, 1), date(2014, 12, 31)))


def test_a_row_of_descriptions_is_skipped_and_entities_become_letters():
    run = read_file(FIXTURES / "facebook_insights_posts.csv")
    first, second = run.rows
    assert [item.message for item in run.skipped] == ["This row describes the columns."]
    assert first["text"] == 'Axes & handles: "dry <oak>"'
    assert first["published_at"] == "2015-03-15T06:45:22Z"
    assert (first["reach"], first["impressions"], first["likes"], first["link_clicks"]) == (410, 1100, 31, 12)
    assert (second["kind"], second["comments"], second["total_clicks"]) == ("video", None, None)
    assert not run.doubts


def test_raw_ids_of_metrics_are_headers_too(tmp_path):
    text = (
        "Post ID,Permalink,Post Message,Type,Countries,Languages,Posted,Audience Targeting,"
        "post_impressions_unique:lifetime,post_impressions_organic_unique:lifetime,post_impressions:lifetime,"
        "post_consumptions:lifetime,post_video_length:lifetime\n"
        "900_1,https://www.facebook.com/1,Oak,Link,,,7/26/2017 8:00 PM,,56,50,90,4,0\n"
    )
    run = read_file(write(tmp_path, text))
    assert run.plan.format_id == "facebook_insights_posts"
    (row,) = run.rows
    assert (row["reach"], row["impressions"], row["total_clicks"]) == (56, 90, 4)
    assert row["published_at"] == "2017-07-27T03:00:00Z"


def test_of_a_page_the_figures_of_the_day_are_kept_and_the_first_of_equal_names():
    run = read_file(FIXTURES / "facebook_insights_page.csv")
    assert [row["day"] for row in run.rows] == ["2014-01-30", "2014-01-31", "2014-02-01"]
    assert [row["reach"] for row in run.rows] == [120, 0, 133]
    assert [row["profile_views"] for row in run.rows] == [15, None, 18]
    assert (run.sum("followers"), run.sum("new_followers"), run.sum("unfollows")) == (1510, 12, 2)
    assert len(run.skipped) == 1
    assert not run.doubts


def test_reactions_of_a_list_are_read_and_its_zone_is_asked():
    run = read_file(FIXTURES / "facebook_status_list.csv", ingest.Options(timezone="Asia/Bangkok"))
    assert [row["reactions"] for row in run.rows] == [52, 15, 7]
    assert run.rows[0]["published_at"] == "2018-04-21T23:00:00Z"
    assert run.rows[2]["shares"] is None
    asked = read_file(FIXTURES / "facebook_status_list.csv").plan.questions
    assert [question.id for question in asked] == ["timezone"]


@pytest.mark.parametrize("name", ["facebook_post_metrics.csv", "instagram_insights_posts.csv"])
def test_without_dates_the_period_is_asked_and_nothing_is_invented(name):
    run = read_file(FIXTURES / name)
    assert [question.id for question in run.plan.questions] == ["period"]
    assert not run.rows
    assert all("give the period" in item.problem.message for item in run.rejected)


def test_a_month_without_a_year_counts_in_the_period_told():
    run = read_file(FIXTURES / "facebook_post_metrics.csv", YEAR)
    assert [row["published_at"] for row in run.rows] == ["2014-11-30T23:00:00Z"] * 2 + [
        "2014-02-28T23:00:00Z"
    ]
    assert any("no dates" in problem.message for problem in run.plan.problems)
    spring = ingest.Options(period=Period(date(2014, 2, 10), date(2014, 4, 1)))
    kept = read_file(FIXTURES / "facebook_post_metrics.csv", spring)
    assert [row["engagements"] for row in kept.rows] == [66]
    assert "month 12" in kept.rejected[0].problem.message


def test_without_a_header_the_first_row_is_data_and_that_is_said(tmp_path):
    lines = (FIXTURES / "facebook_post_metrics.csv").read_text().splitlines()[1:]
    coded = [line.replace("Photo", "1").replace("Status", "2").replace("Link", "3") for line in lines]
    run = read_file(write(tmp_path, "\n".join(coded) + "\n"), YEAR)
    assert run.plan.format_id == "facebook_post_metrics"
    assert run.lines == [1, 2, 3]
    assert run.sum("reach") == 2750 + 1046 + 241
    assert any("first line was read as data" in problem.message for problem in run.plan.problems)


def test_a_table_of_numbers_alone_is_data_from_its_first_row_on(tmp_path):
    made = ingest.plan(ingest.open_source(write(tmp_path, "1;2;3\n4;5;6\n")), HOME)
    assert made.needs_mapping
    assert made.header == ("Column 1", "Column 2", "Column 3")
    assert made.samples[0] == ("1", "2", "3")
    assert any("first line was read as data" in problem.message for problem in made.problems)


def test_columns_without_names_are_mapped_by_their_number(tmp_path):
    path = write(tmp_path, "2014-03-01;5;20\n2014-03-02;7;30\n")
    told = ingest.Options(
        entity="account_day",
        mapping={"Column 1": "day", "Column 2": "likes", "Column 3": "reach"},
        defaults={"channel": "facebook"},
    )
    run = read_file(path, told)
    assert [(row["day"], row["reach"]) for row in run.rows] == [("2014-03-01", 20), ("2014-03-02", 30)]
    other = ingest.plan(ingest.open_source(write(tmp_path, "1.5;5;20\n2.5;7;30\n", name="b.csv")), HOME)
    assert other.fingerprint != run.plan.fingerprint


def test_ids_come_from_the_texts_and_are_the_same_the_next_time():
    first = read_file(FIXTURES / "instagram_insights_posts.csv", YEAR)
    again = read_file(FIXTURES / "instagram_insights_posts.csv", YEAR)
    ids = [row["external_id"] for row in first.rows]
    assert ids == [row["external_id"] for row in again.rows]
    assert ids[0] == ids[2]
    assert len(set(ids)) == 3
    assert any("made from the texts" in problem.message for problem in first.plan.problems)
    assert {row["as_of"] for row in first.rows} == {"2014-12-31"}


def test_rows_without_text_are_posts_of_their_own(tmp_path):
    header = (FIXTURES / "facebook_post_metrics.csv").read_text().splitlines()[0]
    row = "5000;Photo;2;12;4;3;0;2750;5090;170;109;150;3070;1640;119;4;79;17;100"
    run = read_file(write(tmp_path, f"{header}\n{row}\n{row}\n"), YEAR)
    assert len({row["external_id"] for row in run.rows}) == 2


def test_actions_stand_on_sheets_that_only_their_name_tells_apart():
    run = read_file(FIXTURES / "facebook_insights_actions.xlsx")
    assert run.plan.format_id == "facebook_insights_actions"
    assert [(row["likes"], row["comments"], row["shares"]) for row in run.rows] == [(24, 1, 5), (31, 3, 9)]
    assert run.rows[0]["published_at"] == "2017-07-22T12:30:00Z"
    assert run.rows[0]["text"] == "Ash & oak"
    assert "link_clicks" not in run.rows[0]
