"""Words that explain a widget: on hover, read out, and beside it once the keyboard comes to it. Knows no widget."""

from html import escape

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QToolTip, QWidget

_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_LINE = '<p style="margin: 0">{}</p>'


def explain(widget: QWidget, words: str) -> None:
    """Let lines of words explain a widget; long ones wrap. "" explains nothing."""
    widget.setToolTip("".join(_LINE.format(escape(line)) for line in words.splitlines()))
    widget.setAccessibleDescription(words)
    if words and widget.findChild(_FocusTip, options=Qt.FindChildOption.FindDirectChildrenOnly) is None:
        widget.installEventFilter(_FocusTip(widget))


class _FocusTip(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and isinstance(event, QFocusEvent):
            if event.gotFocus() and event.reason() in _BY_KEY and watched.toolTip():
                QToolTip.showText(
                    watched.mapToGlobal(QPoint(0, watched.height())), watched.toolTip(), watched
                )
            elif event.lostFocus():
                QToolTip.hideText()
        return super().eventFilter(watched, event)
