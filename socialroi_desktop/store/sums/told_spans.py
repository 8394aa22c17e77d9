"""Of which days files and typed rows tell: a day without any row among those of a file has none, a day no file covers may have.

Adds up nothing.
"""

import sqlite3
from collections.abc import Callable, Mapping

from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.file.codec import quoted
from socialroi_desktop.store.file.workspace import Workspace

# Entities that files bring for some days, and the column of the day.
DAY_OF: Mapping[str, str] = {"order": "ordered_on", "lead": "created_on", "mention": "mentioned_on"}


# So many rows of a day are looked at to find a file that goes on after days without a row.
_FEW = 50


def are_told(workspace: Workspace, entity: str, period: Period) -> bool:
    """Tell whether a row is of a period, or a file tells of a day of it: those from its first row to its last.

    Rows typed by hand tell as a file does; where there are no others, of every day from the first on.
    """
    connection = workspace.connection()
    table, day = quoted(entity), DAY_OF[entity]
    first, last = period.start.isoformat(), period.end.isoformat()
    some = f"SELECT 1 FROM {table} WHERE {day} BETWEEN ? AND ? LIMIT 1"
    if connection.execute(some, (first, last)).fetchone() is not None:
        return True
    before, after = connection.execute(
        f"SELECT (SELECT max({day}) FROM {table} WHERE {day} < ?), (SELECT min({day}) FROM {table} WHERE {day} > ?)",
        (first, last),
    ).fetchone()
    if before is None:
        return False
    if after is None:
        of_files = f"SELECT 1 FROM {table} WHERE batch_id IS NOT NULL AND {day} IS NOT NULL LIMIT 1"
        return connection.execute(of_files).fetchone() is None
    # Most days without a row lie within one file, which a few looks can tell; the first and last row of all others cannot.
    if _files_of(connection, entity, before) & _files_of(connection, entity, after):
        return True
    return any(begun <= last and ended >= first for begun, ended in workspace.kept(_READ[entity]))


def _files_of(connection: sqlite3.Connection, entity: str, day: str) -> set[int | None]:
    """Return which files rows of a day are from, as far as few of these rows tell it; None is no file."""
    rows = f"SELECT batch_id FROM {quoted(entity)} WHERE {DAY_OF[entity]} = ? LIMIT ?"
    return {row[0] for row in connection.execute(rows, (day, _FEW))}


# The first and last day (ISO) each file tells of, and those of typed rows.
Spans = tuple[tuple[str, str], ...]


def _reader(entity: str) -> Callable[[Workspace], Spans]:
    def read(workspace: Workspace) -> Spans:
        return _spans(workspace.connection(), entity)

    return read


def _spans(connection: sqlite3.Connection, entity: str) -> Spans:
    day = DAY_OF[entity]
    rows = connection.execute(
        f"SELECT batch_id, min({day}), max({day}) FROM {quoted(entity)} WHERE {day} IS NOT NULL GROUP BY 1"
    ).fetchall()
    if len(rows) == 1 and rows[0][0] is None:
        return ((rows[0][1], "9999-12-31"),)
    return tuple((row[1], row[2]) for row in rows)


_READ = {entity: _reader(entity) for entity in DAY_OF}
