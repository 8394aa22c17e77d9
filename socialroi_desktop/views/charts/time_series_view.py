"""Lines over time in the look of the app: thin grid, dashed comparison, a band where there is a range."""

from bisect import bisect_left
from datetime import date

import pyqtgraph as pg
import PySide6.QtWidgets  # noqa: F401  # pyqtgraph picks the Qt binding that is already imported
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.chart_data import Label, Point, Series, TimeSeriesChart, Unit
from socialroi_desktop.viewmodels.shared.chart_text import write_tick, write_value
from socialroi_desktop.views.charts.axes import DayAxis, QuietAxis
from socialroi_desktop.views.charts.plot import StillPlot, line_color
from socialroi_desktop.views.theme import active_theme, sizes
from socialroi_desktop.views.theme.fonts import sized

# Px around words right of the last day, and left of the lines.
_LABEL_EDGE, _AXIS_WIDTH = 14, 50


class TimeSeriesView(QWidget):
    """Shows a TimeSeriesChart; hover or arrow keys read a day, a click or Enter emits `opened`."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = TimeSeriesChart(())
        self._days: list[date] = []
        self._at = -1
        self._left = QuietAxis("left", lambda value: write_tick(value, self._chart.unit))
        self._bottom = DayAxis()
        self.plot = StillPlot({"left": self._left, "bottom": self._bottom})
        self._cursor = pg.InfiniteLine(angle=90)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Chart over time"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plot)
        self.plot.viewport().installEventFilter(self)
        self.plot.viewport().setMouseTracking(True)
        active_theme().changed.connect(self._draw)

    def set_chart(self, chart: TimeSeriesChart) -> None:
        """Show another chart."""
        self._chart = chart
        self._left.whole = chart.unit is Unit.COUNT
        self._days = sorted({point.day for series in chart.series for point in series.points})
        self._at = -1
        self._draw()

    def _draw(self) -> None:
        item = self.plot.getPlotItem()
        item.clear()
        for axis in (self._left, self._bottom):
            axis.set_font(self.font())
            axis.picture = None
        self._draw_markers()
        self._draw_levels()
        for series in self._chart.series:
            self._draw_band(series)
        # The first series is the one the chart is about: it lies on top.
        for series in reversed(self._chart.series):
            self._draw_line(series)
        self._cursor = pg.InfiniteLine(angle=90, pen=QPen(active_theme().color("line_strong"), 0))
        self._cursor.setVisible(False)
        item.addItem(self._cursor, ignoreBounds=True)
        for label in self._chart.labels:
            self._draw_label(label)
        self._set_range()

    def _set_range(self) -> None:
        if not self._days:
            return
        values = [
            float(value)
            for series in self._chart.series
            for point in series.points
            for value in (point.value, point.low, point.high)
            if value is not None
        ]
        values += [float(level.value) for level in self._chart.levels if level.value is not None]
        low, high = min([0.0, *values]), max([0.0, *values]) or 1.0
        first, last = self._days[0].toordinal(), self._days[-1].toordinal()
        # The name of a month stands below its first day and needs half its width on either side.
        margin = max(0.5, (last - first) * (0.03 if self._chart.granularity == "month" else 0.01))
        beside = any(label.day == self._days[-1] for label in self._chart.labels)
        right = (last - first) * self._label_share() if beside else margin
        self.plot.setXRange(first - margin, last + right, padding=0)
        self.plot.setYRange(low, high + (high - low) * 0.05, padding=0)

    def _label_share(self) -> float:
        """Return which part of the width words right of the last day need."""
        metrics = QFontMetrics(sized(self.font(), sizes().font_axis, bold=True))
        widest = max(
            metrics.horizontalAdvance(label.text)
            for label in self._chart.labels
            if label.day == self._days[-1]
        )
        needed = widest + _LABEL_EDGE
        return needed / max(self.plot.width() - _AXIS_WIDTH - needed, needed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._chart.labels:
            self._set_range()

    def _draw_line(self, series: Series) -> None:
        # Qt joins thick dashed polylines badly; 2 px solid and dashed stay crisp with flat caps.
        pen = QPen(line_color(series.color), 2)
        pen.setCosmetic(True)
        if series.dashed:
            pen.setDashPattern([2.5, 2.5])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        over = [point for point in series.points if not point.unfinished]
        self._draw_through(over, pen)
        if len(over) < len(series.points):
            open_pen = QPen(pen)
            open_pen.setDashPattern([1, 2])
            open_pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            self._draw_through(_unfinished(series), open_pen)
        # A value between two gaps has no line to lie on.
        lonely = _lonely(series)
        self.plot.plot(
            [float(point.day.toordinal()) for point in lonely],
            [float(point.value or 0) for point in lonely],
            pen=None,
            symbol="o",
            symbolSize=7,
            symbolBrush=line_color(series.color),
            symbolPen=None,
        )

    def _draw_through(self, points: list[Point], pen: QPen) -> None:
        xs = [float(point.day.toordinal()) for point in points]
        ys = [float("nan") if point.value is None else float(point.value) for point in points]
        self.plot.plot(xs, ys, pen=pen, connect="finite", antialias=True)

    def _draw_band(self, series: Series) -> None:
        ranged = [point for point in series.points if point.low is not None and point.high is not None]
        if len(ranged) < 2:
            return
        xs = [float(point.day.toordinal()) for point in ranged]
        lower = pg.PlotDataItem(xs, [float(point.low or 0) for point in ranged])
        upper = pg.PlotDataItem(xs, [float(point.high or 0) for point in ranged])
        color = QColor(line_color(series.color))
        color.setAlpha(46 if active_theme().palette.dark else 34)
        self.plot.addItem(pg.FillBetweenItem(lower, upper, brush=color))

    def _draw_levels(self) -> None:
        theme = active_theme()
        for level in self._chart.levels:
            if level.value is None:
                continue
            line = pg.InfiniteLine(
                pos=float(level.value),
                angle=0,
                pen=QPen(theme.color("line_strong"), 0),
                label=level.text,
                labelOpts={
                    "position": self._level_place(),
                    "color": theme.color("text"),
                    "anchors": [(0, 0), (0, 0)],
                },
            )
            self.plot.addItem(line, ignoreBounds=True)

    def _level_place(self) -> float:
        """Return where in the width a level is named: at its beginning, unless a day is marked there."""
        early = self._days[: len(self._days) // 3]
        return 0.5 if any(early and marker.day <= early[-1] for marker in self._chart.markers) else 0.02

    def _draw_label(self, label: Label) -> None:
        if label.value is None:
            return
        last = bool(self._days) and label.day == self._days[-1]
        text = pg.TextItem(
            label.text, color=active_theme().color(label.color), anchor=(0, 0.5) if last else (0, 0)
        )
        text.setFont(sized(self.font(), sizes().font_axis, bold=label.strong))
        text.setPos(label.day.toordinal(), float(label.value))
        self.plot.addItem(text, ignoreBounds=True)

    def _draw_markers(self) -> None:
        pen = QPen(active_theme().color("line_strong"), 0, Qt.PenStyle.DotLine)
        for marker in self._chart.markers:
            # Late days have their lines above them, early ones below: the words stand where there are none.
            late = bool(self._days) and marker.day > self._days[len(self._days) // 2]
            line = pg.InfiniteLine(
                pos=marker.day.toordinal(),
                angle=90,
                pen=pen,
                label=marker.text or None,
                labelOpts={
                    "position": 0.02 if late else 0.95,
                    "color": active_theme().color("muted"),
                    "anchors": [(0, 1), (1, 1)] if late else [(0, 0), (1, 0)],
                },
            )
            self.plot.addItem(line, ignoreBounds=True)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self._read_at(self._nearest(event.position()), event.globalPosition().toPoint())
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            self._at = self._nearest(event.position())
            self._open(event.position())
        elif event.type() == QEvent.Type.Leave:
            self._cursor.setVisible(False)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and self._days:
            self._read_at(max(0, min(len(self._days) - 1, self._at + step)), self.mapToGlobal(QPoint(40, 20)))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(None)
        else:
            super().keyPressEvent(event)

    def reading(self, number: int) -> str:
        """Return what the chart says about its day `number`, one line a series."""
        day = self._days[number]
        title = formatting.month(day) if self._chart.granularity == "month" else formatting.day(day)
        if self._chart.granularity == "week":
            title = self.tr("Week from {day}").format(day=title)
        lines = [title]
        for series in self._chart.series:
            point = _on(series, day)
            if point is not None:
                lines.append(self._line_of(series, point))
        said = [each for each in (*self._chart.markers, *self._chart.remarks) if each.day == day]
        lines += [each.words or each.text for each in said]
        return "\n".join(lines)

    def _line_of(self, series: Series, point: Point) -> str:
        unit, currency = self._chart.unit, self._chart.currency
        value = write_value(point.value, unit, currency)
        if point.low is None or point.high is None:
            return self.tr("{name}: {value}").format(name=series.name, value=value)
        return self.tr("{name}: {value}, range {low} … {high}").format(
            name=series.name,
            value=value,
            low=write_value(point.low, unit, currency),
            high=write_value(point.high, unit, currency),
        )

    def _nearest(self, place: QPointF) -> int:
        if not self._days:
            return -1
        x = self.plot.getViewBox().mapSceneToView(self.plot.mapToScene(place.toPoint())).x()
        ordinals = [day.toordinal() for day in self._days]
        number = bisect_left(ordinals, x)
        around = [n for n in (number - 1, number) if 0 <= n < len(ordinals)]
        return min(around, key=lambda n: abs(ordinals[n] - x))

    def _read_at(self, number: int, place: QPoint) -> None:
        if number < 0:
            return
        self._at = number
        self._cursor.setPos(self._days[number].toordinal())
        self._cursor.setVisible(True)
        self.setAccessibleDescription(self.reading(number))
        QToolTip.showText(place, self.reading(number), self)

    def _open(self, place: QPointF | None) -> None:
        if self._at < 0:
            return
        day = self._days[self._at]
        points = (_on(series, day) for series in self._chart.series)
        found = [point for point in points if point and point.key]
        if place is not None and found:
            y = self.plot.getViewBox().mapSceneToView(self.plot.mapToScene(place.toPoint())).y()
            found.sort(key=lambda point: abs(float(point.value or 0) - y))
        marked = [mark.key for mark in self._chart.markers if mark.day == day and mark.key]
        if keys := [point.key for point in found] or marked:
            self.opened.emit(keys[0])


def _on(series: Series, day: date) -> Point | None:
    return next((point for point in series.points if point.day == day), None)


def _unfinished(series: Series) -> list[Point]:
    """Return the points that are not over, after the one each of them goes on from."""
    places = {place for place, point in enumerate(series.points) if point.unfinished}
    return [point for place, point in enumerate(series.points) if {place, place + 1} & places]


def _lonely(series: Series) -> list[Point]:
    """Return the points with a value whose neighbours have none."""
    values = [None, *(point.value for point in series.points), None]
    return [
        point
        for place, point in enumerate(series.points)
        if point.value is not None and values[place] is None and values[place + 2] is None
    ]
