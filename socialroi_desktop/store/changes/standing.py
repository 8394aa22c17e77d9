"""Which changes still stand: those of imports that were taken back since no longer speak for a row.

Reads the change log alone; knows nothing of what the rows mean.
"""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """The changes by which one batch came: the rest of its operation may be of other files."""

    operation_id: int
    first: int
    last: int

    def covers(self, operation_id: int, change_id: int) -> bool:
        """Whether a change is one of these."""
        return operation_id == self.operation_id and self.first <= change_id <= self.last


@dataclass(frozen=True, slots=True)
class Source:
    """The import that brought a row, and the operation it came by."""

    batch_id: int
    operation_id: int


def source_of(connection: sqlite3.Connection, row: tuple[str, int], before: int) -> Source | None:
    """Return by which import a row (table, id) came; None where it came otherwise."""
    came = connection.execute(
        "SELECT c.id, c.operation_id FROM change c JOIN operation o ON o.id = c.operation_id WHERE c.entity = ?"
        " AND c.action = 'insert' AND ? BETWEEN c.first_id AND c.last_id AND c.operation_id < ? AND o.state = 'done'"
        " ORDER BY c.id DESC LIMIT 1",
        (*row, before),
    ).fetchone()
    if came is None:
        return None
    head = connection.execute(
        "SELECT last_id FROM change WHERE operation_id = ? AND entity = 'import_batch' AND action = 'insert' AND id < ?"
        " ORDER BY id DESC LIMIT 1",
        (came["operation_id"], came["id"]),
    ).fetchone()
    return None if head is None else Source(int(head["last_id"]), int(came["operation_id"]))


def span_of(connection: sqlite3.Connection, batch_id: int, operation_id: int) -> Span:
    """Return the changes from the head of a batch to that of the next one; all of an operation that has no head."""
    heads = connection.execute(
        "SELECT id, first_id, last_id FROM change WHERE operation_id = ? AND entity = 'import_batch'"
        " AND action = 'insert' ORDER BY id",
        (operation_id,),
    ).fetchall()
    end = _last_change(connection, operation_id)
    for place, head in enumerate(heads):
        if head["first_id"] <= batch_id <= head["last_id"]:
            following = heads[place + 1]["id"] - 1 if place + 1 < len(heads) else end
            return Span(operation_id, head["id"], following if batch_id == head["last_id"] else head["id"])
    return Span(operation_id, 0, end)


def fallen(connection: sqlite3.Connection, before: int) -> tuple[Span, ...]:
    """Return the changes that no longer stand before an operation: of imports taken back, and the taking back itself.

    A bringing back is an operation of its own, so that what it set again counts anew.
    """
    rows = connection.execute(
        "SELECT id, takes_back FROM operation WHERE takes_back IS NOT NULL AND state = 'done' AND +id < ? ORDER BY +id",
        (before,),
    ).fetchall()
    found: list[Span] = []
    for row in rows:
        found.append(Span(row["id"], 0, _last_change(connection, row["id"])))
        came_by = operation_of(connection, row["takes_back"], row["id"])
        if came_by is not None:
            found.append(span_of(connection, row["takes_back"], came_by))
    return tuple(found)


def updated_since(
    connection: sqlite3.Connection,
    span: Span,
    before: int,
    rows: tuple[str, int, int],
    over: Sequence[Span],
) -> set[int]:
    """Return which rows (table, first, last id) a change after a span and before an operation set, and still stands."""
    found = connection.execute(
        "SELECT c.id, c.operation_id, c.first_id FROM change c JOIN operation o ON o.id = c.operation_id"
        " WHERE c.entity = ? AND c.action = 'update' AND c.first_id BETWEEN ? AND ?"
        " AND c.id > ? AND c.operation_id < ? AND o.state = 'done'",
        (*rows, span.last, before),
    )
    return {
        row["first_id"]
        for row in found
        if not any(gone.covers(row["operation_id"], row["id"]) for gone in over)
    }


def taken_out(connection: sqlite3.Connection) -> set[int]:
    """Return the batches that were taken back and not brought back since, also those of which rows were kept."""
    rows = connection.execute(
        "SELECT o.takes_back FROM operation o WHERE o.takes_back IS NOT NULL AND o.state = 'done'"
        " AND NOT EXISTS (SELECT 1 FROM operation b WHERE b.brings_back = o.id AND b.state = 'done')"
    )
    return {int(row[0]) for row in rows}


def changed_after(connection: sqlite3.Connection, change_id: int, rows: tuple[str, int, int]) -> set[int]:
    """Return which rows (table, first, last id) a change after another one set, and still stands."""
    found = connection.execute(
        "SELECT c.first_id FROM change c JOIN operation o ON o.id = c.operation_id"
        " WHERE c.entity = ? AND c.action = 'update' AND c.first_id BETWEEN ? AND ? AND c.id > ? AND o.state = 'done'",
        (*rows, change_id),
    )
    return {row["first_id"] for row in found}


def operation_of(connection: sqlite3.Connection, batch_id: int, before: int) -> int | None:
    """Return the operation by which a batch came: the last one before its removal, because older versions gave ids again."""
    row = connection.execute(
        "SELECT c.operation_id FROM change c JOIN operation o ON o.id = c.operation_id"
        " WHERE c.entity = 'import_batch' AND c.action = 'insert' AND ? BETWEEN c.first_id AND c.last_id"
        " AND c.operation_id < ? AND o.state = 'done' ORDER BY c.id DESC LIMIT 1",
        (batch_id, before),
    ).fetchone()
    return None if row is None else int(row[0])


def _last_change(connection: sqlite3.Connection, operation_id: int) -> int:
    return int(
        connection.execute(
            "SELECT coalesce(max(id), 0) FROM change WHERE operation_id = ?", (operation_id,)
        ).fetchone()[0]
    )
