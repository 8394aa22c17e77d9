"""Columns of the states of orders that a format does not know of: read all the same, so that no cancelled order counts.

Knows the layout and the first rows; what a state means is for the orders to say.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from socialroi_desktop.ingest.cells.flag_cells import (
    answers_in,
    are_answers,
    counts_pieces,
    is_flag,
    tells_amounts,
)
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.files.source import SAMPLE_ROWS
from socialroi_desktop.ingest.formats.columns import Column
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.formats.order_flags import FIELD, FLAG, PIECES, kind_of
from socialroi_desktop.ingest.formats.order_states import states_known
from socialroi_desktop.ingest.formats.state_headers import (
    says_goods,
    says_sending,
    says_state,
    states_in,
    takes_away,
    tells_sending_alone,
)
from socialroi_desktop.ingest.orders.tells import UNTOLD
from socialroi_desktop.ingest.planning.mapping import MAPPED
from socialroi_desktop.ingest.planning.state_places import holds_places

# States are few and short; what has more values or longer ones is a text.
_MOST = 30
_LONGEST = 60
_STATUS, _REFUNDED = "status", "_refunded"
_TOTAL, _PAID = "total", "_paid"
# What is paid back counts there whatever its column is called.
_PLAIN = "plain_orders"


def with_state_columns(layout: Layout, data: Sequence[Sequence[str]]) -> Layout:
    """Return the layout with the columns that nothing reads and that say the state of each order, or what became of it.

    Columns of places that are only called like states are taken out, and those of flags instead of amounts are read as such.
    """
    if not is_list(layout):
        return layout
    found = chain(_found(layout, data), _flags_of_refunds(layout, data), _flags_of_payment(layout, data))
    columns = {**layout.columns, **dict(found)}
    places = _places(replace(layout, columns=columns), data)
    columns = {index: column for index, column in columns.items() if index not in places}
    columns |= dict(_untold(replace(layout, columns=columns), data))
    return replace(layout, columns=columns) if columns != layout.columns else layout


def may_be_state(layout: Layout, index: int, data: Sequence[Sequence[str]]) -> bool:
    """Tell whether a column that is not read holds words that may be states of orders, or as well of something else."""
    if not (is_list(layout) or is_mapped(layout)) or _is_settled(layout, index):
        return False
    if is_mapped(layout) and (column := _column(layout, index, data)) is not None:
        # Of a mapped list nothing else is read than was said.
        places = column.field == _STATUS and _holds_places(layout, index, data)
        return not places and bool(_cells(index, data))
    if says_goods(layout.header[index]):
        return False
    # Of few words that are states one that takes money away is enough.
    mostly, _ = _mostly_states(layout, index, data)
    return mostly or _takes_away(layout, index, data)


def is_list(layout: Layout) -> bool:
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


def is_mapped(layout: Layout) -> bool:
    """Tell whether a file is a list of orders whose columns were mapped by hand."""
    return layout.format.entity == "order" and layout.format.id == MAPPED and not layout.headerless


def _is_settled(layout: Layout, index: int) -> bool:
    name = layout.header[index]
    return index in layout.columns or not name.strip() or layout.format.ignores(name)


def _found(layout: Layout, data: Sequence[Sequence[str]]) -> Iterator[tuple[int, Column]]:
    for index, name in enumerate(layout.header):
        if not _is_settled(layout, index) and (column := _column(layout, index, data)):
            yield index, replace(column, headers=(normalise(name),))


def _column(layout: Layout, index: int, data: Sequence[Sequence[str]]) -> Column | None:
    header = layout.header[index]
    if kind := kind_of(header):
        cells = set(_cells(index, data))
        if is_flag(kind, cells):
            return Column(FIELD, (), parser=f"{FLAG}{kind}")
        if kind == "returned" and layout.format.id == _PLAIN and tells_amounts(cells):
            return Column(_REFUNDED, (), parser="given_back")
        return Column(FIELD, (), parser=f"{FLAG}{PIECES}") if counts_pieces(kind, cells) else None
    if says_state(header):
        return Column(_STATUS, ())
    if all(_mostly_states(layout, index, data)):
        beside = layout.positions(_STATUS) and says_sending(header)
        return None if beside else Column(_STATUS, ())
    return None


def _flags_of_refunds(layout: Layout, data: Sequence[Sequence[str]]) -> Iterator[tuple[int, Column]]:
    """Give the columns of what was paid back that tell whether, or when, it was instead of how much."""
    for index, column in layout.columns.items():
        if column.field == _REFUNDED and index not in layout.currencies:
            cells = set(_cells(index, data))
            if cells and (kind := answers_in(cells)):
                yield index, Column(FIELD, column.headers, parser=f"{FLAG}{kind}")


def _flags_of_payment(layout: Layout, data: Sequence[Sequence[str]]) -> Iterator[tuple[int, Column]]:
    """Give the columns of what was paid that say whether it was, beside one that tells how much."""
    told = {index: set(_cells(index, data)) for index in layout.positions(_TOTAL)}
    flags = {index for index, cells in told.items() if are_answers(cells)}
    for index in flags if flags != told.keys() else ():
        yield index, replace(layout.columns[index], field=_PAID, parser="", told="", whole=())


def _untold(layout: Layout, data: Sequence[Sequence[str]]) -> Iterator[tuple[int, Column]]:
    """Give the columns that tell nothing of what was called off or paid back: empty, or about the sending alone."""
    for index, column in layout.columns.items() if layout.format.id == _PLAIN else ():
        if column.field not in (_STATUS, _REFUNDED) or not data:
            continue
        if not _tells_neither(layout, index, set(_cells(index, data))):
            continue
        # What the first rows of a long file leave open, a later one may tell.
        whole = len(data) < SAMPLE_ROWS - 1 - layout.header_line
        later = set() if whole else {normalise(cell) for cell in set(layout.cells(index))} - {""}
        if whole or _tells_neither(layout, index, later):
            yield index, replace(column, told=UNTOLD)


def _tells_neither(layout: Layout, index: int, cells: Collection[str]) -> bool:
    """Tell whether a column, its folded cells given, is empty or about the sending alone."""
    if not cells:
        return True
    sending = layout.columns[index].field == _STATUS
    return sending and tells_sending_alone(layout.header[index], cells, _known(layout))


def _places(layout: Layout, data: Sequence[Sequence[str]]) -> frozenset[int]:
    """Return the columns of states that hold places instead."""
    return frozenset(index for index in layout.positions(_STATUS) if _holds_places(layout, index, data))


def _holds_places(layout: Layout, index: int, data: Sequence[Sequence[str]]) -> bool:
    others = [name for at, name in enumerate(layout.header) if at != index]
    told = (at for at in layout.positions(_STATUS) if at != index)
    beside = any(_mostly_states(layout, at, data)[0] for at in told)
    return holds_places(layout.header[index], _cells(index, data), others, beside=beside)


def _mostly_states(layout: Layout, index: int, data: Sequence[Sequence[str]]) -> tuple[bool, bool]:
    """Return whether most of what a column holds are states, and whether one of them is a state of orders only."""
    cells = _cells(index, data)
    if len(set(cells)) > _MOST or any(len(cell) > _LONGEST for cell in cells):
        return False, False
    count, sure = states_in(cells, _known(layout))
    return count * 2 > len(cells), sure


def _known(layout: Layout) -> Mapping[str, str]:
    return layout.format.words.get(_STATUS) or states_known()


def _takes_away(layout: Layout, index: int, data: Sequence[Sequence[str]]) -> bool:
    cells = set(_cells(index, data))
    return len(cells) <= _MOST and takes_away(cells, _known(layout))


def _cells(index: int, data: Sequence[Sequence[str]]) -> list[str]:
    return [cell for row in data if index < len(row) and (cell := normalise(row[index]))]
