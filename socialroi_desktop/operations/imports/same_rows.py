"""The rows of one import that are here already: noted with it, so that they stay where the one that brought them goes."""

from array import array
from collections.abc import Sequence
from itertools import compress

from socialroi_desktop.domain.imports import Assessed, Chunk, Verdict
from socialroi_desktop.operations.imports.repeated import Repeated
from socialroi_desktop.store.changes.telling_again import note_told_again
from socialroi_desktop.store.changes.writer import Writer


class SameRows:
    """What one file tells again, by kind of record; written once it is known whether the import brings anything."""

    def __init__(self) -> None:
        self._found: dict[str, tuple[array[int], array[int]]] = {}

    def take(self, chunk: Chunk, verdicts: Sequence[Assessed]) -> None:
        """Note the rows of a chunk that are stored as they come."""
        if isinstance(verdicts, Repeated):
            self._add(chunk.entity, verdicts.ids, chunk.lines)
            return
        same = [item.verdict is Verdict.SAME and item.existing_id is not None for item in verdicts]
        if any(same):
            ids = [item.existing_id or 0 for item in compress(verdicts, same)]
            self._add(chunk.entity, ids, list(compress(chunk.lines, same)))

    def keep(self, writer: Writer, batch_id: int) -> None:
        """Write what was noted."""
        for entity, (ids, lines) in self._found.items():
            note_told_again(writer, batch_id, entity, ids, lines)

    def _add(self, entity: str, ids: Sequence[int], lines: Sequence[int]) -> None:
        # A large file imported again tells a million rows again.
        known = self._found.setdefault(entity, (array("q"), array("q")))
        known[0].extend(ids)
        known[1].extend(lines)
