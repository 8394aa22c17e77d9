"""Pieces are put into collections and taken out of them: one change, however many."""

from collections.abc import Sequence

from socialroi_desktop.domain.records import Collected, Collection, UgcItem
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


def put_together(workspace: Workspace, *, ids: Sequence[int], name: str) -> Changed | None:
    """Put pieces into the collection of a name, in their order; it is made in the same step where there is none.

    None when all are in it already. UserError for no name, and when the pieces are gone.
    """
    name = " ".join(name.split())
    if not name:
        raise UserError("The collection needs a name; type one.")
    there = set(_there(workspace, ids))
    named = collection_named(workspace, name)
    held = set() if named is None else {row.ugc_item_id for row in _rows(workspace, named.id or 0)}
    new = [row_id for row_id in dict.fromkeys(ids) if row_id in there and row_id not in held]
    if not new and named is not None:
        return None
    details = {
        "number": len(new),
        "which": name if named is None else named.name,
        "record": Collection.entity,
    }
    with change(workspace, "Put into the collection “{which}” ({number})", **details) as writer:
        kept = (
            writer.insert(Collection.entity, codec.values_of(Collection(name=name)))
            if named is None
            else named.id
        )
        for row_id in new:
            writer.insert(
                Collected.entity, codec.values_of(Collected(collection_id=kept, ugc_item_id=row_id))
            )
    return Changed("Put into the collection “{which}” ({number})", details, writer.rows, (kept or 0,))


def take_out(workspace: Workspace, *, ids: Sequence[int], collection_id: int) -> Changed | None:
    """Take pieces out of a collection; they stay in the library. None when none of them is in it."""
    collection = reading.get(workspace, Collection, collection_id)
    if collection is None:
        raise UserError("This row has been deleted meanwhile; reload the table.")
    wanted = set(ids)
    rows = [row.id or 0 for row in _rows(workspace, collection_id) if row.ugc_item_id in wanted]
    if not rows:
        return None
    details = {"number": len(rows), "which": collection.name, "record": Collection.entity}
    with change(workspace, "Take out of the collection “{which}” ({number})", **details) as writer:
        writer.delete_rows(Collected.entity, rows)
    return Changed("Took out of the collection “{which}” ({number})", details, writer.rows, (collection_id,))


def collection_named(workspace: Workspace, name: str) -> Collection | None:
    """Return the collection of a name, whatever its case; None where there is none."""
    wanted = name.casefold()
    return next(
        (one for one in reading.listing(workspace, Collection) if one.name.casefold() == wanted), None
    )


def _rows(workspace: Workspace, collection_id: int) -> list[Collected]:
    return reading.referring(workspace, Collected, "collection_id", collection_id)


def _there(workspace: Workspace, ids: Sequence[int]) -> tuple[int, ...]:
    there = reading.those_there(workspace, UgcItem.entity, ids)
    if not there:
        raise UserError("Choose one or more pieces first.")
    return there
