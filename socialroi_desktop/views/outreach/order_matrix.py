"""Draws by which ways orders are known: a row a way, a column an order, so that overlap is seen and never added."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from socialroi_desktop.viewmodels.outreach.results_text import WayRow
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.lists import beside, listed
from socialroi_desktop.views.theme import active_theme, sizes
from socialroi_desktop.views.theme.fonts import sized

_ROW, _NAME, _COUNT, _GAP = 19, 96, 30, 8
_SQUARE, _BETWEEN, _ROUND = 9, 2, 2.0


class OrderMatrix(QWidget):
    """Shows `WayRow`s; of more orders than have room the first are drawn, and a number says how many are not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[WayRow, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Orders by the ways they are known"))
        active_theme().changed.connect(self.update)

    def set_rows(self, rows: Sequence[WayRow]) -> None:
        """Show other orders."""
        self._rows = tuple(rows)
        self.setVisible(bool(rows))
        spoken = listed(beside((row.name, formatting.number(row.count))) for row in rows)
        self.setAccessibleDescription(spoken)
        self.updateGeometry()
        self.update()

    @property
    def hidden_orders(self) -> int:
        """The orders that have no room."""
        return max(0, self._orders - self._fitting)

    def sizeHint(self) -> QSize:
        return QSize(300, _ROW * max(1, len(self._rows)) + (_ROW if self.hidden_orders else 0))

    def minimumSizeHint(self) -> QSize:
        return QSize(_NAME + _COUNT + 60, self.sizeHint().height())

    @property
    def _orders(self) -> int:
        return max((len(row.marks) for row in self._rows), default=0)

    @property
    def _fitting(self) -> int:
        room = self.width() - _NAME - _COUNT - _GAP
        return max(0, (room + _BETWEEN) // (_SQUARE + _BETWEEN))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Whether a line about the others is needed depends on the width.
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = sized(self.font(), sizes().font_small)
        shown = min(self._orders, self._fitting)
        for number, row in enumerate(self._rows):
            self._draw_row(painter, row, number * _ROW, shown)
        if self.hidden_orders:
            painter.setFont(small)
            painter.setPen(active_theme().color("muted"))
            several = self.tr("and %Ln orders more", "", self.hidden_orders)
            words = self.tr("and 1 order more") if self.hidden_orders == 1 else several
            left = _NAME + _COUNT + _GAP
            painter.drawText(QPointF(left, len(self._rows) * _ROW + 13), words)
        painter.end()

    def _draw_row(self, painter: QPainter, row: WayRow, top: int, shown: int) -> None:
        theme, middle = active_theme(), Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.color("text"))
        painter.setFont(sized(self.font(), sizes().font_small))
        name = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, _NAME - 4)
        painter.drawText(QRectF(0, top, _NAME, _ROW), middle, name)
        painter.setFont(sized(self.font(), sizes().font_small, bold=True))
        count = QRectF(_NAME, top, _COUNT, _ROW)
        painter.drawText(count, middle | Qt.AlignmentFlag.AlignRight, formatting.number(row.count))
        painter.setPen(Qt.PenStyle.NoPen)
        left = _NAME + _COUNT + _GAP
        for place, known in enumerate(row.marks[:shown]):
            painter.setBrush(theme.color("chart_primary" if known else "neutral_tint"))
            square = QRectF(left + place * (_SQUARE + _BETWEEN), top + 3, _SQUARE, _ROW - 6)
            painter.drawRoundedRect(square, _ROUND, _ROUND)
