"""The rows of a list of orders that is called one of orders called off, or of money given back.

What its name says surely they become; where the name says something else beside, every row is doubtful, with both readings.
Knows typed orders; how a list is called is told by its layout.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from socialroi_desktop.domain.imports import Chunk, Value
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem, joined
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.list_names import Kind, Listed
from socialroi_desktop.ingest.cells.reading import SAID
from socialroi_desktop.ingest.orders.given_back import GivenBack, chunk_of
from socialroi_desktop.ingest.planning.called_lists import is_as_called

_MAY_BE_CANCELLED = (
    "“{name}” may say that order {number} was called off, and no column tells: read as {first}, else it is {second}. A column of"
    " states settles it for every row."
)
_MAY_BE_REFUND = (
    "“{name}” may say that this row is money given back for order {number}, and no column tells: read as {first}, else it is"
    " {second}. A name that says nothing else (“refunds”) settles it for every row."
)
_DOUBTS = {Kind.CANCELLED: _MAY_BE_CANCELLED, Kind.REFUNDS: _MAY_BE_REFUND}
_FIRST = {
    Kind.CANCELLED: Problem(N_("an order that was called off")),
    Kind.REFUNDS: Problem(N_("a refund")),
}
_SALE = Problem(N_("a sale"))
_AS_SAID = "Order {number} of “{name}” was read as a sale, as you said."
_WORTH = ("total", "gross_sales")
_OFF: dict[str, Value] = {"status": "voided", "states_told": 1}


def read_as_listed(layout: Layout, chunks: Iterable[Chunk]) -> Iterator[Chunk]:
    """Give the chunks of a list of orders, its rows read as the list is called; refunds come at the end."""
    listed = layout.listed
    if listed is None:
        yield from chunks
        return
    back: list[GivenBack] = []
    columns: tuple[str, ...] = ()
    for chunk in chunks:
        columns = chunk.columns
        if not len(chunk.rows):
            yield chunk
            continue
        told = _doubted(chunk, layout, listed)
        first = [n for n, line in enumerate(chunk.lines) if not layout.options.is_second(line)]
        yield _called_off(told, first) if listed.kind is Kind.CANCELLED else _given_back(told, first, back)
    if back:
        yield Chunk(layout.format.entity, columns, [], [], aside=chunk_of(layout, back))


def _doubted(chunk: Chunk, layout: Layout, listed: Listed) -> Chunk:
    sure = is_as_called(layout)
    if sure and not layout.options.second:
        return chunk
    at = chunk.columns.index("number")
    doubts = dict(chunk.doubts)
    for n, line in enumerate(chunk.lines):
        second = layout.options.is_second(line)
        if second or not sure:
            told = _problem(listed, chunk.rows[n][at], line, second=second)
            doubts[n] = joined(doubts.get(n), told) or told
    return replace(chunk, doubts=doubts)


def _problem(listed: Listed, number: Value, line: int, *, second: bool) -> Problem:
    values: dict[str, object] = {"name": listed.name, "number": number}
    if second:
        return Problem(_AS_SAID, values, line=line, minor=True, option=SAID)
    values |= {"first": _FIRST[listed.kind], "second": _SALE}
    return Problem(_DOUBTS[listed.kind], values, line=line, second=True)


def _called_off(chunk: Chunk, places: Sequence[int]) -> Chunk:
    """Return a chunk of which some orders were called off."""
    columns = (*chunk.columns, *(name for name in _OFF if name not in chunk.columns))
    more = (None,) * (len(columns) - len(chunk.columns))
    rows = [(*row, *more) for row in chunk.rows]
    fields = {columns.index(name): value for name, value in _OFF.items()}
    for n in places:
        rows[n] = tuple(fields.get(at, value) for at, value in enumerate(rows[n]))
    return replace(chunk, columns=columns, rows=rows)


def _given_back(chunk: Chunk, places: Sequence[int], back: list[GivenBack]) -> Chunk:
    """Return a chunk without the rows that are refunds, which go to `back`."""
    for n in places:
        row = dict(zip(chunk.columns, chunk.rows[n], strict=True))
        amount = next((worth for name in _WORTH if isinstance(worth := row.get(name), int) and worth), 0)
        told = {name: str(row.get(name) or "") for name in ("number", "ordered_at", "currency", "source")}
        number, moment, currency, source = told.values()
        back.append(GivenBack(number, moment, amount, currency, source, chunk.lines[n], chunk.doubts.get(n)))
    return _without(chunk, set(places))


def _without(chunk: Chunk, gone: set[int]) -> Chunk:
    kept = [n for n in range(len(chunk.rows)) if n not in gone]
    new = {n: place for place, n in enumerate(kept)}
    lines = chunk.children
    if lines is not None:
        parts = [n for n, parent in enumerate(chunk.parents) if parent in new]
        lines = replace(lines, rows=[lines.rows[n] for n in parts], lines=[lines.lines[n] for n in parts])
    return replace(
        chunk,
        rows=[chunk.rows[n] for n in kept],
        lines=[chunk.lines[n] for n in kept],
        children=lines,
        parents=[new[parent] for parent in chunk.parents if parent in new],
        beside={new[n]: told for n, told in chunk.beside.items() if n in new},
        doubts={new[n]: told for n, told in chunk.doubts.items() if n in new},
        named={new[n]: told for n, told in chunk.named.items() if n in new},
    )
