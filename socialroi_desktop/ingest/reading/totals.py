"""Tells rows that add up others, or are their average, from rows of data: by what they call themselves and by what they hold.

A row that only says that it is a total, and is the sum of what stands above it (or of all below it, in the first row), is none of
data; where one of both is not so, it is doubtful: a campaign may be called “Total”. Knows one layout and the rows read so far.
"""

from collections.abc import Callable, Sequence
from itertools import accumulate, islice
from operator import itemgetter

from socialroi_desktop.domain.fields import Kind
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.total_alone import total_alone
from socialroi_desktop.ingest.completing.by_entity import Row
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.formats.total_words import (
    MAY_BE_TOTAL,
    calls_itself_average,
    calls_itself_total,
    is_everything,
    may_be_total,
)
from socialroi_desktop.ingest.reading.nameless_totals import NamelessTotals

IS_TOTAL = "This row is the total of the rows above it."
_OF_BELOW = "This row is the total of the rows below it."
_IS_AVERAGE = "This row is the average of the rows above it."
_ADDS_UP = (
    "“{name}” holds as much as the rows above it together and may be their total; take it only if it is none."
)
_ADDS_UP_BELOW = (
    "“{name}” holds as much as the rows below it together and may be their total; take it only if it is none."
)
# Rows that are looked at to tell whether a column names parts.
_NEAR = 50
_SURE = 2
_FIGURES = frozenset({Kind.INTEGER, Kind.MONEY, Kind.MINUTES})
_LABELS = frozenset({Kind.TEXT, Kind.LONG_TEXT, Kind.CHOICE, Kind.CHANNEL, Kind.URL})
_SHORT = 80
_ADS = frozenset({"campaign", "ad_set", "ad"})
# Words of people, which may be any.
_PROSE = frozenset({"text", "caption", "description", "title"})


