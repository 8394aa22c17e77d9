"""A rate that is far from those of the days around it, or from the one it would replace, is asked about."""

import pytest

from bringing_files import bring
from socialroi_desktop.domain.records import ExchangeRate
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

HEAD = "Date,Currency,Rate\n"


def rates(workspace):
    return [(row.day, row.currency, row.rate) for row in reading.listing(workspace, ExchangeRate)]


@pytest.mark.parametrize(
    ("row", "asked"),
    [
        ("2026-05-03,PLN,0.36", True), ("2026-05-02,PLN,0.31", True), ("2026-05-12,PLN,0.15", True),
        ("2026-05-03,PLN,0.24", False), ("2026-05-02,PLN,0.25", False), ("2026-06-20,PLN,0.31", False),
        ("2026-05-03,USD,0.80", False), ("2026-04-25,PLN,0.31", True),
    ],
)  # fmt: skip
def test_a_rate_is_held_against_those_of_the_days_around_it(tmp_path, row, asked):
    with new_workspace(tmp_path, currency="EUR") as workspace:
        bring(workspace, tmp_path / "a.csv", f"{HEAD}2026-05-02,PLN,0.2325\n2026-05-01,PLN,0.2320\n")
        before = rates(workspace)
        counts = bring(workspace, tmp_path / "b.csv", HEAD + row + "\n")
        assert (counts.doubtful, counts.new + counts.changed) == ((1, 0) if asked else (0, 1))
        assert (rates(workspace) == before) is asked


def test_a_table_by_currency_of_other_rates_replaces_none_unasked(tmp_path):
    with new_workspace(tmp_path, currency="EUR") as workspace:
        bring(workspace, tmp_path / "a.csv", f"{HEAD}2026-05-02,USD,0.92\n2026-05-02,GBP,1.18\n")
        before = rates(workspace)
        counts = bring(workspace, tmp_path / "b.csv", "Date,USD,GBP\n2026-05-02,0.50,0.60\n")
        assert (counts.doubtful, counts.changed) == (2, 0)
        assert rates(workspace) == before


def test_the_same_rates_again_ask_nothing(tmp_path):
    text = f"{HEAD}2026-05-02,PLN,0.2325\n2026-05-03,PLN,0.2330\n"
    with new_workspace(tmp_path, currency="EUR") as workspace:
        bring(workspace, tmp_path / "a.csv", text)
        counts = bring(workspace, tmp_path / "b.csv", text)
        assert (counts.same, counts.doubtful) == (2, 0)
