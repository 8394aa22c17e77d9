"""The question what a column of amounts in a list of orders is, with what each answer would make of net sales.

Knows the layout and its first rows; reads these rows once for each answer and keeps none.
"""

from collections.abc import Iterator, Mapping, Sequence

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.money import Amount
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.bounds import shown
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.options import COLUMN, NO_STATES, Question
from socialroi_desktop.ingest.formats.amount_headers import MEANINGS, PERHAPS
from socialroi_desktop.ingest.orders.telling import Teller
from socialroi_desktop.ingest.orders.told import COLUMNS, Told
from socialroi_desktop.ingest.planning.amount_proofs import orders_in, value_in
from socialroi_desktop.ingest.planning.asked_amounts import as_said

_ANSWERS = (
    ("tax", N_("Tax that the order contains")), ("discount", N_("A discount")), ("shipping", N_("Shipping that was charged")),
    ("refund", N_("Paid back")), (NO_STATES, N_("Nothing of that, leave it out")),
)  # fmt: skip
_WHAT = N_(
    "What are amounts such as {value} in “{column}”? Net sales of the first {count} orders are {nothing} without them; they are"
    " {tax} if that is tax, {discount} if a discount, {shipping} if shipping, {refund} if it was paid back."
)
_BARE = N_("What are amounts such as {value} in “{column}”: tax, a discount, shipping, or paid back?")
# So many orders show what an answer changes.
_MOST = 100
_GROSS, _OFF = "gross_sales", ("discounts", "refunds", "taxes")


def amount_questions(layout: Layout, data: Sequence[Sequence[str]]) -> Iterator[Question]:
    """Ask about the columns of amounts of which nothing tells what they are."""
    for index in layout.positions(PERHAPS):
        cell = next((row[index] for row in data if value_in(row, index)), None)
        if cell is not None:
            title = layout.title(index)
            values: dict[str, object] = shown(cell) | {"column": title}
            sums = _sums(layout, index, data)
            template = _WHAT if sums else _BARE
            yield Question(f"{COLUMN}{title}", template, {**values, **sums}, _ANSWERS, NO_STATES)


def _sums(layout: Layout, index: int, data: Sequence[Sequence[str]]) -> Mapping[str, object]:
    """Return by answer what net sales of the first orders come to, and how many these are; nothing where none can be read."""
    orders = [one for _, one in zip(range(_MOST), orders_in(layout, data), strict=False)]
    read = {
        answer: _told(as_said(layout, index, field), orders)
        for answer, field in {**MEANINGS, NO_STATES: ""}.items()
    }
    both = set.intersection(*(set(one) for one in read.values()))
    currency = next((one.currency for place, one in read[NO_STATES].items() if place in both), None)
    kept = [place for place in both if read[NO_STATES][place].currency == currency]
    if not kept or not isinstance(currency, str):
        return {}
    sums = {answer: Amount(sum(_net(told[at]) for at in kept), currency) for answer, told in read.items()}
    return {**sums, "count": len(kept)}


def _told(layout: Layout, orders: Sequence[tuple[str, Sequence[Sequence[str]]]]) -> Mapping[int, Told]:
    teller = Teller(layout)
    width = len(layout.header)
    found: dict[int, Told] = {}
    for place, (number, rows) in enumerate(orders):
        whole = [(0, [*row[:width], *[""] * (width - len(row))]) for row in rows]
        told = teller.tell(number, whole)
        if not isinstance(told, Problem):
            found[place] = told
    return found


def _net(told: Told) -> int:
    values: Mapping[str, Value] = dict(zip(COLUMNS, told.values, strict=True))
    return _number(values[_GROSS]) - sum(_number(values[name]) for name in _OFF)


def _number(value: Value) -> int:
    return value if isinstance(value, int) else 0
