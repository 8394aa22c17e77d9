"""Draws the tactics of a goal: names and what stands below them wrap, and what is counted leaves room for its buttons."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHBoxLayout, QStyleOptionViewItem, QTableView, QWidget

from socialroi_desktop.viewmodels.plan.goal_tactics import NAME, STANDING, GoalTactics
from socialroi_desktop.viewmodels.plan.tactic_words import count_words, is_counted
from socialroi_desktop.viewmodels.shared.indexes import Index
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.views.theme import active_theme, sizes
from socialroi_desktop.views.theme.fonts import sized
from socialroi_desktop.views.widgets.buttons import text_button
from socialroi_desktop.views.widgets.cell_delegate import PAD, CellDelegate
from socialroi_desktop.views.widgets.labels import role_label

# Px of the tick before a name with the gap behind it, and above and below the words.
_TICK, _ABOVE = 20, 6
_BUTTON, _GAP = 26, 4
_WRAP = Qt.TextFlag.TextWordWrap


class TacticCells(CellDelegate):
    """`height_of` says how high a row has to be."""

    def __init__(self, rows: GoalTactics, table: QTableView) -> None:
        super().__init__(table)
        self._rows, self._table = rows, table

    def height_of(self, number: int) -> int:
        """Return the px a row needs for its words in the width its column has."""
        index = self._rows.index(number, NAME)
        width = self._table.columnWidth(NAME) - 2 * PAD - _TICK
        name, below = self._parts(index, QRect(0, 0, max(width, 1), 10_000))
        return max(name.height() + below.height() + 2 * _ABOVE, sizes().row)

    def wanted_width(self, index: Index, option: QStyleOptionViewItem) -> int:
        wanted = super().wanted_width(index, option)
        row = self._rows.row(index.row())
        if index.column() != STANDING or row is None or not is_counted(row.state.tactic):
            return wanted
        # The buttons use the room that words leave free at the sides of a cell.
        return option.fontMetrics.horizontalAdvance(count_words(row)) + 2 * _BUTTON + 4 * _GAP - 2 * PAD

    def _paint_text(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, box: QRect) -> None:
        if index.column() != NAME:
            super()._paint_text(painter, option, index, box)
            return
        theme = active_theme()
        name, below = self._parts(index, box)
        top = box.top() + (box.height() - name.height() - below.height()) // 2
        name.moveTop(top)
        below.moveTop(name.bottom() + 1)
        painter.setFont(sized(self._table.font(), sizes().font, bold=True))
        painter.setPen(theme.color("text"))
        painter.drawText(name, int(_WRAP), self._text(index))
        painter.setFont(sized(self._table.font(), sizes().font_small))
        painter.setPen(theme.color("muted"))
        painter.drawText(below, int(_WRAP), str(index.data(Role.SUBTEXT) or ""))

    def _parts(self, index: Index, box: QRect) -> tuple[QRect, QRect]:
        """Return where the name and what stands below it lie, each as high as it needs to be."""
        font = self._table.font()
        found = []
        for text, made in (
            (self._text(index), sized(font, sizes().font, bold=True)),
            (str(index.data(Role.SUBTEXT) or ""), sized(font, sizes().font_small)),
        ):
            high = QFontMetrics(made).boundingRect(box, int(_WRAP), text).height() if text else 0
            found.append(QRect(box.left(), box.top(), box.width(), high))
        return found[0], found[1]


class TacticCounter(QWidget):
    """The count of a tactic between the buttons that change it; keys do it too, so that Tab passes them by."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.less = text_button("−", tip=self.tr("Count one less (−)"))
        self.more = text_button("+", tip=self.tr("Count one more (+)"))
        self.less.setAccessibleName(self.tr("Count one less"))
        self.more.setAccessibleName(self.tr("Count one more"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, _GAP, 0)
        row.setSpacing(_GAP)
        row.addStretch(1)
        for widget in (self.less, role_label(words), self.more):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.less, self.more):
            button.setFixedWidth(_BUTTON)
            button.setStyleSheet("padding: 0;")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
