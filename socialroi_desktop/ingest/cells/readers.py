"""The memory of one reading: for every column a converter, made when first needed, amounts one per currency.

Knows the layout; knows nothing of how rows are put together.
"""

from functools import cached_property

from socialroi_desktop.domain.fields import Kind
from socialroi_desktop.domain.key_texts import without_marks
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.currency_marks import shared_mark, split_currency
from socialroi_desktop.ingest.cells.dates import named_days
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.makers import converter
from socialroi_desktop.ingest.cells.money_cells import rest_cell
from socialroi_desktop.ingest.cells.options import COLUMN
from socialroi_desktop.ingest.cells.reading import Bad, Cell, Memo, Unsure, read_as_said
from socialroi_desktop.ingest.cells.row_currencies import RowCurrencies
from socialroi_desktop.ingest.cells.styles import Style
from socialroi_desktop.ingest.cells.yearless import Years, in_order
from socialroi_desktop.ingest.cells.zones import zone_in

# Days of a year name each of its days once.
_YEAR = 366


class Readers:
    """Converters of the columns of one layout."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._money = frozenset(index for index in layout.columns if layout.kind(index) is Kind.MONEY)
        self._memos: dict[tuple[int, str], Memo] = {}
        self.marks = Memo(self._mark_of)

    def memo(self, index: int, currency: str = "") -> Memo:
        """Return the converter of a column; for amounts, the one of a currency."""
        key = (index, currency)
        if key not in self._memos:
            self._memos[key] = self._make(index, currency)
        return self._memos[key]

    def whole(self, name: str) -> int:
        """Return what the cells of a field add up to over the table, in its first column; what is no number adds nothing."""
        at = self._layout.positions(name)[0]
        memo = self.memo(at, self._layout.currencies.get(at, "") if self.is_money(at) else "")
        return sum(value for cell in self._layout.cells(at) if isinstance(value := memo[cell], int))

    def rest(self, index: int, currency: str) -> Memo:
        """Return the converter of what amounts of a column are finer than the smallest coin of a currency."""
        key = (index, f"rest {currency}")
        if key not in self._memos:
            style, parser = self._layout.styles.get(index, Style()), self._layout.columns[index].parser
            self._memos[key] = Memo(rest_cell(style, currency, parser))
        return self._memos[key]

    def _make(self, index: int, currency: str) -> Memo:
        layout = self._layout
        column = layout.columns[index]
        kind = layout.kind(index)
        convert = converter(
            kind,
            layout.styles.get(index, Style()),
            layout.spec(index),
            parser=column.parser,
            words=layout.format.words.get(column.field, {}),
            currency=currency or layout.currency,
            home="" if layout.positions("currency") or layout.currencies else layout.currency,
            zone=(kind is Kind.TIME and zone_in(layout.header[index])) or layout.zone,
            day_zone=layout.day_zone,
            period=layout.period,
            years=self._years(index),
            tells_apart=layout.tells_apart(index),
            own=layout.format.own,
            table=layout.channels,
        )
        if kind in (Kind.TEXT, Kind.LONG_TEXT):
            return Memo(convert)
        return Memo(lambda text: convert(without_marks(text)))

    def _years(self, index: int) -> Years:
        """Return the years that the order of a column's days tells, where the period alone does not tell them."""
        layout, period = self._layout, self._layout.period
        if period is None or period.days < _YEAR or layout.kind(index) is not Kind.DATE:
            return {}
        style = layout.styles.get(index, Style())
        return in_order(named_days(layout.cells(index), style.order), period)

    @cached_property
    def currencies(self) -> RowCurrencies:
        """What is doubtful about the currencies of rows."""
        return RowCurrencies(self._layout, self.memo)

    def is_money(self, index: int) -> bool:
        """Tell whether a column holds amounts."""
        return index in self._money

    def _mark_of(self, text: str) -> Cell:
        number, mark = split_currency(without_marks(text))
        return None if mark is None else shared_mark(mark, self._layout.currency, number)

    def problem(self, trouble: Bad | Unsure, line: int, index: int | None) -> Problem:
        """Return trouble with a cell as a problem of its line and column."""
        column = None if index is None else self._layout.title(index)
        if isinstance(trouble, Bad):
            return Problem(trouble.template, trouble.values, line=line, column=column)
        # What a column means is settled under its own name.
        option = f"{COLUMN}{column}" if trouble.option == COLUMN else trouble.option
        return Problem(
            trouble.template, trouble.values, line=line, column=column, minor=trouble.minor, option=option,
            second=trouble.other is not None,
        )  # fmt: skip

    def settled(self, cell: Unsure, line: int) -> Unsure:
        """Return a cell that fits two readings in the second one where that was said about the line its row begins on."""
        return read_as_said(cell) if self._layout.options.is_second(line) else cell
