"""Customers as their orders tell them: who bought in a period, who had bought before, and the order that says so.

Counts; credits nobody and divides nothing.
"""

import sqlite3
from bisect import bisect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import accumulate

from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.derived.keeping import put_beside
from socialroi_desktop.store.derived.kept_customers import hold
from socialroi_desktop.store.derived.order_days import ORDER_DAYS, kept_cells
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.orders import TouchInfo, known_touches

# A customer counts at the first order in the period; whoever ordered before it is returning. Cancelled orders make nobody a
# customer.
_KEPT = "customer IS NOT NULL AND status IS NOT 'voided'"
_FIRST = (
    'WITH first AS (SELECT customer, id, touch_id, ordered_on, min(ordered_at) FROM "order"'
    f" WHERE {_KEPT} AND ordered_on BETWEEN :start AND :end GROUP BY customer),"
    f' earlier AS (SELECT DISTINCT customer FROM "order" WHERE {_KEPT} AND ordered_on < :start)'
)
_OF_DAYS = "status IS NOT 'voided' AND ordered_on BETWEEN :start AND :end"
_FROM = "FROM first f LEFT JOIN earlier e ON e.customer = f.customer"
_LAST = (
    f'SELECT id, ordered_on, max(ordered_at) FROM "order" WHERE {_KEPT} AND ordered_on <= :day'
    " GROUP BY customer"
)


# Answers of some hundred questions.
_KEPT_ROWS = 5000
# A hundred days asked about, of a shop of a year.
_KEPT_DAYS = 36_500


@dataclass(frozen=True, slots=True)
class FirstOrder:
    """The first order of a customer in a period: how it came about, and whether the customer had ordered before."""

    order_id: int
    touch: TouchInfo | None
    returning: bool


def customer_counts(
    workspace: Workspace, period: Period, people_by: str = ""
) -> list[tuple[TouchInfo | None, int, int]]:
    """Return (touch, new customers, returning customers) of a period; touches as `known_touches` tells them."""
    touches = known_touches(workspace, people_by)
    return [
        (touches.get(touch) if touch is not None else None, came, returned)
        for touch, came, returned in _counted(workspace, _days(period))
    ]


_Counts = list[tuple[int | None, int, int]]


def _counted(workspace: Workspace, days: Mapping[str, str]) -> _Counts:
    """Return (touch, new, returning) as kept when the same days were asked for last, where no order of theirs changed."""
    connection = workspace.connection()
    if not ORDER_DAYS.are_worth_it(connection) or not hold(connection):
        return _read_counts(connection, days)
    kept = connection.execute(
        "SELECT touch_id, came, returned FROM customer_count WHERE first = :start AND last = :end", days
    ).fetchall()
    if kept:
        return [tuple(row) for row in kept]
    found: _Counts = []

    def read() -> None:
        found.extend(_read_counts(connection, days))

    put_beside(workspace, read, lambda keeping: _keep(keeping, days, found))
    return found


def orders_of_nobody(
    workspace: Workspace, period: Period, people_by: str = ""
) -> list[tuple[TouchInfo | None, int]]:
    """Return (touch, orders that tell no customer) of a period, where there are such."""
    ORDER_DAYS.bring_up_to_date(workspace)
    connection, base = workspace.connection(), workspace.settings().currency
    cells = f'SELECT touch_id, 1 AS without_customer FROM "order" WHERE customer IS NULL AND {_OF_DAYS}'
    if ORDER_DAYS.serve(connection):
        cells = kept_cells(connection, period, base, by_day=False)
    rows = connection.execute(
        f"SELECT touch_id, sum(without_customer) AS orders FROM ({cells}) GROUP BY 1 HAVING orders > 0",
        _days(period) | {"base": base},
    ).fetchall()
    touches = known_touches(workspace, people_by) if rows else {}
    return [(touches.get(touch), count) for touch, count in rows]


def _read_counts(connection: sqlite3.Connection, days: Mapping[str, str]) -> _Counts:
    rows = connection.execute(
        f"{_FIRST} SELECT f.touch_id, sum(e.customer IS NULL), sum(e.customer IS NOT NULL) {_FROM} GROUP BY 1",
        days,
    )
    return [tuple(row) for row in rows.fetchall()]


