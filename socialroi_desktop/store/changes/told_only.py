"""Whether a record, with all that hangs on it, was told by some imports alone: then nothing else is lost with it.

Reads the change log; deletes nothing.
"""

from collections.abc import Collection, Sequence

from socialroi_desktop.store.changes.standing import Span, span_of
from socialroi_desktop.store.changes.writer import Writer


class ToldOnly:
    """What the imports `batches`, by their ids, told alone."""

    def __init__(self, writer: Writer, batches: Collection[int]) -> None:
        self._writer = writer
        heads = writer.cells("import_batch", ["operation_id"], list(batches))
        self._spans = tuple(
            span_of(writer.connection, batch_id, operation_id) for batch_id, (operation_id,) in heads.items()
        )

    def holds(self, entity: str, row_id: int) -> bool:
        """Tell whether they brought a record and what names it, and nothing else changed any of it since."""
        if not self._is_theirs(entity, row_id):
            return False
        for reference in self._writer.references(entity):
            found = self._writer.referring(reference.entity, reference.column, [row_id], reference.kind)
            if not all(self.holds(reference.entity, one) for one in found):
                return False
        return True

    def _is_theirs(self, entity: str, row_id: int) -> bool:
        rows = self._writer.connection.execute(
            "SELECT c.id, c.operation_id, c.action FROM change c JOIN operation o ON o.id = c.operation_id"
            " WHERE c.entity = ? AND o.state = 'done' AND (c.action = 'update' AND c.first_id = ?"
            " OR c.action = 'insert' AND c.first_id <= ? AND c.last_id >= ?)",
            (entity, row_id, row_id, row_id),
        ).fetchall()
        brought = any(row["action"] == "insert" for row in rows)
        return brought and all(_is_within(self._spans, row["operation_id"], row["id"]) for row in rows)


def _is_within(spans: Sequence[Span], operation_id: int, change_id: int) -> bool:
    return any(span.covers(operation_id, change_id) for span in spans)
