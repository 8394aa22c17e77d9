"""A column of the states of orders that a format does not know of: read all the same, so that no cancelled order counts.

Knows the layout and the first rows; what a state means is for the orders to say.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.formats.columns import Column
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.formats.state_headers import field_said, says_sending, states_in, takes_away
from socialroi_desktop.ingest.planning.mapping import MAPPED

# States are few and short; what has more values or longer ones is a text.
_MOST = 30
_LONGEST = 60
_AMOUNT = re.compile(r"[^\d.,]{0,4}\d{1,6}(?:[.,]\d{3})*(?:[.,]\d+)?[^\d.,]{0,4}")
_FLAGS = frozenset({"0", "1"})


def with_state_columns(layout: Layout, data: Sequence[Sequence[str]]) -> Layout:
    """Return the layout with the columns that nothing reads and that say the state of each order, or that it was cancelled."""
    if not _is_list(layout):
        return layout
    found: dict[int, Column] = {}
    for index, name in enumerate(layout.header):
        if field := _field(layout, index, data):
            found[index] = Column(field=field, headers=(normalise(name),))
    return replace(layout, columns={**layout.columns, **found}) if found else layout


def may_be_state(layout: Layout, index: int, data: Sequence[Sequence[str]]) -> bool:
    """Tell whether a column that is not read holds words that may be states of orders, or as well of something else."""
    if not _is_list(layout) or _is_settled(layout, index):
        return False
    # Of few words that are states one that takes money away is enough.
    mostly, _ = _mostly_states(layout, index, data)
    return mostly or _takes_away(layout, index, data)


def _is_list(layout: Layout) -> bool:
    """Tell whether the state of each order of a file may stand in any column."""
    form = layout.format
    if (
        form.entity != "order"
        or form.strategy != "orders"
        or form.own
        or form.id == MAPPED
        or layout.headerless
    ):
        return False
    # Its states are those of the money alone.
    return not any(column.field == "_financial" for column in form.columns)


def _is_settled(layout: Layout, index: int) -> bool:
    name = layout.header[index]
    return index in layout.columns or not name.strip() or layout.format.ignores(name)


def _field(layout: Layout, index: int, data: Sequence[Sequence[str]]) -> str | None:
    if _is_settled(layout, index):
        return None
    said = field_said(layout.header[index])
    if said == "_cancelled":
        # How many pieces, or how much of an order, was cancelled is no state of it.
        cells = _cells(index, data)
        return None if any(_AMOUNT.fullmatch(cell) and cell not in _FLAGS for cell in cells) else said
    if said is None and all(_mostly_states(layout, index, data)):
        beside = layout.positions("status") and says_sending(layout.header[index])
        return None if beside else "status"
    return said


def _mostly_states(layout: Layout, index: int, data: Sequence[Sequence[str]]) -> tuple[bool, bool]:
    """Return whether most of what a column holds are states, and whether one of them is a state of orders only."""
    cells = _cells(index, data)
    if len(set(cells)) > _MOST or any(len(cell) > _LONGEST for cell in cells):
        return False, False
    count, sure = states_in(cells, layout.format.words["status"])
    return count * 2 > len(cells), sure


def _takes_away(layout: Layout, index: int, data: Sequence[Sequence[str]]) -> bool:
    cells = set(_cells(index, data))
    return len(cells) <= _MOST and takes_away(cells, layout.format.words["status"])


def _cells(index: int, data: Sequence[Sequence[str]]) -> list[str]:
    return [cell for row in data if index < len(row) and (cell := normalise(row[index]))]
