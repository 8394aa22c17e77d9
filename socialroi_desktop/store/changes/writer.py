"""Every write of the app, each remembered so that it can be taken back.

A `Writer` exists only inside one transaction. It knows tables and rows, not what they mean.
"""

import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import chain
from typing import Any

from socialroi_desktop.domain.changes import RowChanges
from socialroi_desktop.domain.imports import is_constant
from socialroi_desktop.errors import UserError
from socialroi_desktop.store.changes.following import STEPS, Following
from socialroi_desktop.store.changes.ids import Ids
from socialroi_desktop.store.changes.inserting import insert_cells, row_by_row
from socialroi_desktop.store.changes.references import incoming
from socialroi_desktop.store.derived.days import local_day
from socialroi_desktop.store.derived.kept_sums import keep_up
from socialroi_desktop.store.derived.order_stale import mark_inserted
from socialroi_desktop.store.derived.owners import note_owners
from socialroi_desktop.store.derived.refreshing import refresh
from socialroi_desktop.store.derived.touched import Touched
from socialroi_desktop.store.file.chunks import chunks
from socialroi_desktop.store.file.codec import column as named
from socialroi_desktop.store.file.codec import listed, quoted
from socialroi_desktop.store.file.connecting import transaction
from socialroi_desktop.store.file.workspace import Workspace

IMAGE_ROWS = 5000
_TAKEN = ("SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY")


class DuplicateKey(Exception):
    """Rows that cannot be inserted because their key is taken."""


