"""Tells rows that add up the rows above them from rows of data: by what they call themselves and by what they hold.

A row that only says that it is a total, and is the sum of what stands above it, is none of data; where one of both is not so,
it is doubtful: a campaign may be called “Total”. Knows one layout and the rows read so far of it.
"""

from collections.abc import Sequence
from itertools import accumulate
from operator import itemgetter

from socialroi_desktop.domain.fields import Kind
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.completing.by_entity import Row
from socialroi_desktop.ingest.formats.total_words import MAY_BE_TOTAL, calls_itself_total, may_be_total

IS_TOTAL = "This row is the total of the rows above it."
_ADDS_UP = (
    "“{name}” holds as much as the rows above it together and may be their total; take it only if it is none."
)
_FIGURES = frozenset({Kind.INTEGER, Kind.MONEY, Kind.MINUTES})
_LABELS = frozenset({Kind.TEXT, Kind.LONG_TEXT, Kind.CHOICE, Kind.CHANNEL, Kind.URL})
_SHORT = 80
# Words of people, which may be any.
_PROSE = frozenset({"text", "caption", "description", "title"})


class Totals:
    """What rows of a layout add up; remembers one figure of each row, so that a sum is known."""

    def __init__(self, layout: Layout) -> None:
        self._labels = () if layout.format.own else tuple(_labels(layout))
        self._figures = [
            name for name, spec in layout.specs.items() if spec.kind in _FIGURES and layout.positions(name)
        ]
        # A person may be called anything.
        self._leaves_out = layout.format.entity != "influencer"
        self._above: list[int] = []
        self._last: Sequence[str] = ()
        self._known: dict[str, int] = {}

    def told(self, cells: Sequence[str], row: Row, line: int) -> tuple[bool, Problem | None]:
        """Tell whether a row is a total, and what is doubtful about it; call it once for each row that was read."""
        figure = next(
            (value for name in self._figures if isinstance(value := row.get(name), int) and value), 0
        )
        sure, name, is_prose = max(
            ((self._weighed(at, cells), cells[at].strip(), is_prose) for at, is_prose in self._labels if at < len(cells)),
            key=itemgetter(0), default=(0, "", False),
        )  # fmt: skip
        adds_up = bool(sure and figure and self._adds_up(figure))
        if sure == 2 and adds_up and self._leaves_out:
            return True, None
        self._last = cells
        self._above.append(figure)
        if not sure or is_prose or (sure == 1 and not adds_up):
            return False, None
        return False, Problem(_ADDS_UP if adds_up else MAY_BE_TOTAL, {"name": name}, line=line)

    def _weighed(self, at: int, cells: Sequence[str]) -> int:
        """Return 2 for a cell that says no more than that its row is a total, 1 for one that may, 0 for any other.

        What stands in one row like in the next names neither.
        """
        cell = cells[at]
        found = self._known.get(cell)
        if found is None:
            found = 2 if calls_itself_total(cell) else int(may_be_total(cell))
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
