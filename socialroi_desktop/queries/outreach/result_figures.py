"""The figures of one deal, by the metric table, from its own orders, costs and posts. Reads nothing: rows are handed in."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.figure import Figure, figures
from socialroi_desktop.metrics.sums import ATTRIBUTED
from socialroi_desktop.queries.drawing import spread_of_one
from socialroi_desktop.queries.gathering import WHOLE, Gathered, Need
from socialroi_desktop.queries.needs import sum_ids
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.queries.sources.order_rows import (
    DISCOUNT_COST,
    OF_CANCELLED,
    OF_KEPT,
    ORDER_SUMS,
    say_of_orders,
)
from socialroi_desktop.queries.sources.told_by_lists import REFUNDS, STATES, tell_untold
from socialroi_desktop.store.sums.costs import SUM_OF_KIND
from socialroi_desktop.store.sums.order_spread import DayCounts, OrderTail
from socialroi_desktop.store.sums.partner_costs import PartnerCost
from socialroi_desktop.store.sums.partner_orders import CODE, PartnerOrder

FIGURES = ("orders", "net_sales", "total_cost", "profit", "roi", "cpa")
COST_SUMS = (*dict.fromkeys(SUM_OF_KIND.values()), "hours")
POST_SUMS = ("posts", "reach", "link_clicks", "follows", "engagements")
_TOLD = frozenset((*ORDER_SUMS, DISCOUNT_COST, *COST_SUMS, *POST_SUMS))
_NO_GOODS = (
    "“Product cost” is not known: some products have no unit cost and the workspace has no gross margin;"
    " set either one."
)
_NO_WORTH = (
    "A cost of this deal is not known: no exchange rate converts it, or no hourly rate is set for own time."
)


def told_by_rows(metric_id: str) -> bool:
    """Tell whether orders, costs and posts are all that a metric is made of."""
    return sum_ids([metric_id]) <= _TOLD


def deal_figures(
    currency: str,
    period: Period,
    rows: tuple[Iterable[PartnerOrder] | Problem, Iterable[PartnerCost], Mapping[str, int | Problem]],
    judged: Iterable[str] = (),
    *,
    discounts_are_cost: bool,
    tail: OrderTail | None = None,
    cost_uncertainty: Decimal | None = None,
) -> dict[str, Figure]:
    """Return the figures of `FIGURES`, the cost per engagement and those of `judged` that these rows can tell, by id.

    The rows are orders, costs, and counts of posts by the ids of `POST_SUMS`. Orders that others are credited with are left
    out. `tail` tells how all orders of the shop spread, `cost_uncertainty` how far hours and fees may be off.
    """
    asked = tuple(dict.fromkeys((*FIGURES, "cpe", *filter(told_by_rows, judged))))
    gathered = Gathered(currency, Scope(period), asked)
    gathered.tail, gathered.cost_uncertainty = tail, cost_uncertainty
    orders = rows[0]
    gathered.known(COST_SUMS)
    if isinstance(orders, Problem):
        gathered.untold((*ORDER_SUMS, DISCOUNT_COST), orders)
        orders = ()
    else:
        gathered.known((*ORDER_SUMS, DISCOUNT_COST))
    group = gathered[WHOLE]
    for order in orders:
        if order.credited:
            _add_order(gathered, order, discounts_are_cost=discounts_are_cost)
    for order in orders:
        if order.credited:
            say_of_orders(group, order.sums, currency)
    tell_untold(group, _untold(order for order in orders if order.credited))
    for cost in rows[1]:
        _add_cost(gathered, cost)
    for name, count in rows[2].items():
        if isinstance(count, Problem):
            group.unknown[name] = count
        else:
            group.add(WHOLE, {name: count})
    return {figure.metric: figure for figure in figures(asked, gathered.sums(WHOLE), {}, period)}


def _untold(orders: Iterable[PartnerOrder]) -> Counter[str]:
    """Return how many orders there are, and of how many no list tells whether they were cancelled, or paid back."""
    found: Counter[str] = Counter()
    for order in orders:
        found += Counter({"all": 1, **{kind: order.sums.get(kind, 0) for kind in (STATES, REFUNDS)}})
    return found


def _add_order(gathered: Gathered, order: PartnerOrder, *, discounts_are_cost: bool) -> None:
    group, sums = gathered[WHOLE], dict(order.sums)
    without = sums.get("without_value", 0)
    sums["valued_orders"] = sums.get("orders", 1) - without
    sums["cancelled_orders"] = 1 - sums.get("orders", 1)
    if discounts_are_cost:
        given = sums["live_discounts"] if CODE in order.ways else 0
        sums |= {"discounts": sums.get("discounts", 0) - given, DISCOUNT_COST: given}
    if "product_cost" not in sums and not without:
        group.unknown["product_cost"] = Problem(_NO_GOODS)
    told = {name: sums[name] for name in (*ORDER_SUMS, DISCOUNT_COST, "contribution") if name in sums}
    for part in (WHOLE, ATTRIBUTED):
        group.add(part, told)
    stands_behind = OF_KEPT if order.kept else OF_CANCELLED
    group.add_rows(
        "order", (order.id,), _pairs(told.keys() & {*stands_behind, DISCOUNT_COST, "contribution"})
    )
    for part in (WHOLE, ATTRIBUTED):
        group.drawn[part].add(told, spread_of_one(sums), 1.0)
        if order.kept:
            group.drawn[part].days.append((1.0, DayCounts(date.fromisoformat(order.day), (1,))))


def _add_cost(gathered: Gathered, cost: PartnerCost) -> None:
    group, told = gathered[WHOLE], {"hours": cost.minutes} if cost.minutes else {}
    if cost.amount is None:
        group.unknown[cost.sum_id] = Problem(_NO_WORTH)
    else:
        told = {**told, cost.sum_id: cost.amount}
    for part in (WHOLE, ATTRIBUTED):
        group.add(part, told)
    group.add_rows("cost", (cost.id,), _pairs({**told, cost.sum_id: 0}))


def _pairs(sums: Iterable[str]) -> list[Need]:
    return [(part, name) for part in (WHOLE, ATTRIBUTED) for name in sums]
