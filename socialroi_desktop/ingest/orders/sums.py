"""Whether an order whose totals are printed once adds up: its lines to its subtotal, its parts to its total.

A code for free shipping stands among the discounts and takes nothing off the goods: the lines tell. Pure integer
arithmetic in minor units; knows no cells.
"""

from dataclasses import dataclass
from typing import NamedTuple

_ROUNDING = 1


class Sums(NamedTuple):
    """What an order prints, in minor units.

    `lines` are its items by price and quantity, `items` how many, `tips` those that are tips.
    """

    subtotal: int
    discount: int
    taxes: int
    shipping: int
    total: int
    duties: int
    lines: int | None
    line_discounts: int = 0
    tips: int = 0
    items: int = 1


@dataclass(frozen=True, slots=True)
class Told:
    """Discounts of the goods and what was paid for shipping; `lines_apart` and `total_apart` name what does not fit."""

    discount: int
    shipping: int
    lines_apart: tuple[int, int] | None = None
    total_apart: tuple[int, int] | None = None


def told_by_lines(sums: Sums) -> Told:
    """Return what the lines and the total of an order tell of its discount."""
    goods, free, apart = _discounts(sums)
    sent = sums.shipping
    if free and not _closes(sums, sent) and _closes(sums, sent - free):
        sent -= free
    if _closes(sums, sent):
        return Told(goods, sent, apart)
    parts = sums.subtotal + sent + sums.duties
    with_tax = parts + sums.taxes
    nearest = min((parts, with_tax), key=lambda one: abs(one - sums.total))
    return Told(goods, sent, apart, (nearest, sums.total))


def _discounts(sums: Sums) -> tuple[int, int, tuple[int, int] | None]:
    """Return the discount of the goods, that of shipping, and lines and subtotal before discount where they differ."""
    if sums.lines is None:
        return sums.discount, 0, None
    whole = sums.subtotal + sums.discount
    goods = sums.lines - sums.tips
    # Each line may be off by a coin, and all of them hold the tax where the subtotal does not.
    rounding = max(_ROUNDING, sums.items)
    for lines in dict.fromkeys((sums.lines, goods, sums.lines - sums.taxes, goods - sums.taxes)):
        if abs(lines - whole) <= rounding:
            return sums.discount, 0, None
    # A discount of a line may stand beside those of the order.
    if sums.line_discounts and abs(goods - sums.line_discounts - whole) <= rounding:
        return sums.discount + sums.line_discounts, 0, None
    free = whole - goods
    if 0 < free <= sums.discount:
        return sums.discount - free, free, None
    return sums.discount, 0, (goods, whole)


def _closes(sums: Sums, sent: int) -> bool:
    """Tell whether goods and shipping come to the total, with the tax or containing it; a tip may stand on top."""
    rest = sums.total - sums.duties - sums.subtotal - sent
    return any(abs(rest - more) <= _ROUNDING for more in (0, sums.taxes, sums.tips, sums.taxes + sums.tips))
