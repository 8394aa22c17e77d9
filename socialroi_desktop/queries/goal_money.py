"""What a goal counts, in the currency of the goal: figures are told in that of the workspace."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from socialroi_desktop.domain.money import exponent
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.metrics.methods.goals import currency_of
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.rates import Rates, load_rates

Days = Sequence[tuple[date, Decimal | None]]
_NO_RATE = "The goal is in {currency}, and no rate converts {base} of {day} into it; add a rate of {currency} on the Data tab."
_CONVERTED = "Converted from {base} into {currency} by the rate of each day."


def is_converted(workspace: Workspace, goal: Goal) -> bool:
    """Tell whether a goal is of money in another currency than the workspace."""
    base = workspace.settings().currency
    return goal.metric in METRICS and METRICS[goal.metric].unit == "money" and currency_of(goal, base) != base


def in_own_currency(workspace: Workspace, goal: Goal, figure: Figure, days: Callable[[], Days]) -> Figure:
    """Return a figure of a goal in the goal's currency; None with the reason where a rate is missing.

    What adds up is converted day by day by `days`, its values in the workspace's currency; anything else by the rate of the
    last day. The inputs of the figure stay in the currency they were counted in.
    """
    if not is_converted(workspace, goal):
        return figure
    rates, currency = load_rates(workspace), currency_of(goal, workspace.settings().currency)
    figure = replace(figure, unit=currency)
    if figure.value is None:
        return figure
    amounts = days() if METRICS[goal.metric].additive else [(figure.end, figure.value)]
    total = Decimal(0)
    for day, value in amounts:
        if value:
            worth = _worth(rates, currency, day)
            if worth is None:
                told = {"currency": currency, "base": rates.base, "day": day}
                return replace(
                    figure, value=None, low=None, high=None, notes=(Problem(_NO_RATE, told), *figure.notes)
                )
            total += value * worth
    share = total / figure.value if figure.value else Decimal(0)
    low, high = (
        None if end is None else _rounded(end * share, currency) for end in (figure.low, figure.high)
    )
    said = Problem(_CONVERTED, {"base": rates.base, "currency": currency})
    return replace(figure, value=_rounded(total, currency), low=low, high=high, notes=(*figure.notes, said))


def days_in_own_currency(workspace: Workspace, goal: Goal, days: Days) -> list[tuple[date, Decimal | None]]:
    """Return values of days, told in the workspace's currency, in the goal's; None where a rate is missing."""
    if not is_converted(workspace, goal):
        return list(days)
    rates, currency = load_rates(workspace), currency_of(goal, workspace.settings().currency)
    found: list[tuple[date, Decimal | None]] = []
    for day, value in days:
        worth = _worth(rates, currency, day) if value else Decimal(1)
        found.append((day, None if value is None or worth is None else value * worth))
    return found


def _worth(rates: Rates, currency: str, day: date) -> Decimal | None:
    """Return what one whole unit of the workspace's currency is worth in another one on a day."""
    factor = rates.factor(currency, day.isoformat())
    return Decimal(1).scaleb(exponent(rates.base) - exponent(currency)) / factor if factor else None


def _rounded(value: Decimal, currency: str) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-exponent(currency)), ROUND_HALF_UP)
