"""Costs of a month, week or quarter are those of its days, and come to the whole."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from asking import values
from bringing_files import bring
from ingest_runs import read_file, write
from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace

HEAD = "{title},Type,Amount,Currency\n"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path, currency="EUR") as made:
        yield made


@pytest.mark.parametrize(
    ("title", "cell", "first", "last"),
    [
        ("Date", "2026-05", "2026-05-01", "2026-05-31"), ("Date", "May 2026", "2026-05-01", "2026-05-31"),
        ("Month", "2026-05-01", "2026-05-01", "2026-05-31"), ("Date", "Q2 2026", "2026-04-01", "2026-06-30"),
        ("Datum", "Mai 2026", "2026-05-01", "2026-05-31"), ("Week", "2026-W20", "2026-05-11", "2026-05-17"),
        ("Miesi\u0105c", "05.2026", "2026-05-01", "2026-05-31"),
        ("Date", "2026-05-04 - 2026-05-10", "2026-05-04", "2026-05-10"),
        ("\u6708\u4efd", "2026\u5e745\u6708", "2026-05-01", "2026-05-31"),
    ],
)  # fmt: skip
def test_a_cost_of_several_days_is_spread_over_them(tmp_path, title, cell, first, last):
    run = read_file(write(tmp_path, HEAD.format(title=title) + f"{cell},tool,100.01,EUR\n"))
    days = [row["spent_on"] for row in run.rows]
    assert (days[0], days[-1], len(days)) == (first, last, len(set(days)))
    assert (run.sum("amount"), run.rejected, run.doubts) == (10_001, [], {})
    assert max(row["amount"] for row in run.rows) - min(row["amount"] for row in run.rows) <= 1
    assert any("spread evenly over its days" in problem.template for problem in run.plan.problems)


def test_days_among_months_are_days(tmp_path):
    run = read_file(
        write(tmp_path, HEAD.format(title="Date") + "2026-05,tool,31.00,EUR\n2026-06-03,tool,4.00,EUR\n")
    )
    assert len(run.rows) == 32
    assert (run.rows[-1]["spent_on"], run.rows[-1]["amount"]) == ("2026-06-03", 400)


def test_a_list_of_days_is_not_spread(tmp_path):
    run = read_file(write(tmp_path, HEAD.format(title="Date") + "2026-05-01,tool,31.00,EUR\n"))
    assert [(row["spent_on"], row["amount"]) for row in run.rows] == [("2026-05-01", 3100)]


def test_shares_of_a_few_cents_and_of_hours_come_to_the_whole(tmp_path):
    text = "Month,Type,Amount,Currency,Minutes\n2026-05,tool,0.05,EUR,\n2026-05,own_time,,EUR,100\n"
    run = read_file(write(tmp_path, text))
    kinds = Counter(row["kind"] for row in run.rows)
    assert (run.sum("amount"), run.sum("minutes"), kinds["tool"]) == (5, 100, 5)


def test_each_day_of_a_doubtful_one_is_in_doubt(tmp_path):
    run = read_file(write(tmp_path, HEAD.format(title="Month") + "2026-05,tool,-31.00,EUR\n"))
    assert [(row["spent_on"][-2:], row["amount"]) for row in run.rows[:2]] == [("01", -100), ("02", -100)]
    assert (len(run.rows), run.sum("amount"), list(run.doubts)) == (31, -3100, [2])
    assert "counts evenly on these days" in " ".join(one.message for one in run.doubts[2].each())


def test_weeks_within_months_are_counted_beside_them_and_once(workspace: Workspace, tmp_path: Path) -> None:
    text = HEAD.format(title="Month") + "2026-05,tool,31.00,EUR\n2026-W20,tool,7.00,EUR\n"
    counts = bring(workspace, tmp_path / "costs.csv", text)
    assert (counts.new, counts.same, counts.doubtful) == (38, 0, 0)
    year = Period(date(2026, 1, 1), date(2026, 12, 31))
    weeks = values(workspace, "tools", "week", period=year)
    assert (weeks["2026-05-04"], weeks["2026-05-11"]) == (Decimal("7.00"), Decimal("14.00"))
    again = bring(workspace, tmp_path / "costs.csv")
    assert (again.new, again.same) == (0, 38)
