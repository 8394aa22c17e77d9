"""Reads lists of orders whose columns were mapped: one row an order, or money given back for one.

Knows typed rows; how cells are read is told elsewhere.
"""

from collections.abc import Iterator
from dataclasses import replace

from socialroi_desktop.domain.imports import Chunk, Value
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.orders.given_back import GivenBack, chunk_of
from socialroi_desktop.ingest.reading.rows import read_rows

# The first that a row tells says which way its money went.
_WORTH = ("total", "gross_sales")
_TOLD = ("number", "ordered_at", "currency", "source")


def read_order_rows(layout: Layout, progress: Progress) -> Iterator[Chunk]:
    """Give the orders of a table in chunks, and at the end the refunds that its negative rows are."""
    back: list[GivenBack] = []
    columns: tuple[str, ...] = ()
    for chunk in read_rows(layout, progress):
        columns = chunk.columns
        yield _without_refunds(chunk, back)
    if back:
        yield Chunk(layout.format.entity, columns, [], [], aside=chunk_of(layout, back))


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
