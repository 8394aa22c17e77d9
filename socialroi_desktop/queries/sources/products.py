"""Brings products sold into the groups of a question, each product a group."""

from collections import Counter

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.queries.gathering import WHOLE, Gathered
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.queries.sources.order_rows import (
    ORDER_SUMS,
    asked_state,
    held,
    held_cancelled,
    say_cancelled,
    say_without_price,
    say_without_units,
)
from socialroi_desktop.queries.sources.source import NEEDS_ORDERS, Asked, ProofTable, Source, listed
from socialroi_desktop.queries.sources.told_by_lists import STATES, tell_untold
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums import products as product_sums

_PER_PRODUCT = ("orders", "cancelled_orders", "units", "gross_sales")
_NOT_BY_PRODUCT = "An order's discounts, refunds and costs are not split over its products."


def _add(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Add orders, units and goods value by product sold."""
    gathered.known(_PER_PRODUCT)
    gathered.untold(set(ORDER_SUMS).difference(_PER_PRODUCT), Problem(_NOT_BY_PRODUCT))
    for name, sold in product_sums.product_sums(workspace, scope.period).items():
        group = gathered[name]
        group.alike[held((WHOLE,))] += sold.orders
        group.alike[held_cancelled((WHOLE,))] += sold.cancelled
        say_cancelled(group, sold.cancelled)
        group.add(WHOLE, {"orders": sold.orders, "cancelled_orders": sold.cancelled, "units": sold.units})
        say_without_units(group, sold.without_units)
        tell_untold(group, Counter({"all": sold.orders + sold.cancelled, STATES: sold.untold_states}))
        if sold.value or not sold.apart:
            group.add(WHOLE, {"gross_sales": sold.value})
            say_without_price(group, sold.without_value)
        for currency, minor in sold.apart.items():
            group.set_apart(("gross_sales",), currency, minor)
            gathered.set_apart(currency, minor)


def _prove(asked: Asked) -> list[ProofTable]:
    ids = product_sums.orders_of_product(asked.workspace, asked.scope.period, asked.key, asked_state(asked))
    return [listed(asked, "order", ids)]


PRODUCTS = Source(
    "products",
    frozenset(ORDER_SUMS),
    ("order",),
    frozenset({"product"}),
    _add,
    _prove,
    makes_groups=True,
    needs=NEEDS_ORDERS,
)
