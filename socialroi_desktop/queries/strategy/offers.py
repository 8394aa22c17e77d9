"""All that is told of one offer: its funnel and what orders were worth around it. Reads; shows nothing."""

from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.records import Offer
from socialroi_desktop.queries.strategy.funnels import Funnel, funnel_around
from socialroi_desktop.queries.strategy.offer_values import OfferValues, offer_values
from socialroi_desktop.store.file.workspace import Workspace


@dataclass(frozen=True, slots=True)
class OfferTold:
    """What is told of an offer; `funnel` is None where it is gone."""

    funnel: Funnel | None
    values: OfferValues


def offer_told(workspace: Workspace, offer: Offer, today: date) -> OfferTold:
    """Return all that is told of an offer as of `today`."""
    return OfferTold(funnel_around(workspace, offer, today), offer_values(workspace, offer, today))
