"""Buyers in two tables: by how long ago and how often they bought, and month by month how many of a month came back.

Pure; counts what was counted by day and month before, and divides only where it says so.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

# Days since the last order, up to and with; the last one is open.
RECENCY: tuple[int | None, ...] = (30, 90, 180, 365, None)
# Orders in all, up to and with; the last one is open.
FREQUENCY: tuple[int | None, ...] = (1, 2, 3, 5, None)
# So many months after the first one are shown.
MONTHS = 12


@dataclass(frozen=True, slots=True)
class RhythmTable:
    """Customers by recency (rows, as RECENCY) and frequency (columns, as FREQUENCY), as of a day."""

    cells: tuple[tuple[int, ...], ...]

    @property
    def customers(self) -> int:
        """All of them."""
        return sum(map(sum, self.cells))

    @property
    def bought_again(self) -> int:
        """Those with more than one order."""
        return self.customers - sum(row[0] for row in self.cells)


@dataclass(frozen=True, slots=True)
class Cohort:
    """Who first bought in a month (its first day): how many, and how many of them bought each month from it on.

    `kept` begins with the month itself and ends with the last month that is told whole or in part.
    """

    month: date
    customers: int
    kept: tuple[int, ...]


def rhythm(cells: Iterable[tuple[str, int, int]], day: date) -> RhythmTable:
    """Return the table of customers as of a day, from (last day ISO, number of orders, customers)."""
    found = [[0] * len(FREQUENCY) for _ in RECENCY]
    for last, often, customers in cells:
        ago = max((day - date.fromisoformat(last)).days, 0)
        found[_place(ago, RECENCY)][_place(often, FREQUENCY)] += customers
    return RhythmTable(tuple(map(tuple, found)))


def cohorts(cells: Iterable[tuple[str, str, int]], day: date) -> tuple[Cohort, ...]:
    """Return the cohorts of the months up to a day, the newest first, from (first month, month, customers), both YYYY-MM."""
    by_month: dict[str, dict[str, int]] = {}
    for first, month, customers in cells:
        by_month.setdefault(first, {})[month] = customers
    found = []
    for first, months in sorted(by_month.items(), reverse=True):
        start = date.fromisoformat(f"{first}-01")
        count = min(_months_between(start, day), MONTHS) + 1
        kept = tuple(months.get(_month_after(start, number), 0) for number in range(count))
        found.append(Cohort(start, months.get(first, 0), kept))
    return tuple(found)


def _place(value: int, ends: tuple[int | None, ...]) -> int:
    return next(place for place, end in enumerate(ends) if end is None or value <= end)


def _months_between(start: date, day: date) -> int:
    return (day.year - start.year) * 12 + day.month - start.month


def _month_after(start: date, count: int) -> str:
    months = start.year * 12 + start.month - 1 + count
    return f"{months // 12:04}-{months % 12 + 1:02}"
