"""A grid of records with their pictures: keys, choosing, opening, and the size of the tiles. Knows no record and no tab."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QMimeData, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from socialroi_desktop.viewmodels.records.row_steps import blocks
from socialroi_desktop.viewmodels.records.tiles import TilesModel
from socialroi_desktop.views.records.drag_out import drag_out
from socialroi_desktop.views.records.grid_view import TileView

# Px by which a key or a notch of the wheel changes the width of tiles.
ZOOM = 28
_NOTCH = 120
_Flag = QItemSelectionModel.SelectionFlag


class PictureGrid(TileView):
    """`opened` carries the tile on which Enter or a double click fell, `tile_width_changed` the width in px.

    `menu_requested` gives the tile under the mouse and an empty menu to fill, `delete_requested` comes with its key.
    """

    opened = Signal(QModelIndex)
    tile_width_changed = Signal(int)
    delete_requested = Signal()
    menu_requested = Signal(QModelIndex, QMenu)

    def __init__(self, tiles: TilesModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(tiles, name, parent)
        self._turned = 0
        # Whether what is chosen just now is told only where it pauses, as while a key is held down.
        self.in_passing = False
        # Whether a key chooses just now: what was pressed is answered before all about it is told.
        self.by_key = False
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        if tiles.setup.drags is not None:
            self.setDragEnabled(True)
            self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu_requested)
        self.doubleClicked.connect(self._open)

    def selected_rows(self) -> list[int]:
        """Return the numbers of the chosen tiles, from the first."""
        chosen = self.selectionModel().selection()
        spans = (chosen.at(n) for n in range(chosen.size()))
        return sorted({row for span in spans for row in range(span.top(), span.bottom() + 1)})

    def go_to(self, *rows: int) -> None:
        """Choose tiles and bring the first into view."""
        chosen = QItemSelection()
        for first, last in blocks(rows):
            chosen.select(self.tile(first), self.tile(last))
        top = self.tile(min(rows))
        self.selectionModel().setCurrentIndex(top, _Flag.NoUpdate)
        self.selectionModel().select(chosen, _Flag.ClearAndSelect)
        self.scrollTo(top)

    def dragged(self) -> QMimeData | None:
        """Return what is dragged of the chosen tiles; None where they stay."""
        drags = self.tiles.setup.drags
        return None if drags is None else drags(self.tiles.rows.ids_of(self.selected_rows()))

    def startDrag(self, _actions: Qt.DropAction) -> None:
        drag_out(self, self.dragged(), self.visualRect(self.currentIndex()))

    def zoom(self, pixels: int) -> None:
        """Make tiles wider, or narrower."""
        if self.set_tile_width(self.tile_width + pixels):
            self.tile_width_changed.emit(self.tile_width)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        count, row = self.placed.count, self.currentIndex().row()
        if not count:
            return QModelIndex()
        if row < 0:
            return self.tile(self._first_whole())
        actions, beside = QAbstractItemView.CursorAction, self.placed.columns
        page = max(1, self.viewport().height() // self.placed.step) * beside
        target = {
            actions.MoveLeft: row - 1,
            actions.MovePrevious: row - 1,
            actions.MoveRight: row + 1,
            actions.MoveNext: row + 1,
            actions.MoveUp: row - beside if row >= beside else row,
            actions.MoveDown: row + beside if row + beside < count else max(row, self._below(row)),
            actions.MovePageUp: row - page if row >= page else row % beside,
            actions.MovePageDown: min(row + page, count - 1),
            actions.MoveHome: 0,
            actions.MoveEnd: count - 1,
        }.get(action, row)
        return self.tile(min(max(target, 0), count - 1))

    def _below(self, row: int) -> int:
        """Return the last tile where there is a row below that is too short; the same one in the last row."""
        last = self.placed.count - 1
        return last if last // self.placed.columns > row // self.placed.columns else row

    def _first_whole(self) -> int:
        seen = self.in_sight
        return next((n for n in seen if self.placed.box(n).y >= self.value), seen.start)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ahead.wait()
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not control:
            self._open(self.currentIndex())
        elif key == Qt.Key.Key_Delete:
            self.delete_requested.emit()
        elif control and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(ZOOM)
        elif control and key == Qt.Key.Key_Minus:
            self.zoom(-ZOOM)
        else:
            self.by_key, self.in_passing = True, event.isAutoRepeat()
            super().keyPressEvent(event)
            self.by_key = self.in_passing = False

    def keyboardSearch(self, _search: str) -> None:
        """Letters are keys of the page; looking for a name among 100,000 would read them all."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if (
            not self.indexAt(event.position().toPoint()).isValid()
            and not self.selectionModel().hasSelection()
        ):
            # Nothing is chosen, so no tile stands out either.
            self.selectionModel().setCurrentIndex(QModelIndex(), _Flag.NoUpdate)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._ahead.wait()
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        # A pad turns a notch in many small steps.
        self._turned += event.angleDelta().y()
        notches = int(self._turned / _NOTCH)
        self._turned -= notches * _NOTCH
        if notches:
            self.zoom(notches * ZOOM)
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_mouse = event.reason() in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason)
        if not by_mouse and not self.currentIndex().isValid() and self.placed.count:
            self.selectionModel().setCurrentIndex(self.tile(self._first_whole()), _Flag.NoUpdate)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            if not self.selectionModel().isSelected(index):
                self.go_to(index.row())
            self.opened.emit(index)

    def _on_menu_requested(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_requested.emit(self.indexAt(place), menu)
        if menu.actions():
            menu.popup(self.viewport().mapToGlobal(place))
        else:
            menu.deleteLater()
