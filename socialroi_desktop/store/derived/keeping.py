"""Sums kept by day in the file, so that a year of a million rows is answered at once: when they hold, and when not.

They follow from the rows and are never logged. A change of a row marks its day as stale. Who made the change sums such
days again where they are few, else whoever asks next, a reader too. Small workspaces do without: their rows are summed as
they are. Knows not what is summed.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from socialroi_desktop.store.file.codec import quoted
from socialroi_desktop.store.file.connecting import roll_back
from socialroi_desktop.store.file.version import SCHEMA_VERSION
from socialroi_desktop.store.file.workspace import Workspace, settings_of
from socialroi_desktop.store.rows.rates import rates_of
from socialroi_desktop.store.rows.worth import teach_money

# Up to this many rows are summed directly, in less time than a person notices.
SMALL = 20_000
# So many rows are summed again in half a second, which who changes something can spare.
FEW = 100_000
# Summed again in one go, so that a writer never waits long.
_DAYS_AT_ONCE = 31
# Then the rows themselves are summed: somebody writes, or the disk does not take it.
_PREVENTED = (
    "SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_FULL", "SQLITE_IOERR", "SQLITE_PERM",
)  # fmt: skip

# Sums some days (ISO, in order) again, on a connection that knows `worth`. Given are these days, and what SQL asks for by
# name: `days` as JSON, `margin`, `discounts_are_cost` and `base`.
SumAgain = Callable[[sqlite3.Connection, Sequence[str], Mapping[str, object]], None]
# The days to sum again, in SQL.
THESE_DAYS = "(SELECT value FROM json_each(:days))"


@dataclass(frozen=True, slots=True)
class KeptSums:
    """Sums of the rows of a table, kept by the day that its column `day` tells; the table `stale` holds days to sum again."""

    entity: str
    day: str
    stale: str
    sum_again: SumAgain

    def serve(self, connection: sqlite3.Connection) -> bool:
        """Tell whether these sums are to be read instead of the rows."""
        return self.are_worth_it(connection) and self.are_fresh(connection)

    def are_worth_it(self, connection: sqlite3.Connection) -> bool:
        """Tell whether there are so many rows that their sums are kept."""
        last = connection.execute(f"SELECT max(id) FROM {quoted(self.entity)}").fetchone()[0]
        return (last or 0) > SMALL

    def are_fresh(self, connection: sqlite3.Connection) -> bool:
        """Tell whether the kept sums tell the truth of every day."""
        return connection.execute(f"SELECT 1 FROM {self.stale} LIMIT 1").fetchone() is None

    def bring_up_to_date(self, workspace: Workspace, at_most: int | None = None) -> None:
        """Sum stale days again, month by month; leave them as they are when somebody else is writing, or nobody may.

        With `at_most` nothing is done where these days hold more rows: who asks next waits for them.
        """
        connection = workspace.connection()
        if connection.in_transaction or self.are_fresh(connection) or not self.are_worth_it(connection):
            return
        if at_most is not None and self._wait_for_more(connection, at_most):
            return
        with _where_possible():
            if (keeping := workspace.keeping()) is not None:
                _sum_stale_days(keeping, self)

    def _wait_for_more(self, connection: sqlite3.Connection, rows: int) -> bool:
        found = connection.execute(
            f"SELECT 1 FROM {quoted(self.entity)} WHERE {self.day} IN (SELECT day FROM {self.stale}) LIMIT 1 OFFSET ?",
            (rows,),
        )
        return found.fetchone() is not None


@contextmanager
def _where_possible() -> Iterator[None]:
    try:
        yield
    except sqlite3.OperationalError as error:
        if not (error.sqlite_errorname or "").startswith(_PREVENTED):
            raise


def put_beside(
    workspace: Workspace, read: Callable[[], None], write: Callable[[sqlite3.Connection], None]
) -> None:
    """Read, and write what was found for the next one who asks, unless anything changed meanwhile or nobody may write."""
    keeping: sqlite3.Connection | None = None
    if not workspace.connection().in_transaction:
        with _where_possible():
            keeping = workspace.keeping()
    before = None if keeping is None else _seen(keeping)
    read()
    if keeping is None:
        return
    with _where_possible(), _without_waiting(keeping):
        keeping.execute("BEGIN IMMEDIATE")
        try:
            if _seen(keeping) == before:
                write(keeping)
            keeping.execute("COMMIT")
        except BaseException:
            roll_back(keeping)
            raise


def _seen(connection: sqlite3.Connection) -> tuple[int, ...]:
    """Return what differs once anybody else wrote, or brought the file to a newer version."""
    return tuple(
        connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("data_version", "user_version")
    )


@contextmanager
def _without_waiting(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        yield
    finally:
        connection.execute("PRAGMA busy_timeout = 5000")


def _sum_stale_days(connection: sqlite3.Connection, kept: KeptSums) -> None:
    with _without_waiting(connection):
        adding = _Adding(connection, kept)
        while adding.some_days():
            pass


class _Adding:
    """Sums stale days again, each time some of them in a transaction of its own."""

    def __init__(self, connection: sqlite3.Connection, kept: KeptSums) -> None:
        self._connection, self._kept = connection, kept
        self._taught: int | None = None
        self._values: dict[str, object] = {}

    def some_days(self) -> bool:
        """Sum some of the stale days; tell whether there were any."""
        connection, kept = self._connection, self._kept
        connection.execute("BEGIN IMMEDIATE")
        try:
            days = self._some_stale_days()
            # Another program may have brought the file to a newer version meanwhile.
            known = connection.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION
            if days and known:
                self._learn()
                kept.sum_again(connection, days, self._values | {"days": json.dumps(days)})
                connection.executemany(f"DELETE FROM {kept.stale} WHERE day = ?", ((day,) for day in days))
            connection.execute("COMMIT")
        except BaseException:
            roll_back(connection)
            raise
        return bool(days) and known

    def _some_stale_days(self) -> list[str]:
        rows = self._connection.execute(
            f"SELECT day FROM {self._kept.stale} ORDER BY day LIMIT ?", (_DAYS_AT_ONCE,)
        )
        return [row[0] for row in rows.fetchall()]

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
