"""Which orders stand behind which sums, and what is said beside these: cancelled ones are in money, and not counted."""

from collections.abc import Callable, Sequence
from functools import cache

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.money import Amount
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.queries.gathering import Group, Need
from socialroi_desktop.queries.sources.source import Asked
from socialroi_desktop.store.sums import evidence

ORDER_SUMS = (
    "orders", "units", "gross_sales", "discounts", "refunds", "taxes", "shipping_income", "product_cost",
    "order_shipping_cost", "fees", "refunded_orders", "valued_orders", "cancelled_orders", "cancelled_sales",
)  # fmt: skip
# Discounts given through codes, where the workspace counts them as a cost.
DISCOUNT_COST = "discount_cost"
_MONEY = ("gross_sales", "discounts", "refunds", "taxes", "product_cost")
MONEY_SUMS = tuple(name for name in ORDER_SUMS if METRICS[name].unit == "money")
_ONE_WITHOUT_VALUE = N_("One of these orders tells no amount; it is counted and adds no money.")
_NO_VALUE = N_("{count} of these orders tell no amount; they are counted and add no money.")
_ONE_CANCELLED = N_("One cancelled order is not among them.")
_CANCELLED = N_("{count} cancelled orders are not among them.")
# What cancelled orders stay in: they are in gross sales, and given back. They are not counted, nor are their pieces.
OF_CANCELLED = frozenset((*MONEY_SUMS, "cancelled_orders"))
OF_KEPT = frozenset(ORDER_SUMS) - {"cancelled_orders", "cancelled_sales"}
_TAXED_SHIPPING = N_(
    "No tax rate tells whether these prices hold tax for shipping: up to {amount} of the taxes may be of shipping,"
    " and net sales that much higher."
)
_COUNTED = ("orders", "units", "valued_orders")


@cache
def held(parts: tuple[str, ...], *, discounted: bool = False) -> frozenset[Need]:
    """Return the (part, sum id) pairs that orders of these parts stand behind."""
    names = (*OF_KEPT, DISCOUNT_COST) if discounted else OF_KEPT
    return frozenset((part, name) for part in parts for name in names)


@cache
def held_cancelled(parts: tuple[str, ...]) -> frozenset[Need]:
    """Return the (part, sum id) pairs that cancelled orders of these parts stand behind."""
    return frozenset((part, name) for part in parts for name in OF_CANCELLED)


def say_without_value(target: Group, count: int) -> None:
    """Say beside money how many orders tell no amount."""
    if count:
        known = target.remarks.get(_MONEY[0])
        count += int(str(known.values["count"])) if known else 0
        template = _ONE_WITHOUT_VALUE if count == 1 else _NO_VALUE
        target.remarks.update(dict.fromkeys(_MONEY, Problem(template, {"count": count})))


def say_taxed_shipping(target: Group, minor: int, currency: str) -> None:
    """Say beside contained taxes how much of them may be of shipping, in minor units of the base currency."""
    if minor:
        said = target.said["taxes"]
        before = said[_TAXED_SHIPPING].values["amount"] if _TAXED_SHIPPING in said else None
        minor += before.minor if isinstance(before, Amount) else 0
        said[_TAXED_SHIPPING] = Problem(_TAXED_SHIPPING, {"amount": Amount(minor, currency)})


def say_cancelled(target: Group, count: int) -> None:
    """Say beside what counts orders how many were cancelled."""
    say_beside(target, _COUNTED, count, cancelled_note)


def cancelled_note(count: int) -> Problem:
    """Return what is said of cancelled orders beside those that count."""
    return Problem(_ONE_CANCELLED if count == 1 else _CANCELLED, {"count": count})


def say_beside(target: Group, names: Sequence[str], count: int, tell: Callable[[int], Problem]) -> None:
    """Say something of so many more orders beside sums; `tell` gives the sentence for a number of them."""
    if not count:
        return
    kind = tell(2).template
    for name in names:
        said = target.said[name]
        said[kind] = tell(count + (int(str(said[kind].values["count"])) if kind in said else 0))


def asked_state(asked: Asked) -> evidence.State:
    """Return which orders stand behind what is asked: cancelled ones behind money only."""
    names = {name for _, name in asked.pairs}
    if names.isdisjoint(OF_CANCELLED):
        return "kept"
    return "cancelled" if names.isdisjoint(OF_KEPT) else "any"
