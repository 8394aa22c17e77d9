"""What deals were assumed to bring, held against what they brought; over all of them, whether the chances told were right."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Deal
from socialroi_desktop.queries.outreach.past_deals import is_over
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.sums.deal_orders import days_of, orders_of_deals

_NOT_FROZEN = "Nothing was frozen with this deal: what it was assumed to bring is not known."
_NO_DAYS = "When this deal began is not known; type its first day, so that its orders can be counted."
_NO_ORDERS = "The workspace has no orders of the days of this deal; import them."


@dataclass(frozen=True, slots=True)
class Outcome:
    """Orders a deal was to bring at least, the chance (basis points) that it would, and the orders it brought so far.

    `reached` is None as long as it may still come true, and where either side is not known; `reason` then says so.
    """

    deal_id: int
    expected: int | None
    chance: int | None
    actual: int | None
    over: bool
    reason: Problem | None = None

    @property
    def reached(self) -> bool | None:
        """Whether the orders that were needed came."""
        if self.expected is None or self.actual is None:
            return None
        if self.actual >= self.expected:
            return True
        return False if self.over else None


@dataclass(frozen=True, slots=True)
class TrackRecord:
    """Of the deals that are over and had a chance told: how many, how many were to reach it by those chances, how many did."""

    deals: int
    promised: float
    reached: int


def outcomes(workspace: Workspace, deals: Sequence[Deal], today: date) -> tuple[Outcome, ...]:
    """Return what became of some deals, in their order."""
    days = {deal.id: found for deal in deals if (found := days_of(deal, today)) is not None}
    orders = orders_of_deals(workspace, tuple(days.values()))
    return tuple(
        Outcome(
            deal_id=deal.id or 0,
            expected=deal.assumed_orders,
            chance=deal.assumed_chance,
            actual=orders.get(deal.id or 0),
            over=is_over(deal, today),
            reason=_reason(deal, dated=deal.id in days, counted=deal.id in orders),
        )
        for deal in deals
    )


def track_record(workspace: Workspace, today: date) -> TrackRecord:
    """Return how often deals reached what they needed, beside how often that was told before."""
    frozen = [deal for deal in reading.listing(workspace, Deal) if deal.assumed_chance is not None]
    return _record(found for found in outcomes(workspace, frozen, today) if found.over)


def _record(found: Iterable[Outcome]) -> TrackRecord:
    told = [
        (each.chance / 10_000, each.reached)
        for each in found
        if each.chance is not None and each.reached is not None
    ]
    return TrackRecord(len(told), sum(chance for chance, _ in told), sum(reached for _, reached in told))


def _reason(deal: Deal, *, dated: bool, counted: bool) -> Problem | None:
    if not dated:
        return Problem(_NO_DAYS)
    if not counted:
        return Problem(_NO_ORDERS)
    return None if deal.assumed_on else Problem(_NOT_FROZEN)
