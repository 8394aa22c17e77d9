"""The figures in one row of web analytics, amounts in the currency that the row tells. Gathers nothing."""

from collections.abc import Iterator, Sequence

from socialroi_desktop.domain.fields import Kind
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.makers import converter, currency_cell
from socialroi_desktop.ingest.cells.measures import MEASURES, measure
from socialroi_desktop.ingest.cells.money_cells import rest_cell
from socialroi_desktop.ingest.cells.reading import Bad, Cell, Memo, Unsure
from socialroi_desktop.ingest.cells.styles import Style
from socialroi_desktop.ingest.cells.twin_columns import TWICE
from socialroi_desktop.ingest.formats.columns import Column
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.sections.visit_tables import VisitTable

REVENUE, REST = "web_revenue", "revenue_rest"
# A cell that cannot be read, or is doubtful, with its column.
Trouble = tuple[int, Bad | Unsure]


class VisitFigures:
    """Reads figures; of each field and currency the cells are read once."""

    def __init__(self, layout: Layout, style: Style) -> None:
        self._layout, self._style = layout, style
        self._memos: dict[tuple[str, str], Memo] = {}
        self._rests: dict[str, Memo] = {}
        self._codes = Memo(currency_cell(layout.currency))

    def currency(self, table: VisitTable, cells: Sequence[str]) -> str | Bad:
        """Return the currency of a row: as its cell tells, else that of the file."""
        told = None if table.currency is None else self._codes[cells[table.currency]]
        told = told.value if isinstance(told, Unsure) else told
        return told if isinstance(told, str | Bad) else self._layout.currency

    def read(
        self, figures: dict[str, Cell], table: VisitTable, cells: Sequence[str], currency: str
    ) -> Iterator[Trouble]:
        """Fill in the figures of a row; give what is wrong or doubtful about them."""
        columns = self._layout.format.columns
        first: dict[tuple[str, str], int] = {}
        for index, column in sorted(table.figures.items(), key=lambda pair: columns.index(pair[1])):
            memo = self._memo(column, currency)
            value = memo[cells[index]]
            before = first.setdefault((column.field, normalise(table.header[index])), index)
            if None not in (value, known := memo[cells[before]]) and value != known:
                yield index, Unsure(None, TWICE, {"first": cells[before], "second": cells[index]})
            if isinstance(value, Bad | Unsure):
                yield index, value
            elif column.field == REVENUE and REVENUE not in figures:
                figures[REST] = self._rest(currency)[cells[index]]
            figures.setdefault(column.field, value.value if isinstance(value, Unsure) else value)

    def _rest(self, currency: str) -> Memo:
        if currency not in self._rests:
            self._rests[currency] = Memo(rest_cell(self._style, currency))
        return self._rests[currency]

    def _memo(self, column: Column, currency: str) -> Memo:
        key = (column.field, currency)
        if key not in self._memos:
            spec = self._layout.specs.get(column.field)
            kind = spec.kind if spec else Kind.DECIMAL
            if column.parser in MEASURES:
                made = measure(column.parser, self._style.decimal)
            else:
                made = converter(kind, self._style, spec, parser=column.parser, currency=currency)
            self._memos[key] = Memo(made)
        return self._memos[key]
