"""Lists of orders whose columns are those of plain sales, and whose names say that the orders were called off or paid back.

Knows the layout and the first rows; reads no cells for good. What becomes of the rows is told in `reading.listed_orders`.
"""

from collections.abc import Sequence
from dataclasses import replace

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.list_names import Kind, Listed, listed_as, titles_in
from socialroi_desktop.ingest.cells.signs import signed
from socialroi_desktop.ingest.files.source import Source
from socialroi_desktop.ingest.orders.tells import told_by_list
from socialroi_desktop.ingest.planning.candidate import ENOUGH, Candidate

_ORDER, _REFUNDS = "order", "plain_refunds"
_PAID_BACK = ("refunds", "_refunded")
_READ_AS = {
    Kind.CANCELLED: "“{name}” says that its orders were called off, and they are read so.",
    Kind.REFUNDS: "“{name}” says that its rows are money given back, and they are read so.",
}
Found = Sequence[tuple[int, Candidate]]


def with_name(layout: Layout, source: Source, above: Sequence[Sequence[str]]) -> Layout:
    """Return a layout with what its list is called; `above` are the rows above its header."""
    if layout.format.entity != _ORDER or layout.format.own:
        return layout
    listed = listed_as(source.name, layout.table.name, titles_in(above))
    said = layout.options.format_id is not None or layout.options.mapping is not None
    # Whoever says that they are orders may know better than the name.
    return replace(layout, listed=replace(listed, sure=False) if said and listed else listed)


def as_rows_tell(layout: Layout, data: Sequence[Sequence[str]]) -> Layout:
    """Return a layout without the name of its list where its columns, or the signs of its first rows, tell it better."""
    listed = layout.listed
    if listed is None:
        return layout
    states, refunds = told_by_list(layout).values()
    if listed.kind is Kind.CANCELLED:
        return replace(layout, listed=None) if states else layout
    if any(map(layout.positions, _PAID_BACK)) or (refunds and not listed.sure):
        return replace(layout, listed=None)
    back = {_is_negative(layout, row) for row in data} - {None}
    if True in back and not listed.sure:
        return replace(layout, listed=None)
    return replace(layout, listed=replace(listed, sure=listed.sure and len(back) < 2))


def _is_negative(layout: Layout, row: Sequence[str]) -> bool | None:
    at = next(iter(layout.positions("total")), len(row))
    text = signed(row[at]).strip() if at < len(row) else ""
    return text.startswith("-") if any(map(str.isdigit, text)) else None


def as_refunds(layout: Layout, found: Found) -> Found:
    """Return the candidates with the list of refunds first where a list of orders is surely called one; else nothing."""
    listed = layout.listed
    if listed is None or listed.kind is not Kind.REFUNDS or not listed.sure:
        return ()
    table, best = found[0]
    for pair in found:
        at, one = pair
        if one.format.id == _REFUNDS and (at, one.row) == (table, best.row) and not one.unmet:
            first = replace(one, confidence=max(one.confidence, ENOUGH))
            return ((at, first), *(other for other in found if other is not pair))
    return ()


def is_as_called(layout: Layout) -> bool:
    """Tell whether a list of orders is what it is called, without asking: no state of a row may say otherwise."""
    listed = layout.listed
    return listed is not None and listed.sure and not any(told_by_list(layout).values())


def read_as_called(listed: Listed) -> Problem:
    """Say that a list is read as it is called."""
    return Problem(_READ_AS[listed.kind], {"name": listed.name})
