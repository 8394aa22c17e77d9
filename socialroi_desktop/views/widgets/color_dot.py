"""The round dot that stands for a channel or a line of a chart."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QLabel

from socialroi_desktop.views.theme import active_theme


def dot_icon(color: QColor, size: int = 10) -> QIcon:
    """Return a filled circle, drawn at twice the size so that scaled screens stay sharp."""
    pixmap = QPixmap(2 * size, 2 * size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(1, 1, 2 * size - 2, 2 * size - 2)
    painter.end()
    pixmap.setDevicePixelRatio(2)
    return QIcon(pixmap)


def channel_dot(channel: str) -> QLabel:
    """Return the dot of a channel."""
    label = QLabel()
    label.setPixmap(dot_icon(active_theme().channel_color(channel)).pixmap(10, 10))
    return label
