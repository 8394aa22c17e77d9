"""The money of one shop order, told from what an export prints: goods, discounts, refunds, contained tax.

Pure integer arithmetic in minor units. The rule of the contained tax is that of the metric table ("net_sales"):
Total = Subtotal + Shipping: the prices contain the tax; Total = Subtotal + Shipping + Taxes: it came on top.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

_RATE = re.compile(r"(\d+(?:[.,]\d+)?)\s*%")


@dataclass(frozen=True, slots=True)
class OrderMoney:
    """Minor units; `taxes` is None when the printed total fits neither reading."""

    gross_sales: int
    discounts: int
    refunds: int
    taxes: int | None


@lru_cache(maxsize=1024)
def tax_rate(names: tuple[str, ...]) -> Decimal | None:
    """Return the sum of the rates that tax names tell (`CGST 9%` and `SGST 9%` are 0.18), None when they tell none."""
    rates = [Decimal(found[1].replace(",", ".")) for name in names if (found := _RATE.search(name))]
    return sum(rates, Decimal()) / 100 if rates else None


def contained_tax(
    subtotal: int, shipping: int, taxes: int, total: int, rate: Decimal | None = None, duties: int = 0
) -> int | None:
    """Return the tax inside the goods value, None when the total fits neither reading.

    Where prices contain it, all of it is in the goods, unless the rate says that it was taken of goods and shipping
    together: then the goods have the share Subtotal / (Subtotal + Shipping). A cent a total may be off by rounding.
    """
    if not taxes:
        return 0
    goods_and_shipping = subtotal + shipping
    if abs(total - duties - goods_and_shipping) > 1:
        return 0 if total - duties - goods_and_shipping >= taxes - 1 else None
    if not shipping or rate is None or not goods_and_shipping:
        return taxes
    of_goods = subtotal * rate / (1 + rate)
    of_both = goods_and_shipping * rate / (1 + rate)
    if abs(taxes - of_both) < abs(taxes - of_goods) and abs(taxes - of_both) <= 5:
        return round(Decimal(taxes) * subtotal / goods_and_shipping)
    return taxes


def order_money(
    subtotal: int,
    discount: int,
    refunded: int,
    taxes: int,
    shipping: int,
    total: int,
    rate: Decimal | None = None,
    duties: int = 0,
) -> OrderMoney:
    """Return the money of an order.

    Subtotal is goods after discount. A refund counts up to the goods value (the rest of it is shipping or tax on
    top); the tax of goods that were paid back is no longer contained in what is kept.
    """
    refunds = max(0, min(refunded, subtotal))
    contained = contained_tax(subtotal, shipping, taxes, total, rate, duties)
    if contained and refunds:
        contained = round(Decimal(contained) * (subtotal - refunds) / subtotal)
    return OrderMoney(subtotal + discount, discount, refunds, contained)


def rate_of(names: Iterable[str]) -> Decimal | None:
    """Return the tax rate that the filled names tell."""
    return tax_rate(tuple(name for name in names if name))
