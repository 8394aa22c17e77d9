"""The parts that come with the rows of a chunk, beside those of the records they meet."""

from collections.abc import Mapping, Sequence

from socialroi_desktop.domain.imports import Chunk, Value
from socialroi_desktop.operations.imports.parts import part_changes, rows_by_owner
from socialroi_desktop.store.changes import bulk
from socialroi_desktop.store.changes.writer import Writer

Row = tuple[Value, ...]


class MetParts:
    """Parts by the place of their row; there are none where a row tells none, or meets none."""

    def __init__(self, writer: Writer, chunk: Chunk, met: Mapping[int, bulk.Stored]) -> None:
        self._parts, self._told, self._met = chunk.children, rows_by_owner(chunk), met
        owners = [row["id"] for row in met.values()] if self._told else []
        self._stored = (
            {}
            if chunk.children is None or not self._told
            else bulk.stored_parts(writer.connection, chunk.children.entity, owners)
        )

    def changes(self, n: int) -> dict[str, tuple[Value, Value]]:
        """Return what the parts of a row would change, as how many there are and would be."""
        if self._parts is None or n not in self._told:
            return {}
        return part_changes(self._parts, self._told[n], self._stored.get(self._met[n]["id"], []))

    def both(self, n: int, *names: str) -> tuple[Sequence[Row], Sequence[Row]]:
        """Return some fields of the parts that are stored, and of those that a row tells."""
        if self._parts is None or n not in self._told:
            return (), ()
        at = [self._parts.columns.index(name) for name in names]
        stored = self._stored.get(self._met[n]["id"], [])
        return (
            [tuple(row[name] for name in names) for row in stored],
            [tuple(row[place] for place in at) for row in self._told[n]],
        )
