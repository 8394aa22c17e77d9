"""What an import that is brought back told of records that other imports told, too.

Reads the change log of its removal; writes nothing.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.changes.otherwise import first_told, may_be_blank, rows_of
from socialroi_desktop.store.changes.standing import operation_of, span_of
from socialroi_desktop.store.changes.staying import Brought
from socialroi_desktop.store.file.codec import quoted

Values = dict[str, Any]
_EVIDENCE = frozenset({"batch_id", "source_line"})


class ToldBefore:
    """The records that the batch `batch_id` told, by their ids and with the lines of its file, when `removal_id` took it back."""

    def __init__(self, connection: sqlite3.Connection, removal_id: int, batch_id: int) -> None:
        self._connection, self._removal_id, self._batch_id = connection, removal_id, batch_id
        self._lines: dict[str, dict[int, int | None]] = defaultdict(dict)
        self._parts: dict[str, dict[int, int | None]] = defaultdict(dict)
        # Those of them that others brought meanwhile.
        self._met: set[tuple[str, int]] = set()
        # By id as well, what it told otherwise than the record held once it was out.
        self._otherwise: dict[str, dict[int, Values]] = defaultdict(dict)

    def take_links(self, rows: Iterable[Values]) -> None:
        """Note what it told again."""
        for row in rows:
            entity, row_id = row["entity"], row["record_id"]
            self._lines[entity][row_id] = row["source_line"]
            # Notes of older versions tell nothing of it.
            if otherwise := json.loads(row.get("otherwise") or "{}"):
                self._otherwise[entity][row_id] = otherwise

    def was_handed(self, change: Mapping[str, Any]) -> bool:
        """Tell whether a change of the removal handed a record of this import to another one; then it is noted."""
        before, after = json.loads(change["before"]), json.loads(change["after"])
        if before.get("batch_id") != self._batch_id:
            return False
        if after.get("batch_id") is None and not before.keys() <= _EVIDENCE:
            return False
        entity, row_id = change["entity"], change["first_id"]
        mine = self._brought.holds(entity, row_id) or row_id in self._linked.get(entity, ())
        set_here = self._set_here.get((entity, row_id), {}) if before.keys() <= _EVIDENCE else {}
        if not (mine or set_here):
            return False
        before |= set_here
        lines = self._parts if RECORDS[entity].part_of else self._lines
        lines[entity].setdefault(row_id, before.get("source_line"))
        if told := {name: value for name, value in before.items() if name not in _EVIDENCE}:
            self._otherwise[entity][row_id] = {**self._otherwise[entity].get(row_id, {}), **told}
        return True

    def take_kept(self) -> None:
        """Note the records that it brought and that others have kept since, with what it told of them at first."""
        for entity, first, last in self._brought.ranges():
            if not may_be_blank(entity) or RECORDS[entity].part_of:
                continue
            there = self._connection.execute(
                f"SELECT id FROM {quoted(entity)} WHERE id BETWEEN ? AND ? AND batch_id IS NOT NULL",
                (first, last),
            )
            ids = {row[0] for row in there} - self._lines[entity].keys()
            for row_id, told in first_told(self._connection, entity, ids).items():
                self._lines[entity][row_id] = told.get("source_line")
        for entity, lines in self._lines.items():
            names = may_be_blank(entity)
            known = self._otherwise[entity]
            seen = [row_id for row_id in lines if (entity, row_id) not in self._met]
            told_at_first = first_told(self._connection, entity, seen, self._end) if names else {}
            for row_id, told in told_at_first.items():
                if values := {name: told[name] for name in names if name in told}:
                    known[row_id] = {**values, **known.get(row_id, {})}

    def note_known(self, entity: str, row_id: int, row: Values, again_id: int) -> None:
        """Note a record that is here already, and what its row says otherwise, unless the import tells it now as `again_id`."""
        record = RECORDS.get(entity)
        if record is None or record.part_of or row.get("batch_id") is None:
            return
        stored = rows_of(self._connection, entity, [row_id])[row_id]
        if stored["batch_id"] == again_id:
            return
        if row_id not in self._lines[entity]:
            self._lines[entity][row_id] = row["source_line"]
            self._met.add((entity, row_id))
        names = [name for name in may_be_blank(entity) if name in row and row[name] != stored[name]]
        if names:
            self._otherwise[entity].setdefault(row_id, {name: row[name] for name in names})

    def with_lines(self, entity: str, rows: Sequence[Values]) -> list[Values]:
        """Return rows with the lines of this file, and as it told them."""
        lines = {**self._lines.get(entity, {}), **self._parts.get(entity, {})}
        otherwise = self._otherwise.get(entity, {})
        found = [{**row, **otherwise.get(row["id"], {})} for row in rows]
        return [{**row, "source_line": lines[row["id"]]} if lines.get(row["id"]) else row for row in found]

    def otherwise(self, entity: str) -> Mapping[int, Values]:
        """Return by record of a table what it told otherwise than the record held."""
        return self._otherwise.get(entity, {})

    def records(self) -> Mapping[str, Mapping[int, int | None]]:
        """Return by table the records that it told, but those that came back as its own, each with its line."""
        return self._lines

    @cached_property
    def _set_here(self) -> Mapping[tuple[str, int], Values]:
        """What it set of records (table, id) that others had brought: those who said the same kept that when it went."""
        found: dict[tuple[str, int], Values] = {}
        for row in self._changes:
            if row["action"] == "update" and (names := may_be_blank(row["entity"])):
                after = json.loads(row["after"])
                told = {name: after[name] for name in names if name in after}
                found.setdefault((row["entity"], row["first_id"]), {}).update(told)
        return found

    @cached_property
    def _brought(self) -> Brought:
        return Brought(self._changes)

    @property
    def _end(self) -> int:
        """The last change by which it came."""
        return max((int(row["id"]) for row in self._changes), default=0)

    @cached_property
    def _changes(self) -> Sequence[Mapping[str, Any]]:
        operation_id = operation_of(self._connection, self._batch_id, self._removal_id)
        if operation_id is None:
            return ()
        span = span_of(self._connection, self._batch_id, operation_id)
        return self._connection.execute(
            "SELECT * FROM change WHERE operation_id = ? AND id BETWEEN ? AND ?",
            (operation_id, span.first, span.last),
        ).fetchall()

    @cached_property
    def _linked(self) -> Mapping[str, set[int]]:
        return {entity: set(lines) for entity, lines in self._lines.items()}
