"""Which pieces of the library look alike, so that those that are one can be merged."""

from socialroi_desktop.domain.likeness import groups_alike
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.pieces import known_looks


def pieces_alike(workspace: Workspace) -> list[list[UgcItem]]:
    """Return pieces that look alike in groups; in each the one with the most dots first, which is the one to keep."""
    groups = groups_alike(known_looks(workspace))
    found = [[reading.get(workspace, UgcItem, item_id) for item_id in group] for group in groups]
    return [
        sorted((item for item in group if item is not None), key=lambda item: (-_dots(item), item.id or 0))
        for group in found
    ]


def _dots(item: UgcItem) -> int:
    return (item.width or 0) * (item.height or 0)
