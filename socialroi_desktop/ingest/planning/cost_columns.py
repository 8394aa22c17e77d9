"""Which of several amounts of a list of costs is what was paid, and what the header of one tells about its kind.

What was really paid stands before what it was planned or priced at, one side of a book is what went out. Knows the layout
and its first rows; amounts of which none stands before the other are asked about row by row (`reading.rows`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.planning.told_costs import COSTS, names_kind

_AMOUNT, _CAME_IN, _KIND, _WHO = "amount", "_came_in", "kind", "influencer_id"
_ACTUAL, _UNIT, _DEBIT = "actual", "unit", "debit"


def with_cost_columns(layout: Layout, data: Sequence[Sequence[str]]) -> Layout:
    """Return the layout of a list of costs with the amounts that were paid, and with the kind their header tells."""
    if layout.format.id != COSTS:
        return layout
    return _of_kind(_paid(_of_side(layout, data)))


def _of_side(layout: Layout, data: Sequence[Sequence[str]]) -> Layout:
    """Return it with the sides of its book changed where only the other one names costs: that is the book of a bank."""
    debit = [index for index in layout.positions(_AMOUNT) if _is(layout, index, _DEBIT)]
    credit = layout.positions(_CAME_IN)
    if len(debit) != 1 or len(credit) != 1:
        return layout
    sides = {
        side: sum(_names_cost(layout, row) for row in _filled(data, side)) for side in (debit[0], credit[0])
    }
    if sides[debit[0]] or not sides[credit[0]]:
        return layout
    columns = dict(layout.columns)
    columns[debit[0]], columns[credit[0]] = (
        replace(columns[debit[0]], field=_CAME_IN, parser="money"),
        replace(columns[credit[0]], field=_AMOUNT, parser=""),
    )
    return replace(layout, columns=columns)


def _filled(data: Sequence[Sequence[str]], index: int) -> Iterator[Sequence[str]]:
    return (row for row in data if index < len(row) and row[index].strip("0., -"))


def _names_cost(layout: Layout, row: Sequence[str]) -> bool:
    places = (*layout.positions(_KIND), *layout.positions("note"))
    return any(names_kind(layout.format, row[at]) for at in places if at < len(row))


def _paid(layout: Layout) -> Layout:
    """Return it without the amounts that others of it stand before."""
    amounts = layout.positions(_AMOUNT)
    actual = [index for index in amounts if _is(layout, index, _ACTUAL)]
    left = actual or [index for index in amounts if not _is(layout, index, _UNIT)]
    if not left or len(left) == len(amounts):
        return layout
    columns = {at: one for at, one in layout.columns.items() if at not in amounts or at in left}
    return replace(layout, columns=columns)


def _of_kind(layout: Layout) -> Layout:
    """Return it with the kind of all its rows where the header of the only amount tells it."""
    kinds = {layout.columns[index].told for index in layout.positions(_AMOUNT)}
    if layout.positions(_KIND) or not layout.positions(_WHO) or len(kinds) != 1 or kinds == {""}:
        return layout
    constants = {**layout.format.constants, _KIND: kinds.pop()}
    return replace(layout, format=replace(layout.format, constants=constants))


def _is(layout: Layout, index: int, what: str) -> bool:
    return layout.format.words["_amounts"].get(normalise(layout.header[index])) == what
