"""Draws orders day by day around the day something went live: before in grey, the spike apart from what comes after.

What it says in words stands beside it: over the bars it would hide them.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from socialroi_desktop.viewmodels.outreach.results_text import SpikeChart
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.outreach.painted import PaintedChart
from socialroi_desktop.views.theme import active_theme, sizes
from socialroi_desktop.views.theme.fonts import sized

_TOP, _BASE = 4, 66


class SpikeBars(PaintedChart):
    """Shows a `SpikeChart`; days that are not known yet have no bar and no ground."""

    HEIGHT, LEAST_WIDTH = 84, 180

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("SpikeBars", "Orders around the day it went live"), parent)
        self._chart: SpikeChart | None = None

    def set_chart(self, chart: SpikeChart | None) -> None:
        """Show another chart, or nothing."""
        self._chart = chart
        self.show_spoken(chart.spoken if chart else None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        chart = self._chart
        if chart is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        slot = self.width() / len(chart.days)
        self._draw_bars(painter, chart, slot)
        self._write(painter, chart, slot)
        painter.end()

    def _draw_bars(self, painter: QPainter, chart: SpikeChart, slot: float) -> None:
        theme = active_theme()
        most = max((count or 0 for count in chart.days), default=0) or 1
        painter.setPen(Qt.PenStyle.NoPen)
        for place, count in enumerate(chart.days):
            if not count:
                continue
            token = "chart_comparison" if place < chart.live else "chart_primary"
            if chart.live <= place < chart.live + chart.spike:
                token = "chart_secondary"
            painter.setBrush(theme.color(token))
            height = (_BASE - _TOP) * count / most
            painter.drawRect(QRectF(place * slot + slot * 0.12, _BASE - height, slot * 0.76, height))
        known = sum(count is not None for count in chart.days)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(0, _BASE), QPointF(known * slot, _BASE))
        pen = QPen(theme.color("text"), 1)
        pen.setDashPattern([2, 2])
        painter.setPen(pen)
        painter.drawLine(QPointF(chart.live * slot, 0), QPointF(chart.live * slot, _BASE + 3))

    def _write(self, painter: QPainter, chart: SpikeChart, slot: float) -> None:
        theme = active_theme()
        painter.setFont(sized(self.font(), sizes().font_axis))
        painter.setPen(theme.color("muted"))
        foot = QRectF(0, _BASE + 2, self.width(), 16)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, chart.first)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, chart.last)
        first = painter.fontMetrics().horizontalAdvance(chart.first)
        left = max(chart.live * slot, first + 8.0)
        painter.drawText(QRectF(left, _BASE + 2, 80, 16), Qt.AlignmentFlag.AlignLeft, self.tr("live"))
