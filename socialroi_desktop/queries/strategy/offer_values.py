"""What orders were worth before, during and after an offer. Reads; says that what else happened is in it as well."""

from dataclasses import dataclass
from datetime import date, timedelta

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Offer
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.plan_sums import orders_with_code

BEFORE, DURING, AFTER = "before", "during", "after"
_METRICS = ("aov", "orders")
_NO_START = "It has no first day, so nothing stands before and after it."
_AHEAD = "It begins on {day}."
_NO_END = "It has no last day; what comes after it is told once it has one."
_RUNS = "It runs until {day}."
_NONE = "No orders with an amount in these days."
# What an offer without an end is held against: as many days before it, and no more than these.
_MOST = 90


@dataclass(frozen=True, slots=True)
class OrderValue:
    """The orders of some days: `aov` and how many; `period` is None where there are no such days, `reason` then says why."""

    when: str
    period: Period | None = None
    aov: Figure | None = None
    orders: int | None = None
    reason: Problem | None = None


@dataclass(frozen=True, slots=True)
class OfferValues:
    """Before, during and after an offer, as many days each; `by_code` are the orders with its code, None without a code."""

    offer: Offer
    spans: tuple[OrderValue, ...]
    by_code: int | None


def offer_values(workspace: Workspace, offer: Offer, today: date) -> OfferValues:
    """Return what orders were worth before, during and after an offer, as of `today`."""
    by_code = orders_with_code(workspace, offer.code) if offer.code else None
    return OfferValues(offer, tuple(_spans(workspace, offer, today)), by_code)


def _spans(workspace: Workspace, offer: Offer, today: date) -> list[OrderValue]:
    if not offer.start:
        return [OrderValue(when, reason=Problem(_NO_START)) for when in (BEFORE, DURING, AFTER)]
    start = date.fromisoformat(offer.start)
    if start > today:
        return [OrderValue(when, reason=Problem(_AHEAD, {"day": start})) for when in (BEFORE, DURING, AFTER)]
    end = date.fromisoformat(offer.end) if offer.end else None
    during = Period(start, min(today, end or today))
    days = timedelta(days=min(during.days, _MOST))
    found = [
        _value(workspace, BEFORE, Period(start - days, start - timedelta(days=1))),
        _value(workspace, DURING, during),
    ]
    if end is None:
        return [*found, OrderValue(AFTER, reason=Problem(_NO_END))]
    if end >= today:
        return [*found, OrderValue(AFTER, reason=Problem(_RUNS, {"day": end}))]
    return [*found, _value(workspace, AFTER, Period(end + timedelta(days=1), min(end + days, today)))]


def _value(workspace: Workspace, when: str, period: Period) -> OrderValue:
    aov, orders = figures_of(workspace, Scope(period), _METRICS)
    count = None if orders.value is None else int(orders.value)
    reason = None
    if aov.value is None:
        reason = aov.notes[0] if aov.notes else Problem(_NONE)
    return OrderValue(when, period, aov, count, reason)
