"""Reads what is said of the use of pieces, so that `domain.library.permission` can answer. Decides nothing itself."""

from socialroi_desktop.domain.library.permission import Rights
from socialroi_desktop.domain.records import Deal, UgcItem
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.piece_rights import piece_of, rights_of_pieces


def rights_of(workspace: Workspace, item: UgcItem) -> Rights:
    """Return all that is said of the use of a piece."""
    return rights_of_pieces(workspace, [piece_of(item)])[item.id or 0]


def deal_of(workspace: Workspace, item: UgcItem) -> Deal | None:
    """Return the deal a piece was made for, None where there is none."""
    return reading.get(workspace, Deal, item.deal_id) if item.deal_id else None
