"""Which other metrics are read along with that of a goal: those of goals that ask the same rows in the same words."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from socialroi_desktop.domain.records import Goal
from socialroi_desktop.metrics.methods.goal_kinds import counted_metric
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.queries.figures import values_of_all
from socialroi_desktop.queries.goal_history import OF_ORDERS
from socialroi_desktop.queries.needs import sum_ids
from socialroi_desktop.queries.once import once
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.queries.sources import SOURCES
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


def days_of_peers(workspace: Workspace, goal: Goal, scope: Scope) -> list[tuple[date, Decimal | None]]:
    """Return the metric of a goal on each day of a scope; what its peers ask of these days is read with it, once."""
    metric = counted_metric(goal.metric, goal.of_kind)
    asked = once(workspace, ("peers",), lambda: _asked(workspace))
    peers = tuple(sorted({metric} | asked.get(_words(goal, metric), frozenset())))
    by_day = scope.of("day")
    found = once(workspace, ("days", by_day, peers), lambda: values_of_all(workspace, by_day, peers))
    return [(date.fromisoformat(day), value) for day, value in found[metric].items()]


def _asked(workspace: Workspace) -> Mapping[tuple[object, ...], frozenset[str]]:
    """Return the metrics of all goals by the words they ask in; only what adds up day by day is foreseen by its days."""
    found: dict[tuple[object, ...], set[str]] = {}
    for goal in reading.listing(workspace, Goal):
        if goal.metric in METRICS and METRICS[goal.metric].additive:
            metric = counted_metric(goal.metric, goal.of_kind)
            more = {"orders"} if goal.metric in OF_ORDERS else set()
            found.setdefault(_words(goal, metric), set()).update({metric} | more)
    return {words: frozenset(metrics) for words, metrics in found.items()}


def _words(goal: Goal, metric: str) -> tuple[object, ...]:
    """Return what besides its metric a goal asks by, and which kinds of rows tell it."""
    rows = frozenset(
        name for source in SOURCES if source.sums & sum_ids([metric]) for name in source.entities
    )
    return goal.channels or "", goal.pages or "", goal.product_line or "", goal.of_kind or "", rows
