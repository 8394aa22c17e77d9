"""Where the goals of a workspace stand: each goal's metric over its period, and what its baseline would be."""

from dataclasses import dataclass, fields, replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from socialroi_desktop.domain.pages import page_lines
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.metrics.methods.goal_kinds import counted_metric, lead_kind, what_is_counted
from socialroi_desktop.metrics.methods.goals import currency_of, period_of
from socialroi_desktop.metrics.methods.pacing import GoalProgress, end_of_data, last_full_day, progress
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.queries.figures import daily_values, figures_of
from socialroi_desktop.queries.goal_campaigns import counts_campaign, days_of_campaign, of_campaign
from socialroi_desktop.queries.goal_history import told_of
from socialroi_desktop.queries.goal_money import days_in_own_currency, in_own_currency
from socialroi_desktop.queries.goal_peers import days_of_peers
from socialroi_desktop.queries.goal_products import BY_PRODUCT, days_of_product, of_product
from socialroi_desktop.queries.kept_of_goals import kept_of_goals
from socialroi_desktop.queries.needs import sum_ids
from socialroi_desktop.queries.once import once
from socialroi_desktop.queries.sale_days import as_days, notes_of, sales_for
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.queries.sources import SOURCES
from socialroi_desktop.queries.sources.costs import COST
from socialroi_desktop.queries.sources.outreach import OUTREACH
from socialroi_desktop.queries.sources.visits import VISIT
from socialroi_desktop.queries.traffic import Traffic, traffic
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.covered import first_day, latest_days

if TYPE_CHECKING:
    # Loads numpy, which nothing needs before a goal is forecast.
    from socialroi_desktop.metrics.methods.forecasting.foresee import Told

_BY_OTHERS = "Big goals and events are measured by the goals below them."
_UNMEASURED = "“{metric}” is not measured by this version; choose another metric for this goal."
OUTREACH_SUMS = frozenset[str]().union(*(source.sums for source in OUTREACH))
_NOT_REACHED = "The data tell of the days to {day}; what the days after it brought is not known yet."
_NOT_BEGUN = "The goal has not begun; what comes from {day} on counts."
_DATA_UNTIL = "Data to {day}: the days after it are neither done nor due."


@dataclass(frozen=True, slots=True)
class Standing:
    """All of a GoalState but the goal itself, in the same order: what is kept."""

    figure: Figure
    progress: GoalProgress
    due: tuple[Decimal, ...]
    notes: tuple[Problem, ...]
    unforeseen: Problem | None
    sale_days: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class GoalState:
    """A goal with the figure it is measured by and how far it has come.

    `due` is the part of the target due by the end of each day by the goal's own days, empty where that is a straight line;
    `notes` say so. `unforeseen` says why there is no chance, `sale_days` which days of the goal are expected to bring more.
    """

    goal: Goal
    figure: Figure
    progress: GoalProgress
    due: tuple[Decimal, ...] = ()
    notes: tuple[Problem, ...] = ()
    unforeseen: Problem | None = None
    sale_days: tuple[Problem, ...] = ()


def goal_states(workspace: Workspace, today: date) -> list[GoalState]:
    """Return every goal of the workspace with its progress on `today`; of the same rows on the same day read once."""
    lately = workspace.kept(_none_yet)
    if today not in lately:
        goals = reading.listing(workspace, Goal)
        # Those that count the same one after the other: they share what their days tell.
        order = sorted(goals, key=lambda goal: repr(what_is_counted(goal)))
        found = kept_of_goals(workspace, order, today, lambda goal: _stands(workspace, goal, today), Standing)
        states = {
            goal.id: GoalState(goal, *(getattr(stands, each.name) for each in fields(stands)))
            for goal, stands in zip(order, found, strict=True)
        }
        lately = workspace.kept(_none_yet)
        lately.clear()
        lately[today] = [states[goal.id] for goal in goals]
    return list(lately[today])


def _stands(workspace: Workspace, goal: Goal, today: date) -> Standing:
    state = goal_state(workspace, goal, today)
    return Standing(*(getattr(state, each.name) for each in fields(Standing)))


def _none_yet(_workspace: Workspace) -> dict[date, list[GoalState]]:
    return {}


def not_reached(last: date) -> Problem:
    """Return why days after the last one that the data tell of are not known."""
    return Problem(_NOT_REACHED, {"day": last})


