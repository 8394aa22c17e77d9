"""Orders of a plain list whose total is above what their lines come to, where those of nearly all others are equal.

Without a column for shipping, taxes or fees nothing tells whether a line is missing. Knows orders that were read; reads no cell.
"""

from collections.abc import Iterator, Mapping, Sequence

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.money import Amount
from socialroi_desktop.domain.problem import Problem, joined
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.orders.told import COLUMNS

_MISSING = (
    "The lines of order {number} come to {first}, and its total is {second}, while those of nearly all other orders of this list"
    " are equal; a line may be missing. Take it where the rest was no goods."
)
_PLAIN = "plain_orders"
_LINES = ("quantity", "unit_price")
# What explains a total above the goods, where a column tells it.
_BESIDE = ("shipping_income", "_taxes", "_extra", "_fee", "_paid_otherwise", "_subtotal")
# One in so many, or more, are orders with shipping that no column tells.
_SHARE = 4
_NUMBER, _STATUS, _CURRENCY, _GROSS, _DISCOUNTS, _TOTAL = map(
    COLUMNS.index, ("number", "status", "currency", "gross_sales", "discounts", "total")
)
Rows = Sequence[tuple[Value, ...]]


def with_missing_lines(
    layout: Layout, rows: Rows, lines: Sequence[int], doubts: Mapping[int, Problem]
) -> Mapping[int, Problem]:
    """Return what is doubtful of orders by their place, those with it whose total is above their lines."""
    if not _tells_both(layout):
        return doubts
    rests = dict(_rests(rows))
    above = [place for place, rest in rests.items() if rest > 1]
    exact = sum(abs(rest) <= 1 for rest in rests.values())
    if not above or len(above) * _SHARE > exact:
        return doubts
    found = {at: _problem(rows[at], rests[at], lines[at]) for at in above}
    return {**doubts, **{at: joined(doubts.get(at), told) or told for at, told in found.items()}}


def _tells_both(layout: Layout) -> bool:
    goods = all(layout.positions(name, child=True) for name in _LINES)
    beside = any(layout.positions(name) for name in _BESIDE)
    return layout.format.id == _PLAIN and goods and bool(layout.positions("total")) and not beside


def _rests(rows: Rows) -> Iterator[tuple[int, int]]:
    """Give the places of orders that go on, each with what its total is above its goods, in minor units."""
    for place, row in enumerate(rows):
        gross, total, discounts = row[_GROSS], row[_TOTAL], row[_DISCOUNTS]
        if row[_STATUS] != "voided" and isinstance(gross, int) and isinstance(total, int):
            yield place, total - gross + (discounts if isinstance(discounts, int) else 0)


def _problem(row: tuple[Value, ...], rest: int, line: int) -> Problem:
    total, currency = row[_TOTAL], str(row[_CURRENCY])
    second = total if isinstance(total, int) else 0
    values: dict[str, object] = {
        "number": row[_NUMBER], "first": Amount(second - rest, currency), "second": Amount(second, currency)
    }  # fmt: skip
    return Problem(_MISSING, values, line=line)
