"""What stands beside the figure of a goal: its signals against the days before, the guard of its count with its band."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from socialroi_desktop.domain.period import Period, week_of
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Goal, GoalSignal
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.metrics.methods.goal_kinds import counted_metric
from socialroi_desktop.metrics.methods.goals import period_of
from socialroi_desktop.metrics.methods.guards import guard_of
from socialroi_desktop.metrics.methods.numbers import number
from socialroi_desktop.metrics.methods.pacing import last_full_day
from socialroi_desktop.metrics.methods.signals import Verdict, verdict
from socialroi_desktop.metrics.methods.trend import Band, usual_range
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.queries.figures import figures_of, values_over_time
from socialroi_desktop.queries.goals import data_until, not_begun, not_reached, scope_of
from socialroi_desktop.queries.once import once
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

# The weeks before a goal that tell what is usual of its guard.
_WEEKS = 26


@dataclass(frozen=True, slots=True)
class SignalState:
    """A signal of a goal: its value before, now and, once the goal is over, at the end; the verdict against the days before.

    `start` is over as many days before the goal as `now` is over days of it, for what does not add up at their end. `reason`
    says why one of the two is not known. `unit` is that of the values: of money the currency they are told in.
    """

    signal: GoalSignal
    start: Decimal | None
    now: Decimal | None
    end: Decimal | None
    verdict: Verdict | None
    is_judged: bool = False
    reason: Problem | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class GuardState:
    """The guard of a goal's count over the same days, and the band it lay in 19 weeks of 20 before; None from under 8 weeks."""

    metric: str
    figure: Figure
    usual: Band | None

    @property
    def side(self) -> int:
        """1 above the usual band, -1 below it, 0 inside or unknown."""
        return 0 if self.usual is None else self.usual.side(self.figure.value)


def signal_states(workspace: Workspace, goal: Goal, today: date) -> tuple[SignalState, ...]:
    """Return the signals of a goal, in the order they were added, with where they stand on a day."""
    period = period_of(goal.start, goal.end)
    found = reading.referring(workspace, GoalSignal, "goal_id", goal.id) if goal.id is not None else []
    known = [signal for signal in found if signal.metric in METRICS]
    if period is None:
        return ()
    return tuple(_or_judged(_signal(workspace, goal, one, period, today)) for one in known)


def guard_state(workspace: Workspace, goal: Goal, today: date) -> GuardState | None:
    """Return the guard of what a goal counts on a day; None for rates, which are quality themselves."""
    period = period_of(goal.start, goal.end)
    metric = guard_of(counted_metric(goal.metric, goal.of_kind))
    if metric is None or period is None:
        return None
    scope = scope_of(guard_goal(goal, metric), _so_far(period, today))
    if today < period.start:
        figure = not_begun(metric, period, workspace.settings().currency)
    else:
        (figure,) = figures_of(workspace, scope, [metric])
    return GuardState(metric, figure, _usual(workspace, goal, metric, period))


def guard_goal(goal: Goal, metric: str) -> Goal:
    """Return the guard of a goal as a goal of its own, which counts all pages and kinds, of whichever campaign."""
    return replace(goal, metric=metric, pages=None, of_kind=None, campaign_id=None)


def _usual(workspace: Workspace, goal: Goal, metric: str, period: Period) -> Band | None:
    first_day = int(workspace.settings().week_start)
    end = week_of(period.start, first_day).start - timedelta(days=1)
    weeks = Period(end - timedelta(days=7 * _WEEKS - 1), end)
    scope = replace(scope_of(guard_goal(goal, metric), weeks), by="week", week_start=first_day)
    values = once(
        workspace, ("weeks", scope, metric), lambda: [*values_over_time(workspace, scope, metric).values()]
    )
    return usual_range(values, share=METRICS[metric].share)


def _or_judged(state: SignalState) -> SignalState:
    """Take the seller's own word of a signal that nothing measures."""
    words: dict[str | None, Verdict] = {"rise": "rise", "flat": "flat", "fall": "fall"}
    judged = words.get(state.signal.judged)
    if state.verdict is not None or judged is None:
        return state
    return replace(state, verdict=judged, is_judged=True)


def _signal(workspace: Workspace, goal: Goal, signal: GoalSignal, period: Period, today: date) -> SignalState:
    last = min(last_full_day(today, data_until(workspace, signal.metric)), period.end)
    if last < period.start:
        nothing = not_begun(signal.metric, period, workspace.settings().currency)
        reason = not_reached(last) if today >= period.start else nothing.notes[0]
        start = number(signal.start_value)
        return SignalState(signal, start, None, None, None, reason=reason, unit=nothing.unit)
    so_far = Period(period.start, last)
    figure = _figure(workspace, goal, signal, so_far)
    now, notes = figure.value, () if figure.value is not None else figure.notes
    ahead = Period(period.start - timedelta(days=so_far.days), period.start - timedelta(days=1))
    typed = number(signal.start_value)
    if typed is not None and METRICS[signal.metric].additive:
        typed = typed * so_far.days / period.days
    start = typed
    if typed is None:
        before = _figure(workspace, goal, signal, ahead)
        start, notes = before.value, notes if before.value is not None else (*notes, *before.notes)
    end = now if last >= period.end else None
    return SignalState(
        signal, start, now, end, verdict(start, now), reason=next(iter(notes), None), unit=figure.unit
    )


def _figure(workspace: Workspace, goal: Goal, signal: GoalSignal, period: Period) -> Figure:
    asked = replace(goal, metric=signal.metric, channels=signal.channel or goal.channels, pages=None)
    scope = replace(scope_of(asked, period), product="", lead_kind="")
    return figures_of(workspace, scope, [signal.metric])[0]


def _so_far(period: Period, today: date) -> Period:
    return Period(period.start, min(max(today, period.start), period.end))
