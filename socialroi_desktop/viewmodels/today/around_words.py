"""What stands below the four lists in words, tables and a chart. Knows no widgets."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QObject

from socialroi_desktop.domain.period import week_of
from socialroi_desktop.domain.worth import Worth
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.queries.goals import GoalState
from socialroi_desktop.queries.roi.trend import Trend, TrendPoint
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.chart_data import Point, Series, TimeSeriesChart, Unit
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.row_model import Column, RowModel
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import metric_label

# Below this chance a goal needs another plan, not more of the same.
_UNLIKELY = Decimal("0.2")


def goal_rows(parent: QObject) -> RowModel[GoalState]:
    """Return the table of goals that are behind, each with its chance."""
    return RowModel(
        (
            Column(
                translate("Today", "Goal"),
                lambda state: state.goal.name,
                answers={Role.KEY: lambda state: state.goal.id},
            ),
            Column(
                translate("Today", "Chance"),
                lambda state: chance_tag(state)[0],
                answers={Role.TAG: chance_tag},
            ),
        ),
        parent,
    )


def chance_tag(state: GoalState) -> tuple[str, Tone]:
    """Return the chance of a goal as a tag; of one without any that it is behind."""
    chance = state.progress.chance
    if chance is None:
        return translate("Today", "▼ behind"), Tone.BAD
    words = translate("Today", "{share} chance").format(share=formatting.percent(chance))
    return words, Tone.BAD if chance < _UNLIKELY else Tone.WARN


def worth_rows(parent: QObject) -> RowModel[Worth]:
    """Return the table of what is worth a look, each with what stands behind it."""
    return RowModel(
        (
            Column(
                translate("Today", "Worth a look"),
                lambda worth: problem_text(worth.says),
                answers={Role.SUBTEXT: lambda worth: problem_text(worth.why)},
            ),
        ),
        parent,
    )


def week_title(trend: Trend | None, today: date) -> str:
    """Return what the chart is called: the present week, or the last one that has figures."""
    if trend is None or today in week_of(trend.points[-1].day, trend.week_start):
        return translate("Today", "This week so far")
    return translate("Today", "Last week with figures")


def week_hint(trend: Trend | None) -> str:
    """Return what is drawn."""
    if trend is None:
        return ""
    last = trend.points[-1].day
    words = {"metric": metric_label(trend.metric), "day": formatting.short_day(last)}
    if any(point.usual is not None for point in trend.points):
        return translate("Today", "{metric} to {day} · band: usual").format(**words)
    return translate("Today", "{metric} to {day}").format(**words)


def week_chart(trend: Trend, today: date) -> TimeSeriesChart:
    """Return the days of a week with what is usual on them."""
    money = METRICS[trend.metric].unit == "money"
    points = tuple(_point(point, today, trend.currency if money else "") for point in trend.points)
    return TimeSeriesChart(
        (Series(metric_label(trend.metric), points),),
        Unit.MONEY if money else Unit.COUNT,
        trend.currency if money else "",
        "day",
        day_label=translate("Today", "Day"),
    )


def _point(point: TrendPoint, today: date, currency: str) -> Point:
    usual = point.usual
    return Point(
        point.day,
        point.figure.value,
        None if usual is None else usual.low,
        None if usual is None else usual.high,
        unfinished=point.day == today,
    )
