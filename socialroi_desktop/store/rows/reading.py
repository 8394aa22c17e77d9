"""Reads records, one or all of a small table, and what a column holds.

Knows the declared fields; computes no figure.
"""

import sqlite3
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, TypeVar

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.file.codec import column as named
from socialroi_desktop.store.file.codec import quoted, record_of
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.tags import tags_of

R = TypeVar("R", bound=Record)

NOTHING: Mapping[str, Any] = MappingProxyType({})
# The date column by which the shared period filter cuts a table.
DAY_COLUMN = {record.entity: record.day_field for record in RECORDS.values() if record.day_field}
# Rows that speak of several days begin with another column than they end.
_FIRST_DAY = {record.entity: record.first_day_field for record in RECORDS.values() if record.first_day_field}


def get(workspace: Workspace, record: type[R], row_id: int) -> R | None:
    """Return one record, or None when it is gone."""
    row = (
        workspace.connection()
        .execute(
            f'SELECT t.*, {tags_of(record.entity)} AS "tags" FROM {quoted(record.entity)} t WHERE t.id = ?',
            (row_id,),
        )
        .fetchone()
    )
    return None if row is None else record_of(record, row, tags=row["tags"])


def listing(workspace: Workspace, record: type[R], order_by: str = "id") -> list[R]:
    """Return all records of a type; for small tables only."""
    rows = workspace.connection().execute(
        f"SELECT * FROM {quoted(record.entity)} t ORDER BY {named(order_by)}"
    )
    return [record_of(record, row) for row in rows]


def ids_with(workspace: Workspace, entity: str, column: str, value: Any) -> frozenset[int]:
    """Return the ids of the rows that hold a value in a column."""
    sql = f"SELECT t.id FROM {quoted(entity)} t WHERE {named(column)} IS ?"
    return frozenset(row[0] for row in workspace.connection().execute(sql, (value,)))


def those_there(workspace: Workspace, entity: str, ids: Iterable[int]) -> tuple[int, ...]:
    """Return those of some ids that a table has, in order, each once."""
    sql = f"SELECT t.id FROM {quoted(entity)} t WHERE t.id = ?"
    connection = workspace.connection()
    return tuple(
        row_id for row_id in sorted(set(ids)) if connection.execute(sql, (row_id,)).fetchone() is not None
    )


def referring(
    workspace: Workspace, record: type[R], column: str, row_id: int, only: Mapping[str, Any] = NOTHING
) -> list[R]:
    """Return the records of a type that name a record in a column, in order; `only` those that hold these values."""
    sql = f"SELECT * FROM {quoted(record.entity)} t WHERE {_match([column, *only])} ORDER BY t.id"
    rows = workspace.connection().execute(sql, (row_id, *only.values()))
    return [record_of(record, row) for row in rows]


def count_referring(
    workspace: Workspace, entity: str, column: str, row_id: int, only: Mapping[str, Any] = NOTHING
) -> int:
    """Return how many rows of a table refer to a record; `only` those that hold these values."""
    sql = f"SELECT count(*) FROM {quoted(entity)} t WHERE {_match([column, *only])}"
    return int(workspace.connection().execute(sql, (row_id, *only.values())).fetchone()[0])


def _match(columns: Iterable[str]) -> str:
    return " AND ".join(f"{named(column)} = ?" for column in columns)


def months(workspace: Workspace, entity: str, column: str) -> list[str]:
    """Return the months that days or moments of a column lie in, as 2026-03, the last one first."""
    rows = workspace.connection().execute(
        f"SELECT DISTINCT substr({named(column)}, 1, 7) FROM {quoted(entity)} t WHERE {named(column)} IS NOT NULL ORDER BY 1 DESC"
    )
    return [row[0] for row in rows]


def distinct(workspace: Workspace, entity: str, column: str) -> list[str]:
    """Return the values a column holds, in order."""
    rows = workspace.connection().execute(
        f"SELECT DISTINCT {named(column)} FROM {quoted(entity)} t WHERE {named(column)} IS NOT NULL ORDER BY 1"
    )
    return [row[0] for row in rows]


def first_and_last_day(workspace: Workspace) -> tuple[str, str] | None:
    """Return the first and last day any imported or typed row speaks of, or None when there is none."""
    # Asked one by one each is the end of an index; asked together all of it would be read.
    parts = " UNION ALL ".join(
        f"SELECT (SELECT min({named(_FIRST_DAY.get(entity, column))}) FROM {quoted(entity)} t) AS a,"
        f" (SELECT max({named(column)}) FROM {quoted(entity)} t) AS b"
        for entity, column in DAY_COLUMN.items()
    )
    row: sqlite3.Row = workspace.connection().execute(f"SELECT min(a), max(b) FROM ({parts})").fetchone()
    return None if row[0] is None else (row[0], row[1])
