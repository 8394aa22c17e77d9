"""Draws the stages of a person as a line of dots: passed, present and to come, each with its day. Knows no person."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from socialroi_desktop.viewmodels.outreach.person_words import StageStep
from socialroi_desktop.viewmodels.shared.lists import beside, listed
from socialroi_desktop.views.theme import active_theme, sizes
from socialroi_desktop.views.theme.fonts import sized

_RADIUS = 7
_TOP, _NAME, _NOTE, _HEIGHT = 9, 20, 39, 58
_LEAST = 64
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class StageLine(QWidget):
    """The steps from left to right; what does not fit is told whole on hover."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[StageStep, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        active_theme().changed.connect(self.update)

    @property
    def steps(self) -> tuple[StageStep, ...]:
        """What is shown."""
        return self._steps

    def set_steps(self, steps: Sequence[StageStep]) -> None:
        """Show other steps."""
        self._steps = tuple(steps)
        self.setAccessibleName(self.tr("Stages"))
        self.setAccessibleDescription(listed(beside((step.name, step.note)) for step in steps))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(7 * 120, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(7 * _LEAST, _HEIGHT)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._steps:
            number = min(int(event.pos().x() / self._share), len(self._steps) - 1)
            step = self._steps[number]
            QToolTip.showText(event.globalPos(), beside((step.name, step.note)), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, step in enumerate(self._steps):
            left = number * self._share
            if number + 1 < len(self._steps):
                following = self._steps[number + 1].standing
                self._paint_way(painter, left, passed=following != "open" or step.standing == "done")
            self._paint_dot(painter, QPointF(left + _RADIUS + 1, _TOP), step)
            self._paint_words(painter, int(left), step)
        painter.end()

    @property
    def _share(self) -> float:
        return self.width() / max(len(self._steps), 1)

    def _paint_way(self, painter: QPainter, left: float, *, passed: bool) -> None:
        painter.setPen(QPen(active_theme().color("accent" if passed else "line"), 2))
        start = left + 2 * _RADIUS + 2
        painter.drawLine(QPointF(start, _TOP), QPointF(left + self._share, _TOP))

    def _paint_dot(self, painter: QPainter, middle: QPointF, step: StageStep) -> None:
        theme = active_theme()
        filled = step.standing != "open"
        painter.setPen(QPen(theme.color("accent" if filled else "line"), 2))
        painter.setBrush(theme.color("accent" if filled else "surface"))
        painter.drawEllipse(middle, _RADIUS, _RADIUS)
        painter.setPen(QPen(theme.color("on_accent"), 1.6))
        if step.standing == "done":
            painter.drawPolyline(
                [middle + QPointF(-3, 0), middle + QPointF(-0.8, 2.4), middle + QPointF(3.2, -2.4)]
            )
        elif step.standing == "here":
            painter.setBrush(theme.color("on_accent"))
            painter.drawEllipse(middle, 2, 2)

    def _paint_words(self, painter: QPainter, left: int, step: StageStep) -> None:
        here, width = step.standing == "here", int(self._share) - 8
        token = "accent" if here else "text" if step.standing == "done" else "muted"
        self._paint_line(
            painter,
            QRect(left, _NAME, width, 19),
            step.name,
            token,
            sized(self.font(), sizes().font, bold=here),
        )
        small = sized(self.font(), sizes().font_small)
        fits = QFontMetrics(small).horizontalAdvance(step.note) <= width
        note = step.note if fits or not step.spent else step.spent
        self._paint_line(painter, QRect(left, _NOTE, width, 18), note, "muted", small)

    def _paint_line(self, painter: QPainter, box: QRect, text: str, token: str, font: QFont) -> None:
        painter.setFont(font)
        painter.setPen(active_theme().color(token))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _LEFT, shown)
