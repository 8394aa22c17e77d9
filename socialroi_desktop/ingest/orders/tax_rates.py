"""Tax told as a rate (19, 0.2, 19%) instead of an amount: worked out where an order tells whether its prices contain it.

Knows the rows of one order; what tells a column of rates is decided before (`planning/rate_columns`).
"""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal

from socialroi_desktop.domain.money import Amount, to_minor
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.formats.columns import NET
from socialroi_desktop.ingest.formats.headers import normalise, plain
from socialroi_desktop.ingest.orders.row_cells import OrderRows
from socialroi_desktop.ingest.orders.shares import HUNDRED, OPEN_RATE, in_thousands, rate_in, rounded

RATE, OFF = "_tax_rate", "_discount_rate"
# Totals whose header says that they hold the tax.
_GROSS = re.compile(
    r"brutto|\bgross|\bttc\b|\bincl|\binkl|\binc\b|with (?:vat|tax)|bruto|lordo|incluid|s dph|z vat|税込|含税|含稅|dahil|с ндс|"
    r"after tax|bruttó|\bbrut\b"
)
_CLOSE = 2
_EITHER = (
    "“{value}” of order {number} is a rate of tax, and nothing tells whether its total contains it: the tax in it is {first} if"
    " it does, which was taken, or {second} if it came on top; call the column “Total incl. VAT” or “Total excl. VAT”."
)
_RATE_OR_AMOUNT = (
    "“{value}” of order {number} is a rate of tax or its amount: the tax in the total is {first} if it is a rate, which was"
    " taken, or {second}; call the column “Tax rate” or “Tax amount”."
)
_NO_RATE = "“{value}” of order {number} is no rate of tax; write it as 19%."
_SEVERAL = "The rows of order {number} tell different rates of tax, and no amount of it; the tax in the goods is not known."

Values = dict[str, int | None]


def with_rates(order: OrderRows, values: Values, parts: Mapping[str, Sequence[int | None]]) -> Values:
    """Return the amounts of an order with the tax and the discount that its rates come to; `parts` are those of its lines."""
    layout = order.layout
    if not (layout.positions(OFF) or layout.positions(RATE)):
        return values
    goods = _of_lines(parts)
    if layout.positions(OFF):
        values = _discounted(order, values, goods)
    return _taxed(order, values, parts) if layout.positions(RATE) else values


def _discounted(order: OrderRows, values: Values, goods: int | None) -> Values:
    text = next(iter(order.texts(OFF)), "")
    rate = rate_in(text)
    if rate is None:
        return values
    whole = values.get("_subtotal") or goods
    if whole is None and (paid := _paid(values)) is not None and rate < 1:
        whole = rounded(Decimal(paid) / (1 - rate))
    return values if whole is None else {**values, "_discount": rounded(whole * rate)}


def _paid(values: Mapping[str, int | None]) -> int | None:
    total = values.get("total")
    return None if total is None else total - (values.get("shipping_income") or 0)


def _taxed(order: OrderRows, values: Values, parts: Mapping[str, Sequence[int | None]]) -> Values:
    layout, goods = order.layout, _of_lines(parts)
    at = layout.positions(RATE)[0]
    texts = list(dict.fromkeys(plain(text) for text in order.texts(RATE)))
    rates = {rate_in(text) for text in texts}
    line = order.rows[0][0]
    if not texts or rates == {Decimal()}:
        return values
    told: dict[str, object] = {"value": texts[0], "number": order.number}
    if len(rates) > 1 or None in rates:
        if None not in rates and (sure := _of_each_line(order, values, parts)) is not None:
            return {**values, "_taxes": sure}
        template = _SEVERAL if None not in rates else _NO_RATE
        order.doubts(Problem(template, told, line=line, column=layout.title(at)))
        return values
    rate = rates.pop() or Decimal()
    total, subtotal = values.get("total"), values.get("_subtotal") or goods
    if total is None:
        # No total tells whether the goods hold it, which is asked or told by their header.
        net = layout.format.tax_rule == NET
        return values if subtotal is None else {**values, "_taxes": _of(subtotal, rate, contained=not net)}
    inside = _of(total, rate, contained=True)
    if subtotal is not None and (sure := _by_parts(values, subtotal, total, rate)) is not None:
        return {**values, "_taxes": sure}
    totals = layout.positions("total")
    if layout.columns[at].told == OPEN_RATE:
        amount = _amount_in(texts[0], order.currency)
        if amount != inside:
            _ask(order, _RATE_OR_AMOUNT, told, inside, amount)
    elif not any(_GROSS.search(normalise(layout.header[one])) for one in totals[:1]):
        _ask(order, _EITHER, told, inside, 0)
    return {**values, "_taxes": inside}