def _keep(connection: sqlite3.Connection, days: Mapping[str, str], found: _Counts) -> None:
    # The whole of a period goes, or nothing of it: the rest would pass for all its customers.
    connection.execute(
        "DELETE FROM customer_count WHERE (first, last) IN (SELECT first, last FROM customer_count"
        " WHERE rowid <= (SELECT max(rowid) FROM customer_count) - ?)",
        (_KEPT_ROWS,),
    )
    connection.executemany(
        "INSERT INTO customer_count (first, last, touch_id, came, returned) VALUES (?, ?, ?, ?, ?)",
        [(days["start"], days["end"], *row) for row in found],
    )


def first_orders(workspace: Workspace, period: Period, people_by: str = "") -> Iterator[FirstOrder]:
    """Give the order at which each customer of a period counts, oldest first."""
    touches = known_touches(workspace, people_by)
    rows = workspace.connection().execute(
        f"{_FIRST} SELECT f.id, f.touch_id, e.customer IS NOT NULL {_FROM} ORDER BY f.ordered_on, f.id",
        _days(period),
    )
    for order_id, touch_id, returning in rows:
        yield FirstOrder(order_id, touches.get(touch_id) if touch_id is not None else None, bool(returning))


def customers_until(workspace: Workspace, day: str) -> int:
    """Return how many customers ordered by a day (ISO)."""
    return sum(_last_days(workspace, day).values())


def last_orders(workspace: Workspace, day: str) -> list[int]:
    """Return the id of the last order of each customer by a day (ISO), oldest first."""
    rows = workspace.connection().execute(f"SELECT id FROM ({_LAST}) ORDER BY ordered_on, id", {"day": day})
    return [row[0] for row in rows]


def days_since_last_order(workspace: Workspace, day: str) -> float | None:
    """Return the median, over all customers, of the days from the last order to a day (ISO); None without customers."""
    last = _last_days(workspace, day)
    middle = sum(last.values()) - 1
    if middle < 0:
        return None
    days, upto = list(last), list(accumulate(last.values()))
    both = [date.fromisoformat(days[bisect(upto, place)]) for place in (middle // 2, (middle + 1) // 2)]
    return sum((date.fromisoformat(day) - one).days for one in both) / 2


def _last_days(workspace: Workspace, day: str) -> Mapping[str, int]:
    """Return how many customers ordered last on which day (ISO) up to one, by day; kept as the counts of customers are."""
    connection = workspace.connection()
    asked = {"day": day}
    if not ORDER_DAYS.are_worth_it(connection) or not hold(connection):
        return _read_last_days(connection, asked)
    kept = connection.execute(
        "SELECT day, customers FROM last_order_count WHERE until = :day ORDER BY 1", asked
    ).fetchall()
    if kept:
        return dict(map(tuple, kept))
    found: dict[str, int] = {}

    def read() -> None:
        found.update(_read_last_days(connection, asked))

    put_beside(workspace, read, lambda keeping: _keep_last_days(keeping, day, found))
    return found


def _read_last_days(connection: sqlite3.Connection, asked: Mapping[str, str]) -> dict[str, int]:
    rows = connection.execute(
        f'SELECT last, count(*) FROM (SELECT max(ordered_on) AS last FROM "order"'
        f" WHERE {_KEPT} AND ordered_on <= :day GROUP BY customer) GROUP BY 1 ORDER BY 1",
        asked,
    )
    return dict(map(tuple, rows.fetchall()))


def _keep_last_days(connection: sqlite3.Connection, day: str, found: Mapping[str, int]) -> None:
    connection.execute(
        "DELETE FROM last_order_count WHERE until IN (SELECT until FROM last_order_count"
        " WHERE rowid <= (SELECT max(rowid) FROM last_order_count) - ?)",
        (_KEPT_DAYS,),
    )
    connection.executemany(
        "INSERT INTO last_order_count (until, day, customers) VALUES (?, ?, ?)",
        [(day, last, customers) for last, customers in found.items()],
    )


def _days(period: Period) -> dict[str, str]:
    return {"start": period.start.isoformat(), "end": period.end.isoformat()}
