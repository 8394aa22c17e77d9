"""Which rows a change touched, as ranges of ids: as small for an import of 100,000 rows as for one cell.

Knows no tables and no reasons for a change.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

# So many ranges are kept as they are, for those who show what was touched.
EXACT = 200
# More ranges than this tell nobody anything: one that holds the rest of them stands for them.
MOST = 500


@dataclass(frozen=True, slots=True)
class RowChanges:
    """What was done to the rows of one kind, as ranges of ids in the order in which it was done.

    `fields` are those that have other values now in the rows that were edited. Where single rows were too many to be
    told, a range after the first `EXACT` may hold rows that were left alone.
    """

    created: tuple[range, ...] = ()
    edited: tuple[range, ...] = ()
    deleted: tuple[range, ...] = ()
    fields: frozenset[str] = frozenset()

    @property
    def there(self) -> tuple[range, ...]:
        """The rows that came or changed and are there now."""
        return self.created + self.edited

    @property
    def count(self) -> int:
        """How many ids all ranges span; one that lies in two counts twice."""
        return sum(len(ids) for ids in self.created + self.edited + self.deleted)

    def touches(self, fields: Iterable[str]) -> bool:
        """Tell whether rows came or went, or one of these fields was edited."""
        return bool(self.created or self.deleted or self.fields.intersection(fields))


@dataclass(frozen=True, slots=True)
class Place:
    """Where a change is seen: rows of one kind that are there, and those that stood beside them and are gone.

    `part` is the kind of what changed where that only hangs on these rows, `step` the number of the change in the history.
    """

    entity: str
    ids: tuple[int, ...]
    gone: tuple[int, ...] = ()
    part: str = field(default="", compare=False)
    step: int = field(default=0, compare=False)


class Spans:
    """Ids noted one after the other and kept as ranges; neighbours become one."""

    def __init__(self) -> None:
        self._found: list[tuple[int, int]] = []

    def add(self, first: int, last: int) -> None:
        """Note the ids from `first` to `last`."""
        if self._found:
            start, end = self._found[-1]
            if start <= first and last <= end:
                return
            if first == end + 1 or last == start - 1:
                self._found[-1] = min(start, first), max(end, last)
                return
        self._found.append((first, last))
        if len(self._found) > MOST:
            rest = self._found[EXACT:]
            self._found[EXACT:] = [(min(first for first, _ in rest), max(last for _, last in rest))]

    def add_all(self, ids: Sequence[int]) -> None:
        """Note ids in their order."""
        for row_id in ids:
            self.add(row_id, row_id)

    def told(self) -> tuple[range, ...]:
        """Return the ranges."""
        return tuple(range(first, last + 1) for first, last in self._found)