class Totals:
    """What rows of a layout add up; remembers one figure of each row, so that a sum is known.

    `whole` gives the sum of a field over the table; it is asked once at most, for a first row that may be a total.
    """

    def __init__(self, layout: Layout, whole: Callable[[str], int]) -> None:
        self._layout = layout
        self._whole = whole
        self._labels = () if layout.format.own else tuple(_labels(layout))
        self._figures = [
            name for name, spec in layout.specs.items() if spec.kind in _FIGURES and layout.positions(name)
        ]
        self._amounts = [
            at
            for name in self._figures
            if layout.specs[name].kind is Kind.MONEY
            for at in layout.positions(name)
        ]
        # What is a known word there says what the row is of (“Media” is advertising, too).
        self._choices = {
            at: layout.format.words.get(column.field, {})
            for at, column in layout.columns.items() if layout.kind(at) is Kind.CHOICE
        }  # fmt: skip
        self._others = [at for at in layout.columns if layout.kind(at) not in _FIGURES]
        # A person may be called anything.
        self._leaves_out = layout.format.entity != "influencer"
        self._nameless = NamelessTotals(layout, self._figures, whole)
        self._above: list[int] = []
        self._last: Sequence[str] = ()
        self._known: dict[str, int] = {}

    def told(self, cells: Sequence[str], row: Row, line: int) -> tuple[Problem | None, Problem | None]:
        """Return why a row is none of data, and what is doubtful about it; call it once for each row that was read."""
        field, figure = next(
            ((name, value) for name in self._figures if isinstance(value := row.get(name), int) and value),
            ("", 0),
        )
        sure, at, is_prose = max(
            ((self._weighed(at, cells), at, is_prose) for at, is_prose in self._labels if at < len(cells)),
            key=itemgetter(0), default=(0, 0, False),
        )  # fmt: skip
        if not sure:
            left_out, asked = self._nameless.told(cells, row, line)
            if left_out is None and asked is None:
                self._remember(cells, figure)
            return left_out, asked
        name = cells[at].strip()
        first = not self._above and self._varied(at)
        left_out, asked = self._reasons(field if first else "", figure, name, line)
        if sure == _SURE and left_out is not None and self._leaves_out:
            return left_out, None
        everything, alone = is_everything(name), self._stands_alone(at, cells)
        if asked is None:
            self._remember(cells, figure)
        if is_prose and (asked is None or not (alone or everything)):
            return None, None
        if sure != _SURE and asked is None and not (everything and (first or self._is_name(at))):
            return None, None
        return None, asked or Problem(MAY_BE_TOTAL, {"name": name}, line=line)

    def alone(self, cells: Sequence[str], row: Row, line: int) -> Problem | None:
        """Say of a row that could not be read that it is but a total of others; None of any other."""
        figure = next(
            (value for name in self._figures if isinstance(value := row.get(name), int) and value), 0
        )
        adds_up = bool(figure) and len(self._above) > 1 and self._adds_up(figure)
        return total_alone(cells, line, self._amounts, adds_up=adds_up)

    def _remember(self, cells: Sequence[str], figure: int) -> None:
        self._last = cells
        self._above.append(figure)

    def _reasons(
        self, field: str, figure: int, name: str, line: int
    ) -> tuple[Problem | None, Problem | None]:
        """Return why to leave out a row that calls itself a total or an average, and why to ask; None where it is neither.

        `field` is the figure of a first row, which may add up those below, "" for any other.
        """
        rows = len(self._above)
        if figure and calls_itself_average(name):
            is_average = rows and abs(sum(self._above) - figure * rows) <= rows
            return (Problem(_IS_AVERAGE, line=line) if is_average else None), None
        if figure and self._adds_up(figure):
            return Problem(IS_TOTAL, line=line), Problem(_ADDS_UP, {"name": name}, line=line)
        if figure and field and self._whole(field) == 2 * figure:
            return Problem(_OF_BELOW, line=line), Problem(_ADDS_UP_BELOW, {"name": name}, line=line)
        return None, None

    def _stands_alone(self, at: int, cells: Sequence[str]) -> bool:
        """Tell whether a row names nothing but itself, while there are columns that say what rows are."""
        others = [other for other in self._others if other != at and other < len(cells)]
        return bool(others) and not any(cells[other].strip() for other in others)

    def _is_name(self, at: int) -> bool:
        """Tell whether a column names what ads are of, where other rows name parts."""
        named = at in self._layout.columns and self._layout.columns[at].field in _ADS and bool(self._above)
        return named and self._varied(at)

    def _varied(self, at: int) -> bool:
        """Tell whether a column names parts: its first rows do not all say the same."""
        return len({cell.strip() for cell in islice(self._layout.cells(at), _NEAR)}) > 1

    def _weighed(self, at: int, cells: Sequence[str]) -> int:
        """Return `_SURE` for a cell that says no more than that its row is a total, 1 for one that may, 0 for any other.

        What stands in one row like in the next names neither.
        """
        cell = cells[at]
        if at in self._choices and normalise(cell) in self._choices[at]:
            return 0
        found = self._known.get(cell)
        if found is None:
            sure = calls_itself_total(cell) or calls_itself_average(cell)
            found = _SURE if sure else int(may_be_total(cell))
            if len(cell) < _SHORT:
                self._known[cell] = found
        return found if found and (at >= len(self._last) or self._last[at] != cell) else 0

    def _adds_up(self, figure: int) -> bool:
        """Tell whether the last rows, two or more of them, add up to a figure; or all, where there is one."""
        sums = accumulate(reversed(self._above))
        return any(total == figure and (at or len(self._above) == 1) for at, total in enumerate(sums))


def _labels(layout: Layout) -> list[tuple[int, bool]]:
    """Return the columns whose cells may name a row, and whether any words may stand there as well."""
    ignored = [(at, True) for at in range(len(layout.header)) if at not in layout.columns]
    named = [
        (at, column.field in _PROSE or (column.field.startswith("_") and column.field != "_breakdown"))
        for at, column in layout.columns.items()
        if layout.kind(at) in _LABELS
    ]
    return sorted([*named, *ignored])
