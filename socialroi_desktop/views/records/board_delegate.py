"""Draws the cards of a board from what the model says of each. Knows no record."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from socialroi_desktop.viewmodels.records.cards import Card
from socialroi_desktop.viewmodels.shared.indexes import Index
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.views.records.board_layout import CardLayout, lay_out
from socialroi_desktop.views.theme import active_theme, sizes
from socialroi_desktop.views.theme.fonts import sized
from socialroi_desktop.views.widgets.cell_painting import paint_tag

# What a card is taken to be before it is measured: title, subtitle, a line and a tag.
USUAL = 96
# So many layouts are kept; a screen shows fewer than a hundred.
_KEPT = 2_000
_GONE = Card("")


class CardDelegate(QStyledItemDelegate):
    """A quiet frame with the words of the card; the chosen ones are tinted, the current one has a ring."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._laid: dict[tuple[Card, int], CardLayout] = {}
        self._font: QFont | None = None
        self._plain = self._strong = QFont()

    def layout(self, index: Index, width: int, font: QFont) -> CardLayout:
        """Return where the words of a card stand in a width; what is gone has an empty one."""
        if font != self._font:
            self._font = QFont(font)  # that of the option goes with it
            self._plain, self._strong = sized(font, sizes().font), sized(font, sizes().font, bold=True)
            self._laid.clear()
        card = index.data(Role.CARD) or _GONE
        found = self._laid.get((card, width))
        if found is None:
            if len(self._laid) >= _KEPT:
                self._laid.clear()
            found = self._laid[card, width] = lay_out(card, width, font)
        return found

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = option.rect.width()
        return QSize(width, self.layout(index, width, option.font).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter, option)
        theme, place = active_theme(), option.rect.topLeft()
        found = self.layout(index, option.rect.width(), option.font)
        for words in found.words:
            painter.setFont(self._strong if words.strong else self._plain)
            painter.setPen(theme.color(words.token))
            side = Qt.AlignmentFlag.AlignRight if words.right else Qt.AlignmentFlag.AlignLeft
            painter.drawText(words.box.translated(place), side | Qt.AlignmentFlag.AlignVCenter, words.text)
        if found.tag is not None:
            box, tag = found.tag
            paint_tag(painter, box.translated(place), option.font, tag, theme)
        painter.restore()

    def _paint_frame(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme = active_theme()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        line = 2 if current else 1
        painter.setPen(QPen(theme.color("accent" if current or selected else "line"), line))
        painter.setBrush(theme.color("accent_tint" if selected else "surface"))
        inner = QRectF(option.rect).adjusted(line / 2, line / 2, -line / 2, -line / 2)
        painter.drawRoundedRect(inner, sizes().radius, sizes().radius)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        card = index.data(Role.CARD)
        told = card is not None and (card.hint or self.layout(index, option.rect.width(), option.font).cut)
        if not told:
            QToolTip.hideText()
            return False
        QToolTip.showText(event.globalPos(), card.words, view)
        return True


def paint_drop(painter: QPainter, box: QRect) -> None:
    """Paint that what is dragged would come into this column."""
    theme = active_theme()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(theme.color("accent"), 2, Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), sizes().radius, sizes().radius)
    painter.restore()
