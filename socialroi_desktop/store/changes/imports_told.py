"""What the store knows of imports whose records are made anew: their rows, their readings, what was wanted and asked.

Reads and forgets rows; decides nothing.
"""

import json
import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

from socialroi_desktop.domain.imports import Verdict
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.store.changes import batches
from socialroi_desktop.store.changes.told_rows import ToldRow
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.file.codec import quoted


class Head(NamedTuple):
    """An import: the kind of its rows, what was wanted of it as text, the bytes it read, and how these were read."""

    entity: str
    told: str | None
    sha256: str
    choices: Mapping[str, Any]


class Counted(NamedTuple):
    """An import of which the fields are known, by kind of record, and how many rows it has."""

    id: int
    columns: Mapping[str, Sequence[str]]
    rows: int


class _Asked(NamedTuple):
    template: str
    details: str


@contextmanager
def on_trial(connection: sqlite3.Connection) -> Iterator[None]:
    """Take back all that is written inside."""
    connection.execute("SAVEPOINT in_turn")
    try:
        yield
    finally:
        connection.execute("ROLLBACK TO in_turn")
        connection.execute("RELEASE in_turn")


def head_of(connection: sqlite3.Connection, batch_id: int) -> Head | None:
    """Return how an import came; None for one that is not there."""
    row = connection.execute(
        "SELECT entity, told, sha256, choices FROM import_batch WHERE id = ?", (batch_id,)
    ).fetchone()
    return row and Head(row["entity"], row["told"], row["sha256"], json.loads(row["choices"]))


def counted_imports(connection: sqlite3.Connection) -> list[Counted]:
    """Return the imports of which the fields are known."""
    rows = connection.execute(
        "SELECT id, told, new + same + changed + doubtful AS rows FROM import_batch WHERE told IS NOT NULL"
    )
    return [Counted(row["id"], json.loads(row["told"])["columns"], row["rows"]) for row in rows]


def forget(connection: sqlite3.Connection, entity: str, ids: Collection[int]) -> None:
    """Delete rows without a trace, as may be done on trial alone."""
    connection.execute(
        f"DELETE FROM {quoted(entity)} WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),)
    )


def told_ids(connection: sqlite3.Connection, entity: str, batch_id: int) -> list[int]:
    """Return the records of a kind that an import told last, or told again."""
    rows = connection.execute(
        f"SELECT t.id FROM {quoted(entity)} t WHERE t.batch_id = ?1 UNION SELECT a.record_id FROM told_again a"
        " WHERE a.batch_id = ?1 AND a.entity = ?2",
        (batch_id, entity),
    )
    return [row[0] for row in rows]


def told_otherwise_ids(connection: sqlite3.Connection, batch_id: int) -> dict[str, set[int]]:
    """Return by kind those records of an import of which it is written down what some import told."""
    found: dict[str, set[int]] = {}
    for (entity,) in connection.execute("SELECT DISTINCT entity FROM told_row").fetchall():
        rows = connection.execute(
            f"SELECT DISTINCT r.record_id FROM told_row r JOIN {quoted(entity)} t ON t.id = r.record_id WHERE r.entity = ?1"
            " AND (t.batch_id = ?2 OR EXISTS (SELECT 1 FROM told_again a WHERE a.batch_id = ?2 AND a.entity = ?1"
            " AND a.record_id = t.id))",
            (entity, batch_id),
        )
        found[entity] = {row[0] for row in rows}
    return found


def ask_anew(writer: Writer, row: ToldRow, asked: Sequence[Sequence[str]]) -> None:
    """Put what is asked about a row now in the place of what was asked with its import."""
    found = writer.connection.execute(
        "SELECT id, template, details FROM import_problem WHERE batch_id = ? AND line IS ? AND verdict = 'doubtful'",
        (row.batch_id, row.line),
    ).fetchall()
    before = [tuple(one) for one in row.asked]
    gone = [one["id"] for one in found if (one["template"], one["details"]) in before]
    writer.delete_rows("import_problem", gone)
    problems = [
        Problem(one.template, json.loads(one.details), row.line) for one in (_Asked(*pair) for pair in asked)
    ]
    batches.add_problems(writer, row.batch_id, [(Verdict.DOUBTFUL, one, ()) for one in problems])
