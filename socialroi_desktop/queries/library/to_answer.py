"""What waits for an answer of those who made some pieces, and what was asked for in the same message."""

from collections.abc import Iterable
from dataclasses import dataclass

from socialroi_desktop.domain.library.crediting import named
from socialroi_desktop.domain.records import Influencer, UsageRight
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.piece_requests import asked_beside, waiting_for_answer
from socialroi_desktop.store.rows.piece_rights import Piece, pieces_named


@dataclass(frozen=True, slots=True)
class ToAnswer:
    """Requests that wait, with what their pieces are called; `maker` made all of them, None where several did or nobody is known.

    `beside` waits for other pieces that were asked for in the same message.
    """

    rights: tuple[UsageRight, ...]
    titles: tuple[str, ...]
    maker: Influencer | None
    beside: tuple[UsageRight, ...]
    titles_beside: tuple[str, ...]

    @property
    def credit(self) -> str:
        """How who made them is named: as was agreed, else by handle or name; "" where that is not the same of all."""
        agreed = {right.credit or "" for right in self.rights}
        return (agreed.pop() or named(self.maker)) if len(agreed) == 1 else ""


def to_answer(workspace: Workspace, item_ids: Iterable[int]) -> ToAnswer | None:
    """Return what waits for an answer of some pieces; None where nothing does."""
    rights = waiting_for_answer(workspace, item_ids)
    if not rights:
        return None
    pieces, beside = _pieces(workspace, rights), asked_beside(workspace, rights)
    makers = {piece.influencer_id for piece in pieces}
    maker = makers.pop() if len(makers) == 1 else None
    return ToAnswer(
        tuple(rights),
        tuple(piece.title for piece in pieces),
        None if maker is None else reading.get(workspace, Influencer, maker),
        tuple(beside),
        tuple(piece.title for piece in _pieces(workspace, beside)),
    )


def _pieces(workspace: Workspace, rights: Iterable[UsageRight]) -> list[Piece]:
    return pieces_named(workspace, (right.ugc_item_id or 0 for right in rights))