class Writer:
    """Writes rows and logs each change under one operation; `references` tells what a delete must look after."""

    def __init__(self, connection: sqlite3.Connection, operation_id: int) -> None:
        self.connection = connection
        self.operation_id = operation_id
        self.touched = Touched()
        self._ids = Ids(connection)
        self.references = incoming

    @property
    def entities(self) -> set[str]:
        """The kinds of record written so far."""
        return self.touched.entities

    @property
    def rows(self) -> Mapping[str, RowChanges]:
        """The rows written so far, by kind of record."""
        return self.touched.rows()

    def last_change(self) -> int:
        """Return the id of the change that was logged last."""
        return int(self.connection.execute("SELECT coalesce(max(id), 0) FROM change").fetchone()[0])

    def insert(self, entity: str, values: Mapping[str, Any]) -> int:
        """Insert one row and return its id."""
        return self.insert_rows(entity, tuple(values), [tuple(values.values())])[0]

    def insert_rows(self, entity: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> range:
        """Insert rows at once and return their ids, in order.

        DuplicateKey when a key is taken; nothing of them is left behind then.
        """
        return self._insert_many(
            entity, dict.fromkeys(columns, "?"), list(chain.from_iterable(rows)), len(rows)
        )

    def put_back(self, entity: str, values: Mapping[str, Any]) -> None:
        """Insert a row that was deleted under the `id` it had. DuplicateKey when that or its key is taken."""
        marks = {name: "?" for name in values if name != "id"}
        row_id = values["id"]
        self._insert_as(entity, marks, [values[name] for name in marks], range(row_id, row_id + 1))

    def insert_columns(self, entity: str, columns: Mapping[str, Sequence[Any]]) -> range:
        """Insert rows given column by column; return their ids, in order. DuplicateKey as `insert_rows`."""
        count = max(map(len, columns.values()), default=0)
        # Binding a value costs more than storing it, so what all rows share is part of the statement.
        marks = {name: self._literal(values) or "?" for name, values in columns.items()}
        varied = [values for name, values in columns.items() if marks[name] == "?"]
        return self._insert_many(entity, marks, row_by_row(varied, count), count)

    def _literal(self, values: Sequence[Any]) -> str | None:
        """Return the value that all rows share as SQL, None when they differ."""
        if not is_constant(values) or (isinstance(values[0], str) and "\0" in values[0]):
            return None
        return str(self.connection.execute("SELECT quote(?)", (values[0],)).fetchone()[0])

    def _insert_many(self, entity: str, marks: Mapping[str, str], cells: list[Any], count: int) -> range:
        """Insert `count` rows of the columns in `marks`, each a parameter or SQL; `cells` are the parameters, row by row."""
        if not count:
            return range(0)
        ids = self._ids.following(entity, count)
        self._insert_as(entity, marks, cells, ids)
        self._ids.given(entity, ids)
        return ids

    def _insert_as(self, entity: str, marks: Mapping[str, str], cells: list[Any], ids: range) -> None:
        self.connection.execute("SAVEPOINT rows")
        try:
            insert_cells(self.connection, entity, marks, cells, ids)
        except sqlite3.IntegrityError as error:
            self.connection.execute("ROLLBACK TO rows")
            if error.sqlite_errorname not in _TAKEN:
                # A value that is missing, or of the wrong kind, is a mistake of ours and no doublet.
                raise
            raise DuplicateKey(str(error)) from None
        finally:
            # When the disk failed SQLite has rolled the whole transaction back by itself.
            if self.connection.in_transaction:
                self.connection.execute("RELEASE rows")
        mark_inserted(self.connection, entity, ids[0], ids[-1])
        self._log_inserted(entity, ids)
        self.touched.came(entity, ids[0], ids[-1])
        note_owners(self.connection, self.touched, entity, ids)

    def update(self, entity: str, row_id: int, changes: Mapping[str, Any]) -> None:
        """Set columns of one row; UserError when the row is gone."""
        names = list(changes)
        before = self.connection.execute(
            f"SELECT {listed(names)} FROM {quoted(entity)} WHERE id = ?", (row_id,)
        ).fetchone()
        if before is None:
            raise UserError("This row has been deleted meanwhile; reload the table.")
        after = {name: changes[name] for name in names if before[name] != changes[name]}
        if not after:
            return
        self._set(entity, row_id, after)
        self.touched.edited(entity, row_id, after)
        note_owners(self.connection, self.touched, entity, [row_id])
        self._log(
            "update", entity, row_id, row_id, before={name: before[name] for name in after}, after=after
        )

    def delete_rows(self, entity: str, ids: Sequence[int]) -> None:
        """Delete rows, keeping what they were.

        What only makes sense with them goes too, at any depth; what else names them is cleared. All of it is logged.
        """
        if not ids:
            return
        for reference in self.references(entity):
            found = self.referring(reference.entity, reference.column, ids, reference.kind)
            if reference.required:
                self.delete_rows(reference.entity, found)
            else:
                for row_id in found:
                    self.update(reference.entity, row_id, {reference.column: None})
        change = self._log("delete", entity, min(ids), max(ids))
        self.touched.went(entity, ids)
        note_owners(self.connection, self.touched, entity, ids)
        save_images(self.connection, change, entity, ids)
        self.connection.executemany(
            f"DELETE FROM {quoted(entity)} WHERE id = ?", ((row_id,) for row_id in ids)
        )

    def referring(
        self, entity: str, column: str, ids: Sequence[int], kind: tuple[str, str] | None = None
    ) -> list[int]:
        """Return the ids, in order, of the rows whose reference column names one of some records.

        `kind` is a column and its value where the column names records of any table.
        """
        found: list[int] = []
        only, told = (f" AND {named(kind[0])} = ?", (kind[1],)) if kind else ("", ())
        for part in chunks(ids):
            marks = ", ".join("?" * len(part))
            rows = self.connection.execute(
                f"SELECT t.id FROM {quoted(entity)} t WHERE {named(column)} IN ({marks}){only}",
                (*part, *told),
            )
            found += [row[0] for row in rows]
        return sorted(found)

    def cells(self, entity: str, columns: Sequence[str], ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
        """Return some columns of rows, by id."""
        found: dict[int, tuple[Any, ...]] = {}
        for part in chunks(ids):
            rows = self.connection.execute(
                f"SELECT t.id, {', '.join(map(named, columns))} FROM {quoted(entity)} t"
                f" WHERE t.id IN ({', '.join('?' * len(part))})",
                part,
            )
            found |= {row[0]: tuple(row)[1:] for row in rows}
        return found

    def _set(self, entity: str, row_id: int, values: Mapping[str, Any]) -> None:
        assignments = ", ".join(f"{quoted(name)} = ?" for name in values)
        self.connection.execute(
            f"UPDATE {quoted(entity)} SET {assignments} WHERE id = ?", (*values.values(), row_id)
        )

    def _log_inserted(self, entity: str, ids: range) -> None:
        last = self.connection.execute(
            "SELECT id, action, entity, last_id FROM change WHERE operation_id = ? ORDER BY id DESC LIMIT 1",
            (self.operation_id,),
        ).fetchone()
        if last and last["action"] == "insert" and last["entity"] == entity and last["last_id"] == ids[0] - 1:
            self.connection.execute("UPDATE change SET last_id = ? WHERE id = ?", (ids[-1], last["id"]))
            return
        self._log("insert", entity, ids[0], ids[-1])

    def _log(
        self,
        action: str,
        entity: str,
        first_id: int,
        last_id: int,
        *,
        before: Mapping[str, Any] | None = None,
        after: Mapping[str, Any] | None = None,
    ) -> int:
        cursor = self.connection.execute(
            "INSERT INTO change (operation_id, action, entity, first_id, last_id, before, after)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                self.operation_id, action, entity, first_id, last_id,
                None if before is None else json.dumps(before),
                None if after is None else json.dumps(after),
            ),
        )  # fmt: skip
        return int(cursor.lastrowid or 0)


def save_images(connection: sqlite3.Connection, change_id: int, entity: str, ids: Iterable[int]) -> None:
    """Keep whole rows, packed, under a change."""
    for part in chunks(list(ids), IMAGE_ROWS):
        cursor = connection.execute(
            f"SELECT * FROM {quoted(entity)} WHERE id BETWEEN ? AND ?", (part[0], part[-1])
        )
        names = [item[0] for item in cursor.description]
        keep = set(part)
        rows = [list(row) for row in cursor if row["id"] in keep]
        packed = zlib.compress(json.dumps({"columns": names, "rows": rows}).encode(), 1)
        connection.execute("INSERT INTO change_image (change_id, rows) VALUES (?, ?)", (change_id, packed))


@contextmanager
def change(workspace: Workspace, template: str, **details: object) -> Iterator[Writer]:
    """Run one named change in one transaction: all of it, or nothing.

    `template` and `details` are the text of the undo list ("Import of {file}"). A new change drops what could be redone.
    A change that wrote nothing leaves no trace in the history.
    """
    if not workspace.writable:
        raise UserError(
            "“{file}” is open for reading only; copy it to a folder of your own to change it.",
            file=workspace.path.name,
        )
    connection = workspace.connection()
    with transaction(connection, workspace.path):
        cursor = connection.execute(
            "INSERT INTO operation (template, details, at, state) VALUES (?, ?, ?, 'done')",
            (template, json.dumps(details, default=str), now()),
        )
        writer = Writer(connection, int(cursor.lastrowid or 0))
        yield writer
        finish(connection, writer)
    keep_up(workspace)


def finish(connection: sqlite3.Connection, writer: Writer) -> None:
    """Write what follows from the change, and note what it touched; forget it when it wrote nothing."""
    if not writer.entities:
        connection.execute("DELETE FROM operation WHERE id = ?", (writer.operation_id,))
        return
    zone = connection.execute("SELECT timezone FROM settings").fetchone()[0]
    follow = Following(connection, writer.touched, writer, now(), local_day(zone), writer.operation_id)
    for step in STEPS:
        step(follow)
    connection.execute("DELETE FROM operation WHERE state = 'undone'")
    before = connection.execute("SELECT entities FROM operation WHERE id = ?", (writer.operation_id,))
    entities = writer.entities.union(before.fetchone()[0].split())
    connection.execute(
        "UPDATE operation SET entities = ? WHERE id = ?", (" ".join(sorted(entities)), writer.operation_id)
    )
    refresh(connection, writer.touched)


def now() -> str:
    """Return the present moment as stored: UTC, whole seconds."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
