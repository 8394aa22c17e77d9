"""What a change has done to the tables so far, so that only what follows from it is worked out anew."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from socialroi_desktop.domain.changes import RowChanges, Spans


class Touched:
    """The tables, columns and rows that a change wrote."""

    def __init__(self) -> None:
        self._order: dict[str, None] = {}
        self.columns: dict[str, set[str]] = defaultdict(set)
        self.moved: set[str] = set()
        self.gone: set[str] = set()
        self.ranges: dict[str, list[tuple[int, int]]] = defaultdict(list)
        self.owners: dict[tuple[str, str], set[int]] = defaultdict(set)
        self._created: dict[str, Spans] = defaultdict(Spans)
        self._edited: dict[str, Spans] = defaultdict(Spans)
        self._deleted: dict[str, Spans] = defaultdict(Spans)

    @property
    def entities(self) -> set[str]:
        """The tables that were written."""
        return set(self._order)

    def came(self, entity: str, first: int, last: int) -> None:
        """Note rows that were not there before, by their first and last id."""
        self._order[entity] = None
        self.moved.add(entity)
        self._created[entity].add(first, last)
        known = self.ranges[entity]
        if known and known[-1][1] == first - 1:
            known[-1] = (known[-1][0], last)
        else:
            known.append((first, last))

    def edited(self, entity: str, row_id: int, columns: Iterable[str]) -> None:
        """Note the columns of one row that have other values now."""
        self._order[entity] = None
        self.columns[entity].update(columns)
        self.ranges[entity].append((row_id, row_id))
        self._edited[entity].add(row_id, row_id)

    def went(self, entity: str, ids: Sequence[int]) -> None:
        """Note that rows are gone."""
        self._order[entity] = None
        self.moved.add(entity)
        self.gone.add(entity)
        self._deleted[entity].add_all(ids)

    def owned(self, entity: str, row_id: int, field: str) -> None:
        """Note a record with which something is kept that changed, and the field of it that tells it ("" for none)."""
        self.owners[(entity, field)].add(row_id)

    def concerns(self, entity: str, columns: Iterable[str] = ()) -> bool:
        """Tell whether rows came or went, or one of these columns changed (any, when none is named)."""
        if entity in self.moved:
            return True
        wanted = set(columns)
        return entity in self._order and (not wanted or bool(wanted & self.columns[entity]))

    def ids(self, entity: str) -> int:
        """Return how many ids the rows span that came or were edited."""
        return sum(last - first + 1 for first, last in self.ranges[entity])

    def rows(self) -> Mapping[str, RowChanges]:
        """Return by table which rows were touched, in the order in which the tables first were."""
        return {
            entity: RowChanges(
                self._created[entity].told(),
                self._edited[entity].told(),
                self._deleted[entity].told(),
                frozenset(self.columns[entity]),
            )
            for entity in self._order
        }
