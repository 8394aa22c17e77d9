"""The table of the app: quiet lines, keyboard first, columns that fit, copying as a spreadsheet expects."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.theme.fonts import sized
from socialroi_desktop.views.widgets.cell_delegate import CHECK_ROOM, PAD, CellDelegate
from socialroi_desktop.views.widgets.cell_painting import lead_width
from socialroi_desktop.views.widgets.column_sizing import fit
from socialroi_desktop.views.widgets.column_wishes import COMFORT, ColumnWishes, changes_wishes
from socialroi_desktop.views.widgets.row_wrapping import more_height
from socialroi_desktop.views.widgets.sorted_header import SortedHeader
from socialroi_desktop.views.widgets.table_text import as_tsv

# So many rows can be higher than usual: what wraps is measured row by row.
_WRAPPED_ROWS = 500


class DataTable(QTableView):
    """A QTableView in the look of the app; `row_opened` comes with Enter or a double click.

    Figures are never cut while the table could scroll, nor are the columns `whole` while others can give way.
    Without `return_opens` Return is left to the dialog around the table.
    `menu_requested` gives the index and an empty menu to fill; Copy is always in it.
    """

    row_opened = Signal(QModelIndex)
    menu_requested = Signal(QModelIndex, QMenu)

    def __init__(
        self,
        name: str,
        *,
        two_line: bool = False,
        stretch_column: int | None = None,
        whole: Sequence[int] = (),
        cell_focus: bool = False,
        widest: int = 380,
        comfort: int = COMFORT,
        return_opens: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.hovered_row = -1
        # Whether what is chosen just now is told only where it pauses, as while a key is held down.
        self.in_passing = False
        # Whether a key chooses just now, here or where the same rows are chosen.
        self.by_key = False
        self.wrapped_columns: frozenset[int] = frozenset()
        self._most_rows = 0
        self.shows_cell_focus = cell_focus
        self._stretch = stretch_column
        self._return_opens = return_opens
        self._wishes = ColumnWishes(self, widest, comfort, frozenset(whole))
        self._fitted_by_hand = False
        self._fitting = False
        self._holding_header = False
        self._fit_timer = QTimer(self, singleShot=True, interval=0)
        self._fit_timer.timeout.connect(self._fit_if_seen)
        self._wanted: dict[int, int] = {}
        self._set_look(cell_focus=cell_focus)
        self._set_up_headers(two_line)
        self._add_menu()

    def _set_look(self, *, cell_focus: bool) -> None:
        self.setItemDelegate(CellDelegate(self))
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setSelectionBehavior(
            QAbstractItemView.SelectionBehavior.SelectItems
            if cell_focus
            else QAbstractItemView.SelectionBehavior.SelectRows
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)

    def _add_menu(self) -> None:
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu_requested)
        self.doubleClicked.connect(self._on_double_clicked)
        self._copy = QAction(self.tr("Copy"), self)
        self._copy.setShortcut(QKeySequence.StandardKey.Copy)
        self._copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._copy.triggered.connect(self.copy_selection)
        self.addAction(self._copy)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self._fit_soon)
            model.layoutChanged.connect(self._fit_soon)
            model.rowsInserted.connect(self._on_rows_inserted)
            self._fit_soon()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # All rows are in sight: the wheel is for what the table stands in, not for its columns.
        across = abs(event.angleDelta().x()) > abs(event.angleDelta().y())
        if across or self.verticalScrollBar().maximum() > 0:
            super().wheelEvent(event)
        else:
            event.ignore()

    def set_stretch_column(self, column: int | None) -> None:
        """Name the column that takes the room left over."""
        self._stretch = column
        self._fit_if_seen()

    def fit_columns(self) -> None:
        """Make columns as wide as their content, never narrower than their header."""
        model = self.model()
        if model is None or self._fitted_by_hand:
            return
        columns = [n for n in range(model.columnCount()) if not self.isColumnHidden(n)]
        header = self.horizontalHeader()
        if set(self._wanted) != set(columns):
            self._wanted = self._wishes.wanted(columns, self._view_option())
        whole = [self._wanted[n] for n in columns]
        wanted = [min(width, self._wishes.widest) for width in whole]
        minimums = [self._wishes.minimum(n, wish) for n, wish in zip(columns, wanted, strict=True)]
        least = [self._wishes.least(n, wish) for n, wish in zip(columns, wanted, strict=True)]
        stretch = columns.index(self._stretch) if self._stretch in columns else None
        widths = fit(wanted, minimums, self.viewport().width(), stretch, least, whole=whole)
        self._fitting = True
        for n, width in zip(columns, widths, strict=True):
            header.resizeSection(n, width)
        self._fitting = False
        self._fit_rows()

    def wrap_lines(self, *columns: int) -> None:
        """Let the texts of columns go on below themselves where they would be cut; for tables of few rows."""
        self.wrapped_columns = frozenset(columns)
        self.fit_columns()

    def _fit_rows(self) -> None:
        """Make rows as high as the columns that wrap need."""
        model = self.model()
        if model is None or not self.wrapped_columns:
            return
        usual = self.verticalHeader().defaultSectionSize()
        for row in range(min(model.rowCount(), _WRAPPED_ROWS)):
            more = max(self._more_height(model.index(row, column)) for column in self.wrapped_columns)
            self.setRowHeight(row, usual + more)
        if self._most_rows:
            self.fit_height(self._most_rows)

    def _more_height(self, index: QModelIndex) -> int:
        if self.isColumnHidden(index.column()):
            return 0
        below = index.data(Role.SUBTEXT)
        bold = bool(index.data(Role.STRONG)) or below is not None
        lead = str(index.data(Role.LEAD) or "")
        box = CHECK_ROOM if index.data(Qt.ItemDataRole.CheckStateRole) is not None else 0
        width = self.columnWidth(index.column()) - 2 * PAD - box - lead_width(lead, self.font())
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "").removeprefix(lead)
        more = more_height(text, width, QFontMetrics(sized(self.font(), sizes().font, bold=bold)))
        if below:
            more += more_height(str(below), width, QFontMetrics(sized(self.font(), sizes().font)))
        return more

    def fit_height(self, most_rows: int) -> None:
        """Be as high as the rows need, with `most_rows` in sight; the others scroll."""
        model, self._most_rows = self.model(), most_rows
        rows = min(model.rowCount() if model is not None else 0, most_rows)
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() > 0 else 0
        head = self.horizontalHeader()
        header = 0 if head.isHidden() else head.sizeHint().height()
        high = sum(self.rowHeight(row) for row in range(rows))
        self.setFixedHeight(header + high + 2 * self.frameWidth() + below)

    def copy_selection(self) -> None:
        """Put the selected cells on the clipboard as tab-separated text."""
        indexes = self.selectionModel().selectedIndexes() if self.selectionModel() else []
        if indexes:
            QGuiApplication.clipboard().setText(as_tsv(indexes))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.state() != QAbstractItemView.State.EditingState:
            # With Ctrl it is the promise of the page that is meant.
            if self._return_opens and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._open(self.currentIndex())
            else:
                event.ignore()
            return
        self.in_passing = event.isAutoRepeat()
        super().keyPressEvent(event)
        self.in_passing = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.horizontalHeader().viewport():
            if event.type() == QEvent.Type.MouseButtonPress:
                self._holding_header = True
            elif event.type() == QEvent.Type.MouseButtonRelease:
                self._holding_header = False
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit_columns()

    def _set_up_headers(self, two_line: bool) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(20)
        self.verticalHeader().setDefaultSectionSize(sizes().row_two_line if two_line else sizes().row)
        header = SortedHeader(self)
        self.setHorizontalHeader(header)
        header.sectionHandleDoubleClicked.connect(self._on_handle_double_clicked)
        header.sortIndicatorChanged.connect(self._fit_soon)
        header.sectionResized.connect(self._on_section_resized)
        header.viewport().installEventFilter(self)

    def _view_option(self) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return option

    def _fit_if_seen(self) -> None:
        # What is not seen is fitted when it is shown: a table may stay behind its pictures for good.
        if self.isVisible():
            self.fit_columns()

    def _fit_soon(self) -> None:
        self._wanted = {}
        self._fit_timer.start()

    def _on_rows_inserted(self, _parent: QModelIndex, first: int, _last: int) -> None:
        if changes_wishes(first):
            self._fit_soon()

    def _hover(self, row: int) -> None:
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.row_opened.emit(index)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            self._open(index)

    def _on_menu_requested(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_requested.emit(self.indexAt(place), menu)
        if menu.actions():
            menu.addSeparator()
        menu.addAction(self._copy)
        menu.popup(self.viewport().mapToGlobal(place))

    def _on_section_resized(self, _column: int, _old: int, _new: int) -> None:
        # Not any pressed button: the click that opens a page is still held while its tables get their first width.
        if not self._fitting and self._holding_header:
            self._fitted_by_hand = True

    def _on_handle_double_clicked(self, _column: int) -> None:
        self._fitted_by_hand = False
        self.fit_columns()
