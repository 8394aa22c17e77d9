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
