"""Counts and sums of real exports of Meta and LinkedIn, compared with sums made here by the csv module alone."""

import csv

import pytest

from ingest_runs import read_file


def sections(path):
    """Return title -> {day: value} of a daily file."""
    found, title = {}, ""
    for row in csv.reader(path.read_text("utf-16").splitlines()):
        if len(row) == 1 and not row[0].startswith("sep="):
            title = row[0]
        elif len(row) == 2 and row[0].startswith("20"):
            found.setdefault(title, {})[row[0][:10]] = int(row[1])
    return found


@pytest.mark.parametrize(
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
