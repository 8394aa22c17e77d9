"""Reads what is said of the use of pieces, so that `domain.library.permission` can answer. Decides nothing itself."""

from socialroi_desktop.domain.library.permission import Rights
from socialroi_desktop.domain.records import DealRight, StandingConsent, UgcItem, UsageRight
from socialroi_desktop.errors import UserError
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


def item_of(workspace: Workspace, item_id: int) -> UgcItem:
    """Return a piece; UserError when it is gone."""
    item = reading.get(workspace, UgcItem, item_id)
    if item is None:
        raise UserError("There is no piece {id}; “socialroi list FILE ugc_item” lists them.", id=item_id)
    return item


def rights_of(workspace: Workspace, item: UgcItem) -> Rights:
    """Return all that is said of the use of a piece."""
    return Rights(
        reading.referring(workspace, UsageRight, "ugc_item_id", item.id or 0),
        reading.referring(workspace, DealRight, "deal_id", item.deal_id) if item.deal_id else (),
        reading.referring(workspace, StandingConsent, "influencer_id", item.influencer_id)
        if item.influencer_id
        else (),
    )
