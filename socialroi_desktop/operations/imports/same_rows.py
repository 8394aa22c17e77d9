"""The rows of one import that are here already: noted with it, so that they stay where the one that brought them goes."""

from array import array
from collections.abc import Mapping, Sequence
from itertools import compress

from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.imports import Assessed, Chunk, Verdict
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.operations.imports.repeated import Repeated
from socialroi_desktop.store.changes.otherwise import as_blank, filled, may_be_blank
from socialroi_desktop.store.changes.telling_again import Told, note_told_again
from socialroi_desktop.store.changes.writer import Writer


class SameRows:
    """What one file tells again, by kind of record; written once it is known whether the import brings anything."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._found: dict[str, tuple[array[int], array[int], dict[int, str]]] = {}

    def take(self, chunk: Chunk, verdicts: Sequence[Assessed]) -> None:
        """Note the rows of a chunk that are stored as they come."""
        if isinstance(verdicts, Repeated):
            # Each says the very same, so that only what the file has no column for may be blank.
            absent = [name for name in may_be_blank(chunk.entity) if name not in chunk.columns]
            self._add(
                chunk.entity, verdicts.ids, chunk.lines, self._blank(chunk.entity, absent, verdicts.ids)
            )
            return
        same = [item.verdict is Verdict.SAME and item.existing_id is not None for item in verdicts]
        if not any(same):
            return
        ids = [item.existing_id or 0 for item in compress(verdicts, same)]
        names = (*may_be_blank(chunk.entity), *_named(chunk))
        stored = self._blank(chunk.entity, names, ids)
        at = {name: n for n, name in enumerate(chunk.columns)}
        blank: dict[int, tuple[str, ...]] = {}
        for row_id, row in zip(ids, compress(chunk.rows, same), strict=True):
            held = stored.get(row_id, ())
            blank[row_id] = tuple(name for name in held if name not in at or row[at[name]] is None)
        self._add(chunk.entity, ids, list(compress(chunk.lines, same)), blank)

    def keep(self, batch_id: int) -> None:
        """Write what was noted."""
        for entity, (ids, lines, otherwise) in self._found.items():
            told = [otherwise.get(n) for n in range(len(ids))]
            note_told_again(self._writer, batch_id, entity, Told(ids, lines, told))

    def _blank(
        self, entity: str, names: tuple[str, ...] | list[str], ids: Sequence[int]
    ) -> Mapping[int, tuple[str, ...]]:
        """Return by record which of some fields hold a value."""
        return filled(self._writer.connection, entity, names, ids)

    def _add(
        self, entity: str, ids: Sequence[int], lines: Sequence[int], blank: Mapping[int, tuple[str, ...]]
    ) -> None:
        # A large file imported again tells a million rows again.
        known = self._found.setdefault(entity, (array("q"), array("q"), {}))
        start = len(known[0])
        known[0].extend(ids)
        known[1].extend(lines)
        for n, row_id in enumerate(ids, start) if blank else ():
            if names := blank.get(row_id):
                known[2][n] = as_blank(names)


def _named(chunk: Chunk) -> tuple[str, ...]:
    """Return the fields of a file that name other records: where it has none, the store may fill them."""
    return tuple(
        spec.name for spec in specs(RECORDS[chunk.entity]) if spec.refers_to and spec.name in chunk.columns
    )
