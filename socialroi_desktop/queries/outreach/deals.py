"""The deals with one person and all that is read beside one of them. Reads; works nothing out but who else uses its code."""

from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.key_texts import word_alike
from socialroi_desktop.domain.outreach.deal_costs import MADE
from socialroi_desktop.domain.records import Cost, Deal, Influencer, Proposal
from socialroi_desktop.queries.outreach.break_even import DealProspects, deal_prospects
from socialroi_desktop.queries.outreach.outcomes import Outcome, outcomes
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import codes, reading
from socialroi_desktop.store.sums.commissions import Commission, commission_of


@dataclass(frozen=True, slots=True)
class DealFacts:
    """The deals with a person, oldest first, and one of them with its offers, its costs and others who use its code.

    `deal` is None where there is none yet, `outcome` where nothing was assumed of it; `commission` is in the base currency,
    `currency`.
    """

    person: Influencer
    deals: tuple[Deal, ...]
    deal: Deal | None = None
    prospects: DealProspects | None = None
    offers: tuple[Proposal, ...] = ()
    costs: tuple[Cost, ...] = ()
    clashes: tuple[str, ...] = ()
    outcome: Outcome | None = None
    commission: Commission | None = None
    currency: str = ""


def deal_facts(workspace: Workspace, person_id: int, deal_id: int | None, today: date) -> DealFacts | None:
    """Return the deals with a person, with all about one of them, the last where none is named; None where they are gone."""
    person = reading.get(workspace, Influencer, person_id)
    if person is None:
        return None
    deals = tuple(reading.referring(workspace, Deal, "influencer_id", person_id))
    deal = next((one for one in deals if one.id == deal_id), deals[-1] if deals else None)
    if deal is None or deal.id is None:
        return DealFacts(person, deals)
    return DealFacts(
        person,
        deals,
        deal,
        deal_prospects(workspace, deal.id, today),
        tuple(reading.referring(workspace, Proposal, "deal_id", deal.id)),
        tuple(reading.referring(workspace, Cost, "deal_id", deal.id)),
        _others(workspace, deal),
        outcomes(workspace, (deal,), today)[0] if deal.assumed_orders is not None else None,
        commission_of(workspace, deal, today) if deal.state in MADE else None,
        workspace.settings().currency,
    )


def _others(workspace: Workspace, deal: Deal) -> tuple[str, ...]:
    if not deal.code:
        return ()
    owners = codes.known_codes(workspace).get(word_alike(deal.code), frozenset())
    found = (reading.get(workspace, Influencer, other) for other in sorted(owners - {deal.influencer_id}))
    return tuple(person.name for person in found if person is not None)
