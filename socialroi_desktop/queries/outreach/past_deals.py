"""Which deals are over and in which days their orders count, and what past partners of one size brought."""

from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Deal, Influencer
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.sums.deal_orders import days_of, orders_of_deals

_AGREED = frozenset({"agreed", "signed", "done"})
_NO_TIER = "The size of this partner is not known; type the followers, so that partners of the same size can be found."


@dataclass(frozen=True, slots=True)
class PastPartner:
    """What one partner brought in the last deal with them that is over."""

    influencer_id: int
    deal_id: int
    orders: int


def is_over(deal: Deal, today: date) -> bool:
    """Tell whether a deal was made and has brought what it will: it is done, or its last day is past."""
    return deal.state == "done" or (
        deal.state in _AGREED and deal.ends_on is not None and deal.ends_on < today.isoformat()
    )


def past_partners(workspace: Workspace, deal: Deal, today: date) -> tuple[PastPartner, ...] | Problem:
    """Return what partners of the size of a deal's partner brought, fewest orders first; a sentence where it has no size.

    The deal itself does not count, and of several deals of one partner only the last: they are not independent. Nor do deals
    of a time of which the workspace has no orders.
    """
    person = reading.get(workspace, Influencer, deal.influencer_id or 0)
    if person is None or person.tier is None:
        return Problem(_NO_TIER)
    alike = reading.ids_with(workspace, "influencer", "tier", person.tier)
    ended = [
        deal_days
        for other in reading.listing(workspace, Deal)
        if other.id != deal.id
        and is_over(other, today)
        and (deal_days := days_of(other, today))
        and deal_days.influencer_id in alike
    ]
    orders = orders_of_deals(workspace, ended)
    known = sorted((days for days in ended if days.id in orders), key=lambda days: (days.last, days.id))
    last = {days.influencer_id: days for days in known}
    found = [PastPartner(days.influencer_id, days.id, orders[days.id]) for days in last.values()]
    return tuple(sorted(found, key=lambda partner: (partner.orders, partner.deal_id)))
