"""The records of a query by one of their choices, as a Qt tree: columns at the top, the records of each below it.

One question to the store brings the ids of all columns in order; records are read a page at a time when they are
looked at. A change takes out, puts in and repaints the rows it touched. Knows nothing of what a card shows.
"""

from array import array
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Signal

from socialroi_desktop.domain.changes import RowChanges
from socialroi_desktop.domain.deciding import deciding_fields, is_decided_elsewhere
from socialroi_desktop.domain.fields import Record, specs
from socialroi_desktop.domain.query import Query
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.rows.ordering import count, grouped_ids, texts_waiting
from socialroi_desktop.viewmodels.records.alike import alike_in
from socialroi_desktop.viewmodels.records.ordered_rows import DIRECT, FEW, TEXTS
from socialroi_desktop.viewmodels.records.pages import RecordPages
from socialroi_desktop.viewmodels.records.row_steps import Steps, blocks, places_of, steps_between
from socialroi_desktop.viewmodels.shared.indexes import ROOT, Index
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel
from socialroi_desktop.viewmodels.shared.wording import plural_of

# About as many cards as a high column shows.
_PAGE = 40
_NONE: "array[int]" = array("q")


class BoardRows(VisibleModel, QAbstractItemModel):
    """`values` are those of the field that have a column, in order. `reloaded` comes after rows were brought up to date."""

    reloaded = Signal()

    def __init__(
        self,
        session: Session,
        record: type[Record],
        field: str,
        values: Sequence[str | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.session, self.record_type, self.field = session, record, field
        self.values = tuple(values)
        self._pages = tuple(RecordPages(session.workspace, record.entity, _PAGE) for _ in self.values)
        self._query = Query(record.entity)
        self._asked = 0
        # The rows that a change touched and the present order does not know yet; None for all.
        self._unsettled: set[int] | None = None
        self._referred = frozenset(spec.refers_to for spec in specs(record) if spec.refers_to)
        self.follow(session, {record.entity, "settings", *self._referred, *record.follows_from})

    # What is asked of the rows.

    @property
    def query(self) -> Query:
        """Which rows are shown, in which order."""
        return self._query

    def show_query(self, query: Query) -> None:
        """Show other rows; the text also finds channels and choices by their labels."""
        found = alike_in(self.session, self.record_type, query.text)
        query = replace(query, entity=self.record_type.entity, alike=found)
        if query == self._query:
            return
        self._query, self._unsettled = query, None
        if self.active and not self.stale:
            self._order()
        else:
            self.refresh()

    def total(self) -> int:
        """Return how many records there are without any filter."""
        return count(self.session.workspace, Query(self.record_type.entity))

    def shown(self) -> int:
        """Return how many records stand in the columns."""
        return sum(len(pages.ids) for pages in self._pages)

    def column(self, number: int) -> QModelIndex:
        """Return the place of a column, below which its cards are."""
        return self.index(number, 0)

    def record(self, index: Index) -> Record | None:
        """Return the record of a card; None when it has been deleted meanwhile, or for a column."""
        pages = self._pages_of(index.parent())
        return pages.record(index.row()) if pages is not None and index.row() < len(pages.ids) else None

    def beside(self, row_id: int) -> tuple[int, ...]:
        """Return the ids of the column a record stands in, in order; none when it stands in none."""
        return next((tuple(page.ids) for page in self._pages if row_id in page.ids), ())

    def id_of(self, index: Index) -> int | None:
        """Return the id of a card without reading it; None for a column."""
        pages = self._pages_of(index.parent())
        return pages.ids[index.row()] if pages is not None and index.row() < len(pages.ids) else None

    def ids_of(self, indexes: Sequence[Index]) -> list[int]:
        """Return the ids of cards as they stand on the board, column by column."""
        inside = [index for index in indexes if index.isValid() and index.parent().isValid()]
        inside.sort(key=lambda index: (index.parent().row(), index.row()))
        return [row_id for row_id in map(self.id_of, inside) if row_id is not None]

    def index_of(self, row_id: int) -> QModelIndex:
        """Return the place of a card; an invalid one when it is not shown."""
        for number, pages in enumerate(self._pages):
            row = pages.row_of(row_id)
            if row is not None:
                return self.index(row, 0, self.column(number))
        return QModelIndex()

    # What Qt asks.

    def index(self, row: int, column: int, parent: Index = ROOT) -> QModelIndex:
        if column != 0 or row < 0 or row >= self.rowCount(parent):
            return QModelIndex()
        # The id of a card is the number of its column and one; that of a column is nothing.
        return self.createIndex(row, 0, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, child: Index = ROOT) -> QModelIndex:  # type: ignore[override]  # Qt means two by the name
        number = child.internalId() if child.isValid() else 0
        return self.createIndex(number - 1, 0, 0) if number else QModelIndex()

    def rowCount(self, parent: Index = ROOT) -> int:
        if not parent.isValid():
            return len(self.values)
        pages = self._pages_of(parent)
        return 0 if pages is None else len(pages.ids)

    def columnCount(self, _parent: Index = ROOT) -> int:
        return 1

    def _pages_of(self, column: Index) -> RecordPages | None:
        return None if not column.isValid() or column.internalId() else self._pages[column.row()]

    # How rows come and go.

    def read_anew(self) -> None:
        """Read which rows there are."""
        self._unsettled = None
        self._order()

    def take_change(self, changed: Changed) -> None:
        """Show what a change did to these rows, and what the records they refer to are called now."""
        mine = changed.rows.get(self.record_type.entity, RowChanges())
        others = changed.entities & self._referred - {self.record_type.entity}
        if "settings" in changed.entities or others or mine.count > FEW:
            self.refresh()
            return
        touched = {row_id for ids in (*mine.there, *mine.deleted) for row_id in ids}
        derived = not changed.entities.isdisjoint(self.record_type.follows_from)
        if derived:
            for pages in self._pages:
                pages.forget_rows()
            self.show_cards_anew()
        deciding = {self.field, *deciding_fields(self._query)}
        if mine.touches(deciding) or ((mine.fields or derived) and is_decided_elsewhere(self._query)):
            if derived:
                self._unsettled = None
            elif self._unsettled is not None:
                self._unsettled |= touched
            self._order()
        else:
            self._repaint(touched)
            self.reloaded.emit()

    def _order(self) -> None:
        """Ask which rows stand where: at once, or in the background when they are many."""
        self._asked += 1
        asked, query, field = self._asked, self._query, self.field
        if self.total() <= DIRECT and texts_waiting(self.session.workspace, query) <= TEXTS:
            self._take(asked, grouped_ids(self.session.workspace, query, field))
            return
        self.session.read(
            self.tr("Sorting: {rows}").format(rows=plural_of(self.record_type)),
            lambda workspace, _progress: grouped_ids(workspace, query, field),
            lambda groups: self._take(asked, groups),
            key=f"board of {self.record_type.entity} in {id(self)}",
        )

    def _take(self, asked: int, groups: "Mapping[Any, array[int]]") -> None:
        if asked != self._asked:
            return
        touched, self._unsettled = self._unsettled, set()
        new = [groups.get(value, _NONE) for value in self.values]
        steps = [
            None if touched is None else steps_between(pages.ids, ids, touched)
            for pages, ids in zip(self._pages, new, strict=True)
        ]
        # A card leaves one column before it comes to another, so that it never stands in two.
        for number, step in enumerate(steps):
            self._take_out(number, step, new[number])
        for number, step in enumerate(steps):
            self._put_in(number, step, new[number])
        if touched is not None:
            self._repaint(touched)
        self.reloaded.emit()

    def _take_out(self, number: int, steps: Steps | None, ids: "array[int]") -> None:
        pages, column = self._pages[number], self.column(number)
        if steps is None:
            removed: tuple[tuple[int, int], ...] = ((0, len(pages.ids) - 1),)
            if not len(pages.ids) or pages.ids == ids:
                removed = ()
        else:
            removed = steps.removed
        for first, last in removed:
            self.beginRemoveRows(column, first, last)
            pages.take_out(first, last)
            self.endRemoveRows()
        if steps is not None and steps.moved:
            self._move_to(number, steps.kept)

    def _put_in(self, number: int, steps: Steps | None, ids: "array[int]") -> None:
        pages, column = self._pages[number], self.column(number)
        if steps is None:
            # The same rows in the same order: selection and scroll position stay.
            if pages.ids == ids:
                pages.forget_rows()
                self._tell(number, 0, len(ids) - 1)
                return
            inserted: tuple[tuple[int, int], ...] = ((0, len(ids) - 1),) if len(ids) else ()
        else:
            inserted = steps.inserted
        for first, last in inserted:
            self.beginInsertRows(column, first, last)
            pages.put_in(first, ids[first : last + 1])
            self.endInsertRows()

    def _move_to(self, number: int, ids: "array[int]") -> None:
        pages, column = self._pages[number], self.column(number)
        self.layoutAboutToBeChanged.emit()
        before = [index for index in self.persistentIndexList() if index.parent() == column]
        held = [pages.ids[index.row()] for index in before]
        pages.set_ids(ids)
        places = places_of(ids, frozenset(held))
        self.changePersistentIndexList(before, [self.index(places[row_id], 0, column) for row_id in held])
        self.layoutChanged.emit()

    def show_cards_anew(self) -> None:
        """Let all cards be asked anew what they show: something beside their records has changed."""
        for number, pages in enumerate(self._pages):
            self._tell(number, 0, len(pages.ids) - 1)

    def _repaint(self, ids: Collection[int]) -> None:
        for number, pages in enumerate(self._pages):
            rows = places_of(pages.ids, ids).values()
            pages.forget(rows)
            for first, last in blocks(rows):
                self._tell(number, first, last)

    def _tell(self, number: int, first: int, last: int) -> None:
        if first <= last:
            column = self.column(number)
            self.dataChanged.emit(self.index(first, 0, column), self.index(last, 0, column))
