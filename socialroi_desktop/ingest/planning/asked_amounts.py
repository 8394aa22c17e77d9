"""Columns of amounts in a list of orders under headers that nobody knows: read as was said, as totals prove, else asked about.

Knows the layout, its first rows and answers; what such an amount would change is told by the questions about it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from socialroi_desktop.domain.key_texts import without_marks
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.currency_marks import split_currency
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.options import NO_STATES
from socialroi_desktop.ingest.formats.amount_headers import (
    ADDED,
    DISCOUNT,
    MEANINGS,
    PERHAPS,
    REFUNDED,
    SHIPPING,
    TAXES,
    named_amount,
)
from socialroi_desktop.ingest.formats.columns import Column
from socialroi_desktop.ingest.formats.headers import normalise, plain
from socialroi_desktop.ingest.formats.other_figures import is_other_figure
from socialroi_desktop.ingest.orders.line_prices import LINE
from socialroi_desktop.ingest.planning.amount_proofs import (
    is_no_part,
    is_sum,
    signs_of,
    sums_of,
    value_in,
)
from socialroi_desktop.ingest.planning.state_columns import is_list

# Known shops document their columns.
_PLAIN = "plain_orders"
_EXTRA, _EACH = "_extra", "each"
# No list has more such columns; those of a table of figures are named as not read.
_MOST = 12
# Fields that another meaning may be said of; what is read as anything else stays that.
_AMOUNTS = frozenset({*MEANINGS.values(), PERHAPS, _EXTRA, "_fee", "_paid_otherwise"})
_PARSERS = {REFUNDED: "given_back", SHIPPING: ""}
_BLANK = frozenset({"", "-", "–", "—", "n/a", "na", "none", "null", "nan"})
_NUMBER = re.compile(r"[-+−]?\s?(?:\d{1,3}(?:([.,\s'’\u00a0\u202f])\d{3})+|\d+)(?:([.,])(\d{1,2}))?[-−]?")
_FINE = re.compile(r"([.,])\d{3}[-−]?$")
_ON_TOP = N_("“{column}” was read as charged on top of the goods, as the totals tell: it is in no sales.")
_OFF = N_("“{column}” was read as a discount, as the totals are less than the goods by it.")

_PROVEN = {_EXTRA: _ON_TOP, DISCOUNT: _OFF}


def with_asked_amounts(layout: Layout, data: Sequence[Sequence[str]]) -> Layout:
    """Return the layout with columns of amounts nothing else reads: by what was said or is proven, else as asked about."""
    if not (is_list(layout) and layout.format.id == _PLAIN):
        return layout
    said = {normalise(name): answer for name, answer in layout.options.columns.items()}
    for index, header in enumerate(layout.header):
        if (meaning := MEANINGS.get(said.get(normalise(header), ""))) and _may_mean(layout, index, data):
            layout = as_said(layout, index, meaning)
    unknown = islice(_unknown(layout, said, data), _MOST)
    asked = [*layout.positions(PERHAPS), *unknown, *_alone(layout, said)]
    return _with_proven(layout, sorted(asked), data) if asked else layout


def as_said(layout: Layout, index: int, field: str) -> Layout:
    """Return the layout with a column read as a part of its orders, as none where `field` is blank."""
    columns = dict(layout.columns)
    columns.pop(index, None)
    if field:
        _put(
            columns,
            index,
            Column(field, (normalise(layout.header[index]),), parser=_PARSERS.get(field, "money")),
        )
    return replace(layout, columns=columns)


def proven_told(layout: Layout) -> Iterator[Problem]:
    """Say which columns were read by their totals alone."""
    said = {normalise(name) for name in layout.options.columns}
    for index, column in layout.columns.items() if layout.format.id == _PLAIN else ():
        header = layout.header[index]
        told = _PROVEN.get(column.field)
        if told and normalise(header) not in said and _is_unknown(layout, header):
            yield Problem(told, {"column": layout.title(index)})


def _is_unknown(layout: Layout, header: str) -> bool:
    known = any(normalise(header) in one.headers for one in layout.format.columns)
    return not known and named_amount(header) is None


def _may_mean(layout: Layout, index: int, data: Sequence[Sequence[str]]) -> bool:
    column = layout.columns.get(index)
    if column is not None:
        return column.field in _AMOUNTS
    return any(value_in(row, index) is not None for row in data)


def _put(columns: dict[int, Column], index: int, column: Column) -> None:
    """Put a column in; beside another one of its field both count."""
    columns.pop(index, None)
    for at, other in columns.items():
        if other.field == column.field and other.told != _EACH:
            columns[at] = replace(other, told=ADDED)
            column = replace(column, told=ADDED)
    columns[index] = column


def _unknown(layout: Layout, said: Mapping[str, str], data: Sequence[Sequence[str]]) -> Iterator[int]:
    """Give the columns that nothing reads and that hold amounts of money under a header that tells of nothing else."""
    for index, header in enumerate(layout.header):
        name = normalise(header)
        if (
            index in layout.columns
            or not name
            or said.get(name) == NO_STATES
            or layout.format.ignores(header)
        ):
            continue
        cells = {row[index] for row in data if index < len(row)}
        if not is_other_figure(header) and _is_money(cells):
            yield index


def _alone(layout: Layout, said: Mapping[str, str]) -> Iterator[int]:
    """Give the columns of what was charged besides where nothing but the total tells what the goods were worth."""
    goods = (
        layout.positions("_subtotal") or layout.positions(LINE) or layout.positions("unit_price", child=True)
    )
    for index in () if goods else layout.positions(_EXTRA):
        if said.get(normalise(layout.header[index])) != NO_STATES:
            yield index


def _is_money(cells: set[str]) -> bool:
    """Tell whether cells hold amounts: numbers, one at least with two decimals or a currency, none finer than that."""
    marked, decimals, fine = False, set(), set()
    for cell in cells:
        if normalise(cell) in _BLANK:
            continue
        bare, mark = split_currency(plain(without_marks(cell)))
        found = _NUMBER.fullmatch(bare.strip())
        if found is None:
            return False
        marked = marked or mark is not None
        if found[2] and len(found[3]) == 2:
            decimals.add(found[2])
        elif (last := _FINE.search(bare)) and not found[2]:
            fine.add(last[1])
    return (bool(decimals) or marked) and not decimals & fine


def _with_proven(layout: Layout, asked: Sequence[int], data: Sequence[Sequence[str]]) -> Layout:
    """Return the layout with the columns that totals decide read so, and the others held for the question about them."""
    orders = sums_of(layout, asked, data)
    signs = signs_of(orders, len(asked))
    columns = dict(layout.columns)
    for place, index in enumerate(asked):
        column, header = layout.columns.get(index), layout.header[index]
        guess = column.told if column is not None and column.field == PERHAPS else ""
        name = (normalise(header),)
        if field := _proven(guess, signs[place]):
            _put(columns, index, Column(field, name, parser=_PARSERS.get(field, "money")))
        elif column is None and (is_sum(layout, orders, place, index, data) or is_no_part(orders, place)):
            continue
        elif column is None or column.field != PERHAPS:
            columns[index] = Column(PERHAPS, name, parser="money")
    return replace(layout, columns=columns) if columns != layout.columns else layout


def _proven(guess: str, sign: int) -> str:
    """Return the field of a column that totals hold, or are less by; blank where nothing is proven of the guess."""
    if not sign:
        return ""
    if sign > 0:
        return {"": _EXTRA, TAXES: TAXES, SHIPPING: SHIPPING}.get(guess, "")
    return {"": DISCOUNT, DISCOUNT: DISCOUNT, REFUNDED: REFUNDED}.get(guess, "")
