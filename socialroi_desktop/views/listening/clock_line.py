"""Draws both clocks of a mention on one line: from the message on, the steps on it, 12 and 24 hours, and where it stands now."""

from datetime import datetime, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from socialroi_desktop.domain.listening.clocks import ANSWER_WITHIN, SOLVE_WITHIN, Clocks
from socialroi_desktop.viewmodels.listening.clock_words import state_tag
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.theme import active_theme, sizes
from socialroi_desktop.views.theme.fonts import sized

_HEIGHT, _LINE, _THICK, _DOT = 46, 24, 6, 4.5
# So much is shown at the least, and so much more than what was taken.
_LEAST, _MORE = timedelta(hours=26), 1.04
_LEAST_WIDTH = 220


class ClockLine(QWidget):
    """Shows `Clocks` as they stand at a moment; `steps` are the moments at which something was done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("ClockLine", "Both clocks"))
        self._clocks: Clocks | None = None
        self._now = datetime.min
        self._steps: tuple[datetime, ...] = ()
        active_theme().changed.connect(self.update)

    def show_clocks(self, clocks: Clocks | None, now: datetime, steps: tuple[datetime, ...] = ()) -> None:
        """Show other clocks; None hides the line."""
        self._clocks, self._now, self._steps = clocks, now, steps
        self.setVisible(clocks is not None)
        if clocks is not None:
            spoken = translate("ClockLine", "First answer: {answer}. Solution: {solution}.").format(
                answer=state_tag(clocks.answer, now), solution=state_tag(clocks.solve, now)
            )
            self.setAccessibleDescription(spoken)
            self.setToolTip(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._clocks is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_line(painter, self._clocks)
        self._write(painter)
        painter.end()

    def _end(self, clocks: Clocks) -> datetime:
        return clocks.solve.stopped or self._now

    def _x(self, length: timedelta) -> float:
        clocks = self._clocks
        whole = _LEAST if clocks is None else max(_LEAST, (self._end(clocks) - clocks.solve.started) * _MORE)
        return _DOT + (self.width() - 2 * _DOT) * max(min(length / whole, 1.0), 0.0)

    def _draw_line(self, painter: QPainter, clocks: Clocks) -> None:
        theme, started = active_theme(), clocks.solve.started
        last = self._x(self._end(clocks) - started)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("neutral_tint"))
        painter.drawRect(QRectF(_DOT, _LINE - _THICK / 2, self.width() - 2 * _DOT, _THICK))
        painter.setBrush(theme.color("good"))
        in_time = min(last, self._x(SOLVE_WITHIN))
        painter.drawRect(QRectF(_DOT, _LINE - _THICK / 2, in_time - _DOT, _THICK))
        if last > in_time:
            painter.setBrush(theme.color("bad"))
            painter.drawRect(QRectF(in_time, _LINE - _THICK / 2, last - in_time, _THICK))
        painter.setPen(QPen(theme.color("text"), 1.6))
        for length in (ANSWER_WITHIN, SOLVE_WITHIN):
            x = self._x(length)
            painter.drawLine(QPointF(x, _LINE - 8), QPointF(x, _LINE + 8))
        painter.setBrush(theme.color("surface"))
        painter.setPen(QPen(theme.color("good"), 1.6))
        for step in self._steps:
            painter.drawEllipse(QPointF(self._x(step - started), _LINE), _DOT, _DOT)

    def _write(self, painter: QPainter) -> None:
        painter.setFont(sized(self.font(), sizes().font_axis))
        painter.setPen(active_theme().color("muted"))
        metrics, top = painter.fontMetrics(), QRectF(0, 0, self.width(), 14)
        said = translate("ClockLine", "message")
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft, said)
        left = metrics.horizontalAdvance(said) + 6.0
        for length, words in (
            (ANSWER_WITHIN, translate("ClockLine", "12 h answer")),
            (SOLVE_WITHIN, translate("ClockLine", "24 h solved")),
        ):
            width = metrics.horizontalAdvance(words) + 2
            at = min(max(self._x(length) - width / 2, left), self.width() - width)
            painter.drawText(QRectF(at, 0, width, 14), Qt.AlignmentFlag.AlignLeft, words)
            left = at + width + 6
