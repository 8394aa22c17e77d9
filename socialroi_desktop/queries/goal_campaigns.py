"""What the campaign of a goal brought, for goals that count it alone: a number to reach, not growth on all there was before."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.metrics.methods.goal_kinds import counted_metric
from socialroi_desktop.queries.figures import daily_values, figures_of
from socialroi_desktop.queries.needs import sum_ids
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.queries.sources import SOURCES
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.group_names import GroupNames

_NOT_BY_CAMPAIGN = "“{metric}” cannot be told by campaign; everything of its channels is counted."


def counts_campaign(goal: Goal) -> bool:
    """Tell whether a goal counts what its campaign brought and nothing else."""
    return goal.campaign_id is not None and goal.target_kind != "lift" and not goal.product_line


def of_campaign(workspace: Workspace, goal: Goal, scope: Scope) -> Figure:
    """Return the metric of a goal as far as its campaign brought it; 0 where rows tell it and none is the campaign's.

    What no row tells by campaign is counted whole, which is said.
    """
    metric = counted_metric(goal.metric, goal.of_kind)
    (whole,) = figures_of(workspace, scope, [metric])
    if not _told_by_campaign(metric):
        return replace(whole, notes=(*whole.notes, Problem(_NOT_BY_CAMPAIGN, {"metric": metric})))
    name = GroupNames(workspace.connection(), "campaign").of(goal.campaign_id)
    return _own(figures_of(workspace, scope.of("campaign"), [metric]), name, whole)


def days_of_campaign(
    workspace: Workspace, goal: Goal, scope: Scope, by_day: Callable[[], list[tuple[date, Decimal | None]]]
) -> list[tuple[date, Decimal | None]]:
    """Return what `of_campaign` tells of each day of a scope; `by_day` asks day after day, where nothing quicker is known.

    Orders that several codes share may differ by the smallest coin: their parts are rounded beside those of other channels.
    """
    metric = counted_metric(goal.metric, goal.of_kind)
    if not _told_by_campaign(metric):
        return _by_day(daily_values(workspace, scope.of("day"), metric))
    if not _told_at_once(workspace, metric):
        return by_day()
    asked = replace(scope.of("day"), campaign=goal.campaign_id)
    values = daily_values(workspace, asked, metric)
    if None not in values.values():
        return _by_day(values)
    own = figures_of(workspace, asked, [metric])
    if any(figure.value is None and not figure.rows for figure in own):
        # Where something tells the day and nothing is the campaign's, that is known to be nothing.
        whole = figures_of(workspace, scope.of("day"), [metric])
        own = [
            replace(figure, value=Decimal(0))
            if figure.value is None and not figure.rows and of_all.value is not None
            else figure
            for figure, of_all in zip(own, whole, strict=True)
        ]
    return _by_day({figure.group["day"]: figure.value for figure in own})


def _by_day(values: Mapping[str, Decimal | None]) -> list[tuple[date, Decimal | None]]:
    return [(date.fromisoformat(day), value) for day, value in values.items()]


def _told_at_once(workspace: Workspace, metric: str) -> bool:
    """Tell whether every kind of rows that tells the metric by campaign tells one campaign alone, too."""
    settings, needed = workspace.settings(), sum_ids([metric])
    return all(
        source.narrows
        for source in SOURCES
        if "campaign" in source.breakdowns and not needed.isdisjoint(source.feeds(settings))
    )


def _own(figures: Sequence[Figure], name: str | None, whole: Figure) -> Figure:
    found = next((figure for figure in figures if figure.group.get("campaign") == name), None)
    if found is not None or whole.value is None:
        return whole if found is None else found
    return replace(whole, value=Decimal(0), rows=0, low=None, high=None, inputs={}, notes=())


def _told_by_campaign(metric: str) -> bool:
    return all(
        any(name in source.sums and "campaign" in source.breakdowns for source in SOURCES)
        for name in sum_ids([metric])
    )
