"""A small window that opens below its button and closes on Escape or a click elsewhere."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from socialroi_desktop.views.theme import sizes


class Popover(QFrame):
    """Put content into `body`."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setProperty("role", "popover")
        self.setAccessibleName(name)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(sizes().gap, sizes().gap, sizes().gap, sizes().gap)
        self.body.setSpacing(sizes().tight)

    def open_below(self, anchor: QWidget) -> None:
        """Show below `anchor`, kept inside the screen."""
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(0, anchor.height() + 4))
        screen = anchor.screen().availableGeometry()
        x = max(screen.left(), min(corner.x(), screen.right() - self.width() - 4))
        y = corner.y()
        if y + self.height() > screen.bottom():
            y = max(screen.top(), screen.bottom() - self.height())
        self.move(x, y)
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.focusNextChild()

    def event(self, event: QEvent) -> bool:
        # Escape is ours before that of the form behind: its shortcut would close that and leave this open.
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)
