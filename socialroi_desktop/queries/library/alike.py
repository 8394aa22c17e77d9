"""Which pieces of the library look alike, so that those that are one can be merged."""

from collections.abc import Collection

from socialroi_desktop.domain.likeness import groups_alike, groups_without
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.pieces import known_looks, pairs_apart


def pieces_alike(workspace: Workspace, among: Collection[int] = ()) -> list[list[UgcItem]]:
    """Return pieces that look alike in groups; in each the one to keep first: with the most dots, of those the most bytes.

    Two of which somebody said that they are two are in one group only where another one leads from one to the other.
    `among` are pieces of which a group must have one; none for all groups.
    """
    looks, wanted = known_looks(workspace), set(among)
    groups = groups_without(groups_alike(looks), looks, pairs_apart(workspace))
    groups = [group for group in groups if not wanted or wanted.intersection(group)]
    found = [[reading.get(workspace, UgcItem, item_id) for item_id in group] for group in groups]
    return [
        sorted(
            (item for item in group if item is not None),
            key=lambda item: (-_dots(item), -(item.size or 0), item.id or 0),
        )
        for group in found
    ]


def _dots(item: UgcItem) -> int:
    return (item.width or 0) * (item.height or 0)
