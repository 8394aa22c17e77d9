"""Sums of orders kept by day and by month, so that a year of a million orders is answered at once.

They follow from the orders and are never logged. A change of an order marks its day as stale; whoever asks
next and may write sums the stale days again. Small workspaces do without: their orders are summed as they
are.
"""

import sqlite3
from datetime import date, timedelta

from socialroi_desktop.domain.period import Period, month_of
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.store.derived.order_cells import CELLS, cells_in_base, summed_cells
from socialroi_desktop.store.file.connecting import roll_back
from socialroi_desktop.store.file.workspace import Workspace

# Up to this many orders are summed directly, in less time than a person notices.
SMALL = 20_000
_COLUMNS = f"currency, day, touch_id, {', '.join(CELLS)}"
_ADDED = summed_cells()
# Summed again in one go, so that a writer never waits long.
_DAYS_AT_ONCE = 31


def worth_keeping(connection: sqlite3.Connection) -> bool:
    """Tell whether there are so many orders that their sums are kept."""
    last = connection.execute('SELECT max(id) FROM "order"').fetchone()[0]
    return (last or 0) > SMALL


def are_fresh(connection: sqlite3.Connection) -> bool:
    """Tell whether the kept sums tell the truth of every day."""
    return connection.execute("SELECT 1 FROM order_day_stale LIMIT 1").fetchone() is None


def bring_up_to_date(workspace: Workspace) -> None:
    """Sum stale days again, month by month; leave them as they are when somebody else is writing.

    Wants a connection that knows `worth`.
    """
    connection = workspace.connection()
    if not workspace.writable or connection.in_transaction or not worth_keeping(connection):
        return
    settings = workspace.settings()
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        while days := _some_stale_days(connection):
            _sum_again(connection, days, settings)
    except sqlite3.OperationalError as error:
        if "locked" not in str(error):
            raise
    finally:
        connection.execute("PRAGMA busy_timeout = 5000")


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


def _some_stale_days(connection: sqlite3.Connection) -> list[str]:
    rows = connection.execute(
        "SELECT day FROM order_day_stale ORDER BY day LIMIT ?", (_DAYS_AT_ONCE,)
    ).fetchall()
    return [row[0] for row in rows]


def _sum_again(connection: sqlite3.Connection, days: list[str], settings: Settings) -> None:
    values = {
        "margin": settings.gross_margin, "discounts_are_cost": settings.code_discounts_are_cost, "base": settings.currency,
    }  # fmt: skip
    listed = ", ".join(f"'{date.fromisoformat(day).isoformat()}'" for day in days)
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute(f"DELETE FROM order_day_sum WHERE day IN ({listed})")
        connection.execute(
            f"INSERT INTO order_day_sum ({_COLUMNS}) SELECT currency, day, touch_id, {_ADDED}"
            f" FROM ({cells_in_base(f'ordered_on IN ({listed})')}) GROUP BY 1, 2, 3",
            values,
        )
        for month in sorted({f"{day[:7]}-01" for day in days}):
            connection.execute("DELETE FROM order_month_sum WHERE day = ?", (month,))
            connection.execute(
                f"INSERT INTO order_month_sum ({_COLUMNS}) SELECT currency, ?, touch_id, {_ADDED}"
                " FROM order_day_sum WHERE day BETWEEN ? AND ? GROUP BY 1, 3",
                (month, month, f"{month[:7]}-31"),
            )
        connection.execute(f"DELETE FROM order_day_stale WHERE day IN ({listed})")
        connection.execute("COMMIT")
    except BaseException:
        roll_back(connection)
        raise
