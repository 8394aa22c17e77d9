"""Rows that went with the removal of another import than the one that is brought back. Reads the change log and its images."""

import json
import sqlite3
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from socialroi_desktop.store.changes.images import rows_of_change

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Gone:
    """A row as it was when a removal took it along: the file of that import, and whether that is still taken back."""

    row: Row
    file: str
    stands: bool


class GoneRows:
    """The rows that removals deleted after one change; images are read once."""

    def __init__(self, connection: sqlite3.Connection, after: int) -> None:
        self._connection, self._after = connection, after
        self._images: dict[int, dict[int, Row]] = {}

    def find(self, entity: str, row_id: int) -> Gone | None:
        """Return a row that is gone with another import; None for one that went otherwise."""
        found = self._connection.execute(
            "SELECT c.id, o.details, EXISTS (SELECT 1 FROM operation b WHERE b.brings_back = o.id AND b.state = 'done')"
            " AS is_back FROM change c JOIN operation o ON o.id = c.operation_id WHERE c.entity = ? AND c.action = 'delete'"
            " AND ? BETWEEN c.first_id AND c.last_id AND c.id > ? AND o.takes_back IS NOT NULL AND o.state = 'done'"
            " ORDER BY c.id DESC LIMIT 1",
            (entity, row_id, self._after),
        ).fetchone()
        row = None if found is None else self._image(found["id"]).get(row_id)
        if row is None:
            return None
        return Gone(row, str(json.loads(found["details"]).get("file", "")), not found["is_back"])

    def all_of(self, entity: str, ids: Collection[int]) -> dict[int, Row]:
        """Return those of some rows that removals took along, as they were the last time."""
        found: dict[int, Row] = {}
        for change in self._removals(entity) if ids else ():
            image = self._image(change)
            found |= {i: image[i] for i in ids if i in image and i not in found}
        return found

    def parts_of(self, entity: str, column: str, owners: Collection[int]) -> list[Row]:
        """Return the rows that removals took along with the records that a column of theirs names."""
        found: dict[int, Row] = {}
        for change in self._removals(entity) if owners else ():
            found = {i: row for i, row in self._image(change).items() if row[column] in owners} | found
        return [found[row_id] for row_id in sorted(found)]

    def _removals(self, entity: str) -> list[int]:
        rows = self._connection.execute(
            "SELECT c.id FROM change c JOIN operation o ON o.id = c.operation_id WHERE c.entity = ? AND c.action = 'delete'"
            " AND c.id > ? AND o.takes_back IS NOT NULL AND o.state = 'done' ORDER BY c.id DESC",
            (entity, self._after),
        )
        return [row[0] for row in rows]

    def _image(self, change_id: int) -> dict[int, Row]:
        if change_id not in self._images:
            rows = rows_of_change(self._connection, change_id)
            self._images[change_id] = {row["id"]: row for row in rows}
        return self._images[change_id]
