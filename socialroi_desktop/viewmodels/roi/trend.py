"""Words and chart of a metric over time: what is outside its usual range is said, what is inside is not."""

from socialroi_desktop.metrics.methods.trend import FEWEST_VALUES
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.queries.roi.trend import Trend
from socialroi_desktop.viewmodels.roi.as_of_today import Steps
from socialroi_desktop.viewmodels.shared.chart_data import Marker, Point, Series, TimeSeriesChart, Unit
from socialroi_desktop.viewmodels.shared.figure_text import notes_of, reason_of
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import metric_label


def trend_hint(trend: Trend) -> str:
    """Return how the values stand to what is usual, and what is to be said of the metric itself."""
    known = [point for point in trend.points if point.figure.value is not None]
    if not known:
        return reason_of(trend.points[-1].figure) if trend.points else ""
    remarks = [text for point in known for text in notes_of(point.figure)[:1]]
    return beside([_against_usual(trend), *remarks[-1:]])


def _against_usual(trend: Trend) -> str:
    outside = sum(point.side != 0 for point in trend.points)
    if not any(point.usual is not None for point in trend.points):
        return translate("Roi", "too little history for a usual range (%Ln values)", "", FEWEST_VALUES)
    if outside:
        return translate("Roi", "%Ln outside the usual range: ▲ above, ▼ below", "", outside)
    return translate("Roi", "band: usual range · all inside it")


def trend_chart(trend: Trend) -> TimeSeriesChart:
    """Return a metric over time with its band; what lies outside carries a word."""
    steps = Steps(trend.granularity, trend.week_start, trend.today)
    drawn = [
        Point(
            point.day,
            point.figure.value,
            None if point.usual is None else point.usual.low,
            None if point.usual is None else point.usual.high,
        )
        for point in trend.points
    ]
    points = steps.cut(drawn)
    # Words beside each other on the chart would overlap: there they stand in the hint, the tip and the table.
    signs = {1: ("▲", translate("Roi", "above usual")), -1: ("▼", translate("Roi", "below usual"))}
    marks = tuple(Marker(point.day, *signs[point.side]) for point in trend.points if point.side)
    unit = METRICS[trend.metric].unit
    labels = {
        "day": translate("Roi", "Day"),
        "week": translate("Roi", "Week from"),
        "month": translate("Roi", "Month"),
    }
    return TimeSeriesChart(
        (Series(metric_label(trend.metric), points),),
        {"money": Unit.MONEY, "ratio": Unit.SHARE}.get(unit, Unit.COUNT),
        trend.currency if unit == "money" else "",
        trend.granularity,
        marks,
        labels[trend.granularity],
        translate("Roi", "Against usual"),
        steps.remarks(points),
    )