def _of_each_line(order: OrderRows, values: Values, parts: Mapping[str, Sequence[int | None]]) -> int | None:
    """Return the tax of lines of several rates, where they and the total tell whether it came on top; None where they do not."""
    at = order.layout.positions(RATE)[0]
    rates = [rate_in(plain(cells[at])) for _, cells in order.rows]
    lines = _each_line(parts)
    total = values.get("total")
    if total is None or None in rates or len(lines) != len(rates) or values.get("_discount"):
        return None
    told = [(line, rate) for line, rate in zip(lines, rates, strict=True) if rate is not None]
    goods, rest = sum(lines), total - sum(lines) - (values.get("shipping_income") or 0)
    if abs(rest) <= _CLOSE and goods:
        return sum(_of(line, rate, contained=True) for line, rate in told)
    on_top = sum(_of(line, rate, contained=False) for line, rate in told)
    return rest if abs(rest - on_top) <= _CLOSE + len(told) else None


def _amount_in(text: str, currency: str) -> int:
    """Return a cell that may be a rate as an amount; of one that may group thousands as such."""
    thousands = in_thousands(text)
    if thousands is not None:
        return to_minor(thousands, currency)
    return rounded((rate_in(text, whole=True) or Decimal()) * HUNDRED)


def _by_parts(values: Mapping[str, int | None], subtotal: int, total: int, rate: Decimal) -> int | None:
    """Return the tax where goods, shipping and total tell whether it came on top; None where they do not."""
    sent, off = values.get("shipping_income") or 0, values.get("_discount") or 0
    for goods in dict.fromkeys((subtotal, subtotal - off)):
        if abs(goods + sent - total) <= _CLOSE:
            return _of(total, rate, contained=True)
        for taken_of in (goods, goods + sent):
            if abs(goods + sent + _of(taken_of, rate, contained=False) - total) <= _CLOSE:
                return total - goods - sent
    return None


def _of(amount: int, rate: Decimal, *, contained: bool) -> int:
    return rounded(amount * rate / (1 + rate) if contained else amount * rate)


def _ask(order: OrderRows, template: str, told: Mapping[str, object], first: int, second: int) -> None:
    amounts = {"first": Amount(first, order.currency), "second": Amount(second, order.currency)}
    column = order.layout.title(order.layout.positions(RATE)[0])
    order.doubts(Problem(template, {**told, **amounts}, line=order.rows[0][0], column=column))


def _of_lines(parts: Mapping[str, Sequence[int | None]]) -> int | None:
    """Return what lines come to by price and quantity; None where one tells no price."""
    lines = _each_line(parts)
    return sum(lines) if lines else None


def _each_line(parts: Mapping[str, Sequence[int | None]]) -> list[int]:
    """Return what each line comes to by price and quantity; nothing where one tells no price."""
    pieces, prices = parts.get("quantity", ()), parts.get("unit_price", ())
    told = [
        (count if count is not None else 1) * price
        for count, price in zip(pieces, prices, strict=False)
        if price is not None
    ]
    return told if len(told) == len(prices) else []
