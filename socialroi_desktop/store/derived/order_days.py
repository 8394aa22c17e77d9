"""Sums of orders kept by day and by month, so that a year of a million orders is answered at once.

They follow from the orders and are never logged. A change of an order marks its day as stale. Who made the change sums
such days again where they are few, else whoever asks next, a reader too. Small workspaces do without: their orders are
summed as they are.
"""

import sqlite3
from datetime import date, timedelta

from socialroi_desktop.domain.period import Period, month_of
from socialroi_desktop.store.derived.order_cells import CELLS, cells_in_base, summed_cells
from socialroi_desktop.store.file.connecting import roll_back
from socialroi_desktop.store.file.version import SCHEMA_VERSION
from socialroi_desktop.store.file.workspace import Workspace, settings_of
from socialroi_desktop.store.rows.rates import rates_of
from socialroi_desktop.store.rows.worth import teach_money

# Up to this many orders are summed directly, in less time than a person notices.
SMALL = 20_000
_COLUMNS = f"currency, day, touch_id, {', '.join(CELLS)}"
_ADDED = summed_cells()
# Summed again in one go, so that a writer never waits long.
_DAYS_AT_ONCE = 31
# So many orders are summed again in half a second, which who changes something can spare.
FEW = 100_000
# Then the orders themselves are summed: somebody writes, or the disk does not take it.
_PREVENTED = (
    "SQLITE_BUSY",
    "SQLITE_LOCKED",
    "SQLITE_READONLY",
    "SQLITE_CANTOPEN",
    "SQLITE_FULL",
    "SQLITE_IOERR",
    "SQLITE_PERM",
)


def worth_keeping(connection: sqlite3.Connection) -> bool:
    """Tell whether there are so many orders that their sums are kept."""
    last = connection.execute('SELECT max(id) FROM "order"').fetchone()[0]
    return (last or 0) > SMALL


def are_fresh(connection: sqlite3.Connection) -> bool:
    """Tell whether the kept sums tell the truth of every day."""
    return connection.execute("SELECT 1 FROM order_day_stale LIMIT 1").fetchone() is None


def bring_up_to_date(workspace: Workspace, at_most: int | None = None) -> None:
    """Sum stale days again, month by month; leave them as they are when somebody else is writing, or nobody may.

    With `at_most` nothing is done where these days hold more orders: who asks next waits for them.
    """
    connection = workspace.connection()
    if connection.in_transaction or are_fresh(connection) or not worth_keeping(connection):
        return
    if at_most is not None and _wait_for_more(connection, at_most):
        return
    try:
        if (keeping := workspace.keeping()) is not None:
            _sum_stale_days(keeping)
    except sqlite3.OperationalError as error:
        if not (error.sqlite_errorname or "").startswith(_PREVENTED):
            raise


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


def _wait_for_more(connection: sqlite3.Connection, orders: int) -> bool:
    found = connection.execute(
        'SELECT 1 FROM order_day_stale s JOIN "order" o ON o.ordered_on = s.day LIMIT 1 OFFSET ?', (orders,)
    )
    return found.fetchone() is not None


def _sum_stale_days(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        adding = _Adding(connection)
        while adding.some_days():
            pass
    finally:
        connection.execute("PRAGMA busy_timeout = 5000")


class _Adding:
    """Sums stale days again, each time some of them in a transaction of its own."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._taught: int | None = None
        self._values: dict[str, object] = {}

    def some_days(self) -> bool:
        """Sum some of the stale days; tell whether there were any."""
        connection = self._connection
        connection.execute("BEGIN IMMEDIATE")
        try:
            days = _some_stale_days(connection)
            # Another program may have brought the file to a newer version meanwhile.
            known = connection.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION
            if days and known:
                self._learn()
                self._sum_again(days)
            connection.execute("COMMIT")
        except BaseException:
            roll_back(connection)
            raise
        return bool(days) and known

    def _learn(self) -> None:
        """Read settings and rates as they are in this transaction: others may have changed them since the last one."""
        version = self._connection.execute("PRAGMA data_version").fetchone()[0]
        if version == self._taught:
            return
        settings = settings_of(self._connection)
        teach_money(self._connection, rates_of(self._connection))
        self._values = {
            "margin": settings.gross_margin, "discounts_are_cost": settings.code_discounts_are_cost, "base": settings.currency,
        }  # fmt: skip
        self._taught = version

    def _sum_again(self, days: list[str]) -> None:
        connection = self._connection
        listed = ", ".join(f"'{date.fromisoformat(day).isoformat()}'" for day in days)
        connection.execute(f"DELETE FROM order_day_sum WHERE day IN ({listed})")
        connection.execute(
            f"INSERT INTO order_day_sum ({_COLUMNS}) SELECT currency, day, touch_id, {_ADDED}"
            f" FROM ({cells_in_base(f'ordered_on IN ({listed})')}) GROUP BY 1, 2, 3",
            self._values,
        )
        for month in sorted({f"{day[:7]}-01" for day in days}):
            connection.execute("DELETE FROM order_month_sum WHERE day = ?", (month,))
            connection.execute(
                f"INSERT INTO order_month_sum ({_COLUMNS}) SELECT currency, ?, touch_id, {_ADDED}"
                " FROM order_day_sum WHERE day BETWEEN ? AND ? GROUP BY 1, 3",
                (month, month, f"{month[:7]}-31"),
            )
        connection.execute(f"DELETE FROM order_day_stale WHERE day IN ({listed})")


def _some_stale_days(connection: sqlite3.Connection) -> list[str]:
    rows = connection.execute(
        "SELECT day FROM order_day_stale ORDER BY day LIMIT ?", (_DAYS_AT_ONCE,)
    ).fetchall()
    return [row[0] for row in rows]
