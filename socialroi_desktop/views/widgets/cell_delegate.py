"""Draws every cell of every table from the item roles: the model alone decides what a cell looks like."""

from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from socialroi_desktop.viewmodels.shared.indexes import Index
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.views.theme import active_theme, sizes
from socialroi_desktop.views.theme.fonts import sized
from socialroi_desktop.views.widgets.cell_painting import (
    IMAGE_ROOM,
    JUDGED,
    lead_width,
    paint_dot,
    paint_image,
    paint_progress,
    paint_tag,
    paint_two_lines,
    tag_width,
    tone_token,
)
from socialroi_desktop.views.widgets.row_wrapping import shown_in
from socialroi_desktop.views.widgets.tag_chips import chips_width, paint_chips

PAD = 8
_CHECK = 16
# Px a box to tick takes before the text.
CHECK_ROOM = _CHECK + 4


class CellDelegate(QStyledItemDelegate):
    """Row ground and line, check box, then tag, bar, two lines or text; a cut text shows whole on hover."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = active_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, index)
        box = option.rect.adjusted(PAD, 0, -PAD, -1)
        box = self._paint_check(painter, option, index, box)
        channel = index.data(Role.CHANNEL)
        if channel is not None:
            box = paint_dot(painter, box, channel, theme)
        if index.data(Role.IMAGE) is not None:
            box = paint_image(painter, box, index.data(Role.IMAGE))
        tag, progress, chips = index.data(Role.TAG), index.data(Role.PROGRESS), index.data(Role.TAGS)
        if chips is not None:
            paint_chips(painter, box, option.font, chips, theme)
        elif tag is not None:
            right = Qt.AlignmentFlag.AlignRight in Qt.AlignmentFlag(
                index.data(Qt.ItemDataRole.TextAlignmentRole) or 0
            )
            paint_tag(painter, box, option.font, tag, theme, right=right)
        elif progress is not None:
            paint_progress(painter, box, progress, theme)
        else:
            self._paint_text(painter, option, index, box)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.wanted_width(index, option) + 2 * PAD, sizes().row)

    def wanted_width(self, index: Index, option: QStyleOptionViewItem) -> int:
        """Return the width the content needs, padding left out, in pixels."""
        extra = 16 if index.data(Role.CHANNEL) is not None else 0
        if index.data(Qt.ItemDataRole.CheckStateRole) is not None:
            extra += CHECK_ROOM
        if index.data(Role.IMAGE) is not None:
            extra += IMAGE_ROOM
        tag = index.data(Role.TAG)
        if tag is not None:
            return extra + tag_width(tag[0], option.font)
        if (chips := index.data(Role.TAGS)) is not None:
            return extra + chips_width(chips, option.font)
        if index.data(Role.PROGRESS) is not None:
            return extra + 84
        subtext = index.data(Role.SUBTEXT)
        bold = QFontMetrics(sized(option.font, sizes().font, bold=self._is_strong(index)))
        width = bold.horizontalAdvance(self._text(index))
        if subtext:
            lead = lead_width(str(index.data(Role.LEAD) or ""), option.font)
            width = max(width, lead + QFontMetrics(option.font).horizontalAdvance(subtext))
        return extra + width + 1

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        reason = index.data(Role.REASON)
        tip = reason or index.data(Qt.ItemDataRole.ToolTipRole)
        if not tip and self.wanted_width(index, option) + 2 * PAD > option.rect.width():
            tip = self._text(index) or (index.data(Role.TAG) or ("",))[0]
        if not tip:
            QToolTip.hideText()
            return False
        QToolTip.showText(event.globalPos(), str(tip), view)
        return True

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = active_theme()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = getattr(option.widget, "hovered_row", -1) == index.row()
        if selected or hovered:
            painter.fillRect(option.rect, theme.color("accent_tint" if selected else "hover"))
        line = QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
        painter.fillRect(line, theme.color("line_soft"))
        if option.state & QStyle.StateFlag.State_HasFocus and getattr(
            option.widget, "shows_cell_focus", False
        ):
            painter.setPen(theme.color("accent"))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -2))

    def _paint_check(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, box: QRect
    ) -> QRect:
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            return box
        mark = QStyleOptionViewItem(option)
        mark.rect = QRect(box.left(), box.center().y() - _CHECK // 2 + 1, _CHECK, _CHECK)
        on = Qt.CheckState(state) == Qt.CheckState.Checked
        mark.state = QStyle.StateFlag.State_On if on else QStyle.StateFlag.State_Off
        if index.flags() & Qt.ItemFlag.ItemIsEnabled and index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            mark.state |= QStyle.StateFlag.State_Enabled
        option.widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck, mark, painter, option.widget
        )
        return box.adjusted(CHECK_ROOM, 0, 0, 0)

    def _paint_text(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, box: QRect) -> None:
        theme = active_theme()
        text, token = self._text(index), self._token(index)
        subtext = index.data(Role.SUBTEXT)
        wraps = index.column() in getattr(option.widget, "wrapped_columns", ())
        if subtext is not None:
            colors = (theme.color(token), theme.color("muted"))
            lead = str(index.data(Role.LEAD) or "")
            lines = (text.removeprefix(lead), str(subtext))
            paint_two_lines(painter, box, option.font, lines, colors, wraps=wraps, lead=lead)
            return
        painter.setFont(sized(option.font, sizes().font, bold=self._is_strong(index)))
        painter.setPen(theme.color(token))
        flags = index.data(Qt.ItemDataRole.TextAlignmentRole) or Qt.AlignmentFlag.AlignLeft
        align = Qt.AlignmentFlag(int(flags)) | Qt.AlignmentFlag.AlignVCenter
        metrics = painter.fontMetrics()
        if wraps:
            shown = shown_in(text, box.width(), metrics)
            painter.drawText(box, int(align) | int(Qt.TextFlag.TextWordWrap), shown)
            return
        painter.drawText(box, align, metrics.elidedText(text, option.textElideMode, box.width()))

    def _text(self, index: Index) -> str:
        value: Any = index.data(Qt.ItemDataRole.DisplayRole)
        return "" if value is None else str(value).replace("\n", " ")

    def _token(self, index: Index) -> str:
        if not index.flags() & Qt.ItemFlag.ItemIsEnabled:
            return "disabled"
        return tone_token(Tone(index.data(Role.TONE) or Tone.PLAIN))

    def _is_strong(self, index: Index) -> bool:
        judged = index.data(Role.TONE) in JUDGED
        return judged or bool(index.data(Role.STRONG)) or index.data(Role.SUBTEXT) is not None
