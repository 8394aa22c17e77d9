"""What a step that writes following rows may use of the change under way. Knows no table by name."""

import json
import sqlite3
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from socialroi_desktop.store.derived.touched import Touched


class Writes(Protocol):
    """What writes rows so that they are remembered."""

    def insert_rows(self, entity: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> range:
        """Insert rows at once and return their ids."""

    def update(self, entity: str, row_id: int, changes: Mapping[str, Any]) -> None:
        """Set columns of one row."""

    def delete_rows(self, entity: str, ids: Sequence[int]) -> None:
        """Delete rows."""


@dataclass(frozen=True, slots=True)
class Following:
    """The change under way: what it touched, its rows as they are now, and how more is written.

    `now` is the moment of the change, UTC as stored; `local_day` gives the day of such a moment in the workspace's zone.
    `operation_id` is that of the change, under which is kept what its rows were.
    """

    connection: sqlite3.Connection
    touched: Touched
    writes: Writes
    now: str
    local_day: Callable[[str], str]
    operation_id: int

    def before(self, entity: str) -> dict[int, dict[str, Any]]:
        """Return by id what the edited columns of rows were before the change."""
        found: dict[int, dict[str, Any]] = {}
        for row in self.connection.execute(
            "SELECT first_id, before FROM change WHERE operation_id = ? AND entity = ? AND action = 'update'"
            " ORDER BY id DESC",
            (self.operation_id, entity),
        ):
            found.setdefault(row["first_id"], {}).update(json.loads(row["before"]))
        return found

    def came(self, entity: str, row_id: int) -> bool:
        """Tell whether a row was not there before the change."""
        rows = self.touched.rows().get(entity)
        return rows is not None and any(row_id in ids for ids in rows.created)

    def gone(self, entity: str) -> list[dict[str, Any]]:
        """Return the rows that the change deleted, as they were."""
        images = self.connection.execute(
            "SELECT i.rows FROM change c JOIN change_image i ON i.change_id = c.id"
            " WHERE c.operation_id = ? AND c.entity = ? AND c.action = 'delete' ORDER BY i.id",
            (self.operation_id, entity),
        )
        packed = [json.loads(zlib.decompress(row["rows"])) for row in images]
        return [dict(zip(some["columns"], row, strict=True)) for some in packed for row in some["rows"]]

    def ranges(self, entity: str) -> tuple[tuple[int, int], ...]:
        """Return first and last ids of the rows that came or were edited, without overlaps, in order."""
        merged: list[tuple[int, int]] = []
        for first, last in sorted(self.touched.ranges[entity]):
            if merged and first <= merged[-1][1] + 1:
                merged[-1] = (merged[-1][0], max(merged[-1][1], last))
            else:
                merged.append((first, last))
        return tuple(merged)

    def rows(self, sql: str, entity: str) -> list[sqlite3.Row]:
        """Return what a statement finds for each range of touched rows; it asks for `:first` and `:last`."""
        return [
            row
            for first, last in self.ranges(entity)
            for row in self.connection.execute(sql, {"first": first, "last": last})
        ]
