"""The funnels of a workspace: the offers of each campaign, and those of none, as steps. Reads; shows nothing."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.fields import spec_of
from socialroi_desktop.domain.records import Campaign, Offer, OfferDay
from socialroi_desktop.metrics.methods.funnel import Answered, FunnelStep, funnel_of, summed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


@dataclass(frozen=True, slots=True)
class Funnel:
    """The offers of one campaign, or of none (both None), as steps."""

    campaign_id: int | None
    campaign: str | None
    steps: tuple[FunnelStep, ...]


def funnels(workspace: Workspace) -> tuple[Funnel, ...]:
    """Return the funnels of all campaigns that have offers, by their names, and last that of offers of no campaign."""
    days: dict[int, list[OfferDay]] = defaultdict(list)
    for day in reading.listing(workspace, OfferDay):
        days[day.offer_id or 0].append(day)
    offers: dict[int | None, list[Offer]] = defaultdict(list)
    for offer in reading.listing(workspace, Offer):
        offers[offer.campaign_id].append(offer)
    names = {campaign.id: campaign.name for campaign in reading.listing(workspace, Campaign)}
    ordered = sorted(offers, key=lambda row_id: (row_id is None, names.get(row_id, "").casefold()))
    return tuple(_funnel(row_id, names.get(row_id), offers[row_id], days) for row_id in ordered)


def funnel_around(workspace: Workspace, offer: Offer, _today: date) -> Funnel | None:
    """Return the funnel in which an offer stands; None where it is gone."""
    return next((each for each in funnels(workspace) if each.campaign_id == offer.campaign_id), None)


def place_of(offer: Offer) -> int:
    """Return the step at which an offer stands, from 1: its own, else that of its kind."""
    return offer.position or spec_of(Offer, "kind").place_of(offer.kind) + 1


def _funnel(
    row_id: int | None, name: str | None, offers: Sequence[Offer], days: Mapping[int, Sequence[OfferDay]]
) -> Funnel:
    return Funnel(row_id, name, funnel_of(_answered(offer, days.get(offer.id or 0, ())) for offer in offers))


def _answered(offer: Offer, days: Sequence[OfferDay]) -> Answered:
    """Days count instead of the figure in all as soon as one of them tells the count."""
    reached = [day.reached for day in days if day.reached is not None]
    responses = [day.responses for day in days if day.responses is not None]
    return Answered(
        offer.name,
        place_of(offer),
        summed(reached) if reached else offer.reached,
        summed(responses) if responses else offer.responses,
    )
