"""Which collections there are, with how many pieces, and which pieces one holds."""

from collections.abc import Collection as Several
from dataclasses import dataclass

from socialroi_desktop.domain.records import Collected, Collection
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.pieces import collected_pieces


@dataclass(frozen=True, slots=True)
class Filled:
    """A collection with the ids of its pieces, in the order in which they were put there."""

    id: int
    name: str
    pieces: tuple[int, ...]


def collections_filled(workspace: Workspace) -> list[Filled]:
    """Return all collections, by name."""
    by_collection: dict[int, list[int]] = {}
    for collection_id, item_id in collected_pieces(workspace):
        by_collection.setdefault(collection_id, []).append(item_id)
    found = [
        Filled(one.id or 0, one.name, tuple(by_collection.get(one.id or 0, ())))
        for one in reading.listing(workspace, Collection)
    ]
    return sorted(found, key=lambda one: (one.name.casefold(), one.id))


def pieces_of(workspace: Workspace, collection_id: int) -> tuple[int, ...]:
    """Return the ids of the pieces of a collection, in the order in which they were put there."""
    rows = reading.referring(workspace, Collected, "collection_id", collection_id)
    return tuple(row.ugc_item_id or 0 for row in rows)


def holding(found: Several[Filled], ids: Several[int]) -> list[Filled]:
    """Return the collections that hold any of some pieces."""
    wanted = set(ids)
    return [one for one in found if wanted.intersection(one.pieces)]
