"""Which orders stand behind which sums, and what is said beside these: cancelled ones are in money, and not counted."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.money import Amount
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.queries.gathering import WHOLE, Group, Need
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
_NO_PIECES = N_("No order here tells how many pieces it holds.")
_ONE_WITHOUT_PIECES = N_("One of these orders does not tell how many pieces it holds; it adds none.")
_WITHOUT_PIECES = N_("{count} of these orders do not tell how many pieces they hold; they add none.")
_NO_PRICE = N_("No order here tells a price of this product.")
_ONE_WITHOUT_PRICE = N_("One row of an order tells no price of this product; it adds no money.")
_WITHOUT_PRICE = N_("{count} rows of orders tell no price of this product; they add no money.")
_ONE_OPEN = N_("One of these orders ({amount}) is open or not paid yet; it is counted.")
_OPEN = N_("{count} of these orders ({amount}) are open or not paid yet; they are counted.")
_ONE_OPEN_ONLY = N_("One of these orders is open or not paid yet; it is counted.")
_OPEN_ONLY = N_("{count} of these orders are open or not paid yet; they are counted.")
_ONE_CANCELLED = N_("One cancelled order is not among them.")
_CANCELLED = N_("{count} cancelled orders are not among them.")
# What cancelled orders stay in: they are in gross sales, and given back. They are not counted, nor are their pieces.
OF_CANCELLED = frozenset((*MONEY_SUMS, "cancelled_orders"))
OF_KEPT = frozenset(ORDER_SUMS) - {"cancelled_orders", "cancelled_sales"}
_SEVERAL_CODES = N_(
    "Orders with discount codes of several owners: {count}; each was divided among the codes as the model says."
)
_TAXED_SHIPPING = N_(
    "No tax rate tells whether these prices hold tax for shipping: up to {amount} of the taxes may be of shipping,"
    " and net sales that much higher."
)
_COUNTED = ("orders", "units", "valued_orders")
_WITH_OPEN = ("orders", "gross_sales")


@cache
def held(parts: tuple[str, ...], *, discounted: bool = False) -> frozenset[Need]:
    """Return the (part, sum id) pairs that orders of these parts stand behind."""
    names = (*OF_KEPT, DISCOUNT_COST) if discounted else OF_KEPT
    return frozenset((part, name) for part in parts for name in names)


@cache
def held_cancelled(parts: tuple[str, ...]) -> frozenset[Need]:
    """Return the (part, sum id) pairs that cancelled orders of these parts stand behind."""
    return frozenset((part, name) for part in parts for name in OF_CANCELLED)


def say_of_orders(target: Group, sums: Mapping[str, int], currency: str) -> None:
    """Say what added up orders (money in minor units of the base currency) do not tell, and which of them are open still."""
    say_without_value(target, sums.get("without_value", 0))
    say_without_units(target, sums.get("without_units", 0))
    say_open(target, sums.get("open_orders", 0), sums.get("open_sales", 0), currency)
    say_taxed_shipping(target, sums.get("shipping_taxes", 0), currency)


def say_without_value(target: Group, count: int) -> None:
    """Say beside money how many orders tell no amount."""
    if count:
        known = target.remarks.get(_MONEY[0])
        count += int(str(known.values["count"])) if known else 0
        template = _ONE_WITHOUT_VALUE if count == 1 else _NO_VALUE
        target.remarks.update(dict.fromkeys(_MONEY, Problem(template, {"count": count})))


def say_without_units(target: Group, count: int) -> None:
    """Say beside the pieces of a group, once all are added, how many orders do not tell theirs; nobody knows where none does."""
    if count and not target.parts[WHOLE].get("units"):
        target.unknown["units"] = Problem(_NO_PIECES)
    say_beside(target, ("units",), count, _without_pieces)


def no_lines_note(metric_id: str) -> Problem:
    """Return why pieces, or the goods value, of a product are not known."""
    return Problem(_NO_PIECES if metric_id == "units" else _NO_PRICE)


def lines_note(metric_id: str, count: int) -> Problem:
    """Return what is said of so many lines that do not tell their pieces, or their price."""
    return _without_pieces(count) if metric_id == "units" else _without_price(count)


def say_without_price(target: Group, count: int) -> None:
    """Say beside the goods value of a product, once it is added, how many rows of orders tell no price of it."""
    if count and not target.parts[WHOLE].get("gross_sales"):
        target.unknown["gross_sales"] = Problem(_NO_PRICE)
    say_beside(target, ("gross_sales",), count, _without_price)


def _without_price(count: int) -> Problem:
    return Problem(_ONE_WITHOUT_PRICE if count == 1 else _WITHOUT_PRICE, {"count": count})


def _without_pieces(count: int) -> Problem:
    return Problem(_ONE_WITHOUT_PIECES if count == 1 else _WITHOUT_PIECES, {"count": count})


def say_open(target: Group, count: int, minor: int, currency: str) -> None:
    """Say beside sales how many orders are open still, with their net sales in minor units of the base currency.

    Where some amounts wait for a rate nobody knows what the open ones come to, and only their number is told.
    """
    if not count:
        return
    for name in _WITH_OPEN:
        said = target.said[name]
        before = said[_OPEN].values if _OPEN in said else {}
        amount = before.get("amount")
        whole = minor + (amount.minor if isinstance(amount, Amount) else 0)
        many = count + int(str(before.get("count", 0)))
        values = {"count": many, "amount": Amount(whole, currency)}
        if "gross_sales" in target.apart:
            said[_OPEN] = Problem(_ONE_OPEN_ONLY if many == 1 else _OPEN_ONLY, values)
        else:
            said[_OPEN] = Problem(_ONE_OPEN if many == 1 else _OPEN, values)


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


def several_codes_note(count: int) -> Problem:
    """Return what is said of orders with codes of several owners."""
    return Problem(_SEVERAL_CODES, {"count": count})


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
