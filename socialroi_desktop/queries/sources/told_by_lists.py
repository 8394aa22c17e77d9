"""Says of how many orders no list tells whether they were cancelled, or what was paid back; where none does, neither is known.

Adds nothing up: sums of orders count those whose lists do not tell (see `store/derived/order_cells.py`).
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.queries.gathering import Gathered, Group
from socialroi_desktop.queries.scope import TIMES, Scope
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.orders import OrderGroup, OrderSums, TouchInfo
from socialroi_desktop.store.sums.refund_notes import days_of_refunds

STATES, REFUNDS = "untold_states", "untold_refunds"
# The sums that rest on what is not told.
_RESTING = {STATES: ("cancelled_orders", "cancelled_sales"), REFUNDS: ("refunds", "refunded_orders")}
_OF_NONE = {
    STATES: Problem(
        "No list of these orders tells whether one was cancelled; import one with a column of states."
    ),
    REFUNDS: Problem(
        "No list of these orders tells what was paid back; import one with a column of refunds or states, or a list of refunds."
    ),
}
# What is said of one, and of more.
_OF_SOME = {
    STATES: (
        Problem("One of {all} orders comes from a list that does not tell whether it was cancelled."),
        Problem("{count} of {all} orders come from lists that do not tell whether they were cancelled."),
    ),
    REFUNDS: (
        Problem("One of {all} orders comes from a list that tells no refunds."),
        Problem("{count} of {all} orders come from lists that tell no refunds."),
    ),
}
KeysOf = Callable[[TouchInfo | None, str], Sequence[str]]


def say_untold(
    workspace: Workspace,
    scope: Scope,
    gathered: Gathered,
    found: tuple[OrderSums, Callable[[Period], OrderSums], KeysOf],
) -> None:
    """Say it in every group of a question. Given are all its orders, those of other days, and the groups of an order.

    Of the days between the first and the last refund that is listed, the lists of refunds tell.
    """
    orders, asked, keys_of = found
    if not gathered.asks(name for names in _RESTING.values() for name in names):
        return
    if not any(group.sums[kind] for group in orders.groups for kind in _RESTING):
        return
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for group in orders.groups:
        for key in keys_of(group.touch, group.day or ""):
            counts[key] += _counted(group)
    if (listed := days_of_refunds(workspace)) is not None and listed.overlap(scope.period):
        for count in counts.values():
            count[REFUNDS] = 0
        for group in _outside(orders, asked, scope, listed):
            for key in keys_of(group.touch, group.day or ""):
                counts[key][REFUNDS] += group.sums[REFUNDS]
    for key, count in counts.items():
        tell_untold(gathered[key], count)


def _counted(group: OrderGroup) -> Counter[str]:
    return Counter({
        "all": group.sums["orders"] + group.sums["cancelled_orders"],
        STATES: group.sums[STATES],
        REFUNDS: group.sums[REFUNDS],
    })  # fmt: skip


def _outside(
    orders: OrderSums, asked: Callable[[Period], OrderSums], scope: Scope, listed: Period
) -> Iterable[OrderGroup]:
    """Give the orders of the days of which no list of refunds tells."""
    if scope.by in TIMES:
        first, last = listed.start.isoformat(), listed.end.isoformat()
        yield from (group for group in orders.groups if not first <= (group.day or "") <= last)
        return
    if scope.period.start < listed.start:
        yield from asked(Period(scope.period.start, listed.start - timedelta(days=1))).groups
    if listed.end < scope.period.end:
        yield from asked(Period(listed.end + timedelta(days=1), scope.period.end)).groups


def tell_untold(target: Group, count: Counter[str]) -> None:
    """Say it in one group: `count` has the orders by whether their lists tell, under "all", `STATES` and `REFUNDS`."""
    for kind, names in _RESTING.items():
        if not count[kind]:
            continue
        if count[kind] == count["all"]:
            target.unknown.update(dict.fromkeys(names, _OF_NONE[kind]))
            continue
        one, many = _OF_SOME[kind]
        values = {"count": count[kind], "all": count["all"]}
        for name in names:
            target.said[name][kind] = replace(one if count[kind] == 1 else many, values=values)
