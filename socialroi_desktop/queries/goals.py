"""Where the goals of a workspace stand: each goal's metric over its period, and what its baseline would be."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.metrics.goals import period_of
from socialroi_desktop.metrics.pacing import GoalProgress, progress
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store import order_sums, reading
from socialroi_desktop.store.workspace import Workspace

# Metrics that can be counted for one product or product line alone.
BY_PRODUCT = frozenset({"units", "gross_sales", "orders"})


@dataclass(frozen=True, slots=True)
class GoalState:
    """A goal with the figure it is measured by and how far it has come."""

    goal: Goal
    figure: Figure
    progress: GoalProgress


def goal_states(workspace: Workspace, today: date) -> list[GoalState]:
    """Return every goal of the workspace with its progress on `today`."""
    return [goal_state(workspace, goal, today) for goal in reading.listing(workspace, Goal)]


def goal_state(workspace: Workspace, goal: Goal, today: date) -> GoalState:
    """Return one goal with its progress on `today`."""
    period = period_of(goal.start, goal.end) or Period(today, today)
    until = Period(period.start, min(max(today, period.start), period.end))
    figure = measure(workspace, goal, until)
    return GoalState(goal, figure, progress(goal, figure.value, today))


def measure(workspace: Workspace, goal: Goal, period: Period) -> Figure:
    """Return the goal's metric over any period, counted as the goal counts: its channels, its product."""
    chosen = frozenset((goal.channels or "").split()) or None
    scope = Scope(period, channels=chosen)
    figure = figures_of(workspace, scope, [goal.metric])[0]
    if goal.product_line and goal.metric in BY_PRODUCT:
        return _of_product(workspace, goal, scope, figure)
    return figure


def series(workspace: Workspace, goal: Goal, period: Period) -> list[tuple[date, Decimal | None]]:
    """Return the goal's metric day by day over a period."""
    chosen = frozenset((goal.channels or "").split()) or None
    if goal.product_line and goal.metric in BY_PRODUCT:
        found = order_sums.product_line_days(workspace, period, goal.product_line, chosen)
        return [(day, _worth(workspace, goal, found.get(day.isoformat()))) for day in period]
    daily = figures_of(workspace, Scope(period, "day", channels=chosen), [goal.metric])
    return [(date.fromisoformat(item.group["day"]), item.value) for item in daily]


def _of_product(workspace: Workspace, goal: Goal, scope: Scope, figure: Figure) -> Figure:
    from dataclasses import replace

    days = order_sums.product_line_days(workspace, scope.period, goal.product_line or "", scope.channels)
    values = [_worth(workspace, goal, found) for found in days.values()]
    total = sum((value for value in values if value is not None), Decimal(0))
    return replace(figure, value=total, inputs={}, rows=sum(found.orders for found in days.values()), notes=())


def _worth(workspace: Workspace, goal: Goal, found: "order_sums.ProductDay | None") -> Decimal:
    if found is None:
        return Decimal(0)
    if goal.metric == "gross_sales":
        from socialroi_desktop.domain.money import from_minor

        return from_minor(found.value, workspace.settings().currency)
    return Decimal(found.units if goal.metric == "units" else found.orders)
