"""A column of widgets that scrolls up and down where it does not fit, and never sideways."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

# Px that keep the words off the scroll bar.
_OFF_BAR = 6


class ScrollColumn(QScrollArea):
    """`column` is filled by whoever makes it; `spacing` are the px between what stands in it."""

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        body = QWidget()
        body.setProperty("role", "scroll-body")
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(0, 0, _OFF_BAR, 0)
        self.column.setSpacing(spacing)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body = body
        self.setWidget(body)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # What asks for more, as some do in another style, is squeezed: cut at the side, nobody could reach it.
        self._body.setMaximumWidth(self.viewport().width())
        super().resizeEvent(event)
