"""What a step that writes following rows may use of the change under way. Knows no table by name."""

import sqlite3
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
    """

    connection: sqlite3.Connection
    touched: Touched
    writes: Writes
    now: str
    local_day: Callable[[str], str]

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
