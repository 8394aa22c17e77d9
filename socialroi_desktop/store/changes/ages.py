"""When imports came first: one that is brought back gets another id. Reads the change log alone."""

import sqlite3
from collections.abc import Mapping
from functools import cached_property


class Ages:
    """The ids that imports had when they came first."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def of(self, batch_id: int) -> int:
        """Return the first id of an import; a lower one came earlier."""
        # Older versions gave ids again, so that one may lead to a higher one.
        while (before := self._first.get(batch_id, batch_id)) < batch_id:
            batch_id = before
        return batch_id

    @cached_property
    def _first(self) -> Mapping[int, int]:
        rows = self._connection.execute(
            "SELECT c.first_id, r.takes_back FROM operation b JOIN operation r ON r.id = b.brings_back"
            " JOIN change c ON c.operation_id = b.id AND c.entity = 'import_batch' AND c.action = 'insert'"
            " WHERE b.brings_back IS NOT NULL AND b.state = 'done'"
        )
        return {row[0]: row[1] for row in rows}
