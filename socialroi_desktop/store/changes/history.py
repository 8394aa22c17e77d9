"""Takes operations back and does them again, also after a restart.

Knows the change log and nothing of what the rows mean.
"""

import json
import sqlite3
import zlib
from dataclasses import dataclass
from typing import Any

from socialroi_desktop.store.changes.writer import Writer, save_images
from socialroi_desktop.store.derived.order_stale import mark_inserted
from socialroi_desktop.store.derived.refreshing import refresh
from socialroi_desktop.store.derived.touched import Touched
from socialroi_desktop.store.file.codec import listed, quoted
from socialroi_desktop.store.file.connecting import transaction
from socialroi_desktop.store.file.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Done:
    """One entry of the history: the words of the undo list, when, and the tables it touched."""

    id: int
    template: str
    details: dict[str, Any]
    at: str
    entities: frozenset[str]

    @property
    def text(self) -> str:
        """The entry in English."""
        return self.template.format(**self.details)


def last_done(workspace: Workspace) -> Done | None:
    """Return the operation that undo would take back, or None."""
    return _entry(workspace, "SELECT * FROM operation WHERE state = 'done' ORDER BY id DESC LIMIT 1")


def next_redo(workspace: Workspace) -> Done | None:
    """Return the operation that redo would do again, or None."""
    return _entry(workspace, "SELECT * FROM operation WHERE state = 'undone' ORDER BY id LIMIT 1")


def undo(workspace: Workspace) -> Done | None:
    """Take back the last operation; return it, or None when there is none."""
    entry = last_done(workspace)
    if entry is not None:
        _replay(workspace, entry, forward=False)
    return entry


def retract(workspace: Workspace) -> None:
    """Take the last operation back for good, as if it had never been: it can not be done again."""
    entry = last_done(workspace)
    if entry is not None:
        _replay(workspace, entry, forward=False)
        with transaction(workspace.connection(), workspace.path):
            workspace.connection().execute("DELETE FROM operation WHERE id = ?", (entry.id,))


def redo(workspace: Workspace) -> Done | None:
    """Do the last operation that was taken back again; return it, or None when there is none."""
    entry = next_redo(workspace)
    if entry is not None:
        _replay(workspace, entry, forward=True)
    return entry


def rows_there(workspace: Workspace, entry: Done, *, forward: bool) -> dict[str, tuple[range, ...]]:
    """Return by table the ids an operation wrote that are there after it was done (`forward`) or taken back."""
    rows = workspace.connection().execute(
        "SELECT entity, action, first_id, last_id FROM change WHERE operation_id = ? ORDER BY id", (entry.id,)
    )
    found: dict[str, tuple[range, ...]] = {}
    for entity, action, first, last in map(tuple, rows):
        if action == "update" or (action == "insert") == forward:
            found[entity] = (*found.get(entity, ()), range(first, last + 1))
    return found


def _entry(workspace: Workspace, query: str) -> Done | None:
    row = workspace.connection().execute(query).fetchone()
    if row is None:
        return None
    return Done(
        row["id"], row["template"], json.loads(row["details"]), row["at"], frozenset(row["entities"].split())
    )


def _replay(workspace: Workspace, entry: Done, *, forward: bool) -> None:
    connection = workspace.connection()
    with transaction(connection, workspace.path):
        order = "id" if forward else "id DESC"
        changes = connection.execute(
            f"SELECT * FROM change WHERE operation_id = ? ORDER BY {order}", (entry.id,)
        ).fetchall()
        writer = Writer(connection, entry.id)
        for row in changes:
            if row["action"] == "update":
                _set_back(writer, row, json.loads(row["after" if forward else "before"]))
            elif (row["action"] == "insert") == forward:
                _put_back(connection, row)
            else:
                _take_away(connection, row)
        connection.execute(
            "UPDATE operation SET state = ? WHERE id = ?", ("done" if forward else "undone", entry.id)
        )
        refresh(connection, _touched(changes, forward=forward))


def _touched(changes: list[sqlite3.Row], *, forward: bool) -> Touched:
    touched = Touched()
    for row in changes:
        if row["action"] == "update":
            touched.edited(row["entity"], row["first_id"], json.loads(row["after"]))
        elif (row["action"] == "insert") == forward:
            touched.came(row["entity"], row["first_id"], row["last_id"])
        else:
            touched.went(row["entity"])
    return touched


def _set_back(writer: Writer, row: sqlite3.Row, values: dict[str, Any]) -> None:
    assignments = ", ".join(f"{quoted(name)} = ?" for name in values)
    writer.connection.execute(
        f"UPDATE {quoted(row['entity'])} SET {assignments} WHERE id = ?", (*values.values(), row["first_id"])
    )


def _put_back(connection: sqlite3.Connection, row: sqlite3.Row) -> None:
    images = connection.execute(
        "SELECT id, rows FROM change_image WHERE change_id = ? ORDER BY id", (row["id"],)
    ).fetchall()
    for image in images:
        packed = json.loads(zlib.decompress(image["rows"]))
        marks = ", ".join("?" * len(packed["columns"]))
        connection.executemany(
            f"INSERT INTO {quoted(row['entity'])} ({listed(packed['columns'])}) VALUES ({marks})",
            packed["rows"],
        )
    if row["entity"] == "order":
        mark_inserted(connection, row["first_id"], row["last_id"])
    if row["action"] == "insert":
        connection.execute("DELETE FROM change_image WHERE change_id = ?", (row["id"],))


def _take_away(connection: sqlite3.Connection, row: sqlite3.Row) -> None:
    entity, first, last = row["entity"], row["first_id"], row["last_id"]
    if row["action"] == "insert":
        save_images(connection, row["id"], entity, range(first, last + 1))
        connection.execute(f"DELETE FROM {quoted(entity)} WHERE id BETWEEN ? AND ?", (first, last))
        return
    images = connection.execute("SELECT rows FROM change_image WHERE change_id = ?", (row["id"],)).fetchall()
    for image in images:
        packed = json.loads(zlib.decompress(image["rows"]))
        at = packed["columns"].index("id")
        connection.executemany(
            f"DELETE FROM {quoted(entity)} WHERE id = ?", ((values[at],) for values in packed["rows"])
        )
