"""Parts that are one list, such as the lines of an order, of records that an import which is brought back meets: all or none.

Deletes through a `Writer` like every change.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from socialroi_desktop.domain.fields import Joining, Record
from socialroi_desktop.domain.parts import owner_entity
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.changes.writer import Writer


class WholeParts:
    """The stored lists of records that are here already: they stay, but where the import tells the record from now on."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        # By kind of record, those that are here, and whether the import tells them from now on.
        self._met: dict[str, dict[int, bool]] = defaultdict(dict)
        # By kind of part, whether a record that was asked for keeps those that are stored.
        self._kept: dict[str, dict[int, bool]] = defaultdict(dict)

    def note(self, entity: str, row_id: int, *, wins: bool) -> None:
        """Note a record that is here already."""
        self._met[entity][row_id] = wins

    def make_way(self, entity: str, rows: Sequence[Mapping[str, Any]]) -> None:
        """Delete the stored parts in whose place some rows come; call it before any of them is written."""
        part = _whole(entity)
        if part is None:
            return
        met, kept = self._met[owner_entity(part)], self._kept[entity]
        asked = sorted({row[part.part_of] for row in rows} & met.keys() - kept.keys())
        stored = self._writer.referring(entity, part.part_of, asked)
        owner_of = {i: cells[0] for i, cells in self._writer.cells(entity, [part.part_of], stored).items()}
        going = [row_id for row_id in stored if met[owner_of[row_id]]]
        self._writer.delete_rows(entity, going)
        kept |= dict.fromkeys(asked, False)
        kept |= {owner: True for owner in owner_of.values() if not met[owner]}

    def holds(self, entity: str, owner_id: int) -> bool:
        """Tell whether the stored parts of a record stay, so that it takes no others."""
        return self._kept[entity].get(owner_id, False)


def _whole(entity: str) -> type[Record] | None:
    part = RECORDS.get(entity)
    return part if part is not None and part.part_of and part.joining is Joining.WHOLE else None
