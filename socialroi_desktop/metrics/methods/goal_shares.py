"""The target as a share of what the shop should sell: share x forecast, with growth on top. Pure."""

from decimal import ROUND_HALF_UP, Decimal

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records.goals import Goal
from socialroi_desktop.metrics.methods.goal_days import is_day, not_a_day
from socialroi_desktop.metrics.methods.numbers import number
from socialroi_desktop.metrics.table import METRICS

_HUNDRED = Decimal(100)
_CENT = Decimal("0.01")


def share_target(goal: Goal) -> Decimal | None:
    """Return share x forecast x (1 + growth), in whole currency units to the cent; None while one of the two is missing.

    20 % of 50,000 are 10,000; with 10 % of growth on top 11,000.
    """
    share, forecast = number(goal.social_share), number(goal.sales_forecast)
    if share is None or forecast is None:
        return None
    worth = forecast * share / _HUNDRED * (1 + (number(goal.growth) or Decimal(0)) / _HUNDRED)
    return worth.quantize(_CENT, ROUND_HALF_UP)


def has_share(goal: Goal) -> bool:
    """Tell whether anything of the calculator was told."""
    return any((goal.social_share, goal.sales_forecast, goal.growth, goal.share_model))


def share_problems(goal: Goal) -> tuple[Problem, ...]:
    """Return what is wrong with a target that is a share of a forecast: a part that is missing, or another number as target."""
    if not has_share(goal):
        return ()
    missing = _missing(goal)
    return (missing,) if missing is not None else _contradiction(goal)


def _missing(goal: Goal) -> Problem | None:
    if number(goal.sales_forecast) is None:
        template = "Type the sales forecast the target is a share of, or clear the share."
        return Problem(template, column="sales_forecast")
    if number(goal.social_share) is None:
        return Problem("Type which share of the forecast social brings, in percent.", column="social_share")
    wrong = next((day for day in (goal.share_start, goal.share_end) if day and not is_day(day)), None)
    if wrong is not None:
        return not_a_day(wrong, "share_end")
    if goal.share_start and goal.share_end and goal.share_end < goal.share_start:
        template = "The days of the share end on {end}, before they start on {start}; swap the two dates."
        return Problem(template, {"start": goal.share_start, "end": goal.share_end}, column="share_end")
    if not goal.share_model:
        template = "Say by which model the share was measured: another one tells another share."
        return Problem(template, column="share_model")
    return None


def _contradiction(goal: Goal) -> tuple[Problem, ...]:
    item, worth = METRICS.get(goal.metric), share_target(goal)
    if item is not None and item.unit != "money":
        template = (
            "A share of sales is money, and “{metric}” is not; choose a metric of sales or clear the share."
        )
        return (Problem(template, {"metric": item.label}, column="social_share"),)
    if worth is not None and (goal.target_kind != "total" or number(goal.target) != worth):
        template = "Share and forecast make {worth}; set that as the number to reach, or clear the share."
        return (Problem(template, {"worth": f"{worth:f}"}, column="target"),)
    return ()
