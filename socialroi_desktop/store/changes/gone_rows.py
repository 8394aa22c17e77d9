"""Rows that went with the removal of another import than the one that is brought back. Reads the change log and its images."""

import json
import sqlite3
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

    def _image(self, change_id: int) -> dict[int, Row]:
        if change_id not in self._images:
            rows = rows_of_change(self._connection, change_id)
            self._images[change_id] = {row["id"]: row for row in rows}
        return self._images[change_id]
