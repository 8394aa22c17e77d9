"""The rows of a query as a Qt model keeps them: ids in order, records a page at a time, changes taken row by row.

A change repaints, inserts, removes or moves the rows it touched; everything is read anew only where a change touched
many. Knows no columns and no widgets.
"""

from array import array
from collections.abc import Collection, Sequence
from dataclasses import replace
from operator import gt, lt

from PySide6.QtCore import QAbstractTableModel, QObject, Signal

from socialroi_desktop.domain.changes import RowChanges
from socialroi_desktop.domain.deciding import deciding_fields, is_decided_by_itself, is_decided_elsewhere
from socialroi_desktop.domain.fields import Record, may_be_tagged, specs
from socialroi_desktop.domain.query import Query, Term
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.rows.ordering import comes_first, count, ordered_ids, texts_waiting
from socialroi_desktop.viewmodels.records.pages import RecordPages
from socialroi_desktop.viewmodels.records.row_steps import (
    Steps,
    blocks,
    placed_anew,
    places_of,
    steps_between,
)
from socialroi_desktop.viewmodels.records.within import EVERYTHING, Within
from socialroi_desktop.viewmodels.shared.indexes import ROOT, Index
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel
from socialroi_desktop.viewmodels.shared.wording import plural_of

# Tables larger than this are put in order in the background, as is what has more texts to fold first; what looks into texts
# or other tables takes longer.
DIRECT = 100_000
DIRECT_SEARCH = 20_000
TEXTS = 5_000
# Beyond so many rows that were touched, showing everything anew is quicker than row by row.
FEW = 500
# Up to so many are put in their places one by one, by some 17 questions each among 100,000 rows.
SINGLE = 30


