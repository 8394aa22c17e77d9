"""Reads lists of orders whose columns were mapped: one row an order, or money given back for one.

Knows typed rows; how cells are read is told elsewhere.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from socialroi_desktop.domain.imports import Chunk, Value
from socialroi_desktop.domain.key_texts import bare_id
from socialroi_desktop.domain.money import Amount
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.formats.declared import format_of
from socialroi_desktop.ingest.formats.headers import normalise, plain
from socialroi_desktop.ingest.orders.given_back import GivenBack, chunk_of
from socialroi_desktop.ingest.orders.repeats import total_on_each
from socialroi_desktop.ingest.reading.rows import read_rows

# Its headers say which totals are those of a whole order.
_LIST = "plain_orders"
# The first that a row tells says which way its money went.
_WORTH = ("total", "gross_sales")
_TOLD = ("number", "ordered_at", "currency", "source")


@dataclass(slots=True)
class _Seen:
    """The first row of an order with its total and what stands for its unread cells, and what the others are like."""

    line: int
    amount: str
    whole: int
    count: int = 0
    differ: bool = False
    is_one: bool = True


def read_order_rows(layout: Layout, progress: Progress) -> Iterator[Chunk]:
    """Give the orders of a table in chunks, and at the end the refunds that its negative rows are."""
    back: list[GivenBack] = []
    columns: tuple[str, ...] = ()
    counts = _rows_of_one_total(layout)
    for chunk in read_rows(layout, progress):
        columns = chunk.columns
        yield _without_refunds(_doubted(chunk, counts, layout) if counts else chunk, back)
    if back:
        yield Chunk(layout.format.entity, columns, [], [], aside=chunk_of(layout, back))


def _rows_of_one_total(layout: Layout) -> Mapping[int, int]:
    """Return how many rows tell one order and one total but differ in what is not read, by the line of the first of them."""
    number, total = layout.positions("number"), layout.positions("total")
    if not number or not total or normalise(layout.header[total[0]]) in _totals_of_orders():
        return {}
    found: dict[str, _Seen] = {}
    unread = [at for at in range(len(layout.header)) if at not in layout.columns]
    for block in layout.blocks():
        for line, cells in zip(block.lines, block.rows, strict=True):
            if max(number[0], total[0]) >= len(cells) or not plain(cells[number[0]]):
                continue
            amount, whole = cells[total[0]], hash(tuple(cells[at] for at in unread if at < len(cells)))
            seen = found.setdefault(bare_id(plain(cells[number[0]])), _Seen(line, amount, whole))
            seen.count += 1
            seen.differ = seen.differ or whole != seen.whole
            seen.is_one = seen.is_one and amount == seen.amount
    return {seen.line: seen.count for seen in found.values() if seen.differ and seen.is_one}


def _totals_of_orders() -> frozenset[str]:
    return frozenset(name for column in format_of(_LIST).columns for name in column.whole)


def _doubted(chunk: Chunk, counts: Mapping[int, int], layout: Layout) -> Chunk:
    names = [chunk.columns.index(name) for name in ("number", "total", "currency")]
    title = layout.title(layout.positions("total")[0])
    doubts = dict(chunk.doubts)
    for place, line in enumerate(chunk.lines):
        number, total, currency = (chunk.rows[place][at] for at in names)
        if line in counts and isinstance(total, int) and total and place not in doubts:
            one = Amount(total, str(currency))
            doubts[place] = total_on_each(number, counts[line], one, line, title)
    return replace(chunk, doubts=doubts)


def _without_refunds(chunk: Chunk, back: list[GivenBack]) -> Chunk:
    at = [chunk.columns.index(name) for name in _WORTH if name in chunk.columns]
    if not at or not set(_TOLD) <= set(chunk.columns):
        return chunk
    negative = [place for place, row in enumerate(chunk.rows) if _worth(row, at) < 0]
    if not negative:
        return chunk
    for place in negative:
        row = dict(zip(chunk.columns, chunk.rows[place], strict=True))
        number, moment, currency, source = (str(row[name]) for name in _TOLD)
        amount = -_worth(chunk.rows[place], at)
        doubt = chunk.doubts.get(place)
        back.append(GivenBack(number, moment, amount, currency, source, chunk.lines[place], doubt))
    gone = set(negative)
    kept = [place for place in range(len(chunk.rows)) if place not in gone]
    new = {place: number for number, place in enumerate(kept)}
    return replace(
        chunk,
        rows=[chunk.rows[place] for place in kept],
        lines=[chunk.lines[place] for place in kept],
        beside={new[place]: told for place, told in chunk.beside.items() if place in new},
        doubts={new[place]: told for place, told in chunk.doubts.items() if place in new},
    )


def _worth(row: tuple[Value, ...], at: list[int]) -> int:
    return next((value for place in at if isinstance(value := row[place], int) and value), 0)
