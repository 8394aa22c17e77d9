"""What each import told of the records that imports tell otherwise, word for word: from that alone such a record is made anew.

A record that all tell alike needs none of it: its row is what they told, but for what `told_again` notes. Before a file tells
one otherwise, `contest` writes down what the others told. Knows keys and cells, not what they mean.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.key_forms import key_forms
from socialroi_desktop.domain.parts import owner_entity
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.changes.by_hand import told_before_edits
from socialroi_desktop.store.changes.otherwise import rows_of
from socialroi_desktop.store.changes.telling_again import links_of
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.file.codec import quoted

TOLD_ROW = "told_row"
# People are known by several words, so that rows of one need not be of one key.
_NEVER = frozenset({"influencer"})
Values = dict[str, Any]
# A record of an entity by its key, as keys are compared.
Key = tuple[str, str]
_COLUMNS = ("batch_id", "source_line", "entity", "key", "record_id", "cells", "parts", "asked")


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts that a file told with a row: their fields, and of each its cells and its line."""

    entity: str
    columns: Sequence[str]
    rows: Sequence[Sequence[Any]]
    lines: Sequence[int]


@dataclass(frozen=True, slots=True)
class ToldRow:
    """A row as a file told it; `record_id` is the record that it is told of, None where the row was not taken.

    `asked` are the sentences, each as template and details, that were noted with its import.
    """

    batch_id: int
    line: int | None
    entity: str
    key: str
    record_id: int | None
    cells: Mapping[str, Any]
    parts: Parts | None = None
    asked: Sequence[Sequence[str]] = ()
    id: int = 0

    @property
    def of(self) -> Key:
        """The record that is told, whether it is there or not."""
        return self.entity, self.key


def key_text(entity: str, row: Mapping[str, Any]) -> str:
    """Return the key of a row, told or stored, in the one form in which keys are compared; "" of a record without a key."""
    names = RECORDS[entity].key
    if not names:
        return ""
    return json.dumps(
        key_forms(entity, names).of([row[name] if name in row.keys() else None for name in names])  # noqa: SIM118
    )


def may_be_contested(entity: str) -> bool:
    """Tell whether records of a kind are made anew from what files tell of them."""
    record = RECORDS.get(entity)
    return record is not None and bool(record.key) and not record.part_of and entity not in _NEVER


def note_told(writer: Writer, rows: Sequence[ToldRow]) -> None:
    """Keep what was told."""
    writer.insert_rows(TOLD_ROW, _COLUMNS, [_stored(row) for row in rows])


def told_of(connection: sqlite3.Connection, where: str, values: Sequence[object]) -> list[ToldRow]:
    """Return what was told, in the order in which it was noted, by a condition on the rows `r`."""
    rows = connection.execute(f"SELECT r.* FROM told_row r WHERE {where} ORDER BY r.id", values)
    return [as_told(dict(row)) for row in rows]


def told_of_keys(connection: sqlite3.Connection, keys: Iterable[Key]) -> list[ToldRow]:
    """Return all that was told of some records."""
    by_entity: dict[str, list[str]] = defaultdict(list)
    for entity, key in keys:
        by_entity[entity].append(key)
    where = "r.entity = ? AND r.key IN (SELECT value FROM json_each(?))"
    return [
        row
        for entity, some in by_entity.items()
        for row in told_of(connection, where, (entity, json.dumps(some)))
    ]


def told_of_batches(connection: sqlite3.Connection, batches: Collection[int]) -> list[ToldRow]:
    """Return what some imports told."""
    where = "r.batch_id IN (SELECT value FROM json_each(?))"
    return told_of(connection, where, (json.dumps(sorted(batches)),))


def not_taken(connection: sqlite3.Connection) -> list[ToldRow]:
    """Return the rows that were left because of what is, or was, stored."""
    return told_of(connection, "r.record_id IS NULL", ())


def contested(connection: sqlite3.Connection, entity: str, ids: Collection[int]) -> dict[int, str]:
    """Return those of some records that imports tell otherwise, with their keys."""
    found = connection.execute(
        "SELECT DISTINCT r.record_id, r.key FROM told_row r WHERE r.entity = ? AND r.record_id IN"
        " (SELECT value FROM json_each(?))",
        (entity, json.dumps(sorted(ids))),
    )
    return {row[0]: row[1] for row in found}


def contest(writer: Writer, entity: str, ids: Collection[int]) -> dict[int, str]:
    """Write down what each import told of some records as they are now; return their keys.

    Left out are those of no import, and those that files told otherwise before anything of it was written down.
    """
    keys, rows = implied(writer, entity, ids)
    note_told(writer, rows)
    return keys


