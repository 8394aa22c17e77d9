"""Buttons made in one line: with words and what they do, plain or as a link."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy


def _as_written(text: str) -> str:
    """Return words for a button in which “&” is no key: names of people and brands have it."""
    return text.replace("&", "&&")


def text_button(text: str, call: Callable[[], object] | None = None, *, tip: str = "") -> QPushButton:
    """Return a button that calls when it is pressed."""
    made = QPushButton(_as_written(text))
    made.setToolTip(tip)
    if call is not None:
        made.clicked.connect(lambda _on=False: call())
    return made


def link_button(text: str = "", call: Callable[[], object] | None = None, *, tip: str = "") -> QPushButton:
    """Return a button that looks like a link in a text."""
    made = text_button(text, call, tip=tip)
    made.setProperty("role", "link")
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


class ElidedLink(QPushButton):
    """A link that shortens its words where there is no room for them; the tip tells them whole."""

    def __init__(self, text: str, tip: str = "") -> None:
        super().__init__(_as_written(text))
        self._whole = text
        self.setProperty("role", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(text)
        self.setToolTip("\n".join(filter(None, (text, tip))))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        beside = 0 if self.icon().isNull() else self.iconSize().width() + 6
        return QSize(
            self.fontMetrics().horizontalAdvance(self._whole) + beside + 8, super().sizeHint().height()
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = 0 if self.icon().isNull() else self.iconSize().width() + 6
        room = max(self.width() - beside - 6, 0)
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(_as_written(shown))
