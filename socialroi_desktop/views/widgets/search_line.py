"""A line to search by: it tells of what was typed once the typing pauses, and leads on to what was found."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from socialroi_desktop.views.widgets.text_line import TextLine

_TYPING_MS = 150


class SearchLine(TextLine):
    """`searched` comes after the typing paused; `name` is shown while the line is empty and read aloud.

    `left` comes with Return and Down, which lead to what was found; `searched` for it has come before. With Return `taken`
    comes before it, for lists in which the first one found is the one that is meant.
    """

    searched = Signal()
    taken = Signal()
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._pause.timeout.connect(self.searched)
        self.textChanged.connect(lambda _text: self._pause.start())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down) or not self.text():
            super().keyPressEvent(event)
            return
        if self._pause.isActive():
            self._pause.stop()
            self.searched.emit()
        if event.key() != Qt.Key.Key_Down:
            self.taken.emit()
        self.left.emit()
