"""Draws the rows of a plain list as its style does, and a frame around the one that has the keyboard."""

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from socialroi_desktop.viewmodels.shared.indexes import Index
from socialroi_desktop.views.theme import active_theme


class FramedDelegate(QStyledItemDelegate):
    """A list whose rows the style sheet draws shows no focus of them by itself."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.save()
            painter.setPen(active_theme().color("accent"))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
            painter.restore()
