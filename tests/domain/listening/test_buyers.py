"""Buyers by how long ago and how often they bought, and by the month in which they began."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialroi_desktop.domain.listening.buyers import Cohort, cohorts, rhythm

DAY = date(2026, 9, 20)


@pytest.mark.row("S4-38")
def test_customers_stand_by_recency_and_frequency() -> None:
    told = [
        ("2026-09-20", 1, 3),
        ("2026-08-21", 2, 1),
        ("2026-08-20", 5, 2),
        ("2025-09-19", 9, 4),
        ("2025-09-20", 3, 1),
    ]
    table = rhythm(told, DAY)
    assert table.cells == (
        (3, 1, 0, 0, 0),
        (0, 0, 0, 2, 0),
        (0, 0, 0, 0, 0),
        (0, 0, 1, 0, 0),
        (0, 0, 0, 0, 4),
    )
    assert (table.customers, table.bought_again) == (11, 8)


@given(st.lists(st.tuples(st.integers(0, 900), st.integers(1, 40), st.integers(0, 50))))
def test_everybody_stands_in_one_cell(drawn: list[tuple[int, int, int]]) -> None:
    cells = [((DAY - timedelta(days=ago)).isoformat(), often, count) for ago, often, count in drawn]
    assert rhythm(cells, DAY).customers == sum(count for _, _, count in drawn)


def test_cohorts_are_followed_to_the_last_month_and_a_year_at_most() -> None:
    told = [
        ("2026-07", "2026-07", 4),
        ("2026-07", "2026-09", 1),
        ("2026-09", "2026-09", 2),
        ("2025-07", "2025-07", 1),
    ]
    assert cohorts(told, DAY) == (
        Cohort(date(2026, 9, 1), 2, (2,)),
        Cohort(date(2026, 7, 1), 4, (4, 0, 1)),
        Cohort(date(2025, 7, 1), 1, (1, *[0] * 12)),
    )


@given(st.lists(st.lists(st.dates(date(2025, 10, 1), DAY), min_size=1, max_size=5), max_size=12))
def test_a_cohort_counts_each_customer_once_a_month(drawn: list[list[date]]) -> None:
    cells: Counter[tuple[str, str]] = Counter()
    for days in drawn:
        first = f"{min(days):%Y-%m}"
        cells.update({(first, f"{day:%Y-%m}") for day in days})
    found = cohorts([(*key, count) for key, count in cells.items()], DAY)
    assert sum(cohort.customers for cohort in found) == len(drawn)
    assert all(cohort.kept[0] == cohort.customers >= max(cohort.kept) for cohort in found)
