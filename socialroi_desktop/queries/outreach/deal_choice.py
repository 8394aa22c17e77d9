"""Which deal of a person a page is about: the one that is being decided, and those that have brought something. Pure."""

from collections.abc import Iterable, Sequence
from datetime import date

from socialroi_desktop.domain.records import Deal, Proposal
from socialroi_desktop.store.sums.deal_orders import days_of

_MADE = frozenset({"agreed", "signed", "done"})
_OPEN = "talks"


def deal_to_decide(deals: Iterable[Deal]) -> Deal | None:
    """Return the latest deal in talks, else the latest that was agreed and still runs; None where neither is."""
    found = sorted(
        deals, key=lambda deal: (deal.state == _OPEN, deal.state in ("agreed", "signed"), deal.id or 0)
    )
    last = found[-1] if found else None
    return last if last is not None and last.state in (_OPEN, "agreed", "signed") else None


def deals_with_results(deals: Iterable[Deal], today: date) -> tuple[Deal, ...]:
    """Return the deals that were made and have begun, the latest first."""
    begun = [(days.first, deal) for deal in deals if deal.state in _MADE and (days := days_of(deal, today))]
    return tuple(deal for _, deal in sorted(begun, key=lambda each: (each[0], each[1].id or 0), reverse=True))


def open_offer(deal: Deal, proposals: Iterable[Proposal]) -> Proposal | None:
    """Return the offer that deal in talks is about: the last that was sent, else the last draft; None where terms stand."""
    return offer_in_question([each for each in proposals if deal.state == _OPEN and each.state != "accepted"])


def offer_in_question(proposals: Sequence[Proposal]) -> Proposal | None:
    """Return the offer a deal is decided by: the accepted one, else the last that was sent, else the last draft."""
    ranks = {"accepted": 3, "sent": 2, "draft": 1}
    told = [each for each in proposals if each.state in ranks]
    return max(told, key=lambda each: (ranks[each.state], each.offered_on, each.id or 0), default=None)
