"""Draws what past partners brought as dots on a line, with what an offer needs and where others would break even."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from socialroi_desktop.viewmodels.outreach.break_even_text import OutcomeAxis
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.outreach.painted import PaintedChart
from socialroi_desktop.views.theme import active_theme, sizes
from socialroi_desktop.views.theme.fonts import sized

_MARKS, _LINE, _AXIS = 14, 36, 54
_DOT, _BAND, _EDGE = 4.5, 15, 6
_TICKS = 3


class OutcomeDots(PaintedChart):
    """Shows an `OutcomeAxis`; dots that reached what is needed are green and filled, the others grey."""

    HEIGHT, LEAST_WIDTH = 78, 160

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("OutcomeDots", "Orders of past partners"), parent)
        self._axis: OutcomeAxis | None = None

    def set_axis(self, axis: OutcomeAxis | None) -> None:
        """Show another axis, or nothing."""
        self._axis = axis
        self.show_spoken(axis.spoken if axis else None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._axis is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(sized(self.font(), sizes().font_axis))
        self._draw_ground(painter, self._axis)
        self._draw_dots(painter, self._axis)
        self._draw_marks(painter, self._axis)
        painter.end()

    def _x(self, orders: float) -> float:
        end = self._axis.end if self._axis else 1
        return _EDGE + orders / end * (self.width() - 2 * _EDGE)

    def _draw_ground(self, painter: QPainter, axis: OutcomeAxis) -> None:
        theme = active_theme()
        if axis.band is not None:
            left, right = (self._x(end) for end in axis.band)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_tint"))
            band = QRectF(left - _DOT, _LINE - _BAND / 2, right - left + 2 * _DOT, _BAND)
            painter.drawRoundedRect(band, _BAND / 2, _BAND / 2)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(_EDGE, _AXIS), QPointF(self.width() - _EDGE, _AXIS))
        painter.setPen(theme.color("muted"))
        for tick in range(_TICKS + 1):
            orders = axis.end * tick // _TICKS
            self._write(painter, formatting.number(orders), self._x(orders), _AXIS + 2)

    def _draw_dots(self, painter: QPainter, axis: OutcomeAxis) -> None:
        theme = active_theme()
        for orders in axis.dots:
            reached = axis.needed is not None and orders >= axis.needed
            painter.setPen(QPen(theme.color("surface"), 1))
            painter.setBrush(theme.color("good" if reached else "chart_comparison"))
            painter.drawEllipse(QPointF(self._x(orders), _LINE), _DOT, _DOT)

    def _draw_marks(self, painter: QPainter, axis: OutcomeAxis) -> None:
        theme = active_theme()
        taken: list[tuple[float, float]] = []
        if axis.needed is not None:
            x = self._x(axis.needed)
            painter.setPen(QPen(theme.color("text"), 2))
            painter.drawLine(QPointF(x, _MARKS + 4), QPointF(x, _AXIS))
            painter.setPen(theme.color("text"))
            taken.append(self._write(painter, formatting.number(axis.needed), x, 0))
        for orders, words in axis.offers:
            x = self._x(orders)
            pen = QPen(theme.color("accent"), 1.6)
            pen.setDashPattern([2, 2])
            painter.setPen(pen)
            painter.drawLine(QPointF(x, _MARKS + 4), QPointF(x, _AXIS))
            painter.setPen(theme.color("accent"))
            taken.append(self._write(painter, words, x, 0, taken))

    def _write(
        self,
        painter: QPainter,
        words: str,
        x: float,
        top: int,
        taken: list[tuple[float, float]] | None = None,
    ) -> tuple[float, float]:
        """Write words around a place, beside those that stand there already; return the room they take."""
        width = painter.fontMetrics().horizontalAdvance(words) + 2
        left = min(max(0.0, x - width / 2), max(0.0, self.width() - width))
        for first, last in taken or ():
            if left < last + _EDGE and left + width > first - _EDGE:
                # To the side it comes from; where that has no room the tip still tells it.
                left = first - _EDGE - width if x <= (first + last) / 2 else last + _EDGE
        if 0 <= left <= self.width() - width + 1:
            painter.drawText(QRectF(left, top, width, 16), Qt.AlignmentFlag.AlignCenter, words)
        return left, left + width
