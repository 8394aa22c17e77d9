"""Hands the records of an import that is taken out to the oldest import that stands and told them the same.

Writes through a `Writer` like every change; what no other import tells is left to the removal.
"""

from collections.abc import Collection, Sequence
from functools import cached_property

from socialroi_desktop.domain.parts import owner_entity, parts_of
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.changes.handing_rows import hand_rows
from socialroi_desktop.store.changes.otherwise import Otherwise
from socialroi_desktop.store.changes.standing import taken_out
from socialroi_desktop.store.changes.telling_again import Telling, tellers, tellers_of_batch
from socialroi_desktop.store.changes.writer import Writer


class HandingOver:
    """The records of the batch `batch_id` that others tell, too."""

    def __init__(self, writer: Writer, batch_id: int) -> None:
        self._writer, self._batch_id = writer, batch_id
        self._known: dict[str, dict[int, Telling]] = {}
        self._apart = Otherwise(writer)

    def hand(self, entity: str, ids: Collection[int]) -> set[int]:
        """Hand those of some records over that others tell, with their parts; return which."""
        return self._handed(entity, self._others(entity), ids)

    def hand_unowned(self, entity: str, ids: Collection[int]) -> set[int]:
        """Do so with records that are of no import that stands."""
        if entity not in RECORDS:
            return set()
        return self._handed(entity, tellers(self._writer.connection, entity, ids, self._out), ids)

    def beside(self, entity: str, ids: Sequence[int]) -> set[int]:
        """Return the rows that hang on records which are handed over: their parts, tags and files."""
        record = RECORDS.get(entity)
        if record is None:
            return set()
        if record.of_any:
            cells = self._writer.cells(entity, record.of_any, ids)
            return {i for i, (kind, owner) in cells.items() if owner in self._others(kind)}
        others = self._others(owner_entity(record)) if record.part_of else {}
        if not others:
            return set()
        return {
            i for i, (owner,) in self._writer.cells(entity, [record.part_of], ids).items() if owner in others
        }

    def _handed(self, entity: str, told: dict[int, Telling], ids: Collection[int]) -> set[int]:
        found = told.keys() & set(ids) if told else set()
        self._give(entity, {row_id: told[row_id] for row_id in sorted(found)})
        return found

    def _give(self, entity: str, told: dict[int, Telling]) -> None:
        if not told:
            return
        for part in parts_of(entity):
            rows = self._writer.referring(part.entity, part.part_of, list(told))
            cells = self._writer.cells(part.entity, ["batch_id", part.part_of], rows)
            self._give(
                part.entity,
                {i: told[owner] for i, (batch_id, owner) in cells.items() if batch_id == self._batch_id},
            )
        apart = self._apart.hand(entity, told, {*self._out, self._batch_id})
        hand_rows(self._writer, entity, {i: one for i, one in told.items() if i not in apart})

    def _others(self, entity: str) -> dict[int, Telling]:
        if entity not in self._known:
            self._known[entity] = (
                tellers_of_batch(self._writer.connection, self._batch_id, entity, self._out)
                if entity in RECORDS
                else {}
            )
        return self._known[entity]

    @cached_property
    def _out(self) -> set[int]:
        return taken_out(self._writer.connection)
