"""The columns of a known export that hold something and are not read: named, so that nobody takes them for counted.

Knows the layout and its first rows; decides nothing.
"""

import re
from collections.abc import Iterator, Sequence

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.reading import text_cell
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.planning.mapping import MAPPED
from socialroi_desktop.ingest.planning.state_columns import is_mapped, may_be_state

# More names than these tell nobody anything.
_MOST = 12
# Strategies in which the header of the file says itself which columns are figures.
_BY_HEADER = frozenset({"rows", "grouped", "orders", "with_parts"})
# What may tell where a buyer came from, also where the format does not keep the column.
_TOUCH = re.compile(
    r"referr|attribut|utm|\borigin|landing|traffic source|source of|how did you (?:hear|find)|heard about|herkunft|zuordnung|"
    r"quelle|źródł|skąd|\borigen|fuente|fonte|provenance|nguồn|来源|來源|渠道|источник|джерело|kaynak"
)
# What only sounds so: what a thing cost or was called before, where it was made, what it is like.
_NO_TOUCH = re.compile(
    r"\boriginal(?! (?:source|channel|medium|campaign|referr))|landing cost|landed|countr\w* of origin|origin countr|"
    r"(?<!note )attributes?\b"
)
_SOME = "Not read: {columns}."
_MORE = "Not read: {columns} and {count} more columns."
_MAY_TELL = "Not read, though it may tell where buyers came from: {columns}."
_MAY_BE_STATE = "Not read, though it may tell which orders were cancelled or not paid: {columns}; call it “Status” if it does."

_SECOND_NOTE = "Rows that fill “{first}” keep nothing of {columns}: a record has one note."
_NOTE = "note"
_LEFT_OUT = "Left out, though it may tell which orders were cancelled or not paid: {columns}; choose “Status” for it if it does."


def unread(layout: Layout, data: Sequence[Sequence[str]]) -> Iterator[Problem]:
    """Name the columns of a known format that hold something and fill no field."""
    form = layout.format
    if is_mapped(layout):
        yield from _states_left(layout, data)
    if form.own or form.strategy not in _BY_HEADER or form.id == MAPPED or layout.headerless:
        return
    if form.entity == UgcItem.entity:
        # Of a list of pieces all are named where it is said what stays behind (`own_files`).
        return
    yield from _second_notes(layout, data)
    left = list(_left(layout, data))
    names = [(layout.title(index), form.ignores(layout.header[index])) for index in left]
    states = [layout.title(index) for index in left if may_be_state(layout, index, data)]
    touches = [name for name, _ in names if form.entity == "order" and _tells_touch(normalise(name))]
    others = [name for name, ignored in names if not ignored and name not in (*touches, *states)]
    if touches:
        yield Problem(_MAY_TELL, {"columns": _listed(touches)})
    if states:
        yield Problem(_MAY_BE_STATE, {"columns": _listed(states)})
    if others:
        more = len(others) - _MOST
        values: dict[str, object] = {"columns": _listed(others[:_MOST])}
        yield Problem(_MORE, values | {"count": more}) if more > 0 else Problem(_SOME, values)


def _second_notes(layout: Layout, data: Sequence[Sequence[str]]) -> Iterator[Problem]:
    """Name the columns of notes behind the first one of a row, of which nothing is kept."""
    first, *others = layout.positions(_NOTE) or [0]
    lost = [at for at in others if any(_is_filled(row, at) and _is_filled(row, first) for row in data)]
    if lost:
        values = {"first": layout.title(first), "columns": _listed([layout.title(at) for at in lost])}
        yield Problem(_SECOND_NOTE, values)


def _is_filled(row: Sequence[str], at: int) -> bool:
    return at < len(row) and text_cell(row[at]) is not None


def _states_left(layout: Layout, data: Sequence[Sequence[str]]) -> Iterator[Problem]:
    """Name the columns that a mapping of orders leaves out although they tell which were cancelled."""
    states = [layout.title(index) for index in _left(layout, data) if may_be_state(layout, index, data)]
    if states:
        yield Problem(_LEFT_OUT, {"columns": _listed(states)})


def _tells_touch(name: str) -> bool:
    return _TOUCH.search(name) is not None and _NO_TOUCH.search(name) is None


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f"“{name}”" for name in dict.fromkeys(names))


def _left(layout: Layout, data: Sequence[Sequence[str]]) -> Iterator[int]:
    for index, name in enumerate(layout.header):
        if index in layout.columns or not name.strip():
            continue
        if any(index < len(row) and text_cell(row[index]) is not None for row in data):
            yield index
