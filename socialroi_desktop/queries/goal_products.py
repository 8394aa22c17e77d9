"""What a goal of one product or product line counts: the lines of orders that name it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from socialroi_desktop.domain.money import from_minor
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.queries.gathering import apart_note
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.queries.sources.order_rows import cancelled_note, lines_note, no_lines_note
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.product_lines import product_line_days
from socialroi_desktop.store.sums.products import ProductSums

# Metrics that can be counted for one product or product line alone.
BY_PRODUCT = frozenset({"units", "gross_sales", "orders"})


def days_of_product(workspace: Workspace, goal: Goal, scope: Scope) -> list[tuple[date, Decimal | None]]:
    """Return what each day of a scope brought of the goal's product or line."""
    found = product_line_days(workspace, scope.period, goal.product_line or "", scope.channels)
    currency = workspace.settings().currency
    return [(day, _worth(goal, found.get(day.isoformat(), ProductSums()), currency)) for day in scope.period]


def of_product(workspace: Workspace, goal: Goal, scope: Scope, figure: Figure) -> Figure:
    """Return the figure of all orders of a scope as that of the goal's product or line alone."""
    days = product_line_days(workspace, scope.period, goal.product_line or "", scope.channels)
    currency = workspace.settings().currency
    total: Decimal | None = sum((_worth(goal, found, currency) for found in days.values()), Decimal(0))
    rows, cancelled = (
        sum(found.orders for found in days.values()),
        sum(found.cancelled for found in days.values()),
    )
    if goal.metric == "gross_sales":
        rows, notes = rows + cancelled, _left_out(days.values(), currency)
    else:
        notes = (cancelled_note(cancelled),) if cancelled else ()
    untold = _untold(goal, days.values())
    if untold and not total:
        total, notes = None, (no_lines_note(goal.metric),)
    elif untold:
        notes = (*notes, lines_note(goal.metric, untold))
    return replace(figure, value=total, inputs={}, rows=rows, low=None, high=None, notes=notes)


def _untold(goal: Goal, days: Iterable[ProductSums]) -> int:
    """Return how many lines of orders do not tell what a goal counts."""
    if goal.metric == "orders":
        return 0
    return sum(found.without_units if goal.metric == "units" else found.without_value for found in days)


def _left_out(days: Iterable[ProductSums], currency: str) -> tuple[Problem, ...]:
    apart: dict[str, int] = {}
    for found in days:
        for code, minor in found.apart.items():
            apart[code] = apart.get(code, 0) + minor
    return (apart_note(apart, currency),) if apart else ()


def _worth(goal: Goal, found: ProductSums, currency: str) -> Decimal:
    if goal.metric == "gross_sales":
        return from_minor(found.value, currency)
    return Decimal(found.units if goal.metric == "units" else found.orders)
