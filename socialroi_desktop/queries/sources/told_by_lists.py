"""Says of how many orders no list tells whether they were cancelled, or what was paid back; where none does, neither is known.

Adds nothing up: sums of orders count those whose lists do not tell (see `store/derived/order_cells.py`).
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.queries.gathering import Gathered, Group
from socialroi_desktop.store.sums.orders import OrderGroup, OrderSums, TouchInfo
from socialroi_desktop.store.sums.told_refunds import Untold

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
    gathered: Gathered,
    found: tuple[OrderSums, KeysOf],
    listed: Sequence[Untold] | None,
) -> None:
    """Say it in every group of a question: `found` are all its orders, and the groups of an order.

    `listed` are those of which no list of refunds tells either; None where there are no such lists.
    """
    orders, keys_of = found
    if not gathered.asks(name for names in _RESTING.values() for name in names):
        return
    if not any(group.sums[kind] for group in orders.groups for kind in _RESTING):
        return
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for group in orders.groups:
        for key in keys_of(group.touch, group.day or ""):
            counts[key] += _counted(group)
    if listed is not None:
        for count in counts.values():
            count[REFUNDS] = 0
        for untold in listed:
            for key in keys_of(untold.touch, untold.day):
                counts[key][REFUNDS] += untold.count
    for key, count in counts.items():
        tell_untold(gathered[key], count)


def _counted(group: OrderGroup) -> Counter[str]:
    return Counter({
        "all": group.sums["orders"] + group.sums["cancelled_orders"],
        STATES: group.sums[STATES],
        REFUNDS: group.sums[REFUNDS],
    })  # fmt: skip


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
