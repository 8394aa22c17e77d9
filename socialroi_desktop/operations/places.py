"""Where a change is seen: the records it was about, so that undo and redo can go there. Knows no windows."""

from collections.abc import Iterable
from itertools import chain, islice

from socialroi_desktop.domain.changes import EXACT, Place
from socialroi_desktop.domain.fields import spec_of
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.history import gone_cells
from socialroi_desktop.store.changes.log import Done
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

# So many rows can still be selected; of more the first are, as far as each of them is known.
MOST_SHOWN = EXACT
IMPORTS = "import_batch"


def place_of(workspace: Workspace, changed: Changed, entry: Done) -> Place | None:
    """Return where an entry of the history, taken back or done again, is seen; None when no record tells of it.

    An import is seen in the history of imports. What hangs on another record is seen there.
    """
    if changed.moves_imports:
        batch = changed.details.get("batch")
        return _place(changed, IMPORTS) or (Place(IMPORTS, (batch,)) if isinstance(batch, int) else None)
    named = [str(changed.details.get(name, "")) for name in ("record", "records")]
    for entity in (*named, *changed.rows):
        found = _place(changed, entity) if entity in RECORDS else None
        if found is not None and RECORDS[entity].part_of:
            found = _owner(workspace, found, entry)
        if found is not None:
            return found
    return None


def _place(changed: Changed, entity: str) -> Place | None:
    rows = changed.rows.get(entity)
    if rows is None or not rows.count:
        return None
    return Place(entity, _first(rows.there), _first(rows.deleted))


def _owner(workspace: Workspace, place: Place, entry: Done) -> Place | None:
    record = RECORDS[place.entity]
    owner = spec_of(record, record.part_of).refers_to
    found = [reading.get(workspace, record, row_id) for row_id in place.ids]
    named = {getattr(part, record.part_of) for part in found if part is not None}
    if place.gone:
        named |= gone_cells(workspace, entry, place.entity, record.part_of)
    there = [row_id for row_id in sorted(named) if reading.get(workspace, RECORDS[owner], row_id) is not None]
    return Place(owner, tuple(there[:MOST_SHOWN]), part=place.entity) if there else None


def _first(ranges: Iterable[range]) -> tuple[int, ...]:
    return tuple(sorted(set(islice(chain.from_iterable(ranges), MOST_SHOWN))))
