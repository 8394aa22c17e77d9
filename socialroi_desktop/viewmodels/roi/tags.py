"""Mentions with an own tag beside visits and orders over time, as chart data.

Each line is drawn as a share of its own highest step, for they have no unit in common; the counts stand in words. That they
rise together proves no cause, which the hint says.
"""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from socialroi_desktop.queries.own_tags import TagStep
from socialroi_desktop.queries.roi.over_time import granularity_of
from socialroi_desktop.queries.roi.snapshot import RoiSnapshot
from socialroi_desktop.viewmodels.roi.as_of_today import Steps
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.chart_data import Marker, Point, Series, TimeSeriesChart, Unit
from socialroi_desktop.viewmodels.shared.translating import translate

_Count = Callable[[TagStep], Decimal | int | None]


def tags_title() -> str:
    """Return the title of the chart."""
    return translate("Roi", "Own tags, visits, orders")


def tags_hint(snapshot: RoiSnapshot) -> str:
    """Return how many mentions there were, how many were thanked for, and how the lines are to be read."""
    mentions = sum(step.mentions or 0 for step in snapshot.tags)
    thanked = sum(step.thanked for step in snapshot.tags)
    template = translate(
        "Roi", "{mentions} with your tag, {thanked} thanked · each line by its highest point; proves no cause"
    )
    return template.format(mentions=formatting.number(mentions), thanked=formatting.number(thanked))


def tags_chart(snapshot: RoiSnapshot) -> TimeSeriesChart:
    """Return the three lines, each as a share of its highest step, with the counts of each step in words."""
    steps = Steps(granularity_of(snapshot.period), snapshot.question.week_start, snapshot.question.today)
    lines: tuple[tuple[str, _Count, str], ...] = (
        (translate("Roi", "Mentions with own tag"), lambda step: step.mentions, "chart_primary"),
        (translate("Roi", "Visits"), lambda step: step.visits, "chart_secondary"),
        (translate("Roi", "Orders"), lambda step: step.orders, "chart_comparison"),
    )
    series = tuple(
        Series(name, steps.cut(_shares(snapshot.tags, count)), color) for name, count, color in lines
    )
    labels = {
        "day": translate("Roi", "Day"),
        "week": translate("Roi", "Week from"),
        "month": translate("Roi", "Month"),
    }
    return TimeSeriesChart(
        series,
        Unit.SHARE,
        granularity=snapshot.granularity,
        day_label=labels[snapshot.granularity],
        words_label=translate("Roi", "Counts"),
        remarks=tuple(Marker(step.start, _words(step)) for step in snapshot.tags),
    )


def _shares(steps: tuple[TagStep, ...], count: _Count) -> list[Point]:
    highest = max((value for step in steps if (value := count(step)) is not None), default=0)
    points = [Point(step.start, count(step)) for step in steps]
    if not highest:
        return points
    return [
        point if point.value is None else replace(point, value=Decimal(point.value) / Decimal(highest))
        for point in points
    ]


def _words(step: TagStep) -> str:
    template = translate(
        "Roi", "Mentions: {mentions}, thanked: {thanked}, visits: {visits}, orders: {orders}"
    )
    return template.format(
        mentions=formatting.number(step.mentions),
        thanked=formatting.number(step.thanked),
        visits=formatting.number(step.visits),
        orders=formatting.number(step.orders),
    )
