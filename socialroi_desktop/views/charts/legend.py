"""Says which line is which: a short stroke, solid or dashed, and the name."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from socialroi_desktop.viewmodels.shared.chart_data import Series
from socialroi_desktop.viewmodels.shared.lists import listed
from socialroi_desktop.views.charts.plot import line_color
from socialroi_desktop.views.theme import active_theme, sizes
from socialroi_desktop.views.theme.fonts import sized

_STROKE, _GAP = 16, 14


class Legend(QWidget):
    """The names of the lines of a chart, in their colours and strokes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series: tuple[Series, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        active_theme().changed.connect(self.update)

    def set_series(self, series: tuple[Series, ...]) -> None:
        """Show other lines."""
        self._series = series
        self.setAccessibleName(listed(line.name for line in series))
        self.setVisible(len(series) > 1)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        self.setFont(sized(self.font(), sizes().font_small))
        metrics = self.fontMetrics()
        names = sum(metrics.horizontalAdvance(line.name) for line in self._series)
        return QSize(names + len(self._series) * (_STROKE + 5 + _GAP), 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, middle = 0, self.height() / 2
        for line in self._series:
            pen = QPen(line_color(line.color), 2)
            if line.dashed:
                pen.setDashPattern([2, 1.6])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLine(QPointF(x, middle), QPointF(x + _STROKE, middle))
            painter.setPen(active_theme().color("muted"))
            x += _STROKE + 5
            width = self.fontMetrics().horizontalAdvance(line.name)
            painter.drawText(x, 0, width + 2, self.height(), Qt.AlignmentFlag.AlignVCenter, line.name)
            x += width + _GAP
        painter.end()
