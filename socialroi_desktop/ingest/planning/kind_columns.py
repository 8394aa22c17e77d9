"""The column of a list of sales or costs that tells of each row whether money was earned, spent, or came back.

Knows the layout and its rows; what such rows become is for their readers to say.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from socialroi_desktop.domain.fields import Kind
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.options import NO_STATES
from socialroi_desktop.ingest.cells.row_kinds import KIND, RowKinds, are_kinds
from socialroi_desktop.ingest.files.source import SAMPLE_ROWS
from socialroi_desktop.ingest.formats.columns import Column
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.formats.row_kinds import INVOICE, kind_of_row, tells_way_to_pay
from socialroi_desktop.ingest.orders.given_back import Signs
from socialroi_desktop.ingest.planning.mapping import MAPPED
from socialroi_desktop.ingest.planning.state_columns import is_list, is_mapped

_STATUS, _OF_COST = "status", "kind"
_UNREAD = Column(KIND, ())
# Kinds are few and short.
_MOST, _LONGEST = 12, 40
_COSTS = ("cost", "ad_cost")
_LISTS = ("plain_costs", "plain_ads", MAPPED)


def with_kinds(layout: Layout, data: Sequence[Sequence[str]]) -> Layout:
    """Return the layout with the column that tells the kind of each row, where it has one."""
    form = layout.format
    costs = form.entity in _COSTS and form.id in _LISTS
    orders = is_list(layout) or is_mapped(layout)
    if (
        layout.headerless
        or not (costs or orders)
        or layout.positions("_refunded")
        or layout.positions("refunds")
    ):
        return layout
    for index in _open(layout):
        if _tells(layout, index, data):
            title = layout.title(index)
            kinds = RowKinds(index, title, tuple(_amounts(layout, orders=orders)), _entity(layout))
            columns = dict(layout.columns)
            if columns.get(index, _UNREAD).field != _OF_COST or len(layout.positions(_OF_COST)) > 1:
                columns[index] = _UNREAD
            return replace(layout, columns=columns, kinds=kinds)
    return layout


def _open(layout: Layout) -> Iterator[int]:
    """Give the columns that may tell kinds: those nothing reads, and those of states and of kinds of costs."""
    left = {normalise(name) for name, said in layout.options.columns.items() if said == NO_STATES}
    for index, header in enumerate(layout.header):
        name = normalise(header)
        column = layout.columns.get(index)
        if not name or name in left or tells_way_to_pay(header):
            continue
        if (
            column.field in (_STATUS, _OF_COST)
            if column
            else not (is_mapped(layout) or layout.format.ignores(header))
        ):
            yield index


def _tells(layout: Layout, index: int, data: Sequence[Sequence[str]]) -> bool:
    cells = [cell for row in data if index < len(row) and (cell := row[index].strip())]
    entity = _entity(layout)
    if not _are_few(cells) or not any(kind_of_row(entity, cell) for cell in dict.fromkeys(cells)):
        return False
    if len(data) >= SAMPLE_ROWS - 1 - layout.header_line:
        # The first that gave money back may stand further down.
        cells = [cell for text in layout.cells(index) if (cell := text.strip())]
    return _are_few(cells) and are_kinds(cells, entity)


def _entity(layout: Layout) -> str:
    """Return what the rows of a list are of: an order, a cost, or an invoice."""
    numbers = [layout.columns[at] for at in layout.positions("number")]
    return INVOICE if any(column.told == INVOICE for column in numbers) else layout.format.entity


def _are_few(cells: Sequence[str]) -> bool:
    told = set(cells)
    return all(len(cell) <= _LONGEST for cell in told) and len(set(map(normalise, told))) <= _MOST


def _amounts(layout: Layout, *, orders: bool) -> Sequence[int]:
    if orders and layout.format.id != MAPPED:
        return Signs(layout).deciding
    return [index for index in layout.columns if layout.kind(index) is Kind.MONEY]
