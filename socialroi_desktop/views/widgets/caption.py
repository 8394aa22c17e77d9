"""A sentence below something, wrapped to its width. Knows nothing of what it stands below."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class Caption(QLabel):
    """Muted words in as many lines as they need; hidden when there are none.

    A layout with a wrapped label in it asks for height by width and then minds no share of height any more.
    This label tells it a plain height instead.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "muted")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def hasHeightForWidth(self) -> bool:
        return False

    def set_text(self, text: str) -> None:
        """Show other words; "" hides the caption."""
        self.setText(text)
        self._fit()
        self.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        # A label never asks for less than its minimum, the one of the words before.
        self.setMinimumHeight(0)
        self.setFixedHeight(max(self.heightForWidth(max(self.width(), 1)), self.fontMetrics().height()))
