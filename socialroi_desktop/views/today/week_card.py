"""The week so far as a small chart; what draws it is loaded with the first chart, not with the page."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from socialroi_desktop.queries.roi.trend import Trend
from socialroi_desktop.viewmodels.today.around_words import week_chart, week_hint, week_title
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.labels import role_label

if TYPE_CHECKING:
    from socialroi_desktop.views.charts.time_series_view import TimeSeriesView

_HEIGHT = 190


class WeekCard(Card):
    """Shows days of one week beside what is usual on them."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(week_title(None, today), parent=parent)
        self._today = today
        self.nothing = role_label(self.tr("Reading…"), "muted", wrap=True)
        self.chart: TimeSeriesView | None = None
        self.body.addWidget(self.nothing)
        self.body.addStretch(1)

    def show_week(self, trend: Trend | None) -> None:
        """Show a week, or say that no figures are there."""
        self.set_title(week_title(trend, self._today), week_hint(trend))
        self.nothing.setText(
            self.tr("No figures of the last four weeks yet: import visits or orders on the Data tab.")
        )
        self.nothing.setVisible(trend is None)
        if trend is not None:
            self._made_chart().set_chart(week_chart(trend, self._today))
        if self.chart is not None:
            self.chart.setVisible(trend is not None)

    def _made_chart(self) -> "TimeSeriesView":
        if self.chart is None:
            from socialroi_desktop.views.charts.time_series_view import TimeSeriesView

            self.chart = TimeSeriesView()
            self.chart.setFixedHeight(_HEIGHT)
            self.body.insertWidget(0, self.chart)
        return self.chart
