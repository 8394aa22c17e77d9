"""Which id a new row gets: a higher one than any its table ever gave.

What was deleted may still be named somewhere, by a selection, a file or a person; it must not turn into another row.
Undo and redo put rows back under the ids they had and ask nothing here.
"""

import sqlite3

from socialroi_desktop.store.file.codec import quoted


class Ids:
    """The ids given to new rows inside one transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        # Asked once a table: inside the transaction nobody else gives any.
        self._last: dict[str, int] = {}

    def following(self, entity: str, count: int) -> range:
        """Return the ids that the next `count` rows of a table get."""
        if entity not in self._last:
            self._last[entity] = self._stored(entity)
        first = self._last[entity] + 1
        return range(first, first + count)

    def given(self, entity: str, ids: range) -> None:
        """Note that a table has rows of these ids now."""
        self._last[entity] = ids[-1]
        self._connection.execute(
            "INSERT INTO last_id (entity, id) VALUES (?, ?) ON CONFLICT (entity) DO UPDATE SET id = excluded.id",
            (entity, ids[-1]),
        )

    def _stored(self, entity: str) -> int:
        kept = self._connection.execute("SELECT l.id FROM last_id l WHERE l.entity = ?", (entity,)).fetchone()
        # A migration may put rows into a table without telling their ids.
        there = self._connection.execute(f"SELECT max(t.id) FROM {quoted(entity)} t").fetchone()[0]
        return max(kept[0] if kept else 0, there or 0)
