"""A column of currencies that a format does not know of: read all the same, so that no amount is taken for one of home.

Knows the layout and the first rows; converts nothing.
"""

from collections.abc import Sequence
from dataclasses import replace

from socialroi_desktop.domain.currencies import is_known_currency
from socialroi_desktop.domain.fields import Kind
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.formats.columns import Column
from socialroi_desktop.ingest.formats.currency_words import currency_rank, may_say_currency, says_currency
from socialroi_desktop.ingest.formats.headers import normalise, plain
from socialroi_desktop.ingest.planning.mapping import MAPPED

_FIELD = "currency"


def with_currencies(layout: Layout, data: Sequence[Sequence[str]]) -> Layout:
    """Return the layout with the column that tells the currency of each row, where amounts are read and no column tells it."""
    form = layout.format
    decided = form.own or layout.headerless or layout.currencies or layout.positions(_FIELD)
    # Of a mapped file the seller may have said the currency instead of its column.
    said = form.id == MAPPED and layout.options.currency is not None
    if decided or said or _FIELD not in layout.specs or not _has_money(layout):
        return layout
    found = [index for index in range(len(layout.header)) if _tells(layout, index, data)]
    if not found:
        return layout
    at = min(found, key=lambda index: currency_rank(layout.header[index]))
    column = Column(field=_FIELD, headers=(normalise(layout.header[at]),))
    return replace(layout, columns={**layout.columns, at: column})


def _has_money(layout: Layout) -> bool:
    return any(layout.kind(index) is Kind.MONEY for index in layout.columns)


def _tells(layout: Layout, index: int, data: Sequence[Sequence[str]]) -> bool:
    """Tell whether a column that nothing reads says in which currency its rows are."""
    name = layout.header[index]
    if index in layout.columns or layout.format.ignores(name):
        return False
    cells = [text for row in data if index < len(row) and (text := plain(row[index]))]
    if says_currency(name) and layout.format.id != MAPPED:
        # Headers of figures in a currency are told apart by their figures.
        return not any(map(str.isdigit, "".join(cells)))
    return may_say_currency(name) and bool(cells) and all(is_known_currency(cell.upper()) for cell in cells)
