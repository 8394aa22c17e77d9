"""The weeks of a goal: what came in each and what was due of it, by channel or kind, beside its guard. Knows no widgets."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from socialroi_desktop.domain.period import Period, week_of
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.metrics.methods.goal_parts import part_goal
from socialroi_desktop.metrics.methods.goals import period_of, target_value
from socialroi_desktop.metrics.methods.numbers import number
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.goal_beside import GuardState, guard_goal
from socialroi_desktop.queries.goal_reports import PartState
from socialroi_desktop.queries.goals import GoalState, measure, scope_of, series
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.plan.part_words import part_name
from socialroi_desktop.viewmodels.shared.wording import channel_name

Days = dict[date, Decimal | None]
# More columns leave no room for what changed.
_MOST_SPLITS = 4


@dataclass(frozen=True, slots=True)
class Split:
    """A channel or kind that has a column of its own among the weeks, as a goal of its own; `channel` is "" of a kind."""

    name: str
    channel: str
    goal: Goal


@dataclass(frozen=True, slots=True)
class Week:
    """One week of a goal, cut to its period: what the metric did in it, and what is due of it.

    `parts` are what came by each split, `guard` is the measure of quality in these days. `weeks` is 0 but in the row of all
    weeks, where it is how many there will be. `after` is the last day of the data where the whole week comes after it.
    """

    period: Period
    value: Decimal | None
    needed: Decimal | None
    over: bool
    parts: tuple[Decimal | None, ...] = ()
    guard: Decimal | None = None
    weeks: int = 0
    after: date | None = None


@dataclass(frozen=True, slots=True)
class Splits:
    """The columns by channel or kind, and what each brought day by day."""

    columns: tuple[Split, ...] = ()
    days: tuple[Days, ...] = ()


def needed_by(state: GoalState, day: date) -> Decimal | None:
    """Return the value due by the end of a day, by the goal's own weekdays and season where they are known.

    A level is due evenly on the way from its baseline.
    """
    goal = state.goal
    target, period = target_value(goal), period_of(goal.start, goal.end)
    if target is None or period is None:
        return None
    done = max((min(day, period.end) - period.start).days + 1, 0)
    share = state.due[done - 1] if state.due and done > 0 else Decimal(done) / period.days
    if METRICS[goal.metric].additive:
        return target * share
    before = number(goal.baseline)
    return target if before is None else before + (target - before) * share


def splits_of(workspace: Workspace, goal: Goal, parts: Sequence[PartState], so_far: Period) -> Splits:
    """Return what the parts of a target brought day by day, else its channels where it counts a few; none of levels."""
    if not METRICS[goal.metric].additive:
        return Splits()
    asked = [(part_name(one.part), one.part.channel or "", part_goal(goal, one.part)) for one in parts]
    channels = (goal.channels or "").split()
    if not asked and len(channels) > 1:
        asked = [(channel_name(one), one, replace(goal, channels=one)) for one in channels]
    if len(asked) > _MOST_SPLITS:
        return Splits()
    columns = tuple(Split(name, channel, one) for name, channel, one in asked)
    return Splits(columns, tuple(dict(series(workspace, one, so_far)) for _, _, one in asked))


def weeks_of(
    workspace: Workspace,
    state: GoalState,
    today: date,
    days: Days,
    *,
    splits: Splits,
    guard: GuardState | None,
) -> tuple[Week, ...]:
    """Return the weeks that have begun, the first one first, and all of them in one row where there are several.

    Those no data reach any more are among them, without figures: what changed in them can be noted.
    """
    period = period_of(state.goal.start, state.goal.end)
    if period is None:
        return ()
    first_day = int(workspace.settings().week_start)
    told = state.progress.data_until
    until = today if told is None else min(today, told + timedelta(days=1))
    guards = _guards(
        workspace, state.goal, guard, Period(period.start, min(max(until, period.start), period.end))
    )
    found: list[Week] = []
    day = period.start
    while day <= min(today, period.end):
        whole = week_of(day, first_day)
        week = whole.overlap(period) or Period(day, day)
        made = _week(workspace, state, week, until, days)
        made = replace(made, over=week.end < today)
        if told is not None and week.start > told:
            nothing = (None,) * len(splits.days)
            found.append(replace(made, value=None, parts=nothing, after=told))
        else:
            parts = tuple(_sum(of_split, week) for of_split in splits.days)
            found.append(replace(made, parts=parts, guard=guards.get(whole.start.isoformat())))
        day = week.end + timedelta(days=1)
    if len(found) < 2:
        return tuple(found)
    begun = week_of(period.start, first_day).start
    count = (week_of(period.end, first_day).start - begun).days // 7 + 1
    everything = Week(
        period,
        state.progress.current,
        target_value(state.goal),
        found[-1].over,
        tuple(_sum(of_split, period) for of_split in splits.days),
        None if guard is None else guard.figure.value,
        count,
    )
    return (*found, everything)


def _guards(
    workspace: Workspace, goal: Goal, guard: GuardState | None, period: Period
) -> dict[str, Decimal | None]:
    if guard is None:
        return {}
    asked = scope_of(guard_goal(goal, guard.metric), period)
    scope = replace(asked, by="week", week_start=int(workspace.settings().week_start))
    return {found.group["week"]: found.value for found in figures_of(workspace, scope, [guard.metric])}


def _sum(days: Days, period: Period) -> Decimal | None:
    known = [value for value in (days.get(day) for day in period) if value is not None]
    return sum(known, Decimal(0)) if known else None


def _week(workspace: Workspace, state: GoalState, week: Period, until: date, days: Days) -> Week:
    target, whole = target_value(state.goal), period_of(state.goal.start, state.goal.end)
    if not METRICS[state.goal.metric].additive:
        told = Period(week.start, max(min(week.end, until), week.start))
        value = measure(workspace, state.goal, told).value
        return Week(week, value, needed_by(state, week.end), week.end < until)
    needed = None if target is None or whole is None else target * week.days / whole.days
    if state.due:
        end, before = needed_by(state, week.end), needed_by(state, week.start - timedelta(days=1))
        needed = None if end is None or before is None else end - before
    return Week(week, _sum(days, week), needed, week.end < until)
