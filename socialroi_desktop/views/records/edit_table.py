"""The table of records as a spreadsheet: edit in place, paste, fill down, clear, delete rows."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QMimeData, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget

from socialroi_desktop.domain.fields import Kind, may_be_tagged
from socialroi_desktop.viewmodels.records.block_editing import clear_cells, fill_down, paste
from socialroi_desktop.viewmodels.records.details import reference_of
from socialroi_desktop.viewmodels.records.row_steps import blocks
from socialroi_desktop.viewmodels.records.row_words import delete_words, merge_words
from socialroi_desktop.viewmodels.records.table import RecordTable
from socialroi_desktop.views.records.delegate import RecordDelegate
from socialroi_desktop.views.records.drag_out import drag_out
from socialroi_desktop.views.widgets.data_table import DataTable

# A day or a word to choose from, of which a part reads as another one or as nothing.
_SHORT = (Kind.DATE, Kind.TIME, Kind.CLOCK, Kind.CHOICE, Kind.CHANNEL, Kind.CURRENCY)


def are_seen(view: QAbstractItemView, places: Iterable[QModelIndex]) -> bool:
    """Tell whether at least half of each place of a view is in sight."""
    seen = view.viewport().rect()
    middles = (view.visualRect(place).center().y() for place in places)
    return all(seen.top() <= middle <= seen.bottom() for middle in middles)


def _whole(table: RecordTable, *, names: bool) -> list[int]:
    """Return the columns that others give way for: short words, days, and with `names` what the rows are called."""
    label = table.record_type.label_field if names else ""
    return [n for n, spec in enumerate(table.columns) if spec.kind in _SHORT or spec.name == label]


class EditTable(DataTable):
    """`delete_requested` carries the ids of the rows that hold the selection, `merge_requested` those that are to be one.

    `tags_requested` carries those that are to get or lose tags.
    `record_opened` names the record that a cell refers to. With `whole_rows` a click selects the row, and the Delete
    key asks for it to be deleted. What rows are called stays whole while others can give way, where `names_whole` says so.
    """

    delete_requested = Signal(list)
    merge_requested = Signal(list)
    tags_requested = Signal(list)
    record_opened = Signal(str, int)

    def __init__(
        self,
        name: str,
        table: RecordTable,
        *,
        may_add: bool,
        whole_rows: bool = False,
        comfort: int = 110,
        names_whole: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        whole = _whole(table, names=names_whole)
        super().__init__(name, cell_focus=True, widest=300, comfort=comfort, whole=whole, parent=parent)
        self.table = table
        # What is dragged of the rows with some ids; None where they stay.
        self.drags: Callable[[Sequence[int]], QMimeData | None] | None = None
        self._held: QPoint | None = None
        self._may_add = may_add
        self.setItemDelegate(RecordDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setSortIndicatorClearable(True)
        self.setModel(table)
        texts = [n for n, spec in enumerate(table.columns) if spec.kind in (Kind.TEXT, Kind.LONG_TEXT)]
        notes = [n for n in texts if table.columns[n].name in ("note", "text")]
        self.set_stretch_column(next(iter(notes or texts[-1:]), None))
        self.setSortingEnabled(True)
        self.paste_action = self._action(self.tr("Paste"), QKeySequence.StandardKey.Paste, self.paste)
        self.fill_action = self._action(self.tr("Fill down"), QKeySequence("Ctrl+D"), self.fill_down)
        self.clear_action = self._action(
            self.tr("Clear cells"), QKeySequence.StandardKey.Delete, self.clear_cells
        )
        self.delete_action = self._action(
            delete_words(table.record_type, 0), QKeySequence("Ctrl+-"), self.delete_rows
        )
        self.merge_action = self._action(
            merge_words(table.record_type), QKeySequence("Ctrl+M"), self.merge_rows
        )
        self.tags_action = self._action(self.tr("Tags…"), QKeySequence("Ctrl+T"), self.tag_rows)
        self.open_action = self._action(self.tr("Open"), QKeySequence("Ctrl+Return"), self.open_reference)
        self.menu_requested.connect(self._fill_menu)
        if table.record_type.of_any:
            # A row is there for the record it is about: Enter and a double click lead to that.
            self.row_opened.connect(lambda _index: self.open_reference())
        if whole_rows:
            self._select_whole_rows()
        if not may_be_tagged(table.record_type):
            self.take_away(self.tags_action)

    def column_of(self, name: str) -> int | None:
        """Return the column that shows a field, or None."""
        return next((n for n, spec in enumerate(self.table.columns) if spec.name == name), None)

    def dragged(self) -> QMimeData | None:
        """Return what is dragged of the chosen rows; None where they stay."""
        return None if self.drags is None else self.drags(self.selected_ids())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Rows that are chosen are dragged; from any other one the mouse goes on choosing.
        place = event.position().toPoint()
        left = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        chosen = left and self.selectionModel().isSelected(self.indexAt(place))
        self._held = place if chosen and self.drags is not None else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        far = (event.position().toPoint() - self._held).manhattanLength()
        if far >= QApplication.startDragDistance():
            held, self._held = self.visualRect(self.indexAt(self._held)), None
            drag_out(self, self.dragged(), held)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        super().mouseReleaseEvent(event)

    def sort_by(self, name: str, *, descending: bool = False) -> None:
        """Put the rows in the order of a field, whether it has a column or not."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        column = self.column_of(name)
        if column is None:
            self.table.sort_by(name, order)
        else:
            self.sortByColumn(column, order)

    def take_away(self, *actions: QAction) -> None:
        """Leave out of keys and menu what this table does not do."""
        for action in actions:
            self.removeAction(action)

    def forbid_editing(self) -> None:
        """Show rows that nobody may change by hand."""
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.take_away(
            self.paste_action, self.fill_action, self.clear_action, self.delete_action, self.tags_action
        )

    def selected_cells(self) -> list[tuple[int, int]]:
        """Return (row, column) of the selected cells, in table order."""
        return sorted((index.row(), index.column()) for index in self.selectionModel().selectedIndexes())

    def selected_ids(self) -> list[int]:
        """Return the ids of the rows that hold the selection."""
        return self.table.ids_of(sorted({row for row, _ in self.selected_cells()}))

    def paste(self) -> None:
        """Put the clipboard's block of cells at the current cell; past the end new rows begin."""
        index = self.currentIndex()
        row, column = (index.row(), index.column()) if index.isValid() else (self.table.rowCount(), 0)
        paste(self.table, row, column, QGuiApplication.clipboard().text(), may_add=self._may_add)

    def fill_down(self) -> None:
        """Copy the topmost selected cells into those below."""
        cells = self.selected_cells()
        fill_down(self.table, sorted({row for row, _ in cells}), sorted({column for _, column in cells}))

    def clear_cells(self) -> None:
        """Empty the selected cells."""
        clear_cells(self.table, self.selected_cells())

    def delete_rows(self) -> None:
        """Ask for the rows of the selection to be deleted."""
        ids = self.selected_ids()
        if ids:
            self.delete_requested.emit(ids)

    def merge_rows(self) -> None:
        """Ask for the rows of the selection to become one; how many may is for whoever does it to say."""
        self.merge_requested.emit(self.selected_ids())

    def tag_rows(self) -> None:
        """Ask for tags of the rows of the selection."""
        ids = self.selected_ids()
        if ids:
            self.tags_requested.emit(ids)

    def open_reference(self) -> None:
        """Ask for the record that the current cell refers to."""
        reference = self._reference(self.currentIndex())
        if reference is not None:
            self.record_opened.emit(*reference)

    def go_to(self, *rows: int) -> None:
        """Select rows and bring the first into view."""
        column = max(0, self.currentIndex().column())
        chosen = QItemSelection()
        for first, last in blocks(rows):
            chosen.select(self.table.index(first, column), self.table.index(last, column))
        top = self.table.index(min(rows), column)
        # Chosen in one step: whoever shows what is chosen shows it once.
        self.selectionModel().setCurrentIndex(top, QItemSelectionModel.SelectionFlag.NoUpdate)
        how = QItemSelectionModel.SelectionFlag.ClearAndSelect
        if self.selectionBehavior() == QAbstractItemView.SelectionBehavior.SelectRows:
            how |= QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().select(chosen, how)
        self.scrollTo(top)

    def bring_into_sight(self, row: int) -> None:
        """Scroll to a row; what is chosen stays."""
        self.scrollTo(self.table.index(row, max(0, self.currentIndex().column())))

    def sees(self, rows: Iterable[int]) -> bool:
        """Tell whether rows are in sight together."""
        return are_seen(self, (self.currentIndex().siblingAtRow(row) for row in rows))

    def _reference(self, index: QModelIndex) -> tuple[str, int] | None:
        record = self.table.record(index.row()) if index.isValid() else None
        return None if record is None else reference_of(record, self.table.columns[index.column()])

    def _action(self, text: str, keys: QKeySequence | QKeySequence.StandardKey, call: object) -> QAction:
        action = QAction(text, self)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(call)
        self.addAction(action)
        return action

    def _fill_menu(self, index: QModelIndex, menu: QMenu) -> None:
        if self._reference(index) is not None:
            self.setCurrentIndex(index)
            self.open_action.setText(self.tr("Open {name}").format(name=index.data()))
            menu.addAction(self.open_action)
            menu.addSeparator()
        self.merge_action.setEnabled(len(self.selected_ids()) == 2)
        actions = (
            self.paste_action,
            self.fill_action,
            self.clear_action,
            self.tags_action,
            self.merge_action,
            self.delete_action,
        )
        for action in (one for one in actions if one in self.actions()):
            menu.addAction(action)
        # Outside of the menu the keys stay alive: the selection may change without it.
        menu.aboutToHide.connect(lambda: self.merge_action.setEnabled(True))

    def _select_whole_rows(self) -> None:
        """Where rows are chosen as a whole, the key that empties cells deletes the rows."""
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.take_away(self.clear_action)
        self.delete_action.setShortcuts(
            [QKeySequence(QKeySequence.StandardKey.Delete), QKeySequence("Ctrl+-")]
        )
