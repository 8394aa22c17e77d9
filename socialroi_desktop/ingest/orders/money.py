"""The money of one shop order, told from what an export prints: goods, discounts, refunds, contained tax.

Pure integer arithmetic in minor units. The rule of the contained tax is that of the metric table
("net_sales"): Total = Subtotal + Shipping: the prices contain the tax; Total = Subtotal + Shipping + Taxes:
it came on top.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import NamedTuple

from socialroi_desktop.domain.taxed_shipping import is_of_shipping

_RATE = re.compile(r"(\d+(?:[.,]\d+)?)\s*%")


class Printed(NamedTuple):
    """The amounts an export prints for an order, in minor units. Subtotal is goods after discount."""

    subtotal: int
    discount: int = 0
    refunded: int = 0
    taxes: int = 0
    shipping: int = 0
    total: int = 0
    duties: int = 0


@dataclass(frozen=True, slots=True)
class OrderMoney:
    """Minor units; `taxes` is None when the printed total fits neither reading.

    `back` are two readings of the refund where nothing tells whether the tax on top of it was of shipping, too.
    """

    gross_sales: int
    discounts: int
    refunds: int
    taxes: int | None
    back: tuple[int, int] | None = None


@lru_cache(maxsize=1024)
def tax_rate(names: tuple[str, ...]) -> Decimal | None:
    """Return the sum of the rates in tax names (`CGST 9%` and `SGST 9%`: 0.18), None when there is none."""
    rates = [Decimal(found[1].replace(",", ".")) for name in names if (found := _RATE.search(name))]
    return sum(rates, Decimal()) / 100 if rates else None


def contained_tax(printed: Printed, rate: Decimal | None = None) -> int | None:
    """Return the tax inside the goods value, None when the total fits neither reading.

    Where prices contain it, all of it is in the goods, unless the rate says that it was taken of goods and
    shipping together: then the goods have the share Subtotal / (Subtotal + Shipping). A total may be off by
    one minor unit through rounding; what stands above taxes on top is a tip.
    """
    taxes, subtotal = printed.taxes, printed.subtotal
    if not taxes:
        return 0
    both = subtotal + printed.shipping
    extra = printed.total - printed.duties - both
    if abs(extra) > 1 or extra == taxes:
        return 0 if extra >= taxes - 1 else None
    if not printed.shipping or rate is None or not both:
        return taxes
    of_goods = abs(taxes - subtotal * rate / (1 + rate))
    of_both = abs(taxes - both * rate / (1 + rate))
    return in_proportion(taxes, subtotal, both) if of_both < of_goods and of_both <= 5 else taxes


def of_shipping(contained: int | None, goods: int, shipping: int) -> int | None:
    """Return how much of contained tax is of shipping, were it taken of both; None where none can be.

    To be asked where no rate tells what the tax was taken of.
    """
    if not contained or shipping <= 0 or goods <= 0:
        return None
    return in_proportion(contained, shipping, goods + shipping) or None


def order_money(printed: Printed, rate: Decimal | None = None) -> OrderMoney:
    """Return the money of an order.

    A refund counts up to the goods value (the rest of it is shipping), without the tax on top that it holds; the tax
    of goods that were paid back is no longer contained in what is kept.
    """
    subtotal = printed.subtotal
    contained = contained_tax(printed, rate)
    on_top = of_goods(printed.taxes, subtotal, printed.shipping, rate) if contained == 0 else 0
    refunds = goods_given_back(printed.refunded, subtotal, on_top)
    if contained and refunds:
        contained = in_proportion(contained, subtotal - refunds, subtotal)
    back = None
    if on_top and rate is None:
        back = goods_perhaps(printed.refunded, subtotal, printed.taxes, printed.shipping)
    return OrderMoney(subtotal + printed.discount, printed.discount, refunds, contained, back)


def in_proportion(minor: int, part: int, whole: int) -> int:
    """Return what `part` of `whole` (not 0) has of an amount in minor units, rounded half up."""
    return int((Decimal(minor * part) / whole).quantize(Decimal(1), ROUND_HALF_UP))


def goods_given_back(refunded: int, goods: int, on_top: int = 0) -> int:
    """Return what of a refund is goods: at most all of them, without its share of the tax that came on top of them."""
    if on_top > 0 and goods > 0:
        refunded = in_proportion(refunded, goods, goods + on_top)
    return max(0, min(refunded, goods))


def of_goods(on_top: int, goods: int, shipping: int, rate: Decimal | None = None) -> int:
    """Return how much of tax on top is of the goods: their share where it was taken of shipping as well, else all of it.

    A rate tells which, or, where none is told, a usual one that fits goods and shipping to a minor unit and not goods alone.
    """
    if on_top <= 0 or shipping <= 0 or goods <= 0:
        return on_top
    both = goods + shipping
    if rate is not None:
        too = abs(on_top - both * rate) < abs(on_top - goods * rate)
    else:
        too = is_of_shipping(on_top, goods, shipping) or False
    return in_proportion(on_top, goods, both) if too else on_top


def goods_perhaps(refunded: int, goods: int, on_top: int, shipping: int) -> tuple[int, int] | None:
    """Return what of a refund is goods if the tax on top was of them alone, and if it was of shipping, too.

    None where a usual rate tells which, or where both come to the same but for a minor unit.
    """
    if min(refunded, goods, on_top, shipping) <= 0 or is_of_shipping(on_top, goods, shipping) is not None:
        return None
    first = goods_given_back(refunded, goods, on_top)
    second = goods_given_back(refunded, goods, in_proportion(on_top, goods, goods + shipping))
    return (first, second) if second - first > 1 else None


def rate_of(names: Iterable[str]) -> Decimal | None:
    """Return the tax rate that the filled names tell."""
    return tax_rate(tuple(name for name in names if name))


class Rates:
    """The tax rate of an order, by its place in columns of tax names; looked up only where it matters."""

    def __init__(self, names: Sequence[Sequence[str]]) -> None:
        self._names = names

    def __call__(self, place: int) -> Decimal | None:
        return rate_of(column[place] for column in self._names)
