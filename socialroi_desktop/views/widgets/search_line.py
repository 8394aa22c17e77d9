"""A line to search by: it tells of what was typed once the typing pauses."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from socialroi_desktop.views.widgets.text_line import TextLine

_TYPING_MS = 150


class SearchLine(TextLine):
    """`searched` comes after the typing paused; `name` is shown while the line is empty and read aloud."""

    searched = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        timer = QTimer(self, singleShot=True, interval=_TYPING_MS)
        timer.timeout.connect(self.searched)
        self.textChanged.connect(lambda _text: timer.start())
