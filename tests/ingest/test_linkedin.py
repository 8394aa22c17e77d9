"""Exports of LinkedIn pages: totals instead of their parts, an explanation above the header, links as ids."""

import xlsxwriter

from ingest_runs import FIXTURES, HOME, read_file
from socialroi_desktop import ingest
from socialroi_desktop.ingest.planning.opening import open_sources


def test_totals_win_over_their_parts():
    run = read_file(FIXTURES / "linkedin_page_content.csv")
    assert [row["impressions"] for row in run.rows] == [687, 525]
    assert [row["reactions"] for row in run.rows] == [22, 6]
    assert [row["reach"] for row in run.rows] == [387, 253]
    assert run.rows[0]["day"] == "2025-08-12"


def test_reactions_taken_back_are_below_zero(tmp_path):
    text = (FIXTURES / "linkedin_page_content.csv").read_text().replace(",6,0,6,0,0,0,", ",-6,0,-6,-1,0,-1,")
    path = tmp_path / "content.csv"
    path.write_text(text)
    run = read_file(path)
    assert [row["reactions"] for row in run.rows] == [22, -6]
    assert not run.rejected


def test_total_followers_of_a_day_are_new_ones():
    run = read_file(FIXTURES / "linkedin_page_followers.csv")
    assert [row["new_followers"] for row in run.rows] == [10, 22]
    assert "followers" not in run.rows[0]


def test_posts_below_an_explanation_get_ids_from_their_links(tmp_path):
    run = read_file(FIXTURES / "linkedin_posts.csv")
    assert run.plan.header_line == 2
    assert [row["impressions"] for row in run.rows] == [410, 95]
    assert [row["kind"] for row in run.rows] == ["image", "video"]
    again = tmp_path / "again.csv"
    again.write_text(
        (FIXTURES / "linkedin_posts.csv").read_text().replace("A handle from ash", "A new handle")
    )
    other = read_file(again)
    assert [row["external_id"] for row in other.rows] == [row["external_id"] for row in run.rows]
    assert not run.plan.questions


def test_of_a_workbook_the_other_sheet_is_named(tmp_path):
    path = tmp_path / "content.xlsx"
    book = xlsxwriter.Workbook(str(path))
    for name, file in (("Metrics", "linkedin_page_content.csv"), ("All posts", "linkedin_posts.csv")):
        sheet = book.add_worksheet(name)
        lines = (FIXTURES / file).read_text().splitlines()
        above = [] if name == "All posts" else ["Figures of each day of the page"]
        for row, line in enumerate([*above, *lines]):
            sheet.write_row(row, 0, line.split(","))
    book.close()
    run = read_file(path)
    assert run.plan.format_id in ("linkedin_page_content", "linkedin_posts")
    assert len(run.rows) == 2
    assert any("sheet" in problem.message for problem in run.plan.problems)


def test_posts_of_two_tables_side_by_side_become_one_row_each():
    run = read_file(FIXTURES / "linkedin_top_posts.xlsx")
    found = {row["permalink"][-2:]: (row["engagements"], row["impressions"]) for row in run.rows}
    assert found == {"71": (31, 640), "72": (12, 900), "73": (None, 80)}
    assert len({row["external_id"] for row in run.rows}) == 3
    assert run.rows[0]["published_at"][:10] == "2025-08-11"
    assert not run.rejected
    assert not run.doubts


def test_the_days_of_a_creator_are_told_by_the_name_of_the_sheet(tmp_path):
    run = read_file(FIXTURES / "linkedin_creator_days.xlsx")
    assert run.plan.format_id == "linkedin_creator_days"
    assert [(row["impressions"], row["engagements"]) for row in run.rows] == [(120, 4), (90, 0)]
    path = tmp_path / "days.csv"
    path.write_text("Date,Impressions,Engagements\n8/1/2025,120,4\n")
    # A list of anybody: it is asked whose days these are.
    assert [item.id for item in read_file(path).plan.questions] == ["day_first", "channel"]


def test_another_sheet_of_the_same_kind_is_named(tmp_path):
    path = tmp_path / "creator.xlsx"
    book = xlsxwriter.Workbook(str(path))
    for name, header in (
        ("ENGAGEMENT", ["Date", "Impressions", "Engagements"]),
        ("FOLLOWERS", ["Date", "New followers"]),
    ):
        sheet = book.add_worksheet(name)
        sheet.write_row(0, 0, header)
        sheet.write_row(1, 0, ["8/1/2025", 5, 1][: len(header)])
    book.close()
    assert any("more of the same" in problem.message for problem in read_file(path).plan.problems)


def test_a_workbook_is_opened_sheet_by_known_sheet(tmp_path):
    path = tmp_path / "creator.xlsx"
    book = xlsxwriter.Workbook(str(path))
    for name, header in (
        ("DISCOVERY", ["Overall Performance", "8/1/2025 - 8/31/2025"]),
        ("ENGAGEMENT", ["Date", "Impressions", "Engagements"]),
        ("FOLLOWERS", ["Date", "New followers"]),
    ):
        sheet = book.add_worksheet(name)
        sheet.write_row(0, 0, header)
        sheet.write_row(1, 0, ["8/1/2025", 5, 1][: len(header)])
    book.close()
    plans = [ingest.plan(source, HOME) for source in open_sources(path)]
    assert [plan.format_id for plan in plans] == ["linkedin_creator_days"] * 2
    assert [plan.layout.table.name for plan in plans] == ["ENGAGEMENT", "FOLLOWERS"]