def goal_state(workspace: Workspace, goal: Goal, today: date) -> GoalState:
    """Return one goal with its progress on `today`."""
    period = period_of(goal.start, goal.end) or Period(today, today)
    if today < period.start and goal.metric in METRICS:
        return _not_begun(workspace, goal, period, today)
    until = Period(period.start, min(max(today, period.start), period.end))
    figure = measure(workspace, goal, until)
    covered = data_until(workspace, goal.metric) if goal.metric in METRICS else None
    last, paced = last_full_day(today, covered), None
    if period.start <= last < until.end and METRICS.get(goal.metric) is not None:
        # What came today is there, and shown; the pace is told by days that are over.
        paced = measure(workspace, goal, Period(period.start, last)).value
    found = progress(goal, figure.value, today, covered=covered, paced=paced)
    if figure.value is None and covered is not None and last < period.start <= today:
        figure = replace(figure, notes=(not_reached(last),))
    elif found.data_until is not None and today >= period.start:
        figure = replace(figure, notes=(*figure.notes, Problem(_DATA_UNTIL, {"day": found.data_until})))
    if METRICS.get(goal.metric) is None or period_of(goal.start, goal.end) is None:
        return GoalState(goal, figure, found)
    told = history(workspace, goal, last)
    if isinstance(told, Problem):
        return GoalState(goal, figure, found, unforeseen=told)
    if figure.value is None and figure.notes and last >= period.start:
        # What its days brought cannot be told: a forecast would count them as nothing.
        return GoalState(goal, figure, found, unforeseen=figure.notes[0])
    from socialroi_desktop.metrics.methods.forecasting.goal_forecast import forecast_goal

    sales = sales_for(workspace, goal)
    # Before the first full day of the goal nothing is done; what its first day brought so far is a part of what is foreseen.
    so_far = Decimal(0) if last < period.start else figure.value if paced is None else paced
    foretold = forecast_goal(goal, period, found, told, so_far, sales=as_days(sales))
    lifted = notes_of(sales, period, unlearned=foretold.unlearned)
    return GoalState(
        goal, figure, foretold.progress, foretold.due, foretold.notes, foretold.unforeseen,
        sale_days=lifted if foretold.due else (),
    )  # fmt: skip


def not_begun(metric: str, period: Period, currency: str) -> Figure:
    """Return the figure of a metric that is told of days none of which has come; `currency` is that of money."""
    unit = METRICS[metric].unit
    told = currency if unit == "money" else unit
    reason = Problem(_NOT_BEGUN, {"day": period.start})
    return Figure(metric, {}, period.start, period.start, None, told, "", {}, 0, notes=(reason,))


def _not_begun(workspace: Workspace, goal: Goal, period: Period, today: date) -> GoalState:
    figure = not_begun(goal.metric, period, currency_of(goal, workspace.settings().currency))
    return GoalState(goal, figure, progress(goal, None, today), unforeseen=figure.notes[0])


def history(workspace: Workspace, goal: Goal, last: date) -> "Told | Problem":
    """Return what each full day until `last` brought of what a goal counts, as far back as the data tell and help."""
    counted = what_is_counted(goal)
    if sum_ids([goal.metric]) <= OUTREACH_SUMS:
        counted = replace(counted, start=goal.start)
    return once(workspace, ("history", counted, last), lambda: _history(workspace, counted, last))


def _history(workspace: Workspace, goal: Goal, last: date) -> "Told | Problem":
    names = {name for source in SOURCES if source.sums & sum_ids([goal.metric]) for name in source.entities}
    days = [day for name in names if (day := first_day(workspace, name)) is not None]
    if not days and sum_ids([goal.metric]) <= OUTREACH_SUMS:
        # Deals tell no day on which somebody began to look for partners; the log of contacts does, or the goal itself.
        days = [first_day(workspace, "contact") or date.fromisoformat(goal.start or "")]
    return told_of(
        goal, min(days, default=None), last, lambda asked, days: series(workspace, asked, days, shared=True)
    )


def data_until(workspace: Workspace, metric_id: str) -> date | None:
    """Return the last day of which all rows that a metric is made of tell; None where nothing limits it.

    Costs are written down when they come: they limit only what is made of nothing else.
    """
    return once(workspace, ("data until", metric_id), lambda: _data_until(workspace, metric_id))


