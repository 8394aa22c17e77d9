"""What is said, and asked, of single columns of a known export: whether they tell the states of orders, or are left out.

Knows the layout, its first rows and answers; reads no row.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.ingest.cells.bounds import shown
from socialroi_desktop.ingest.cells.flag_cells import flag_cell
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.options import COLUMN, NO_STATES, STATES, Question
from socialroi_desktop.ingest.cells.reading import Unsure
from socialroi_desktop.ingest.formats.columns import Column
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.formats.order_flags import FIELD, FLAG
from socialroi_desktop.ingest.formats.order_states import state_of, tells_no_order
from socialroi_desktop.ingest.planning.state_columns import is_list, may_be_state, with_state_columns

_ANSWERS = ((STATES, N_("Yes, it does")), (NO_STATES, N_("No, leave it out")))
_UNKNOWN = N_(
    "“{value}” in “{column}” leaves open what became of an order. Does the column tell that at all?"
)
_UNREAD = N_(
    "“{value}” in “{column}” may be the state of an order. Does the column tell which orders were cancelled or not paid?"
)


def with_said_columns(layout: Layout, data: Sequence[Sequence[str]]) -> Layout:
    """Return the layout with the columns that tell states of orders, by what was said of them, else by what they hold."""
    if not layout.options.columns:
        return with_state_columns(layout, data)
    said = _said(layout)
    told = with_state_columns(_without(layout, said), data)
    columns = dict(_without(told, said).columns)
    if is_list(layout):
        for index, name in enumerate(layout.header):
            if said.get(normalise(name)) == STATES and index not in columns:
                columns[index] = Column(STATES, (normalise(name),))
    return replace(told, columns=columns)


def column_questions(layout: Layout, data: Sequence[Sequence[str]]) -> Iterator[Question]:
    """Ask about columns of states that hold other words, and about columns nobody reads that hold some states."""
    if not is_list(layout):
        return
    said, known = _said(layout), layout.format.words[STATES]
    for index, header in enumerate(layout.header):
        if normalise(header) in said:
            continue
        is_read = index in layout.columns
        if is_read:
            other = _left_open(layout.columns[index], _cells(index, data), known)
            if other is not None:
                yield _question(other, header, is_read=True)
        elif may_be_state(layout, index, data):
            state = next((cell for cell in _cells(index, data) if _is_state(cell, known)), "")
            yield _question(state, header, is_read=False)


def _left_open(column: Column, cells: Iterator[str], known: Mapping[str, str]) -> str | None:
    """Return the first cell of a column of states, or of a flag, that leaves open what became of its order."""
    if column.field == STATES:
        return next((cell for cell in cells if not _is_state(cell, known)), None)
    if column.field != FIELD:
        return None
    read = flag_cell(column.parser.removeprefix(FLAG))
    return next((cell for cell in cells if isinstance(read(cell), Unsure)), None)


def _question(cell: str, header: str, *, is_read: bool) -> Question:
    title = " ".join(header.split())
    values, suggested = shown(cell) | {"column": title}, STATES if is_read else NO_STATES
    return Question(f"{COLUMN}{title}", _UNKNOWN if is_read else _UNREAD, values, _ANSWERS, suggested)


def _said(layout: Layout) -> Mapping[str, str]:
    return {normalise(header): answer for header, answer in layout.options.columns.items()}


def _without(layout: Layout, said: Mapping[str, str]) -> Layout:
    """Return the layout without the columns that are to be left out, unless nothing can be read without them."""
    columns = {
        index: column for index, column in layout.columns.items()
        if said.get(normalise(layout.header[index])) != NO_STATES
    }  # fmt: skip
    filled = {column.field for column in columns.values()} | set(layout.format.constants)
    before = {column.field for column in layout.columns.values()} | set(layout.format.constants)
    lost = (need for need in layout.format.needs if filled.isdisjoint(need) and not before.isdisjoint(need))
    return layout if any(lost) else replace(layout, columns=columns)


def _is_state(cell: str, known: Mapping[str, str]) -> bool:
    name = normalise(cell)
    return name in known or tells_no_order(name) or state_of(name, known) is not None


def _cells(index: int, data: Sequence[Sequence[str]]) -> Iterator[str]:
    return (row[index] for row in data if index < len(row) and normalise(row[index]) not in ("", "-"))
