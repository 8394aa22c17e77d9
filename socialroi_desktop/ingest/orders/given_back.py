"""Rows of an order list that give money back: negative rows with the number of the order they belong to.

They become refunds, wherever the order itself stands. Knows the layout and which of its columns tell what goods
are worth; reads no amount.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from socialroi_desktop.domain.imports import Chunk, Value
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.values.dates import moment_text
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.completing.numbering import numbering
from socialroi_desktop.ingest.orders.formulas import parsed
from socialroi_desktop.ingest.orders.group import Group
from socialroi_desktop.ingest.orders.numbers import OrderNumbers
from socialroi_desktop.ingest.orders.reading import Made
from socialroi_desktop.ingest.orders.row_cells import Row, Rows

_ENTITY = "refund"
_COLUMNS = ("number", "refunded_on", "amount", "currency", "source", "occurrence")
# A minus or a bracket before the first digit, or a minus after the last; `30,-` is a whole amount.
_NEGATIVE = re.compile(
    r"^\D*[-\u2010-\u2015\u2212]\D{0,5}\d|^[^\d(]*\([^\d)]*\d|\d\s?[^\d\s,.]{0,3}\s?[-\u2212]\s?[^\d\s,.]{0,3}$"
)
_SOMETHING = re.compile(r"[1-9]")
# What is taken off, or stands beside the goods, does not say which way money went.
_SAYS_NOTHING = frozenset({"quantity", "discounts", "_discount", "shipping_income", "refunds", "fees"})
_DAY = 10


@dataclass(frozen=True, slots=True)
class GivenBack:
    """Money given back for an order: minor units, and the moment or day of its row as it is kept.

    `reference` are the words of its row that may name an order of another list.
    """

    number: str
    moment: str
    amount: int
    currency: str
    source: str
    line: int
    doubt: Problem | None = None
    reference: str = ""


class Signs:
    """Tells rows that give money back from those that sell, by the signs of the columns that are `deciding`."""

    def __init__(self, layout: Layout) -> None:
        columns = layout.columns.items()
        worth = {name for one in layout.format.money.get("gross_sales", ()) for name in _goods(one)}
        totals = [at for at, column in columns if column.field == "total" or column.field in worth]
        self._totals = [at for at in totals if _is_of_order(layout, at)]
        each = [at for at in totals if at not in self._totals]
        pieces = [at for at, column in columns if column.child and column.field == "quantity"]
        # Where totals are told, a negative item is a discount of its order.
        self.deciding = self._totals or [*pieces, *(at for at in each if not layout.columns[at].child)]
        self._dates = layout.positions("ordered_at")
        self._names = [at for at, column in columns if column.child and column.field in ("name", "sku")]

    def gives_back(self, cells: Sequence[str]) -> bool | None:
        """Tell whether a row gives money back; None where it tells nothing of it."""
        told = [cells[at] for at in self.deciding if _SOMETHING.search(cells[at])]
        return any(map(_NEGATIVE.search, told)) if told else None

    def apart(self, rows: Rows) -> tuple[Rows, Rows]:
        """Return the rows of an order that sell, and those that give money back."""
        if not any(_NEGATIVE.search(cells[at]) for _, cells in rows for at in self.deciding):
            return rows, ()
        kinds: list[bool] = []
        for _, cells in rows:
            told = self.gives_back(cells)
            # The items of a refund stand below the row with its total.
            kinds.append(bool(kinds and self._totals and kinds[-1]) if told is None else told)
        sold = [row for row, back in zip(rows, kinds, strict=True) if not back]
        return sold, [row for row, back in zip(rows, kinds, strict=True) if back]

    def one_by_one(self, rows: Rows) -> Iterator[Rows]:
        """Give the rows of each refund: items of one moment are one, else every row is one of its own."""
        found: list[list[Row]] = []
        for row in rows:
            if found and self._is_item_of(row[1], found[-1]):
                found[-1].append(row)
            else:
                found.append([row])
        yield from found

    def _is_item_of(self, cells: Sequence[str], rows: Rows) -> bool:
        first = rows[0][1]
        same = [not cells[at].strip() or cells[at] == first[at] for at in (*self._dates, *self._totals)]
        names = {tuple(other[at] for at in self._names) for _, other in rows}
        return bool(self._names) and all(same) and tuple(cells[at] for at in self._names) not in names


def _goods(formula: str) -> Iterator[str]:
    for term in parsed(formula):
        if term.factor > 0:
            yield from (name for name in (term.name, term.times) if name and name not in _SAYS_NOTHING)


def _is_of_order(layout: Layout, at: int) -> bool:
    column = layout.columns[at]
    return not column.child and column.told != "each"


def with_refunds(heads: list[int], totals: Sequence[Sequence[str]]) -> list[int]:
    """Return the first rows of orders, and of the refunds that stand beside an order of their number."""
    texts = totals[0] if totals else ()
    joined = "\n".join(texts)
    if joined.isascii() and "-" not in joined and "(" not in joined:
        return heads
    back = {row for row, text in enumerate(texts) if text and text[0] in "-($" and _NEGATIVE.search(text)}
    if not back:
        return heads
    found: list[int] = []
    first = set(heads)
    for row, text in enumerate(texts):
        if row in first or (text.strip() and (row in back or (found and found[-1] in back))):
            found.append(row)
    return found


def refunds_in(columns: Sequence[str], made: Made, group: Group) -> Mapping[int, GivenBack]:
    """Return the refunds among the orders of a group by their place: those whose total is negative."""
    told = dict(zip(columns, made.values, strict=True))
    found: dict[int, GivenBack] = {}
    totals = told["total"]
    # Most files have none, and a look at the smallest says so in a tenth of the time.
    if None not in totals and min(cast("Sequence[int]", totals), default=0) >= 0:
        return found
    for place, total in enumerate(totals):
        if total is not None and int(total) < 0 and place not in made.bad:
            number, moment, currency, source = (
                str(told[name][place]) for name in ("number", "ordered_at", "currency", "source")
            )
            line = group.lines[group.heads[place]]
            doubt = made.doubts.get(place)
            found[place] = GivenBack(number, moment, -int(total), currency, source, line, doubt)
    return found


def chunk_of(layout: Layout, found: Sequence[GivenBack]) -> Chunk:
    """Return refunds as rows; equal ones of one day are told apart by their place."""
    number = numbering(_ENTITY)
    zone = layout.settings.timezone
    rows: list[tuple[Value, ...]] = []
    for one in found:
        day = one.moment if len(one.moment) == _DAY else moment_text(one.moment, zone)[:_DAY]
        row: dict[str, Value] = {
            "number": one.number, "refunded_on": day, "amount": one.amount, "currency": one.currency,
            "source": one.source,
        }  # fmt: skip
        number(row)
        rows.append(tuple(row[name] for name in _COLUMNS))
    numbers = OrderNumbers(layout)
    told = {
        n: doubt
        for n, one in enumerate(found)
        if (doubt := numbers.doubt_of(one.number, one.line) or one.doubt)
    }
    named = {n: one.reference for n, one in enumerate(found) if one.reference}
    return Chunk(_ENTITY, _COLUMNS, rows, [one.line for one in found], doubts=told, named=named)
