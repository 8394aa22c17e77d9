"""Tells rows that add up others by naming nothing, where every row beside them has its name: by what they hold.

Knows one layout and the rows read so far; a row that is the sum of those above it, or of all below it, is none of data.
"""

from collections.abc import Callable, Sequence
from itertools import islice

from socialroi_desktop.domain.fields import Kind
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.completing.by_entity import Row

_ABOVE = "This row names nothing and is the total of the rows above it."
_BELOW = "This row names nothing and is the total of the rows below it."
_MAY_BE = "This row names nothing and holds as much as others together, so it may be their total; take it only if it is none."
_UNNAMED = "This row alone names nothing and may be a total of others, which would count them twice; take it only if it is none."
_NAMES = frozenset({Kind.TEXT, Kind.LONG_TEXT, Kind.URL})
# People that several rows reach are counted once in their total.
_OF_PEOPLE = frozenset({"reach", "users", "new_users", "unique_viewers"})
# Lists in which a row that alone has no name is more likely a total than one of data.
_NAMED = frozenset({"ad_cost"})
_NEAR = 50
_SURE = 2
# So many rows hardly come to the same odd amount by chance.
_FEW, _ROUND = 3, 100


class NamelessTotals:
    """What rows without a name add up; `whole` gives the sum of a field over the table."""

    def __init__(self, layout: Layout, figures: Sequence[str], whole: Callable[[str], int]) -> None:
        form = layout.format
        self._layout = layout
        self._whole = whole
        self._figures = [name for name in figures if name not in _OF_PEOPLE]
        self._names = [
            at for at, column in layout.columns.items()
            if layout.kind(at) in _NAMES and not column.child and not column.field.startswith("_")
        ] if self._figures and not form.own and form.entity != "influencer" else []  # fmt: skip
        # Those that every row so far fills.
        self._filled = list(self._names)
        self._above: list[Sequence[object]] = []

    def told(self, cells: Sequence[str], row: Row, line: int) -> tuple[Problem | None, Problem | None]:
        """Return why a row is none of data, and what is doubtful about it; call it once for each row whose words tell neither."""
        if not self._filled:
            return None, None
        values = [row.get(name) for name in self._figures]
        if all(map(str.strip, map(cells.__getitem__, self._filled))):
            self._above.append(values)
            return None, None
        found = self._reasons(cells, values, line) if self._names_nothing(cells) else (None, None)
        if found == (None, None):
            self._filled = [at for at in self._filled if cells[at].strip()]
            self._above.append(values)
        return found

    def _names_nothing(self, cells: Sequence[str]) -> bool:
        """Tell whether the names that differ from row to row are all blank in one, and stand in the rows around it."""
        varied = [at for at in self._names if len(self._near(at) - {""}) > 1 or not cells[at].strip()]
        return not any(cells[at].strip() for at in varied)

    def _near(self, at: int) -> set[str]:
        return {cell.strip() for cell in islice(self._layout.cells(at), _NEAR)}

    def _reasons(
        self, cells: Sequence[str], values: Sequence[object], line: int
    ) -> tuple[Problem | None, Problem | None]:
        told = [(at, value) for at, value in enumerate(values) if isinstance(value, int) and value]
        if not told:
            return None, None
        rows = self._rows_of(told)
        below = not self._above and all(self._whole(self._figures[at]) == 2 * value for at, value in told)
        below = below and any(self._near(at) - {""} for at in self._filled)
        named = self._layout.format.entity in _NAMED
        if rows or below:
            whole = named and (below or rows == len(self._above))
            if len(told) >= _SURE or (whole and self._is_proof(told[0][1], below=below)):
                return Problem(_BELOW if below else _ABOVE, line=line), None
            return None, Problem(_MAY_BE, line=line)
        asked = named and self._above and any(map(self._is_blank_once, self._filled))
        return None, Problem(_UNNAMED, line=line) if asked else None

    def _is_proof(self, value: int, *, below: bool) -> bool:
        """Tell whether one figure alone proves a total: no round sum of a few, which an ad without a name may cost as well."""
        rows = (
            sum(1 for _ in islice(self._layout.cells(self._filled[0]), _FEW + 1)) - 1
            if below
            else len(self._above)
        )
        return rows >= _FEW and value % _ROUND != 0

    def _is_blank_once(self, at: int) -> bool:
        return sum(not cell.strip() for cell in self._layout.cells(at)) == 1

    def _rows_of(self, told: Sequence[tuple[int, int]]) -> int:
        """Return how many of the last rows, two or more, or the only one, a row adds up by all its figures; 0 where by none."""
        sums = dict.fromkeys((at for at, _ in told), 0)
        for count, above in enumerate(reversed(self._above), 1):
            for at in sums:
                value = above[at]
                sums[at] += value if isinstance(value, int) else 0
            if (count > 1 or len(self._above) == 1) and all(sums[at] == value for at, value in told):
                return count
        return 0
