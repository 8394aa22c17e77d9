"""What the totals of a list of orders prove of columns of amounts: on top of the goods, off them, or sums of what is told anyway.

Exact decimal arithmetic over the first rows of a file; knows the layout, reads no row for good and asks nothing.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from itertools import product

from socialroi_desktop.domain.key_texts import without_marks
from socialroi_desktop.ingest.cells.currency_marks import split_currency
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.numbers import decimal_evidence, number
from socialroi_desktop.ingest.formats.amount_headers import DISCOUNT, REFUNDED, SHIPPING, TAXES, TOTAL
from socialroi_desktop.ingest.formats.headers import plain
from socialroi_desktop.ingest.orders.line_prices import LINE

_GOODS, _EXTRA, _PAID, _FEE = "_subtotal", "_extra", "_paid_otherwise", "_fee"
# What goods and total may differ by, with what is always in the total and what may be.
_ALWAYS = {DISCOUNT: -1, SHIPPING: 1}
_PERHAPS_IN = {TAXES: 1, _EXTRA: 1, _PAID: -1, REFUNDED: -1, _FEE: 1}
_PARTS = (*_ALWAYS, *_PERHAPS_IN)
_COIN, _NOTHING = Decimal("0.011"), Decimal()
# One order may be like another figure by chance; and so many columns are looked at together.
_ENOUGH, _MOST = 2, 3
_Row = Sequence[str]


@dataclass(frozen=True, slots=True)
class Sums:
    """One order: what it tells by field, and the amounts of the columns in question, None where they are blank."""

    told: Mapping[str, Decimal]
    asked: tuple[Decimal | None, ...]


def sums_of(layout: Layout, columns: Sequence[int], data: Sequence[_Row]) -> Sequence[Sums]:
    """Return the sums of the orders in the first rows of a file."""
    return [_sums(layout, columns, rows) for _, rows in orders_in(layout, data)]


def orders_in(layout: Layout, data: Sequence[_Row]) -> Iterator[tuple[str, list[_Row]]]:
    """Give the numbers of the orders in the first rows of a file, each with its rows."""
    places, last = layout.positions("number"), ""
    rows: dict[str, list[_Row]] = defaultdict(list)
    for row in data if places else ():
        last = (plain(row[places[0]]) if places[0] < len(row) else "") or last
        rows[last].append(row)
    yield from rows.items()


def signs_of(orders: Sequence[Sums], count: int) -> Sequence[int]:
    """Return by column 1 where totals hold it on top of the goods, -1 where they are less by it, else 0."""
    whole = [one for one in orders if TOTAL in one.told and _GOODS in one.told]
    tried = [at for at in range(count) if _has_one_sign(whole, at)][:_MOST]
    beside = [name for name in _PERHAPS_IN if any(name in one.told for one in whole)]
    found = [
        signs
        for signs in product((0, 1, -1), repeat=len(tried))
        if any(_close(whole, dict(zip(tried, signs, strict=True)), some) for some in _some(beside))
    ]
    proven = [0] * count
    for place, at in enumerate(tried):
        told = {signs[place] for signs in found}
        if len(told) == 1:
            proven[at] = told.pop()
    return proven


def is_sum(layout: Layout, orders: Sequence[Sums], at: int, column: int, data: Sequence[_Row]) -> bool:
    """Tell whether a column holds what other amounts come to: a total or the goods with or without other parts, or a line."""
    return _is_of_order(orders, at) or _is_of_line(layout, column, data)


def is_no_part(orders: Sequence[Sums], at: int) -> bool:
    """Tell whether most amounts of a column are more than all that the order came to."""
    filled = [(amount, one.told) for one in orders if (amount := one.asked[at])]
    known = [(amount, [told[name] for name in (TOTAL, _GOODS) if name in told]) for amount, told in filled]
    more = [amount for amount, worths in known if worths and abs(amount) > max(worths)]
    return len(more) * 2 > len(filled)


def _some(names: Sequence[str]) -> Iterator[Sequence[str]]:
    for taken in product((False, True), repeat=len(names)):
        yield [name for name, one in zip(names, taken, strict=True) if one]


def _has_one_sign(orders: Sequence[Sums], at: int) -> bool:
    return len({amount > 0 for one in orders if (amount := one.asked[at])}) == 1


def _close(orders: Sequence[Sums], signs: Mapping[int, int], beside: Sequence[str]) -> bool:
    """Tell whether the goods of every order come to its total with the columns in question added by their signs."""
    for one in orders:
        told = one.told
        left = told[_GOODS] + sum(sign * told.get(name, 0) for name, sign in _ALWAYS.items())
        left += sum(_PERHAPS_IN[name] * told.get(name, 0) for name in beside)
        left += sum(sign * abs(one.asked[at] or _NOTHING) for at, sign in signs.items())
        if abs(left - told[TOTAL]) > _COIN:
            return False
    return bool(orders)


def _is_of_order(orders: Sequence[Sums], at: int) -> bool:
    told = [one for one in orders if TOTAL in one.told or _GOODS in one.told]
    if len(told) < _ENOUGH or not all(one.asked[at] for one in told):
        return False
    parts = [name for name in _PARTS if any(one.told.get(name) for one in told)]
    return any(
        all(base in one.told and _is_worth(one, at, base, parts, signs) for one in told)
        for base in (TOTAL, _GOODS)
        for signs in product((0, 1, -1), repeat=len(parts))
    )


def _is_worth(one: Sums, at: int, base: str, parts: Sequence[str], signs: Sequence[int]) -> bool:
    more = sum(sign * one.told.get(name, 0) for name, sign in zip(parts, signs, strict=True))
    return abs(one.told[base] + more - (one.asked[at] or 0)) <= _COIN


def _is_of_line(layout: Layout, column: int, data: Sequence[_Row]) -> bool:
    """Tell whether each row of a column tells the price of the item there, or of all its pieces."""
    prices, pieces = (layout.positions(name, child=True)[:1] for name in ("unit_price", "quantity"))
    bases = [*prices, *layout.positions(LINE)[:1]]
    off = [*layout.positions(DISCOUNT), *layout.positions(TAXES)][:2]
    rows = [row for row in data if value_in(row, column)]
    return len(rows) >= _ENOUGH and any(
        all(_is_worth_of_line(row, column, (base, *by), parts) for row in rows)
        for base in bases
        for by in ([], pieces)
        for parts in _signed(off)
    )


def _signed(places: Sequence[int]) -> Iterator[Mapping[int, int]]:
    for signs in product((0, 1, -1), repeat=len(places)):
        yield dict(zip(places, signs, strict=True))


def _is_worth_of_line(row: _Row, column: int, factors: Sequence[int], parts: Mapping[int, int]) -> bool:
    price = Decimal(1)
    for at in factors:
        price *= value_in(row, at) or 0
    for at, sign in parts.items():
        price += sign * abs(value_in(row, at) or _NOTHING)
    return abs(price - (value_in(row, column) or 0)) <= _COIN


def _sums(layout: Layout, columns: Sequence[int], rows: Sequence[_Row]) -> Sums:
    told: dict[str, Decimal] = {}
    for name in (TOTAL, _GOODS, *_PARTS):
        amounts = [one for at in layout.positions(name) if (one := of_order(rows, at)) is not None]
        if amounts:
            added = name not in (TOTAL, _GOODS)
            told[name] = sum(map(abs, amounts), Decimal()) if added else amounts[0]
    if _GOODS not in told and (goods := _goods(layout, rows)) is not None:
        told[_GOODS] = goods
    return Sums(told, tuple(of_order(rows, at) for at in columns))


def _goods(layout: Layout, rows: Sequence[_Row]) -> Decimal | None:
    """Return what the lines of an order come to; None where one of them tells no price."""
    if lines := layout.positions(LINE):
        told = [value_in(row, lines[0]) for row in rows]
    elif prices := layout.positions("unit_price", child=True):
        pieces = layout.positions("quantity", child=True)
        told = [
            None if (price := value_in(row, prices[0])) is None else price * _pieces(row, pieces)
            for row in rows
        ]
    else:
        return None
    known = [one for one in told if one is not None]
    return sum(known, Decimal()) if known and len(known) == len(told) else None


def _pieces(row: _Row, places: Sequence[int]) -> Decimal:
    return next((one for at in places if (one := value_in(row, at)) is not None), Decimal(1))


def of_order(rows: Sequence[_Row], at: int) -> Decimal | None:
    """Return the amount of an order in a column: told once or on each of its rows, else what its rows come to."""
    told = [one for row in rows if (one := value_in(row, at)) is not None]
    if not told:
        return None
    return told[0] if len(set(told)) == 1 else sum(told, Decimal())


def value_in(row: _Row, at: int) -> Decimal | None:
    """Return the number in a cell, its currency left aside; None where there is none."""
    if at >= len(row):
        return None
    text = split_currency(plain(without_marks(row[at])))[0]
    with suppress(ValueError):
        return number(text, "," if decimal_evidence(text) == "," else ".")
    return None
