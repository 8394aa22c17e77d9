"""The days behind a goal's forecast: how far back the data tell of its metric, counted as the goal counts."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.metrics.table import METRICS

if TYPE_CHECKING:
    # Loads numpy, which nothing needs before a goal is forecast.
    from socialroi_desktop.metrics.methods.forecasting.foresee import Told

Days = Callable[[Goal, Period], list[tuple[date, Decimal | None]]]
# Two years for the season, and the weeks that are read for the level.
MOST_DAYS = 2 * 364 + 126
# Of fewer events nobody can say how far apart they come.
_TELLING = 5
# Money of orders is foreseen by how many come and what they are worth.
OF_ORDERS = frozenset({"net_sales", "gross_sales"})
_LEVEL = "“{metric}” does not add up day by day, so that its end is not foreseen."
_BELOW = "“{metric}” falls below zero on some days, so that its end is not foreseen."
_NO_DAYS = "The data tell of no full day of “{metric}” yet, so that nothing is foreseen."


def told_of(goal: Goal, first: date | None, last: date, days_of: Days) -> "Told | Problem":
    """Return what the days from `first`, the first one the data tell of, to `last` brought; why there is nothing to foresee.

    A long time without anything at the beginning is left out: what the goal counts was not there yet.
    """
    label = {"metric": METRICS[goal.metric].label}
    if not METRICS[goal.metric].additive:
        return Problem(_LEVEL, label)
    if first is None or first > last:
        return Problem(_NO_DAYS, label)
    period = Period(max(first, last - timedelta(days=MOST_DAYS - 1)), last)
    counts, amounts = _counted(goal, period, days_of)
    if not amounts and min(counts) < 0:
        return Problem(_BELOW, label)
    begun = _begun(counts)
    from socialroi_desktop.metrics.methods.forecasting.foresee import Told

    whole = all(map(float.is_integer, counts))
    return Told(period.start + timedelta(days=begun), counts[begun:], whole, amounts[begun:])


def _counted(goal: Goal, period: Period, days_of: Days) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Return the values of the days; of money of orders their numbers and what they are worth."""
    values = _numbers(days_of(goal, period))
    orders = _numbers(days_of(replace(goal, metric="orders"), period)) if goal.metric in OF_ORDERS else ()
    return (orders, values) if any(orders) else (values, ())


def _numbers(days: list[tuple[date, Decimal | None]]) -> tuple[float, ...]:
    """Return the values of days; a day within the data that tells nothing brought nothing."""
    return tuple(float(value or 0) for _, value in days)


def _begun(counts: tuple[float, ...]) -> int:
    """Return on which day it began: the first, unless far more days passed before the first event than between later ones."""
    empty = next((place for place, count in enumerate(counts) if count), 0)
    events = sum(1 for count in counts if count)
    return empty if events >= _TELLING and empty > 7 + 3 * (len(counts) - empty) / events else 0
