"""Sums of orders kept by day and by month (see `keeping`)."""

import sqlite3
from collections.abc import Mapping, Sequence
from datetime import timedelta

from socialroi_desktop.domain.period import Period, month_of
from socialroi_desktop.store.derived.keeping import THESE_DAYS, KeptSums
from socialroi_desktop.store.derived.order_cells import CELLS, cells_in_base, summed_cells

_COLUMNS = f"currency, day, touch_id, {', '.join(CELLS)}"
_ADDED = summed_cells()


def _sum_again(connection: sqlite3.Connection, days: Sequence[str], values: Mapping[str, object]) -> None:
    connection.execute(f"DELETE FROM order_day_sum WHERE day IN {THESE_DAYS}", values)
    connection.execute(
        f"INSERT INTO order_day_sum ({_COLUMNS}) SELECT currency, day, touch_id, {_ADDED}"
        f" FROM ({cells_in_base(f'ordered_on IN {THESE_DAYS}')}) GROUP BY 1, 2, 3",
        values,
    )
    for month in sorted({f"{day[:7]}-01" for day in days}):
        connection.execute("DELETE FROM order_month_sum WHERE day = ?", (month,))
        connection.execute(
            f"INSERT INTO order_month_sum ({_COLUMNS}) SELECT currency, ?, touch_id, {_ADDED}"
            " FROM order_day_sum WHERE day BETWEEN ? AND ? GROUP BY 1, 3",
            (month, month, f"{month[:7]}-31"),
        )


ORDER_DAYS = KeptSums("order", "ordered_on", "order_day_stale", _sum_again)


def kept_cells(connection: sqlite3.Connection, period: Period, base: str, *, by_day: bool) -> str:
    """Return a query of the kept sums of a period, with the columns of `cells_in_base` but `id`.

    Whole months come as one row for each touch, dated the first of the month, unless days are asked for or
    the orders are not in `base`: whether a rate is known, and how old it is, is told of a day. Wants `base` as well.
    """
    months = None if by_day else _whole_months(period)
    if months is None:
        return _of_days(period)
    parts = [f"SELECT {_COLUMNS} FROM order_month_sum WHERE currency = :base AND {_between(months)}"]
    foreign = "SELECT 1 FROM order_month_sum WHERE currency <> ? LIMIT 1"
    parts += [_of_days(edge, "currency = :base") for edge in _edges(period, months)]
    if connection.execute(foreign, (base,)).fetchone() is not None:
        parts.append(_of_days(period, "currency <> :base"))
    return " UNION ALL ".join(parts)


def _of_days(period: Period, condition: str = "1") -> str:
    return f"SELECT {_COLUMNS} FROM order_day_sum WHERE {condition} AND {_between(period)}"


def _between(period: Period) -> str:
    return f"day BETWEEN '{period.start.isoformat()}' AND '{period.end.isoformat()}'"


def _whole_months(period: Period) -> Period | None:
    start = period.start if period.start.day == 1 else month_of(period.start).end + timedelta(days=1)
    last = month_of(period.end)
    end = period.end if period.end == last.end else last.start - timedelta(days=1)
    return Period(start, end) if start < end else None


def _edges(period: Period, months: Period) -> list[Period]:
    edges = []
    if period.start < months.start:
        edges.append(Period(period.start, months.start - timedelta(days=1)))
    if months.end < period.end:
        edges.append(Period(months.end + timedelta(days=1), period.end))
    return edges
