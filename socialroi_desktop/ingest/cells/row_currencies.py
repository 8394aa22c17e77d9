"""What is doubtful about the currency of a row: a blank cell beside filled ones, a header that names another one.

Knows the layout and how cells are read; decides nothing, for both readings may be right.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.reading import Memo

_BLANK = (
    "This row names no currency, and other rows name {others}; its amounts were read in {currency}. Fill it in, or say the"
    " currency of rows that name none."
)
_AGAINST = (
    "The header “{column}” says {named}, and this row {currency}: {currency} was taken. Mend what is wrong."
)
# Among the values of a doubt: the currencies that may be the right one.
CODES = "codes"
# More codes than these tell nobody anything.
_MOST = 4


class RowCurrencies:
    """The doubts about currencies of the rows of one layout; `memo` gives how the cells of a column are read."""

    def __init__(self, layout: Layout, memo: Callable[[int], Memo]) -> None:
        self._layout = layout
        self._memo = memo
        self._places = layout.positions("currency")
        self._is_open = bool(self._places) and not (layout.format.own or layout.currency_of_owner)

    def of_row(
        self,
        told: str | None,
        row: Mapping[str, object],
        money: Sequence[str],
        cells: Sequence[str],
        line: int,
    ) -> Problem | None:
        """Return what is doubtful of a row whose fields `money` are amounts, where `told` is the currency it tells."""
        if told is not None:
            return self.against(told, cells, line) if self._layout.currencies else None
        return self.blank(line) if any(row.get(name) is not None for name in money) else None

    def blanks(self, codes: Sequence[object], lines: Sequence[int]) -> dict[int, Problem]:
        """Return what is said of rows by their place, those whose code is None."""
        told = {place: self.blank(lines[place]) for place, code in enumerate(codes) if code is None}
        return {place: problem for place, problem in told.items() if problem is not None}

    def blank(self, line: int) -> Problem | None:
        """Return what is said of a row that names no currency, where others name one that is not taken for it."""
        layout = self._layout
        if not self._is_open or layout.options.currency or not set(self._others) - {layout.currency}:
            return None
        column = layout.title(self._places[0])
        codes = tuple(dict.fromkeys((layout.currency, *self._others[:_MOST])))
        values: dict[str, object] = {
            "column": column, "others": ", ".join(self._others[:_MOST]), "currency": layout.currency, CODES: codes
        }  # fmt: skip
        return Problem(_BLANK, values, line=line, column=column, option="currency")

    def against(self, currency: object, cells: Sequence[str], line: int) -> Problem | None:
        """Return what is said of a row whose own cell names another currency than the header of an amount in it."""
        if not self._is_open or not isinstance(currency, str):
            return None
        for index, named in self._layout.currencies.items():
            if named != currency and index < len(cells) and cells[index].strip():
                title = self._layout.title(index)
                values = {"column": title, "named": named, "currency": currency}
                return Problem(_AGAINST, values, line=line, column=title)
        return None

    @cached_property
    def _others(self) -> tuple[str, ...]:
        """The codes that the rows of the file name."""
        return tuple(sorted(set(self._codes())))

    def _codes(self) -> Iterator[str]:
        for index in self._places:
            memo = self._memo(index)
            for text in set(self._layout.cells(index)):
                if isinstance(code := memo[text], str):
                    yield code
