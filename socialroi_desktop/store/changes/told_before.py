"""What an import that is brought back told of records that other imports told, too.

Reads the change log of its removal; writes nothing.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.records import RECORDS
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

    def take_links(self, rows: Iterable[Values]) -> None:
        """Note what it told again."""
        for row in rows:
            self._lines[row["entity"]][row["record_id"]] = row["source_line"]

    def was_handed(self, change: Mapping[str, Any]) -> bool:
        """Tell whether a change of the removal handed a record of this import to another one; then it is noted."""
        before = json.loads(change["before"])
        if before.get("batch_id") != self._batch_id or not before.keys() <= _EVIDENCE:
            return False
        entity, row_id = change["entity"], change["first_id"]
        if not self._brought.holds(entity, row_id) and row_id not in self._linked.get(entity, ()):
            return False
        lines = self._parts if RECORDS[entity].part_of else self._lines
        lines[entity].setdefault(row_id, before.get("source_line"))
        return True

    def note_known(self, entity: str, row_id: int, row: Values) -> None:
        """Note a record that is here already as its row says."""
        record = RECORDS.get(entity)
        if record is None or record.part_of or row.get("batch_id") is None:
            return
        stored = self._connection.execute(
            f"SELECT * FROM {quoted(entity)} WHERE id = ?", (row_id,)
        ).fetchone()
        names = [spec.name for spec in specs(record) if not spec.refers_to and spec.name in row]
        if all(stored[name] == row[name] for name in names):
            self._lines[entity].setdefault(row_id, row["source_line"])

    def with_lines(self, entity: str, rows: Sequence[Values]) -> list[Values]:
        """Return rows with the lines of this file."""
        lines = {**self._lines.get(entity, {}), **self._parts.get(entity, {})}
        return [{**row, "source_line": lines[row["id"]]} if lines.get(row["id"]) else row for row in rows]

    def records(self) -> Mapping[str, Mapping[int, int | None]]:
        """Return by table the records that it told, but those that came back as its own, each with its line."""
        return self._lines

    @cached_property
    def _brought(self) -> Brought:
        operation_id = operation_of(self._connection, self._batch_id, self._removal_id)
        if operation_id is None:
            return Brought(())
        span = span_of(self._connection, self._batch_id, operation_id)
        changes = self._connection.execute(
            "SELECT * FROM change WHERE operation_id = ? AND id BETWEEN ? AND ?",
            (operation_id, span.first, span.last),
        )
        return Brought(changes.fetchall())

    @cached_property
    def _linked(self) -> Mapping[str, set[int]]:
        return {entity: set(lines) for entity, lines in self._lines.items()}
