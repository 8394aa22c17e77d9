"""Draws a row of a list that is searched: the name on the left, what tells more of it muted on the right."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from socialroi_desktop.viewmodels.shared.indexes import Index
from socialroi_desktop.views.theme import active_theme, sizes

HINT = Qt.ItemDataRole.UserRole
# The first one that is free for whoever fills the list.
NEXT_ROLE = Qt.ItemDataRole.UserRole + 1
# So much of the row is the name's at least, however much is said beside it.
_NAME_SHARE = 0.45


class HintDelegate(QStyledItemDelegate):
    """Name and `HINT` in one line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, sizes().row)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = active_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = option.state & QStyle.StateFlag.State_Selected
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_tint" if chosen else "hover"))
            painter.drawRoundedRect(option.rect, sizes().radius_small, sizes().radius_small)
        box = option.rect.adjusted(10, 0, -10, 0)
        metrics = painter.fontMetrics()
        name, hint = str(index.data()), str(index.data(HINT) or "")
        room = max(box.width() - metrics.horizontalAdvance(name) - 12, int(box.width() * (1 - _NAME_SHARE)))
        hint = metrics.elidedText(hint, Qt.TextElideMode.ElideRight, room)
        hint_width = metrics.horizontalAdvance(hint)
        painter.setPen(theme.color("muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, hint)
        enabled = index.flags() & Qt.ItemFlag.ItemIsEnabled
        painter.setPen(theme.color("text" if enabled else "muted"))
        words = box.adjusted(0, 0, -hint_width - 12, 0)
        text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()
