"""One column of cards with the keys, the choosing and the drops of a board. Knows no record."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from socialroi_desktop.viewmodels.records.board import MIME, BoardModel
from socialroi_desktop.views.records.board_view import CardView

_Flag = QItemSelectionModel.SelectionFlag


class CardList(CardView):
    """`opened` carries an id, `stepped` and `move_requested` how many columns to the right."""

    opened = Signal(int)
    stepped = Signal(int)
    move_requested = Signal(int)
    drag_entered = Signal()

    def __init__(
        self, board: BoardModel, number: int, selection: QItemSelectionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(board, number, selection, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.doubleClicked.connect(self._open)

    # The keyboard.

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        count, current = self.stacked.count, self.currentIndex()
        if not count:
            return QModelIndex()
        if not self.is_mine(current):
            return self.place(self._first_in_sight())
        row, actions = current.row(), QAbstractItemView.CursorAction
        room = self.stacked.room
        middle = self.visualRect(current).center().y()
        targets = {
            actions.MoveUp: lambda: row - 1,
            actions.MovePrevious: lambda: row - 1,
            actions.MoveDown: lambda: row + 1,
            actions.MoveNext: lambda: row + 1,
            actions.MoveHome: lambda: 0,
            actions.MoveEnd: lambda: count - 1,
            actions.MovePageUp: lambda: min(row - 1, self.stacked.row_at(self.value, middle - room)),
            actions.MovePageDown: lambda: max(row + 1, self.stacked.row_at(self.value, middle + room)),
        }
        return self.place(min(max(targets.get(action, lambda: row)(), 0), count - 1))

    def _first_in_sight(self) -> int:
        seen = self.stacked.in_sight(self.value)
        return next((span.row for span in seen if span.top >= 0), seen[0].row if seen else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            way = -1 if key == Qt.Key.Key_Left else 1
            (self.move_requested if control else self.stepped).emit(way)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not control:
            self._open(self.currentIndex())
        elif key == Qt.Key.Key_Space and self.is_mine(self.currentIndex()):
            self.selectionModel().select(self.currentIndex(), _Flag.Toggle)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are keys of the page; looking for a name among 10,000 would read them all."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_mouse = event.reason() in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason)
        if not by_mouse and not self.is_mine(self.currentIndex()) and self.stacked.count:
            self.selectionModel().setCurrentIndex(self.place(self._first_in_sight()), _Flag.NoUpdate)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def go_to(self, y: int) -> None:
        """Put the keyboard on the card at a height, or the nearest."""
        if self.stacked.count:
            row = min(max(self.stacked.row_at(self.value, y), 0), self.stacked.count - 1)
            self.selectionModel().setCurrentIndex(self.place(row), _Flag.ClearAndSelect)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, index: QModelIndex) -> None:
        row_id = self.board.id_of(index) if self.is_mine(index) else None
        if row_id is not None:
            self.opened.emit(row_id)

    # Dragging.

    def startDrag(self, _actions: Qt.DropAction) -> None:
        indexes = self.selectionModel().selectedIndexes()
        if not indexes or not self.board.session.workspace.writable:
            return
        drag = QDrag(self)
        drag.setMimeData(self.board.mimeData(indexes))
        held = self.visualRect(self.currentIndex())
        if not held.isEmpty():
            drag.setPixmap(self.viewport().grab(held))
            drag.setHotSpot(QPoint(held.width() // 2, min(held.height() // 2, 20)))
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._take(event)
        if event.isAccepted():
            self.drag_entered.emit()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._take(event)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._show_drop(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_drop(False)
        action = Qt.DropAction.MoveAction
        if self.board.dropMimeData(event.mimeData(), action, -1, -1, self.rootIndex()):
            event.setDropAction(action)
            event.accept()
        else:
            event.ignore()

    def _take(self, event: QDropEvent) -> None:
        action = Qt.DropAction.MoveAction
        takes = event.mimeData().hasFormat(MIME) and self.board.canDropMimeData(
            event.mimeData(), action, -1, -1, self.rootIndex()
        )
        self._show_drop(takes and event.source() is not self)
        event.setDropAction(action)
        event.setAccepted(takes)

    def _show_drop(self, shown: bool) -> None:
        if shown != self.shows_drop:
            self.shows_drop = shown
            self.viewport().update()
