"""One goal in full: its facts, advice, weeks and curve, read at once in the background. Knows no widgets."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from socialroi_desktop.domain.period import Period, week_of
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Campaign
from socialroi_desktop.metrics.goals import advise, number, period_of, target_value
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.queries.goals import GoalState, measure, series
from socialroi_desktop.store import reading
from socialroi_desktop.store.workspace import Workspace
from socialroi_desktop.viewmodels import formatting
from socialroi_desktop.viewmodels.plan.goal_words import (
    baseline_period,
    baseline_words,
    channel_words,
    target_words,
)
from socialroi_desktop.viewmodels.wording import choice_label, metric_label

_translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Week:
    """One week of a goal, cut to its period; `value` what the metric did in it, `needed` what an even pace asks."""

    period: Period
    value: Decimal | None
    needed: Decimal | None
    over: bool


@dataclass(frozen=True, slots=True)
class GoalDetail:
    """A goal's state with what only the detail shows; `days` are its values day by day up to today."""

    state: GoalState
    campaign: str
    advice: tuple[Problem, ...]
    weeks: tuple[Week, ...]
    days: tuple[tuple[date, Decimal | None], ...]


def read_detail(workspace: Workspace, state: GoalState, today: date) -> GoalDetail:
    """Read the detail of a goal; takes a while on large workspaces."""
    goal = state.goal
    period = period_of(goal.start, goal.end)
    campaign = reading.get(workspace, Campaign, goal.campaign_id) if goal.campaign_id else None
    days: list[tuple[date, Decimal | None]] = []
    weeks: tuple[Week, ...] = ()
    if period is not None and goal.metric in METRICS:
        so_far = period.overlap(Period(period.start, max(today, period.start)))
        if so_far is not None and today >= period.start:
            days = series(workspace, goal, so_far)
        weeks = _weeks(workspace, state, period, today, dict(days))
    return GoalDetail(state, campaign.name if campaign else "", advise(goal), weeks, tuple(days))


def facts(detail: GoalDetail, currency: str) -> list[tuple[str, str]]:
    """Return label and value of what the goal asks for, in order."""
    goal = detail.state.goal
    found = [
        (_translate("Goals", "Target"), target_words(goal, currency)),
        (_translate("Goals", "Baseline"), baseline_words(goal, currency)),
    ]
    before = baseline_period(goal)
    if before is not None:
        found.append((_translate("Goals", "Baseline period"), formatting.period(before)))
    found.append(
        (_translate("Goals", "Baseline from"), choice_label(type(goal), "baseline_source", goal.baseline_source))
    )
    optional = (
        (_translate("Goals", "Noted source"), goal.baseline_note),
        (_translate("Goals", "Product or line"), goal.product_line),
        (_translate("Goals", "Campaign"), detail.campaign),
    )
    found.append((_translate("Goals", "Channels"), channel_words(goal)))
    return found + [(label, value) for label, value in optional if value]


def needed_by(state: GoalState, day: date) -> Decimal | None:
    """Return the value an even pace asks for at the end of a day; for a level the way from its baseline."""
    goal = state.goal
    target, period = target_value(goal), period_of(goal.start, goal.end)
    if target is None or period is None:
        return None
    share = Decimal((min(day, period.end) - period.start).days + 1) / period.days
    if METRICS[goal.metric].additive:
        return target * share
    before = number(goal.baseline)
    return target if before is None else before + (target - before) * share


def metric_header(detail: GoalDetail) -> str:
    """Return the name of the values of the weeks."""
    return metric_label(detail.state.goal.metric)


def _weeks(
    workspace: Workspace, state: GoalState, period: Period, today: date, days: dict[date, Decimal | None]
) -> tuple[Week, ...]:
    start_day = int(workspace.settings().week_start)
    found: list[Week] = []
    day = period.start
    while day <= min(today, period.end):
        week = week_of(day, start_day).overlap(period) or Period(day, day)
        found.append(_week(workspace, state, week, today, days))
        day = date.fromordinal(week.end.toordinal() + 1)
    return tuple(found)


def _week(
    workspace: Workspace, state: GoalState, week: Period, today: date, days: dict[date, Decimal | None]
) -> Week:
    target, whole = target_value(state.goal), period_of(state.goal.start, state.goal.end)
    if not METRICS[state.goal.metric].additive:
        until = Period(week.start, min(week.end, today))
        return Week(week, measure(workspace, state.goal, until).value, needed_by(state, week.end), week.end < today)
    known = [value for value in (days.get(day) for day in week) if value is not None]
    needed = None if target is None or whole is None else target * week.days / whole.days
    return Week(week, sum(known, Decimal(0)) if known else None, needed, week.end < today)