class OrderedRows(VisibleModel, QAbstractTableModel):
    """`reloaded` comes after rows were read, or brought up to date with a change."""

    reloaded = Signal()

    def __init__(
        self,
        session: Session,
        record: type[Record],
        parent: QObject | None = None,
        *,
        within: Within = EVERYTHING,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.record_type = record
        self.within = within
        self._pages = RecordPages(session.workspace, record.entity)
        self._query = within.all_of(record.entity)
        self._asked = 0
        # The rows that a change touched and the present order does not know yet; None for all.
        self._unsettled: set[int] | None = None
        # What was removed last, and the row in which the first of it stood.
        self._left: tuple[set[int], int] | None = None
        own = {*record.follows_from, *(("tag",) if may_be_tagged(record) else ())}
        self._referred = frozenset(own | {spec.refers_to for spec in specs(record) if spec.refers_to})
        self.follow(session, {record.entity, "settings", *self._referred})

    @property
    def query(self) -> Query:
        """Which rows are shown, in which order."""
        return self._query

    def total(self) -> int:
        """Return how many records there are without any filter."""
        return count(self.session.workspace, self.within.all_of(self.record_type.entity))

    def record(self, row: int) -> Record | None:
        """Return the record in a row; None when it has been deleted meanwhile."""
        return self._pages.record(row) if 0 <= row < self.rowCount() else None

    def row_of(self, row_id: int) -> int | None:
        """Return the row a record stands in, or None."""
        return self._pages.row_of(row_id)

    def rows_of(self, ids: Collection[int]) -> list[int]:
        """Return the rows in which records stand, from the top; those that are not shown are left out."""
        return sorted(places_of(self._pages.ids, ids).values())

    def rows_near(self, gone: Sequence[int]) -> list[int]:
        """Return the row that stands now where records stood that are gone; none when no row is left."""
        count = self.rowCount()
        if count and self._left is not None and self._left[0] >= set(gone):
            return [min(self._left[1], count - 1)]
        return [min(range(count), key=lambda row: abs(self._pages.ids[row] - gone[0]))] if count else []

    def ids_of(self, rows: Sequence[int]) -> list[int]:
        """Return the ids of the records in rows."""
        return [self._pages.ids[row] for row in rows if 0 <= row < self.rowCount()]

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._pages.ids)

    def read_anew(self) -> None:
        """Read the order of rows."""
        self._unsettled = None
        self._order()

    def take_change(self, changed: Changed) -> None:
        """Show what a change did to these rows, and what the records they refer to are called now."""
        mine = changed.rows.get(self.record_type.entity, RowChanges())
        others = changed.entities & self._referred - {self.record_type.entity}
        if "settings" in changed.entities or mine.count > FEW:
            self.refresh()
            return
        if others:
            # They may be called otherwise, and which of them a row refers to may follow from that.
            self._pages.forget_rows()
            self._tell(0, self.rowCount() - 1)
        touched = {row_id for ids in (*mine.there, *mine.deleted) for row_id in ids}
        elsewhere = (mine.fields or others) and is_decided_elsewhere(self._query)
        if elsewhere and others:
            self._unsettled = None
            self._order()
        elif elsewhere or (touched and mine.touches(deciding_fields(self._query))):
            self._place(mine, touched)
        else:
            self._repaint(touched)
            self.reloaded.emit()

    def _place(self, mine: RowChanges, touched: set[int]) -> None:
        """Let rows come, go and move."""
        order = self._placed(mine, touched) if self._unsettled == set() else None
        if self._unsettled is not None:
            self._unsettled |= touched
        if order is None:
            self._order()
        else:
            self._take_ids(self._asked, order)

    def _placed(self, mine: RowChanges, touched: set[int]) -> "array[int] | None":
        """Return the present order with the rows touched where they belong; None where all of it is to be asked for."""
        query, workspace = self._query, self.session.workspace
        if query.limit is not None:
            return None
        if not deciding_fields(query):
            # Nothing is asked but the order of ids: no row need be read for that.
            came = {row_id for ids in mine.created for row_id in ids}
            gone = {row_id for ids in mine.deleted for row_id in ids}
            return placed_anew(self._pages.ids, came | gone, came - gone, gt if query.descending else lt)
        # What was written meanwhile and is not told of yet may have left its place already.
        if len(touched) > SINGLE or self.session.jobs.writing > 1 or not is_decided_by_itself(query):
            return None
        return placed_anew(
            self._pages.ids,
            touched,
            [row_id for row_id in touched if self._is_meant(row_id)],
            lambda one, other: comes_first(workspace, query, one, other),
        )

    def _is_meant(self, row_id: int) -> bool:
        terms = (*self._query.terms, Term("id", "=", row_id))
        return count(self.session.workspace, replace(self._query, terms=terms)) == 1

    def show_anew(self, query: Query) -> None:
        """Show the rows of another query."""
        self._query = query
        self._unsettled = None
        if self.active and not self.stale:
            self._order()
        else:
            self.refresh()

    def show_found(self, query: Query, ids: "array[int]", *, again: bool = False) -> None:
        """Show the rows of a query that somebody else has asked; asked `again`, they stay where few came or went."""
        self._asked += 1
        before, known = self._query, again and self._unsettled is not None
        self._query, self._stale, self._unsettled = query, False, None
        if known and (query.sort, query.descending) == (before.sort, before.descending):
            other = set(self._pages.ids).symmetric_difference(ids)
            self._unsettled = other if len(other) <= FEW else None
        self._take_ids(self._asked, ids)

    def _order(self) -> None:
        """Ask for the order of rows: at once, or in the background when the table is large."""
        self._asked += 1
        asked, query = self._asked, self._query
        most = DIRECT_SEARCH if query.text or query.clauses else DIRECT
        if self.total() <= most and texts_waiting(self.session.workspace, query) <= TEXTS:
            self._take_ids(asked, ordered_ids(self.session.workspace, query))
            return
        self.session.read(
            self.tr("Sorting: {rows}").format(rows=plural_of(self.record_type)),
            lambda workspace, _progress: ordered_ids(workspace, query),
            lambda ids: self._take_ids(asked, ids),
            key=f"rows of {self.record_type.entity} in {id(self)}",
        )

    def _take_ids(self, asked: int, ids: "array[int]") -> None:
        if asked != self._asked:
            return
        touched, self._unsettled = self._unsettled, set()
        steps = None if touched is None else steps_between(self._pages.ids, ids, touched)
        if steps is not None:
            self._go(steps, ids)
            self._repaint(touched or ())
        elif ids == self._pages.ids and len(ids):
            # The same rows in the same order: selection, scroll position and open editors stay.
            self._pages.forget_rows()
            self._tell(0, len(ids) - 1)
        else:
            self.beginResetModel()
            self._pages.set_ids(ids)
            self.endResetModel()
        self.reloaded.emit()

    def _go(self, steps: Steps, ids: "array[int]") -> None:
        if steps.removed:
            first = steps.removed[-1][0]
            self._left = (
                {self._pages.ids[n] for one in steps.removed for n in range(one[0], one[1] + 1)},
                first,
            )
        for first, last in steps.removed:
            self.beginRemoveRows(ROOT, first, last)
            self._pages.take_out(first, last)
            self.endRemoveRows()
        if steps.lone:
            self._move(*steps.lone, steps.kept)
        elif steps.moved:
            self._move_to(steps.kept)
        for first, last in steps.inserted:
            self.beginInsertRows(ROOT, first, last)
            self._pages.put_in(first, ids[first : last + 1])
            self.endInsertRows()

    def _move(self, start: int, end: int, ids: "array[int]") -> None:
        # Qt names the row above which it will stand, as they are counted before.
        self.beginMoveRows(ROOT, start, start, ROOT, end + 1 if end > start else end)
        self._pages.set_ids(ids)
        self.endMoveRows()

    def _move_to(self, ids: "array[int]") -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [self._pages.ids[index.row()] for index in before]
        self._pages.set_ids(ids)
        places = places_of(ids, frozenset(held))
        after = [
            self.index(places[row_id], index.column()) for row_id, index in zip(held, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _repaint(self, ids: Collection[int]) -> None:
        rows = places_of(self._pages.ids, ids).values()
        self._pages.forget(rows)
        for first, last in blocks(rows):
            self._tell(first, last)

    def _tell(self, first: int, last: int) -> None:
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))
