"""Whose the pieces of the library are, as `domain.library.whose_word` tells: in SQL, and of pieces that are read. Reads only."""

from collections.abc import Sequence

from socialroi_desktop.domain.library.whose_word import maker_of
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.store.file.workspace import Workspace

# Of a piece `i`.
MAKER = "coalesce(i.influencer_id, iif(i.made_by IN (SELECT id FROM influencer), NULL, i.made_by))"
RIGHT_OF_MAKER = f"SELECT r.*, {MAKER} AS maker FROM usage_right r JOIN ugc_item i ON i.id = r.ugc_item_id"


def makers_of(workspace: Workspace, pieces: Sequence[UgcItem]) -> list[int | None]:
    """Return whose each piece is, in their order."""
    return [
        maker_of(piece.influencer_id, piece.made_by, known=is_there(workspace, piece.made_by))
        for piece in pieces
    ]


def is_there(workspace: Workspace, person: int | None) -> bool:
    """Tell whether somebody is among the people, and neither deleted nor erased."""
    sql = "SELECT 1 FROM influencer WHERE id = ?"
    return workspace.connection().execute(sql, (person,)).fetchone() is not None
