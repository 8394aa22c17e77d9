"""What the deal that is being decided with a person has to bring, offer by offer, read in one go. Reads; shows nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.records import Deal, Proposal
from socialroi_desktop.queries.outreach.break_even import DealProspects, Prospect, deal_prospects, offer_of
from socialroi_desktop.queries.outreach.deal_choice import deal_to_decide, offer_in_question
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


@dataclass(frozen=True, slots=True)
class PersonProspects:
    """The deal with its offers; `leading` is the one it is decided by, None for the terms of the deal itself.

    `offers` holds what each open offer has to bring, by its id.
    """

    deal: DealProspects
    leading: Proposal | None
    prospect: Prospect
    offers: Mapping[int, Prospect]
    proposals: tuple[Proposal, ...]


def person_prospects(workspace: Workspace, influencer_id: int, today: date) -> PersonProspects | None:
    """Return it all; None where no deal with the person is open."""
    deal = deal_to_decide(reading.referring(workspace, Deal, "influencer_id", influencer_id))
    if deal is None or deal.id is None:
        return None
    found = deal_prospects(workspace, deal.id, today)
    proposals = tuple(
        sorted(
            reading.referring(workspace, Proposal, "deal_id", deal.id),
            key=lambda each: (each.offered_on, each.id or 0),
        )
    )
    leading = offer_in_question(proposals)
    return PersonProspects(
        deal=found,
        leading=leading,
        prospect=found.of(offer_of(deal, leading)),
        offers={
            each.id or 0: found.of(offer_of(deal, each)) for each in proposals if each.state != "declined"
        },
        proposals=proposals,
    )
