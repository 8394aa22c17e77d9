"""The list of what can be drawn over time in the stage that is looked at."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from socialroi_desktop.queries.roi.choices import Stage
from socialroi_desktop.queries.roi.trend import TREND_METRICS
from socialroi_desktop.viewmodels.shared.wording import metric_label


class TrendMetric(QComboBox):
    """`chosen` carries the id of a metric."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Metric over time"))
        self.setMinimumContentsLength(9)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(lambda _row: self.chosen.emit(self.metric_id))
        self.hide()

    @property
    def metric_id(self) -> str:
        """The id of the metric that is chosen."""
        return str(self.currentData() or "")

    def choose(self, metric: str) -> None:
        """Choose a metric of the stage that is offered, without announcing it."""
        self.setCurrentIndex(max(0, self.findData(metric)))

    def show_stage(self, stage: Stage) -> None:
        """Offer the metrics of a stage; the one that was chosen stays when it is among them."""
        before = self.metric_id
        self.clear()
        for name in TREND_METRICS[stage]:
            self.addItem(metric_label(name), name)
        self.setCurrentIndex(max(0, self.findData(before)))
