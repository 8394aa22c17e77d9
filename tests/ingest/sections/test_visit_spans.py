"""Visits cut by week: which days a row covers, and what a number of a week leaves open."""

import itertools
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest_runs import read_file, write
from socialroi_desktop.domain.period import Period
from socialroi_desktop.ingest.sections.visit_spans import SPANS

YEAR = Period(date(2024, 1, 1), date(2024, 12, 31))


def text(head: str, *rows: str, days: tuple[str, str] = ("20240101", "20241231")) -> str:
    return f"# Property: Pine\n# Start date: {days[0]}\n# End date: {days[1]}\n{head}\n" + "\n".join(rows)


def days(run) -> list[tuple[str, str, int]]:
    return [(row["period_start"], row["period_end"], row["sessions"]) for row in run.rows]


def test_weeks_begin_on_sunday_and_those_at_the_ends_of_a_year_are_short(tmp_path):
    cut = text("Session primary channel group,Week,Sessions", "Email,1,5", "Email,02,7", "Email,53,2")
    run = read_file(write(tmp_path, cut))
    assert run.plan.format_id == "ga4_traffic"
    assert days(run) == [
        ("2024-01-01", "2024-01-06", 5), ("2024-01-07", "2024-01-13", 7), ("2024-12-29", "2024-12-31", 2),
    ]  # fmt: skip


def test_iso_weeks_begin_on_monday_and_may_name_their_year(tmp_path):
    run = read_file(
        write(tmp_path, text("Session medium,ISO week of the year,Sessions", "cpc,2,5", "cpc,27,7"))
    )
    assert days(run)[1] == ("2024-07-01", "2024-07-07", 7)
    # The first days of January 2025 are of the same week as 30 December, and of no other in these days.
    named = read_file(write(tmp_path, text("Session medium,ISO week of ISO year,Sessions", "cpc,202501,5")))
    assert days(named) == [("2024-12-30", "2024-12-31", 5)]


def test_a_week_of_two_years_is_rejected_with_what_would_settle_it(tmp_path):
    cut = text("Session medium,Week,Sessions", "cpc,10,5", "cpc,50,7", days=("20231201", "20241231"))
    run = read_file(write(tmp_path, cut))
    assert days(run) == [("2024-03-03", "2024-03-09", 5)]
    assert [item.problem.message for item in run.rejected] == [
        "Week 50 is in several of the years of the file; export it by date."
    ]


@pytest.mark.parametrize("word", ["0", "54", "-1", "spring"])
def test_what_is_no_week_is_rejected(tmp_path, word):
    run = read_file(write(tmp_path, text("Session medium,Week,Sessions", f"cpc,{word},5")))
    assert (run.rows, len(run.rejected)) == ([], 1)


@given(st.integers(1990, 2100), st.sampled_from(["_week", "_iso_week"]))
def test_the_weeks_of_a_year_cover_each_of_its_days_once(year, name):
    whole = Period(date(year, 1, 1), date(year, 12, 31))
    found = [
        SPANS[name](f"{year}{number:02}" if name == "_iso_week" else str(number), whole)
        for number in range(1, 53)
    ]
    told = sorted((span.start, span.end) for span in found if isinstance(span, Period))
    assert all(before[1] < after[0] for before, after in itertools.pairwise(told))
    assert all((after[0] - before[1]).days == 1 for before, after in itertools.pairwise(told))


HALF = ("20260201", "20260731")


@pytest.mark.parametrize(
    ("head", "cells", "told"),
    [
        ("Nth week", ["0000", "0002"], [("2026-02-01", "2026-02-07"), ("2026-02-15", "2026-02-21")]),
        ("N-ty tydzień", ["1"], [("2026-02-08", "2026-02-14")]),
        ("Nth week", ["0025"], [("2026-07-26", "2026-07-31")]),
        ("Nth month", ["0000", "0005"], [("2026-02-01", "2026-02-28"), ("2026-07-01", "2026-07-31")]),
        ("Mois N", ["0001"], [("2026-03-01", "2026-03-31")]),
        ("Month", ["02", "6"], [("2026-02-01", "2026-02-28"), ("2026-06-01", "2026-06-30")]),
        ("Monat", ["202604"], [("2026-04-01", "2026-04-30")]),
    ],
)
def test_weeks_and_months_by_their_number_lie_in_the_days_of_the_file(tmp_path, head, cells, told):
    cut = text(f"Session medium,{head},Sessions", *(f"cpc,{cell},5" for cell in cells), days=HALF)
    run = read_file(write(tmp_path, cut))
    assert days(run) == [(*one, 5) for one in told]
    assert (run.doubts, run.rejected) == ({}, [])


@pytest.mark.parametrize(("head", "first"), [("Nth week", "2026-02-15"), ("Nth month", "2026-03-01")])
def test_a_file_that_begins_within_one_leaves_open_what_it_counts(tmp_path, head, first):
    cut = text(f"Session medium,{head},Sessions", "cpc,1,5", days=("20260211", "20260731"))
    run = read_file(write(tmp_path, cut))
    assert days(run)[0][0] == first
    assert list(run.doubts) == [5]
    assert first in run.doubts[5].message


@pytest.mark.parametrize(
    ("head", "cell"), [("Nth week", "0040"), ("Nth month", "7"), ("Month", "13"), ("Month", "1")]
)
def test_a_number_beyond_the_days_of_the_file_is_refused(tmp_path, head, cell):
    run = read_file(write(tmp_path, text(f"Session medium,{head},Sessions", f"cpc,{cell},5", days=HALF)))
    assert (run.rows, len(run.rejected)) == ([], 1)


def test_a_month_of_two_years_is_refused(tmp_path):
    cut = text("Session medium,Month,Sessions", "cpc,5,5", "cpc,11,7", days=("20250501", "20260531"))
    run = read_file(write(tmp_path, cut))
    assert days(run) == [("2025-11-01", "2025-11-30", 7)]
    assert "several of the years" in run.rejected[0].problem.message


PLAUSIBLE = "date,visitors,pageviews,visits,views_per_visit,bounce_rate,visit_duration\n"


def test_visits_by_the_hour_are_all_kept(tmp_path):
    rows = "".join(
        f"2026-04-0{day} {hour:02}:00:00,4,6,5,1.2,40,20\n" for day in (1, 2) for hour in (0, 9, 23)
    )
    run = read_file(write(tmp_path, PLAUSIBLE + rows))
    assert [(row["period_start"], row["hour"]) for row in run.rows] == [
        (f"2026-04-0{day}", hour) for day in (1, 2) for hour in (0, 9, 23)
    ]
    assert (run.sum("sessions"), {row["breakdown"] for row in run.rows}) == (30, {"date+hour"})


def test_midnight_alone_is_no_hour(tmp_path):
    rows = "".join(f"2026-04-0{day} 00:00:00,4,6,5,1.2,40,20\n" for day in (1, 2))
    run = read_file(write(tmp_path, PLAUSIBLE + rows))
    assert [(row["breakdown"], row["hour"]) for row in run.rows] == [("date", None)] * 2
