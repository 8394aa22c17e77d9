"""The two charts of the ROI tab as chart data: money or return over time, and the return of each channel."""

from dataclasses import replace

from socialroi_desktop.domain.channels import UNATTRIBUTED
from socialroi_desktop.queries.roi.over_time import granularity_of
from socialroi_desktop.queries.roi.snapshot import Bucket, Entry, RoiSnapshot
from socialroi_desktop.viewmodels.roi.as_of_today import Steps, has_band, remark_label
from socialroi_desktop.viewmodels.roi.bio_marks import bio_markers
from socialroi_desktop.viewmodels.shared.chart_data import (
    Bar,
    BarRangeChart,
    Point,
    Series,
    TimeSeriesChart,
    Unit,
)
from socialroi_desktop.viewmodels.shared.figure_text import reason_of, tone_of, value_text
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import channel_name


def money_title() -> str:
    """Return the title of the chart of net sales and cost: short, to stand whole beside the chips."""
    return translate("Roi", "Net sales and cost")


def return_title(snapshot: RoiSnapshot) -> str:
    """Return the title of the chart of ROI over time."""
    titles = {
        "day": translate("Roi", "ROI by day"),
        "week": translate("Roi", "ROI by week"),
        "month": translate("Roi", "ROI by month"),
    }
    return titles[snapshot.granularity]


def money_hint(snapshot: RoiSnapshot) -> str:
    """Return what the chart of net sales and cost is drawn with."""
    steps, points = _steps(snapshot), _sales(snapshot)
    cut = {
        "day": translate("Roi", "by day, {currency}"),
        "week": translate("Roi", "by week, {currency}"),
        "month": translate("Roi", "by month, {currency}"),
    }[snapshot.granularity].format(currency=snapshot.currency)
    return beside([cut, translate("Roi", "band: usual") if has_band(points) else "", steps.hint(points)])


def return_hint(snapshot: RoiSnapshot) -> str:
    """Return what the chart of ROI over time is drawn with."""
    steps, points = _steps(snapshot), _returns(snapshot)
    return beside([translate("Roi", "band: 95% range") if has_band(points) else "", steps.hint(points)])


def money_chart(snapshot: RoiSnapshot, comparison: str) -> TimeSeriesChart:
    """Return net sales (with the usual range), cost, and net sales of the days compared with."""
    steps, sales = _steps(snapshot), _sales(snapshot)
    series = [Series(translate("Roi", "Net sales"), sales)]
    if snapshot.compared_known and any(item.before is not None for item in snapshot.buckets):
        earlier = tuple(
            Point(item.day, item.before.figure.value, key=item.before.key)
            for item in snapshot.buckets
            if item.before is not None
        )
        series.append(Series(comparison, earlier, "chart_comparison", dashed=True))
    cost = steps.cut(
        [Point(item.day, item.total_cost.figure.value, key=item.total_cost.key) for item in snapshot.buckets]
    )
    series.append(Series(translate("Roi", "Cost"), cost, "chart_secondary"))
    return _chart(snapshot, tuple(series), Unit.MONEY, snapshot.currency)


def return_chart(snapshot: RoiSnapshot) -> TimeSeriesChart:
    """Return ROI over time with its 95 % range."""
    return _chart(snapshot, (Series(translate("Roi", "ROI"), _returns(snapshot)),), Unit.SHARE)


def traffic_title() -> str:
    """Return the title of the chart of visits by channel."""
    return translate("Roi", "Traffic by channel")


def traffic_hint(snapshot: RoiSnapshot) -> str:
    """Return how wide the steps are and which tools counted the visits."""
    steps = {
        "day": translate("Roi", "by day"),
        "week": translate("Roi", "by week"),
        "month": translate("Roi", "by month"),
    }
    return beside([steps[snapshot.granularity], *snapshot.tools])


def traffic_chart(snapshot: RoiSnapshot) -> TimeSeriesChart:
    """Return visits over time, a line for each of the channels with most of them."""
    steps, days = _steps(snapshot), [item.day for item in snapshot.buckets]
    series = tuple(
        Series(
            translate("Roi", "Source not told") if channel == UNATTRIBUTED else channel_name(channel),
            steps.cut([Point(day, value) for day, value in zip(days, values, strict=True)]),
            f"channel:{channel}",
        )
        for channel, values in snapshot.traffic.items()
    )
    chart = _chart(snapshot, series, Unit.COUNT)
    marks = bio_markers(snapshot, days)
    return replace(chart, markers=marks, words_label=remark_label()) if marks else chart


def channel_chart(snapshot: RoiSnapshot) -> BarRangeChart:
    """Return the ROI of each channel, best first, those without a known one last."""
    ordered = sorted(snapshot.channels, key=_by_value)
    header = (
        translate("Roi", "Channel"),
        translate("Roi", "ROI"),
        translate("Roi", "95% from"),
        translate("Roi", "95% to"),
    )
    return BarRangeChart(tuple(_bar(entry) for entry in ordered), Unit.SHARE, header=header)


def _steps(snapshot: RoiSnapshot) -> Steps:
    return Steps(granularity_of(snapshot.period), snapshot.question.week_start, snapshot.question.today)


def _sales(snapshot: RoiSnapshot) -> tuple[Point, ...]:
    return _steps(snapshot).cut([_sales_point(item) for item in snapshot.buckets])


def _returns(snapshot: RoiSnapshot) -> tuple[Point, ...]:
    return _steps(snapshot).cut([_return_point(item) for item in snapshot.buckets])


def _chart(
    snapshot: RoiSnapshot, series: tuple[Series, ...], unit: Unit, currency: str = ""
) -> TimeSeriesChart:
    """Return lines over the buckets, with what is to be said of those that are not over."""
    remarks = _steps(snapshot).remarks(series[0].points) if series else ()
    return TimeSeriesChart(
        series,
        unit,
        currency,
        snapshot.granularity,
        day_label=_day_label(snapshot),
        words_label=remark_label() if remarks else "",
        remarks=remarks,
    )


def _sales_point(bucket: Bucket) -> Point:
    low, high = (None, None) if bucket.usual is None else (bucket.usual.low, bucket.usual.high)
    return Point(bucket.day, bucket.net_sales.figure.value, low, high, bucket.net_sales.key)


def _return_point(bucket: Bucket) -> Point:
    figure = bucket.roi.figure
    return Point(bucket.day, figure.value, figure.low, figure.high, bucket.roi.key)


def _bar(entry: Entry) -> Bar:
    figure = entry.figure
    channel = figure.group["channel"]
    note = reason_of(figure)
    if figure.small_sample:
        note = translate("Roi", "Small sample: too few orders to judge.")
    return Bar(
        label=channel_name(channel),
        value=figure.value,
        text=value_text(figure),
        color=f"channel:{channel}",
        low=figure.low,
        high=figure.high,
        tone=tone_of(figure),
        key=entry.key,
        note=note,
    )


def _by_value(entry: Entry) -> tuple[bool, float]:
    value = entry.figure.value
    return value is None, -float(value or 0)


def _day_label(snapshot: RoiSnapshot) -> str:
    labels = {
        "day": translate("Roi", "Day"),
        "week": translate("Roi", "Week from"),
        "month": translate("Roi", "Month"),
    }
    return labels[snapshot.granularity]
