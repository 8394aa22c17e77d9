"""Columns of amounts in a list of orders that no format lists: read by the words of their headers and by what they hold.

Tax that prices contain, discounts, refunds and shipping count for nothing where they are not read. Knows the layout and its
first rows; decides no amount.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from decimal import Decimal

from socialroi_desktop.domain.key_texts import without_marks
from socialroi_desktop.ingest.cells.currency_marks import split_currency
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.numbers import decimal_evidence, number
from socialroi_desktop.ingest.formats.amount_headers import (
    ADDED,
    DISCOUNT,
    PERHAPS,
    REFUNDED,
    TAXES,
    TOTAL,
    NamedAmount,
    named_amount,
)
from socialroi_desktop.ingest.formats.columns import Column
from socialroi_desktop.ingest.formats.headers import normalise, plain
from socialroi_desktop.ingest.orders.line_prices import LINE
from socialroi_desktop.ingest.planning.state_columns import is_list

# Known shops document their columns.
_PLAIN = "plain_orders"
_CODE = "discount_code"
_WORTH = (TOTAL, "_subtotal", LINE)
_PARSERS = {REFUNDED: "given_back", DISCOUNT: "money", TAXES: "money"}
# No tax on sales is a larger part of what was paid.
_MOST_TAX = Decimal("0.3")
_NOTHING = frozenset({"-", "–", "—"})
_AMOUNT = re.compile(r"[-+−]?\s?\d[\d.,\s'’]*")
_DECIMALS = re.compile(r"[.,]\d{2,3}$")


def with_amount_columns(layout: Layout, data: Sequence[Sequence[str]]) -> Layout:
    """Return the layout with the columns of amounts that nothing reads and whose headers name a part of each order."""
    if not (is_list(layout) and layout.format.id == _PLAIN):
        return layout
    named = dict(_named(layout, data))
    columns = dict(layout.columns)
    for index, one in named.items():
        columns.pop(index, None)
        beside = [at for at, column in columns.items() if column.field == one.field]
        rates = {column.told for at, column in columns.items() if at in beside}
        if beside and not (one.rate and rates == {ADDED}) and one.field != TOTAL:
            continue
        columns[index] = _column(one, layout.header[index])
    layout = replace(layout, columns=columns) if columns != layout.columns else layout
    return _with_lines(layout, data)


def _column(one: NamedAmount, header: str) -> Column:
    names = (normalise(header),)
    if not one.sure:
        return Column(PERHAPS, names, parser="money", told=one.field)
    told = ADDED if one.rate else ""
    return Column(one.field, names, parser=_PARSERS.get(one.field, ""), told=told)


def _named(layout: Layout, data: Sequence[Sequence[str]]) -> Iterator[tuple[int, NamedAmount]]:
    for index, header in enumerate(layout.header):
        column = layout.columns.get(index)
        if not header.strip() or layout.format.ignores(header):
            continue
        one = named_amount(header)
        if one is None or not _may_be(layout, index, column, one):
            continue
        cells = {cell for row in data if index < len(row) and (cell := normalise(row[index]))}
        if not _are_amounts(cells) or (one.field == TAXES and not _may_be_tax(layout, index, data)):
            continue
        yield index, one if column is None else replace(one, sure=True)


def _may_be(layout: Layout, index: int, column: Column | None, one: NamedAmount) -> bool:
    """Tell whether a column may be read as another one: that nothing reads, a code that is an amount, a total that is a tax."""
    if column is None:
        return True
    if column.field == _CODE:
        return one.field == DISCOUNT
    return column.field == TOTAL and one.field == TAXES and len(layout.positions(TOTAL)) > 1


def _are_amounts(cells: Collection[str]) -> bool:
    """Tell whether folded cells are numbers, some of them with decimals; codes as `may20` are none."""
    filled = {cell for cell in cells if cell not in _NOTHING}
    bare = [split_currency(plain(without_marks(cell)))[0].strip() for cell in filled]
    return all(map(_AMOUNT.fullmatch, bare)) and any(map(_DECIMALS.search, bare))


def _may_be_tax(layout: Layout, index: int, data: Sequence[Sequence[str]]) -> bool:
    """Tell whether no cell is more than a tax may be of the largest amount beside it."""
    places = [at for name in _WORTH for at in layout.positions(name) if at != index]
    seen = False
    for row in data:
        tax = _number(row[index]) if index < len(row) else None
        if not tax:
            continue
        beside = [abs(one) for at in places if at < len(row) and (one := _number(row[at])) is not None]
        if beside and abs(tax) > max(beside) * _MOST_TAX:
            return False
        seen = True
    return seen


def _with_lines(layout: Layout, data: Sequence[Sequence[str]]) -> Layout:
    """Return the layout with a total that differs from row to row of one order as that of its lines, beside the order's own."""
    totals, numbers = layout.positions(TOTAL), layout.positions("number")
    own = [at for at in totals if _is_of_order(layout, at)]
    if not own or len(own) == len(totals) or not numbers:
        return layout
    rows: Mapping[str, list[Sequence[str]]] = defaultdict(list)
    for row in data:
        if max(*totals, numbers[0]) < len(row) and plain(row[numbers[0]]):
            rows[plain(row[numbers[0]])].append(row)
    orders = [one for one in rows.values() if len(one) > 1]
    columns = dict(layout.columns)
    for at in totals:
        differ = any(len({row[at] for row in one}) > 1 for one in orders)
        alike = all(len({row[own[0]] for row in one} - {""}) < 2 for one in orders)
        if at not in own and differ and alike:
            columns[at] = replace(columns[at], field=LINE, parser="money", told="each", whole=())
    return replace(layout, columns=columns) if columns != layout.columns else layout


def _is_of_order(layout: Layout, at: int) -> bool:
    return not layout.columns[at].told or normalise(layout.header[at]) in layout.columns[at].whole


def _number(cell: str) -> Decimal | None:
    text = split_currency(plain(without_marks(cell)))[0]
    with suppress(ValueError):
        return number(text, "," if decimal_evidence(text) == "," else ".")
    return None
