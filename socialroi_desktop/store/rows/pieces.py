"""Which pieces of the library have which bytes, and how they look. Reads; judges nothing."""

from pathlib import Path

from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.store.file.media import Media
from socialroi_desktop.store.file.workspace import Workspace


def pieces_by_hash(workspace: Workspace) -> dict[str, int]:
    """Return the first piece of each kept or linked file, by its SHA-256."""
    sql = "SELECT sha256, min(id) FROM ugc_item WHERE sha256 IS NOT NULL GROUP BY sha256"
    return {row[0]: row[1] for row in workspace.connection().execute(sql)}


def known_looks(workspace: Workspace) -> dict[int, int]:
    """Return how each piece looks (`domain.likeness`), by id."""
    sql = "SELECT id, likeness FROM ugc_item WHERE likeness IS NOT NULL"
    return {row[0]: int(row[1], 16) for row in workspace.connection().execute(sql)}


def lies_at(workspace: Workspace, item: UgcItem) -> Path | None:
    """Return the file of a piece, the one that is kept or the one it is linked to; None when neither is there."""
    kept = Media(workspace.path).path_of(item.sha256 or "")
    if kept is not None or not item.path:
        return kept
    linked = Path(item.path)
    return linked if linked.is_file() else None
