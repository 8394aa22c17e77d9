"""The axes of our charts: no axis line, thin grid lines, muted labels by locale. Knows no data."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pyqtgraph as pg
import PySide6.QtWidgets  # noqa: F401  # pyqtgraph picks the Qt binding that is already imported
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.views.theme import active_theme, sizes
from socialroi_desktop.views.theme.fonts import sized

_RIGHT_ROOM = 4  # px right of an axis that a plot leaves free, and a label may fill
_LABEL_ROOM = 50  # px along a horizontal axis for one label


class QuietAxis(pg.AxisItem):
    """An axis that draws grid lines across the plot and its labels, nothing else; `whole` where nothing is between two counts."""

    def __init__(self, orientation: str, write: Callable[[float], str], *, grid: bool = True) -> None:
        super().__init__(orientation)
        self.whole = False
        self._write = write
        self.setStyle(tickLength=0, tickTextOffset=8, hideOverlappingLabels=False)
        # The name of a month below the first day of a chart reaches to the left by half its width, however short the values.
        self.setStyle(autoReduceTextSpace=False)
        self.setGrid(255 if grid else False)

    def set_font(self, font: QFont) -> None:
        """Take the type of the widget, at the size of axis labels."""
        self.setStyle(tickFont=sized(font, sizes().font_axis))

    def boundingRect(self) -> Any:
        # pyqtgraph leaves out labels that stick out of this box: the first month and the zero.
        return super().boundingRect().adjusted(-30, -10, 30, 10)

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [self._write(value) for value in values]

    def tickSpacing(self, low: float, high: float, size: float) -> list[tuple[float, float]]:
        # One level of lines: the second level of pyqtgraph makes the quiet grid loud.
        spacing, start = super().tickSpacing(low, high, size)[0]
        spacing = max(spacing, 1.0) if self.whole else spacing
        needed = _LABEL_ROOM if self.orientation == "bottom" else 28
        while size / ((high - low) / spacing) < needed and spacing < high - low:
            spacing *= 2
        return [(spacing, start)]

    def drawPicture(self, p: QPainter, _axis: Any, ticks: Any, texts: Any) -> None:
        theme = active_theme()
        p.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        pen = QPen(theme.color("line_soft"), 1)
        pen.setCosmetic(True)
        p.setPen(pen)
        for _pen, start, end in ticks:
            p.drawLine(start, end)
        p.setFont(self.style["tickFont"])
        p.setPen(theme.color("muted"))
        p.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        for rect, flags, text in texts:
            p.drawText(self._held(rect), int(flags), text)

    def _held(self, rect: QRectF) -> QRectF:
        """Return where a label stands: moved in from the right end of a horizontal axis as far as it would be cut there."""
        over = rect.right() - self.size().width() - _RIGHT_ROOM
        return rect.translated(-over, 0) if self.orientation == "bottom" and over > 0 else rect


class DayAxis(QuietAxis):
    """An axis over ordinals of days (`date.toordinal`); marks months, or days when the span is short."""

    def __init__(self) -> None:
        super().__init__("bottom", self._write_day, grid=False)
        self._short = False

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        first, last = date.fromordinal(max(1, int(low))), date.fromordinal(max(1, int(high)))
        self._short = last.toordinal() - first.toordinal() < 45
        if self._short:
            every = max(1, round((high - low) / max(2.0, size / 80)))
            return [(every, [float(n) for n in range(int(low) + 1, int(high) + 1, every)])]
        months = (last.year - first.year) * 12 + last.month - first.month + 1
        room = max(2, int(size // 90))
        step = next((n for n in (1, 2, 3, 6, 12, 24, 60, 120) if months / n <= room), 240)
        counted = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
        days = [date(n // 12, n % 12 + 1, 1).toordinal() for n in counted if n % step == 0]
        return [(30.0 * step, [float(day) for day in days if low <= day <= high])]

    def tickSpacing(self, low: float, high: float, size: float) -> list[tuple[float, float]]:
        return [(30.0, 0.0)]

    def _write_day(self, value: float) -> str:
        when = date.fromordinal(max(1, round(value)))
        return formatting.short_day(when) if self._short else formatting.month(when)


class LabelAxis(pg.AxisItem):
    """The names of bars and their values as written, in two columns left of the bars."""

    widest_label = 150

    def __init__(self) -> None:
        super().__init__("left")
        self._rows: tuple[tuple[str, str, str], ...] = ()
        self._font = QFont()

    def set_rows(self, rows: tuple[tuple[str, str, str], ...], font: QFont) -> None:
        """Show (label, value, palette token of the value) for the bars at 0, 1, 2, ..."""
        self._rows, self._font = rows, font
        plain = QFontMetrics(font)
        bold = QFontMetrics(sized(font, sizes().font, bold=True))
        labels = max((plain.horizontalAdvance(label) for label, _, _ in rows), default=0)
        values = max((bold.horizontalAdvance(value) for _, value, _ in rows), default=0)
        self._label_width = min(labels + 1, self.widest_label)
        self.setWidth(self._label_width + 14 + values + 12)
        self.update()

    def paint(self, p: QPainter, opt: Any, widget: Any) -> None:
        view = self.linkedView()
        theme = active_theme()
        right = self.boundingRect().right() - 12
        p.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        for number, (label, value, token) in enumerate(self._rows):
            y = self.mapFromScene(view.mapViewToScene(QPointF(0, number))).y()
            p.setFont(self._font)
            p.setPen(theme.color("text"))
            shown = p.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, self._label_width)
            baseline = y + p.fontMetrics().capHeight() / 2
            p.drawText(QPointF(0, baseline), shown)
            p.setFont(sized(self._font, sizes().font, bold=True))
            p.setPen(theme.color(token))
            p.drawText(QPointF(right - p.fontMetrics().horizontalAdvance(value), baseline), value)

    def boundingRect(self) -> Any:
        return self.mapRectFromParent(self.geometry())
