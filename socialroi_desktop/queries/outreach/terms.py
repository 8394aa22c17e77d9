"""What the terms sheet of a deal is written from. Reads; words nothing."""

from socialroi_desktop.domain.outreach.terms_sheet import SheetFacts
from socialroi_desktop.domain.records import DealRight, Deliverable, Product
from socialroi_desktop.queries.outreach.deal_partner import deal_with_partner
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.names import labels


def sheet_facts(workspace: Workspace, deal_id: int) -> SheetFacts:
    """Return the deal with both sides, its product, deliverables and uses; UserError when the deal is gone."""
    deal, person = deal_with_partner(workspace, deal_id)
    product = labels(workspace.connection(), Product.entity).get(deal.product_id or 0, "")
    return SheetFacts(
        workspace.settings().name,
        person,
        deal,
        product,
        tuple(reading.referring(workspace, Deliverable, "deal_id", deal_id)),
        tuple(reading.referring(workspace, DealRight, "deal_id", deal_id)),
    )
