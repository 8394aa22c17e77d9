"""What a delete takes along and what it leaves without a name, counted before it is done. Writes nothing."""

from collections.abc import Mapping, Sequence

from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.changes.references import Reference
from socialroi_desktop.store.changes.writer import Writer

Ids = dict[str, set[int]]


def counted(writer: Writer, entity: str, ids: Sequence[int]) -> tuple[Mapping[str, int], Mapping[str, int]]:
    """Return how many rows, by kind, go with records and how many name something that goes and stay without it.

    A mark such as that of a tag goes with its record and is not counted.
    """
    going: Ids = {}
    naming: Ids = {}
    _follow(writer, entity, ids, going, naming)
    parts = {kind: len(rows) for kind, rows in going.items() if kind != entity and rows}
    stays = {kind: len(rows - going.get(kind, set())) for kind, rows in naming.items()}
    return parts, {kind: count for kind, count in stays.items() if count}


def _follow(writer: Writer, entity: str, ids: Sequence[int], going: Ids, naming: Ids) -> None:
    going.setdefault(entity, set()).update(ids)
    for reference in writer.references(entity):
        rows = writer.referring(reference.entity, reference.column, ids, reference.kind)
        if not reference.required:
            naming.setdefault(reference.entity, set()).update(rows)
        elif not _is_mark(reference):
            fresh = sorted(set(rows) - going.get(reference.entity, set()))
            _follow(writer, reference.entity, fresh, going, naming)


def _is_mark(reference: Reference) -> bool:
    record = RECORDS.get(reference.entity)
    return reference.kind is not None and record is not None and bool(record.part_of)
