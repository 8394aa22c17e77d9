"""Finds what the very bytes of a file brought before: the imports of it that stand, and the records each of its lines told.

Reads only; what follows from it is decided by the caller.
"""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from socialroi_desktop.store.file.codec import quoted


class Earlier(NamedTuple):
    """One import of the same bytes: what its rows became, and how the file was read."""

    entity: str
    choices: Mapping[str, Any]
    file: str


def imports_of(connection: sqlite3.Connection, sha256: str, but: int = 0) -> dict[int, Earlier]:
    """Return the imports of the same bytes that stand, by the ids of their batches, oldest first, without the one named."""
    found = connection.execute(
        "SELECT id, entity, choices, file FROM import_batch WHERE sha256 = ? AND id <> ? ORDER BY id",
        (sha256, but),
    )
    return {row["id"]: Earlier(row["entity"], json.loads(row["choices"]), row["file"]) for row in found}


def imports_alike(
    connection: sqlite3.Connection, file: tuple[str, str, int], header: Sequence[str]
) -> dict[int, Earlier]:
    """Return the imports of other bytes with the same columns that stand; `file` is format, SHA-256 and batch of this one."""
    found = connection.execute(
        "SELECT id, entity, choices, file FROM import_batch WHERE format = ? AND sha256 <> ? AND id <> ? ORDER BY id",
        file,
    )
    told = {row["id"]: Earlier(row["entity"], json.loads(row["choices"]), row["file"]) for row in found}
    names = sorted(header)
    return {
        at: one for at, one in told.items() if sorted(json.loads(one.choices.get("header", "[]"))) == names
    }


def records_by_line(
    connection: sqlite3.Connection, entity: str, batches: Mapping[int, object]
) -> dict[int, list[int]]:
    """Return the ids of the records that lines of these imports told, in order: also of those that another import told since."""
    told = set(
        connection.execute(
            f"SELECT t.source_line, t.id FROM {quoted(entity)} t"
            " WHERE t.batch_id IN (SELECT value FROM json_each(?)) AND t.source_line IS NOT NULL",
            (json.dumps(list(batches)),),
        ).fetchall()
    )
    pairs = {(row[0], row[1]) for row in told} | _told_since(connection, entity, batches)
    found: dict[int, list[int]] = {}
    for line, row_id in sorted(pairs):
        found.setdefault(line, []).append(row_id)
    return found


def read_otherwise(connection: sqlite3.Connection, entity: str, ids: Sequence[int]) -> set[int]:
    """Return which of these records were told last by a line that somebody said is to be read otherwise."""
    found = set()
    for row in connection.execute(
        f"SELECT t.id AS id, t.source_line AS line, b.choices AS choices FROM {quoted(entity)} t"
        " JOIN import_batch b ON b.id = t.batch_id WHERE t.id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    ):
        choices = json.loads(row["choices"])
        lines = str(choices.get("second", "")).split(",")
        if {"0", str(row["line"])} & set(lines) or {"day_first", "decimal"} & choices.keys():
            found.add(row["id"])
    return found


def _told_since(
    connection: sqlite3.Connection, entity: str, batches: Mapping[int, object]
) -> set[tuple[int, int]]:
    """Return lines and ids of the records that such an import told and a later one changed, as the change log has them."""
    found: set[tuple[int, int]] = set()
    lines: dict[int, int | None] = {}
    # A change keeps only what it changed, so a line that stayed the same is that of the change after it.
    for row in connection.execute(
        "SELECT c.first_id AS id, c.before AS before, t.source_line AS line"
        " FROM change c JOIN operation o ON o.id = c.operation_id"
        f" JOIN {quoted(entity)} t ON t.id = c.first_id"
        " WHERE c.entity = ? AND c.action = 'update' AND o.state = 'done'"
        " AND (c.before LIKE '%\"batch_id\"%' OR c.before LIKE '%\"source_line\"%') ORDER BY c.id DESC",
        (entity,),
    ):
        before = json.loads(row["before"])
        line = before.get("source_line", lines.get(row["id"], row["line"]))
        lines[row["id"]] = line
        if before.get("batch_id") in batches and line is not None:
            found.add((int(line), int(row["id"])))
    return found