def implied(writer: Writer, entity: str, ids: Collection[int]) -> tuple[dict[int, str], list[ToldRow]]:
    """Return the keys of some records, and what is not written down yet of what imports told of them, as they are now."""
    if not ids or not may_be_contested(entity):
        return {}, []
    connection = writer.connection
    here, stored = contested(connection, entity, ids), rows_of(connection, entity, ids)
    # A record that is told in the place of another one keeps the key by which it was told first.
    keys = {row_id: here.get(row_id) or key_text(entity, row) for row_id, row in stored.items()}
    known = _known(connection, entity, keys.values())
    old = _told_otherwise_before(connection, entity, stored.keys() - here.keys())
    stored = {i: row for i, row in stored.items() if row.get("batch_id") is not None and i not in old}
    keys = {row_id: key for row_id, key in keys.items() if row_id in stored}
    links = links_of(connection, entity, stored, ())
    edited = told_before_edits(writer, entity, sorted(stored))
    missing: list[tuple[int, int, int | None, Values]] = []
    for row_id, row in stored.items():
        told = {**row, **edited.get(row_id, {})}
        tellers = {row["batch_id"]: (row["source_line"], told)}
        for link in links.get(row_id, ()):
            tellers[link.batch_id] = (link.line, {**told, **link.otherwise})
        missing += [
            (row_id, batch, *one)
            for batch, one in tellers.items()
            if batch not in known.get(keys[row_id], ())
        ]
    columns = columns_of(connection, {batch for _, batch, _, _ in missing})
    parts = stored_parts(connection, entity, {row_id for row_id, *_ in missing}, columns)
    rows = [
        ToldRow(
            batch, line, entity, keys[row_id], row_id,
            told_cells(entity, told, columns.get(batch, {})), parts.get((row_id, batch)),
        )
        for row_id, batch, line, told in missing
    ]  # fmt: skip
    return keys, rows


def told_cells(entity: str, row: Mapping[str, Any], columns: Mapping[str, Sequence[str]]) -> Values:
    """Return what an import told of a record as it is stored, by the fields that its file has, where that is known."""
    names = columns.get(entity)
    if names is None:
        names = [
            spec.name
            for spec in specs(RECORDS[entity])
            if (spec.importable or spec.name in RECORDS[entity].key)
            and (spec.blank_kept or row.get(spec.name) is not None)
        ]
    return {name: row[name] for name in names if name in row}


def columns_of(
    connection: sqlite3.Connection, batches: Collection[int]
) -> dict[int, Mapping[str, Sequence[str]]]:
    """Return by import the fields that its file has, by kind of record; nothing of imports of older versions."""
    rows = connection.execute(
        "SELECT id, told FROM import_batch WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(batches)),),
    )
    return {row["id"]: json.loads(row["told"] or "{}").get("columns", {}) for row in rows}


def stored_parts(
    connection: sqlite3.Connection,
    entity: str,
    ids: Collection[int],
    columns: Mapping[int, Mapping[str, Sequence[str]]],
) -> dict[tuple[int, int], Parts]:
    """Return by record and import the parts of records that the files tell, as they are stored."""
    found: dict[tuple[int, int], Parts] = {}
    for batch, names_of in columns.items():
        for part, names in names_of.items():
            record = RECORDS[part]
            if owner_entity(record) != entity or not ids:
                continue
            rows = connection.execute(
                f"SELECT * FROM {quoted(part)} WHERE {quoted(record.part_of)} IN (SELECT value FROM json_each(?))"
                " ORDER BY id",
                (json.dumps(sorted(ids)),),
            ).fetchall()
            for row_id in ids:
                mine = [row for row in rows if row[record.part_of] == row_id]
                cells = [[row[name] for name in names] for row in mine]
                found[row_id, batch] = Parts(part, names, cells, [row["source_line"] or 0 for row in mine])
    return found


def _known(connection: sqlite3.Connection, entity: str, keys: Iterable[str]) -> dict[str, set[int]]:
    """Return by key the imports of which it is written down."""
    found: dict[str, set[int]] = defaultdict(set)
    for row in connection.execute(
        "SELECT r.key, r.batch_id FROM told_row r WHERE r.entity = ? AND r.key IN (SELECT value FROM json_each(?))",
        (entity, json.dumps(sorted(keys))),
    ):
        found[row[0]].add(row[1])
    return found


def _told_otherwise_before(connection: sqlite3.Connection, entity: str, ids: Collection[int]) -> set[int]:
    """Return the records that another file than the first changed, though nothing of it is written down."""
    rows = connection.execute(
        "SELECT DISTINCT c.first_id FROM change c JOIN operation o ON o.id = c.operation_id WHERE c.entity = ?"
        " AND c.action = 'update' AND c.first_id IN (SELECT value FROM json_each(?)) AND o.state = 'done'"
        " AND o.takes_back IS NULL AND json_type(c.after, '$.batch_id') IS NOT NULL",
        (entity, json.dumps(sorted(ids))),
    )
    return {row[0] for row in rows} if ids else set()


def as_told(row: Mapping[str, Any]) -> ToldRow:
    """Return a row as it is stored as what it tells."""
    parts = json.loads(row["parts"]) if row["parts"] else None
    return ToldRow(
        row["batch_id"], row["source_line"], row["entity"], row["key"], row["record_id"],
        json.loads(row["cells"]), Parts(**parts) if parts else None,
        json.loads(row["asked"] or "[]"), row["id"],
    )  # fmt: skip


def _stored(row: ToldRow) -> tuple[Any, ...]:
    parts = row.parts and json.dumps(
        {
            "entity": row.parts.entity, "columns": list(row.parts.columns),
            "rows": [list(cells) for cells in row.parts.rows], "lines": list(row.parts.lines),
        },
        ensure_ascii=False,
    )  # fmt: skip
    cells = json.dumps(dict(row.cells), ensure_ascii=False)
    return (
        row.batch_id, row.line, row.entity, row.key, row.record_id, cells, parts, asked_text(row.asked),
    )  # fmt: skip


def asked_text(asked: Sequence[Sequence[str]]) -> str | None:
    """Return what was asked about a row as it is stored."""
    return json.dumps([list(one) for one in asked], ensure_ascii=False) if asked else None
