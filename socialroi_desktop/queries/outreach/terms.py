"""What the terms sheet of a deal is written from. Reads; words nothing."""

from socialroi_desktop.domain.outreach.terms_sheet import SheetFacts
from socialroi_desktop.domain.records import Deal, Deliverable, Influencer, UsageRight
from socialroi_desktop.errors import UserError
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


def sheet_facts(workspace: Workspace, deal_id: int) -> SheetFacts:
    """Return the deal with its partner, deliverables and uses; UserError when the deal is gone."""
    deal = reading.get(workspace, Deal, deal_id)
    person = reading.get(workspace, Influencer, deal.influencer_id or 0) if deal is not None else None
    if deal is None or person is None:
        raise UserError(
            "There is no deal {id} in this workspace; “socialroi list FILE deal” names those there are.",
            id=deal_id,
        )
    return SheetFacts(
        person,
        deal,
        tuple(reading.referring(workspace, Deliverable, "deal_id", deal_id)),
        tuple(reading.referring(workspace, UsageRight, "deal_id", deal_id)),
    )
