"""The results that the page of a person shows: of one of their deals, beside what partners of that size usually return."""

from dataclasses import dataclass
from datetime import date, timedelta

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Deal, Influencer
from socialroi_desktop.queries.outreach.deal_choice import deals_with_results
from socialroi_desktop.queries.outreach.funnel import Funnel, funnel
from socialroi_desktop.queries.outreach.outcomes import Outcome, TrackRecord, outcomes, track_record
from socialroi_desktop.queries.outreach.partner_results import PartnerResults
from socialroi_desktop.queries.outreach.results import results_of_deal, results_of_partner
from socialroi_desktop.queries.outreach.tier_returns import TierReturn, tier_return
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

# So far back people are compared, and looked at where no deal says when.
DAYS = 365


@dataclass(frozen=True, slots=True)
class PersonResults:
    """What is shown, the deals one can choose among (latest first), and the usual return of the person's size.

    `outcomes` are the deals of which something was assumed, with what became of them; `record` is that of all partners, None
    where this one has none.
    """

    results: PartnerResults
    funnel: Funnel
    deals: tuple[Deal, ...]
    usual: TierReturn | Problem
    outcomes: tuple[tuple[Deal, Outcome], ...] = ()
    record: TrackRecord | None = None


def person_results(
    workspace: Workspace, influencer_id: int, deal_id: int | None, today: date
) -> PersonResults | None:
    """Return the results of a deal, of the latest one for None, of the last year for 0; None when the person is gone."""
    person = reading.get(workspace, Influencer, influencer_id)
    if person is None:
        return None
    every = reading.referring(workspace, Deal, "influencer_id", influencer_id)
    deals = deals_with_results(every, today)
    frozen = tuple(deal for deal in every if deal.assumed_orders is not None)
    known = [deal.id for deal in deals]
    chosen = deal_id if deal_id in known else (known[0] if known and deal_id is None else None)
    year = Period(today - timedelta(days=DAYS - 1), today)
    found = (
        results_of_partner(workspace, influencer_id, year, today)
        if chosen is None
        else results_of_deal(workspace, chosen, today)
    )
    return PersonResults(
        found,
        funnel(found),
        deals,
        tier_return(workspace, person.tier, year),
        tuple(zip(frozen, outcomes(workspace, frozen, today), strict=True)),
        track_record(workspace, today) if frozen else None,
    )
