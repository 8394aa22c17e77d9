"""The steps of the talks about a deal: an offer is answered, accepted or declined, and the deal is signed.

What follows from them (terms, days, the other offers) the store writes, whatever did the step.
"""

from datetime import date
from typing import Any

from socialroi_desktop.domain.outreach.terms import counter_of
from socialroi_desktop.domain.records import Deal, Proposal
from socialroi_desktop.errors import UserError
from socialroi_desktop.metrics.methods.break_even import Assumption
from socialroi_desktop.operations.outreach.freezing import assumed_fields
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

_GONE = "This row has been deleted meanwhile; reload the table."


def accept_offer(
    workspace: Workspace, *, proposal_id: int, today: date, assumed: Assumption | None = None
) -> Changed:
    """Make an offer the terms of its deal, which is agreed with that; the other offers are declined.

    What the deal is `assumed` to bring is kept with it, unless that was done before or nothing is known of it.
    """
    proposal = _proposal(workspace, proposal_id)
    if proposal.state == "accepted":
        raise UserError("This offer is accepted already.")
    deal = reading.get(workspace, Deal, proposal.deal_id or 0)
    with change(workspace, "Accept an offer", record="deal") as writer:
        told: dict[str, Any] = {"state": "accepted"}
        if assumed is not None and assumed.orders is not None:
            told |= {"orders": assumed.orders, "chance": assumed.chance}
        writer.update("proposal", proposal_id, told)
        fresh = deal is not None and deal.assumed_on is None
        if fresh and assumed is not None and assumed.order_value is not None:
            writer.update("deal", proposal.deal_id or 0, assumed_fields(assumed, today))
    return Changed("Accepted an offer", {}, writer.rows, (proposal.deal_id or 0,))


def answer_offer(workspace: Workspace, *, proposal_id: int, today: date) -> Changed:
    """Add a counter-offer: the same by the other side, of today, to be changed before it is sent.

    UserError where the offer is accepted: its terms are those of the deal.
    """
    proposal = _proposal(workspace, proposal_id)
    if proposal.state == "accepted":
        raise UserError(
            "This offer is accepted already and is answered no more; add a new offer to talk of other terms."
        )
    counter = counter_of(proposal, today.isoformat())
    with change(workspace, "Answer an offer", record="proposal") as writer:
        row_id = writer.insert("proposal", codec.values_of(counter))
    return Changed("Answered an offer", {}, writer.rows, (row_id,))


def sign_deal(workspace: Workspace, *, deal_id: int) -> Changed:
    """Note that a deal is signed, today where no day is told; UserError when it is signed already."""
    deal = reading.get(workspace, Deal, deal_id)
    if deal is None:
        raise UserError(_GONE)
    if deal.state in ("signed", "done"):
        raise UserError("This deal is signed already.")
    if deal.state == "declined":
        raise UserError(
            "This deal was declined; accept an offer of it, or put its state back to In talks, before you sign it."
        )
    with change(workspace, "Sign a deal", record="deal") as writer:
        writer.update("deal", deal_id, {"state": "signed"})
    return Changed("Signed a deal", {}, writer.rows, (deal_id,))


def _proposal(workspace: Workspace, proposal_id: int) -> Proposal:
    found = reading.get(workspace, Proposal, proposal_id)
    if found is None:
        raise UserError(_GONE)
    return found
