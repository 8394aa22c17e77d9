"""A deal and whom it is with, or the sentence that there is none. Reads the workspace."""

from socialroi_desktop.domain.records import Deal, Influencer
from socialroi_desktop.errors import NotThere
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


def deal_with_partner(workspace: Workspace, deal_id: int) -> tuple[Deal, Influencer]:
    """Return a deal and its partner; UserError when the deal is gone."""
    deal = deal_of(workspace, deal_id)
    person = reading.get(workspace, Influencer, deal.influencer_id or 0)
    if person is None:
        raise _gone(deal_id)
    return deal, person


def deal_of(workspace: Workspace, deal_id: int) -> Deal:
    """Return a deal; UserError when it is gone."""
    deal = reading.get(workspace, Deal, deal_id)
    if deal is None:
        raise _gone(deal_id)
    return deal


def _gone(deal_id: int) -> NotThere:
    return NotThere("There is no deal {id}; choose another one.", entity=Deal.entity, id=deal_id)