def _data_until(workspace: Workspace, metric_id: str) -> date | None:
    sums = sum_ids([metric_id])
    earned = sums - COST.sums or sums
    kinds = {
        tuple(name for source in SOURCES if item in source.sums for name in source.entities)
        for item in earned
    }
    ends = {
        name: end_of_data(latest_days(workspace, name)) for name in {name for kind in kinds for name in kind}
    }
    found = [[day for name in kind if (day := ends[name]) is not None] for kind in kinds]
    return min((max(days) for days in found if days), default=None)


def measure(workspace: Workspace, goal: Goal, period: Period) -> Figure:
    """Return the goal's metric over any period, counted as the goal counts: its channels, its product, its currency."""
    if goal.metric not in METRICS:
        return _unmeasured(goal, period)
    counted = what_is_counted(goal)
    return once(workspace, ("figure", counted, period), lambda: _measured(workspace, counted, period))


def _measured(workspace: Workspace, goal: Goal, period: Period) -> Figure:
    figure = _figure(workspace, goal, scope_of(goal, period))
    return in_own_currency(workspace, goal, figure, lambda: _days(workspace, goal, period))


def _figure(workspace: Workspace, goal: Goal, scope: Scope) -> Figure:
    if counts_campaign(goal):
        return of_campaign(workspace, goal, scope)
    metric = counted_metric(goal.metric, goal.of_kind)
    figure = figures_of(workspace, scope, [metric])[0]
    if goal.product_line and goal.metric in BY_PRODUCT and _lists_orders(workspace):
        return of_product(workspace, goal, scope, figure)
    return figure


def scope_of(goal: Goal, period: Period) -> Scope:
    """Return the question a goal asks about any period: its channels, its pages, its product."""
    chosen = frozenset((goal.channels or "").split()) or None
    kind = lead_kind(goal.metric, goal.of_kind)
    pages, product = page_lines(goal.pages), goal.product_line or ""
    return Scope(period, channels=chosen, pages=pages, product=product, lead_kind=kind)


def goal_traffic(workspace: Workspace, goal: Goal, today: date) -> Traffic | None:
    """Return where the visits of a goal came from so far, beside its baseline; None for goals of other figures."""
    if goal.metric not in METRICS or not sum_ids([goal.metric]) <= VISIT.sums:
        return None
    period = period_of(goal.start, goal.end)
    if period is None or today < period.start:
        return None
    scope = scope_of(goal, Period(period.start, min(today, period.end)))
    return traffic(workspace, scope, period_of(goal.baseline_start, goal.baseline_end))


def series(
    workspace: Workspace, goal: Goal, period: Period, *, shared: bool = False
) -> list[tuple[date, Decimal | None]]:
    """Return the goal's metric day by day over a period, money in the goal's currency; `shared` with what other goals ask."""
    return days_in_own_currency(workspace, goal, _days(workspace, goal, period, shared=shared))


def _days(
    workspace: Workspace, goal: Goal, period: Period, *, shared: bool = False
) -> list[tuple[date, Decimal | None]]:
    scope = scope_of(goal, period)
    by_product = goal.product_line and goal.metric in BY_PRODUCT
    if goal.metric not in METRICS or (by_product and not _lists_orders(workspace)):
        return [(day, None) for day in period]
    if by_product:
        return days_of_product(workspace, goal, scope)
    if counts_campaign(goal):
        return days_of_campaign(
            workspace,
            goal,
            scope,
            lambda: [
                (day, _figure(workspace, goal, scope_of(goal, Period(day, day))).value) for day in period
            ],
        )
    if shared:
        return days_of_peers(workspace, goal, scope)
    daily = daily_values(workspace, scope.of("day"), counted_metric(goal.metric, goal.of_kind))
    return [(date.fromisoformat(day), value) for day, value in daily.items()]


def _lists_orders(workspace: Workspace) -> bool:
    """Tell whether any order is known: without a list of them nothing was counted, which is not the same as 0."""
    return first_day(workspace, "order") is not None


def _unmeasured(goal: Goal, period: Period) -> Figure:
    reason = Problem(_UNMEASURED, {"metric": goal.metric}) if goal.metric else Problem(_BY_OTHERS)
    return Figure(goal.metric, {}, period.start, period.end, None, "count", "", {}, 0, notes=(reason,))
