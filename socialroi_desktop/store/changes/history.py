"""Takes operations back and does them again, also after a restart.

Knows the change log and nothing of what the rows mean.
"""

import json
import sqlite3
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from socialroi_desktop.domain.changes import Spans
from socialroi_desktop.store.changes.log import Done, last_done, next_redo
from socialroi_desktop.store.changes.writer import Writer, save_images
from socialroi_desktop.store.derived.kept_sums import keep_up
from socialroi_desktop.store.derived.order_stale import mark_inserted
from socialroi_desktop.store.derived.owners import note_owners
from socialroi_desktop.store.derived.refreshing import refresh
from socialroi_desktop.store.derived.touched import Touched
from socialroi_desktop.store.file.codec import listed, quoted
from socialroi_desktop.store.file.connecting import transaction
from socialroi_desktop.store.file.workspace import Workspace


def undo(workspace: Workspace) -> Done | None:
    """Take back the last operation; return it, or None when there is none.

    One that stays is left as it is, and the next undo is of what was done before it.
    """
    entry = last_done(workspace)
    if entry is not None and entry.stays:
        _forget(workspace, entry)
        return entry
    return None if entry is None else _replay(workspace, entry, forward=False)


def retract(workspace: Workspace) -> None:
    """Take the last operation back for good, as if it had never been: it can not be done again."""
    entry = last_done(workspace)
    if entry is not None:
        _replay(workspace, entry, forward=False)
        _forget(workspace, entry)


def redo(workspace: Workspace) -> Done | None:
    """Do the last operation that was taken back again; return it, or None when there is none."""
    entry = next_redo(workspace)
    return None if entry is None else _replay(workspace, entry, forward=True)


def _forget(workspace: Workspace, entry: Done) -> None:
    with transaction(workspace.connection(), workspace.path):
        workspace.connection().execute("DELETE FROM operation WHERE id = ?", (entry.id,))


def gone_cells(workspace: Workspace, entry: Done, entity: str, column: str) -> set[Any]:
    """Return what stood in a column of the rows that undoing or doing again took away."""
    connection = workspace.connection()
    changes = connection.execute(
        "SELECT id FROM change WHERE operation_id = ? AND entity = ? AND action <> 'update' ORDER BY id",
        (entry.id, entity),
    ).fetchall()
    found: set[Any] = set()
    for row in changes:
        for _, packed in _images(connection, row):
            at = packed["columns"].index(column)
            found |= {values[at] for values in packed["rows"]}
    return found


def _replay(workspace: Workspace, entry: Done, *, forward: bool) -> Done:
    connection = workspace.connection()
    touched = Touched()
    with transaction(connection, workspace.path):
        order = "id" if forward else "id DESC"
        changes = connection.execute(
            f"SELECT * FROM change WHERE operation_id = ? ORDER BY {order}", (entry.id,)
        ).fetchall()
        writer = Writer(connection, entry.id)
        for row in changes:
            if row["action"] == "update":
                values = json.loads(row["after" if forward else "before"])
                _set_back(writer, row, values)
                touched.edited(row["entity"], row["first_id"], values)
                note_owners(connection, touched, row["entity"], [row["first_id"]])
            elif (row["action"] == "insert") == forward:
                for ids in _put_back(connection, row):
                    touched.came(row["entity"], ids[0], ids[-1])
                    note_owners(connection, touched, row["entity"], ids)
            else:
                note_owners(connection, touched, row["entity"], _ids_of(connection, row))
                touched.went(row["entity"], _take_away(connection, row))
        connection.execute(
            "UPDATE operation SET state = ? WHERE id = ?", ("done" if forward else "undone", entry.id)
        )
        refresh(connection, touched)
    keep_up(workspace)
    return replace(entry, rows=touched.rows())


def _set_back(writer: Writer, row: sqlite3.Row, values: dict[str, Any]) -> None:
    assignments = ", ".join(f"{quoted(name)} = ?" for name in values)
    writer.connection.execute(
        f"UPDATE {quoted(row['entity'])} SET {assignments} WHERE id = ?", (*values.values(), row["first_id"])
    )


def _put_back(connection: sqlite3.Connection, row: sqlite3.Row) -> list[range]:
    """Insert the rows kept under a change again; return their ids."""
    spans, known = Spans(), list[int]()
    for image, packed in _images(connection, row):
        marks = ", ".join("?" * len(packed["columns"]))
        connection.executemany(
            f"INSERT INTO {quoted(row['entity'])} ({listed(packed['columns'])}) VALUES ({marks})",
            packed["rows"],
        )
        known += _ids(packed)
        if row["action"] == "insert":
            connection.execute("DELETE FROM change_image WHERE id = ?", (image,))
    # Others may lie between those that come back.
    for first, last in _runs(known):
        mark_inserted(connection, row["entity"], first, last)
    spans.add_all(known)
    return list(spans.told())


def _runs(ids: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Give the first and last of ids that follow each other."""
    start = last = None
    for row_id in sorted(ids):
        if start is not None and last is not None and row_id != last + 1:
            yield start, last
            start = None
        start, last = row_id if start is None else start, row_id
    if start is not None and last is not None:
        yield start, last


def _take_away(connection: sqlite3.Connection, row: sqlite3.Row) -> Sequence[int]:
    """Delete the rows that a change wrote, keeping what they were; return their ids."""
    entity, first, last = row["entity"], row["first_id"], row["last_id"]
    if row["action"] == "insert":
        save_images(connection, row["id"], entity, range(first, last + 1))
        connection.execute(f"DELETE FROM {quoted(entity)} WHERE id BETWEEN ? AND ?", (first, last))
        return range(first, last + 1)
    gone: list[int] = []
    for _, packed in _images(connection, row):
        ids = _ids(packed)
        connection.executemany(f"DELETE FROM {quoted(entity)} WHERE id = ?", ((row_id,) for row_id in ids))
        gone += ids
    return gone


def _ids_of(connection: sqlite3.Connection, row: sqlite3.Row) -> Sequence[int]:
    """Return the rows that taking away what a change wrote will delete."""
    if row["action"] == "insert":
        return range(row["first_id"], row["last_id"] + 1)
    return [row_id for _, packed in _images(connection, row) for row_id in _ids(packed)]


def _images(connection: sqlite3.Connection, row: sqlite3.Row) -> Iterator[tuple[int, dict[str, Any]]]:
    """Give the packed rows kept under a change, each with its id."""
    images = connection.execute(
        "SELECT id, rows FROM change_image WHERE change_id = ? ORDER BY id", (row["id"],)
    ).fetchall()
    for image in images:
        yield image["id"], json.loads(zlib.decompress(image["rows"]))


def _ids(packed: dict[str, Any]) -> list[int]:
    at = packed["columns"].index("id")
    return [values[at] for values in packed["rows"]]
