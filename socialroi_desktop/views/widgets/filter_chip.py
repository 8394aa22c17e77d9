"""A chip that narrows what is shown: "Kind" with its menu, and "Kind  video" with a cross that takes it away. Knows no field."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QMenu, QWidget

from socialroi_desktop.views.widgets.dropdown_button import DropdownButton

# The cross takes so many px at the right end.
_CROSS = 24
_TAKES_AWAY = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_WIDEST = 190


class FilterChip(DropdownButton):
    """`menu` opens by a click, Enter or Down and is to be filled then; `cleared` comes by the cross, Delete or Backspace."""

    cleared = Signal()

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        self.menu_shown = QMenu()
        super().__init__(label, "", parent)
        self.menu_shown.setParent(self, self.menu_shown.windowFlags())
        self.setMaximumWidth(_WIDEST)
        self.clicked.connect(self._open_menu)

    def set_value(self, value: str) -> None:
        """Show what is asked; "" for nothing."""
        super().set_value(value)
        if not value:
            self.setAccessibleName(self._label)
            self.setToolTip("")
        self.setAccessibleDescription(self.tr("Delete takes it away") if value else "")

    def sizeHint(self) -> QSize:
        # The cross needs more room than the arrow.
        return super().sizeHint() + QSize(4 if self._value else 0, 0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._value and event.position().x() >= self.width() - _CROSS:
            self.setDown(False)
            self.cleared.emit()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _TAKES_AWAY and self._value:
            self.cleared.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_menu()
        else:
            super().keyPressEvent(event)

    def _open_menu(self) -> None:
        self.menu_shown.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _paint_mark(self, painter: QPainter, at: QPointF) -> None:
        if not self._value:
            super()._paint_mark(painter, at)
            return
        painter.drawLine(at + QPointF(2, -2), at + QPointF(9, 5))
        painter.drawLine(at + QPointF(9, -2), at + QPointF(2, 5))
