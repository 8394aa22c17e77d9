"""Counts and sums of real exports of web analytics, compared with sums made here by the csv module alone."""

import csv
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import pytest

from ingest_runs import read_file
from socialroi_desktop import ingest
from socialroi_desktop.domain.period import Period

YEAR = ingest.Options(period=Period(date(2018, 1, 1), date(2018, 12, 31)))


def table(path):
    with path.open(newline="", encoding="utf-8-sig") as handle:
        return list(csv.reader(handle))


def rounded(value):
    return int(value.to_integral_value(ROUND_HALF_UP))


def share(text):
    return Decimal(text.rstrip("%").replace(",", ".")) / 100


def test_universal_analytics_pages_in_italian(shared_exports):
    path = shared_exports / "universal-analytics-pages-it.csv"
    _, *rows = table(path)
    run = read_file(path, YEAR)
    assert run.plan.format_id == "universal_analytics"
    assert (len(run.rows), len(run.skipped)) == (len({row[0] for row in rows}), 3)
    assert len(run.rows) + len(run.skipped) == len(rows)
    assert not run.rejected
    seconds = 0
    for row in rows:
        hours, minutes, rest = map(int, row[3].split(":"))
        average, views = hours * 3600 + minutes * 60 + rest, int(row[1])
        seconds += average * (views - rounded(share(row[6]) * views))
    assert run.sum("page_views") == sum(int(row[1]) for row in rows)
    assert run.sum("sessions") == sum(int(row[4]) for row in rows)
    assert run.sum("bounces") == sum(rounded(share(row[5]) * int(row[4])) for row in rows)
    assert run.sum("page_seconds") == seconds
    assert {row["tool"] for row in run.rows} == {"Universal Analytics"}
    assert {row["engagement_seconds"] for row in run.rows} == {None}
    assert "period" in [question.id for question in read_file(path).plan.questions]


def test_plausible_sources_by_the_name_of_the_file(shared_exports):
    path = shared_exports / "plausible-utm_sources.csv"
    _, (name, visitors, *_) = table(path)
    run = read_file(path, YEAR)
    (row,) = run.rows
    assert (run.plan.format_id, row["source"], row["users"]) == ("plausible", name, int(visitors))
    assert (row["channel"], row["sessions"], row["tool"]) == ("organic_search", None, "Plausible")


def test_engagement_of_ga4_is_kept_apart_from_the_length_of_sessions(shared_exports):
    path = shared_exports / "ga4-traffic-acquisition-hourly.csv"
    _, _, *rows = table(path)
    run = read_file(path)
    assert run.sum("engagement_seconds") == sum(rounded(Decimal(row[5]) * int(row[3])) for row in rows)
    assert run.sum("bounces") == sum(int(row[3]) - int(row[4]) for row in rows)
    assert run.sum("session_seconds") == run.sum("page_seconds") == 0
    assert {row["tool"] for row in run.rows} == {"Google Analytics 4"}


@pytest.mark.parametrize("name", ["ga4-events-report.csv", "ga4-users-by-city.csv"])
def test_what_is_cut_by_something_else_is_declined_with_a_reason(shared_exports, name):
    run = read_file(shared_exports / name)
    assert (run.plan.format_id, run.rows) == ("ga4_traffic", [])
    assert run.plan.declined is not None
    assert "which is not kept" in run.plan.declined.message
