"""Horizontal bars with the range of each estimate; names and values stand left of the bars."""

import pyqtgraph as pg
import PySide6.QtWidgets  # noqa: F401  # pyqtgraph picks the Qt binding that is already imported
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.shared.chart_data import Bar, BarRangeChart
from socialroi_desktop.viewmodels.shared.chart_text import write_tick, write_value
from socialroi_desktop.views.charts.axes import LabelAxis, QuietAxis
from socialroi_desktop.views.charts.plot import StillPlot, line_color
from socialroi_desktop.views.theme import active_theme
from socialroi_desktop.views.widgets.cell_painting import tone_token

_SLOT, _AXIS = 33, 30


class BarRangeView(QWidget):
    """Shows a BarRangeChart; hover or arrow keys read a bar, a click or Enter emits `opened` with its key."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = BarRangeChart(())
        self._at = -1
        self._labels = LabelAxis()
        self._bottom = QuietAxis("bottom", lambda value: write_tick(value, self._chart.unit))
        self.plot = StillPlot({"left": self._labels, "bottom": self._bottom})
        self.plot.getViewBox().invertY(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Bar chart"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plot)
        self.plot.viewport().installEventFilter(self)
        self.plot.viewport().setMouseTracking(True)
        active_theme().changed.connect(self._draw)

    def set_chart(self, chart: BarRangeChart) -> None:
        """Show another chart."""
        self._chart = chart
        self._at = -1
        self.setMinimumHeight(max(110, 22 * len(chart.bars) + _AXIS))
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_range()

    def _draw(self) -> None:
        item = self.plot.getPlotItem()
        item.clear()
        self._bottom.set_font(self.font())
        self._bottom.picture = None
        self._labels.set_rows(
            tuple((bar.label, bar.text, tone_token(bar.tone)) for bar in self._chart.bars), self.font()
        )
        zero = QPen(active_theme().color("line_strong"), 1)
        zero.setCosmetic(True)
        self._draw_bars()
        item.addItem(pg.InfiniteLine(pos=0, angle=90, pen=zero), ignoreBounds=True)
        self._draw_ranges()
        self._set_range()

    def _draw_bars(self) -> None:
        known = [(n, bar) for n, bar in enumerate(self._chart.bars) if bar.value is not None]
        if not known:
            return
        self.plot.addItem(
            pg.BarGraphItem(
                x0=[min(0.0, float(bar.value or 0)) for _, bar in known],
                width=[abs(float(bar.value or 0)) for _, bar in known],
                y=[n for n, _ in known],
                height=0.6,
                brushes=[line_color(bar.color) for _, bar in known],
                pens=[None for _ in known],
            )
        )

    def _draw_ranges(self) -> None:
        pen = QPen(active_theme().color("text"), 1.4)
        pen.setCosmetic(True)
        for number, bar in enumerate(self._chart.bars):
            if bar.low is None or bar.high is None:
                continue
            low, high = float(bar.low), float(bar.high)
            for xs, ys in (
                ((low, high), (number, number)),
                ((low, low), (number - 0.16, number + 0.16)),
                ((high, high), (number - 0.16, number + 0.16)),
            ):
                self.plot.addItem(pg.PlotDataItem(list(xs), list(ys), pen=pen, antialias=True))

    def _set_range(self) -> None:
        values = [
            float(value)
            for bar in self._chart.bars
            for value in (bar.value, bar.low, bar.high)
            if value is not None
        ]
        low, high = min([0.0, *values]), max([0.0, *values])
        if low == high:
            high = 1.0
        edge = (high - low) * 0.04
        self.plot.setXRange(low - (edge if low < 0 else 0), high + edge, padding=0)
        # Bars keep their height: a chart with few bars leaves room below instead of growing fat ones.
        slots = max(float(len(self._chart.bars)), (self.height() - _AXIS) / _SLOT)
        self.plot.setYRange(-0.5, slots - 0.5, padding=0)
        self._labels.update()

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self._read_at(self._bar_at(event.position()), event.globalPosition().toPoint())
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            self._open(self._bar_at(event.position()))
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and self._chart.bars:
            number = max(0, min(len(self._chart.bars) - 1, self._at + step))
            self._read_at(number, self.mapToGlobal(QPoint(40, number * _SLOT)))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self._at)
        else:
            super().keyPressEvent(event)

    def reading(self, bar: Bar) -> str:
        """Return what the chart says about a bar."""
        lines = [self.tr("{name}: {value}").format(name=bar.label, value=bar.text)]
        if bar.low is not None and bar.high is not None:
            low = write_value(bar.low, self._chart.unit, self._chart.currency)
            high = write_value(bar.high, self._chart.unit, self._chart.currency)
            lines.append(self.tr("Range {low} … {high}").format(low=low, high=high))
        return "\n".join([*lines, bar.note] if bar.note else lines)

    def _bar_at(self, place: QPointF) -> int:
        y = self.plot.getViewBox().mapSceneToView(self.plot.mapToScene(place.toPoint())).y()
        number = round(y)
        return number if 0 <= number < len(self._chart.bars) and abs(y - number) <= 0.45 else -1

    def _read_at(self, number: int, place: QPoint) -> None:
        if number < 0:
            QToolTip.hideText()
            return
        self._at = number
        text = self.reading(self._chart.bars[number])
        self.setAccessibleDescription(text)
        QToolTip.showText(place, text, self)

    def _open(self, number: int) -> None:
        if number >= 0 and self._chart.bars[number].key:
            self.opened.emit(self._chart.bars[number].key)
