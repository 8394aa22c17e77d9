"""Rows as high as the text of one column needs that goes on below itself. Knows no model."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

MOST_LINES = 3
_FLAGS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
_FAR = 100_000


def lines_of(text: str, width: int, metrics: QFontMetrics) -> int:
    """Return in how many lines a text stands in a width (px), of `MOST_LINES` at most."""
    if metrics.horizontalAdvance(text) <= width:
        return 1
    return min(round(_height(text, width, metrics) / _height(text, _FAR, metrics)), MOST_LINES)


def more_height(text: str, width: int, metrics: QFontMetrics) -> int:
    """Return the px that a text needs beyond its first line; letters of other scripts are higher than those of the font."""
    lines = lines_of(text, width, metrics)
    return (lines - 1) * _height(text, _FAR, metrics) if lines > 1 else 0


def shown_in(text: str, width: int, metrics: QFontMetrics) -> str:
    """Return a text as it stands in the lines there are: what does not fit into them is left out."""
    full = (MOST_LINES + 0.5) * _height(text, _FAR, metrics)
    shown, room = text, MOST_LINES * width
    while room > width and _height(shown, width, metrics) > full:
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        room -= metrics.averageCharWidth() * 2
    return shown


def _height(text: str, width: int, metrics: QFontMetrics) -> int:
    return metrics.boundingRect(QRect(0, 0, max(width, 1), _FAR), _FLAGS, text).height()
