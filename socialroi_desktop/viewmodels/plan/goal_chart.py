"""The curve of a goal: what it has so far, what is due day by day, what is foreseen with its band. Knows no drawing."""

from datetime import date
from decimal import Decimal

from socialroi_desktop.domain.period import Period
from socialroi_desktop.metrics.methods.goals import period_of, target_value
from socialroi_desktop.metrics.methods.numbers import number
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.viewmodels.plan.amounts import write_amount
from socialroi_desktop.viewmodels.plan.goal_detail import GoalDetail
from socialroi_desktop.viewmodels.plan.goal_weeks import needed_by
from socialroi_desktop.viewmodels.plan.goal_words import safe_metric_label
from socialroi_desktop.viewmodels.shared.chart_data import (
    Label,
    Level,
    Marker,
    Point,
    Series,
    TimeSeriesChart,
    Unit,
)
from socialroi_desktop.viewmodels.shared.translating import translate

# Percent of the height that two labels need.
_APART = 7


def goal_chart(detail: GoalDetail, currency: str) -> TimeSeriesChart:
    """Return the chart of a goal; empty lines for a metric this version does not know."""
    goal = detail.state.goal
    period = period_of(goal.start, goal.end)
    if period is None or goal.metric not in METRICS:
        return TimeSeriesChart(())
    lines = [_so_far(detail), _needed(detail, period), _forecast(detail)]
    return TimeSeriesChart(
        tuple(line for line in lines if any(point.value is not None for point in line.points)),
        unit={"money": Unit.MONEY, "ratio": Unit.SHARE}.get(METRICS[goal.metric].unit, Unit.COUNT),
        currency=currency,
        granularity="day",
        day_label=translate("Goals", "Day"),
        markers=(Marker(detail.today, translate("Goals", "today")),) if detail.today in period else (),
        levels=_levels(detail, currency),
        labels=_labels(detail, currency),
        range_labels=(translate("Goals", "80 % from"), translate("Goals", "80 % to"))
        if detail.outlook.days
        else None,
    )


def _levels(detail: GoalDetail, currency: str) -> tuple[Level, ...]:
    target = target_value(detail.state.goal)
    if target is None:
        return ()
    words = translate("Goals", "{value} target")
    return (Level(target, words.format(value=write_amount(target, detail.state.goal.metric, currency))),)


def _labels(detail: GoalDetail, currency: str) -> tuple[Label, ...]:
    """Return the values at the end of the lines; an end of the band that would lie over the forecast is left out."""
    metric, running = detail.state.goal.metric, [item for item in _running(detail) if item[1] is not None]
    found = []
    if running:
        day, value = running[-1]
        found.append(Label(day, value, write_amount(value, metric, currency), "accent", strong=True))
    if detail.outlook.days:
        end = detail.outlook.days[-1]
        forecast = Decimal(end.forecast)
        found.append(Label(end.day, forecast, write_amount(forecast, metric, currency), "text", strong=True))
        top = max(Decimal(end.high), target_value(detail.state.goal) or Decimal(0))
        for value in (Decimal(end.low), Decimal(end.high)):
            if abs(value - forecast) * 100 > top * _APART:
                found.append(Label(end.day, value, write_amount(value, metric, currency)))
    return tuple(found)


def chart_title(detail: GoalDetail) -> tuple[str, str]:
    """Return title and hint: the metric, and whether it is added up or followed day by day."""
    goal = detail.state.goal
    if goal.metric not in METRICS or METRICS[goal.metric].additive:
        return safe_metric_label(goal.metric), translate("Goals", "so far and to come")
    return safe_metric_label(goal.metric), translate("Goals", "day by day")


def _so_far(detail: GoalDetail) -> Series:
    return Series(translate("Goals", "So far"), tuple(Point(day, value) for day, value in _running(detail)))


def _running(detail: GoalDetail) -> list[tuple[date, Decimal | None]]:
    if not METRICS[detail.state.goal.metric].additive:
        return list(detail.days)
    total: Decimal | None = None
    found: list[tuple[date, Decimal | None]] = []
    for day, value in detail.days:
        if value is not None:
            total = value if total is None else total + value
        found.append((day, total))
    return found


def _needed(detail: GoalDetail, period: Period) -> Series:
    goal = detail.state.goal
    additive = METRICS[goal.metric].additive
    days = list(period)
    points = [Point(day, needed_by(detail.state, day)) for day in days]
    if not additive and number(goal.baseline) is None:
        points = [points[0], points[-1]]
    return Series(translate("Goals", "Expected"), tuple(points), color="chart_comparison", dashed=True)


def _forecast(detail: GoalDetail) -> Series:
    """Return what is foreseen of each day to come with its band, from the last day that is told on."""
    name, ahead = translate("Goals", "Forecast"), detail.outlook.days
    running = [(day, value) for day, value in _running(detail) if value is not None]
    if not ahead:
        return _straight(detail, running, name)
    told = [Point(day, value, value, value) for day, value in running if day < ahead[0].day][-1:]
    points = (*told, *(Point(each.day, each.forecast, each.low, each.high) for each in ahead))
    return Series(name, points, color="chart_secondary", dashed=True)


def _straight(detail: GoalDetail, running: list[tuple[date, Decimal]], name: str) -> Series:
    """Return the line on which the pace so far goes on, where too few days are told to foresee more."""
    goal, forecast = detail.state.goal, detail.state.progress.forecast
    period = period_of(goal.start, goal.end)
    if forecast is None or period is None or not running or running[-1][0] >= period.end:
        return Series(name, (), color="chart_secondary", dashed=True)
    last, value = running[-1]
    left = (period.end - last).days
    step = (forecast - value) / left
    points = tuple(Point(date.fromordinal(last.toordinal() + n), value + step * n) for n in range(left + 1))
    return Series(name, points, color="chart_secondary", dashed=True)
