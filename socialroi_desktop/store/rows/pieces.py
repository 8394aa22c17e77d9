"""Which pieces of the library have which bytes, and how they look. Reads; judges nothing."""

from dataclasses import dataclass
from pathlib import Path

from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.errors import NotThere, UserError
from socialroi_desktop.store.file.media import Media
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


@dataclass(frozen=True, slots=True)
class LinkedFile:
    """A file that a piece is linked to: where it lay, how many bytes it had and their hash; `name` is that of the piece."""

    id: int
    name: str
    path: Path
    size: int
    sha256: str

    @property
    def is_there(self) -> bool:
        """Whether a file of this size lies there."""
        try:
            return self.path.is_file() and self.path.stat().st_size == self.size
        except OSError:
            return False


def item_of(workspace: Workspace, item_id: int) -> UgcItem:
    """Return a piece; UserError when it is gone."""
    item = reading.get(workspace, UgcItem, item_id)
    if item is None:
        raise NotThere("There is no piece {id}; choose another one.", entity=UgcItem.entity, id=item_id)
    return item


def title_of(workspace: Workspace, item_id: int) -> str:
    """Return what a piece is called; its number where it is gone."""
    item = reading.get(workspace, UgcItem, item_id)
    return f"#{item_id}" if item is None else item.title


def linked_files(workspace: Workspace, sha256: str | None = None) -> list[LinkedFile]:
    """Return the files of all pieces that are linked, or of those with one hash."""
    which = "IS NOT NULL" if sha256 is None else "= ?"
    rows = workspace.connection().execute(
        f"SELECT id, title, path, size, sha256 FROM ugc_item WHERE path IS NOT NULL AND sha256 {which} ORDER BY id",
        () if sha256 is None else (sha256,),
    )
    return [LinkedFile(row[0], row[1], Path(row[2]), row[3] or 0, row[4]) for row in rows]


def pieces_by_hash(workspace: Workspace) -> dict[str, int]:
    """Return by SHA-256 the first piece of each kept or linked file; of one that was merged, the piece that stayed."""
    own = "SELECT sha256, min(id) FROM ugc_item WHERE sha256 IS NOT NULL GROUP BY sha256"
    merged = "SELECT sha256, min(ugc_item_id) FROM merged_file GROUP BY sha256"
    return {row[0]: row[1] for sql in (merged, own) for row in workspace.connection().execute(sql)}


def keeps_bytes(workspace: Workspace, sha256: str) -> bool:
    """Tell whether a piece has a file with this hash that is not linked: its bytes belong beside the workspace."""
    sql = "SELECT EXISTS (SELECT 1 FROM ugc_item WHERE sha256 = ? AND path IS NULL)"
    return bool(workspace.connection().execute(sql, (sha256,)).fetchone()[0])


def known_looks(workspace: Workspace) -> dict[int, int]:
    """Return how each piece looks (`domain.likeness`), by id."""
    sql = "SELECT id, likeness FROM ugc_item WHERE likeness IS NOT NULL"
    return {row[0]: int(row[1], 16) for row in workspace.connection().execute(sql)}


def collected_pieces(workspace: Workspace) -> list[tuple[int, int]]:
    """Return which collection holds which piece, by their ids, in the order in which pieces were put there."""
    rows = workspace.connection().execute("SELECT collection_id, ugc_item_id FROM collected ORDER BY id")
    return [(row[0], row[1]) for row in rows]


def pairs_apart(workspace: Workspace) -> frozenset[frozenset[int]]:
    """Return the pairs of pieces of which somebody said that they only look alike."""
    rows = workspace.connection().execute("SELECT ugc_item_id, other_id FROM not_alike")
    return frozenset(frozenset(row) for row in rows)


def lies_at(workspace: Workspace, item: UgcItem) -> Path | None:
    """Return the file of a piece, the one that is kept or the one it is linked to; None when neither is there."""
    kept = Media(workspace.path).path_of(item.sha256 or "")
    if kept is not None or not item.path:
        return kept
    linked = Path(item.path)
    return linked if linked.is_file() else None


def not_where_it_lay(name: str) -> UserError:
    """Return what is said of a linked file that is gone: nothing of ours is missing with it."""
    return UserError(
        "“{file}” does not lie where it did: put it back, or find it again where it was moved to (“Find moved files…”).",
        file=name,
    )
