"""Whom and what a piece belongs to: its maker, the product it shows, the deal it was made for."""

from dataclasses import dataclass

from socialroi_desktop.domain.library.crediting import credit_line
from socialroi_desktop.domain.library.permission import Right
from socialroi_desktop.domain.outreach.ready_pack import is_given_for, lacks_disclosure
from socialroi_desktop.domain.records import Deal, Influencer, Product, UgcItem
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.piece_requests import waiting_for_answer
from socialroi_desktop.store.rows.pieces import item_of


@dataclass(frozen=True, slots=True)
class AboutPiece:
    """A piece with what it names, each None where it names none or that is gone.

    `to_answer` are the uses of which a request waits for the answer of its maker.
    """

    item: UgcItem
    maker: Influencer | None = None
    product: Product | None = None
    deal: Deal | None = None
    to_answer: frozenset[str] = frozenset()

    @property
    def was_given_for(self) -> bool:
        """Whether a fee, a gift or a share was given for it."""
        return self.deal is not None and is_given_for(self.deal)

    @property
    def lacks_disclosure(self) -> bool:
        """Whether something was given and nothing says that it is advertising."""
        return self.deal is not None and lacks_disclosure(self.deal)

    def credit(self, right: Right | None) -> str:
        """Return the line that stands beside it where it is shown, "" where nothing is known of its maker."""
        return credit_line(self.item, right, self.deal, self.maker)


def about_piece(workspace: Workspace, item: UgcItem) -> AboutPiece:
    """Return what a piece names."""
    return AboutPiece(
        item,
        reading.get(workspace, Influencer, item.influencer_id) if item.influencer_id else None,
        reading.get(workspace, Product, item.product_id) if item.product_id else None,
        reading.get(workspace, Deal, item.deal_id) if item.deal_id else None,
        frozenset(right.use for right in waiting_for_answer(workspace, [item.id or 0])),
    )


def about_piece_of(workspace: Workspace, item_id: int) -> AboutPiece:
    """Return what the piece of an id names; UserError when it is gone."""
    return about_piece(workspace, item_of(workspace, item_id))
