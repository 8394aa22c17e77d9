"""How good forecasts would have been on the shop's own past: how often the 80 % band held what came. Loads numpy."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from functools import lru_cache

from socialroi_desktop.metrics.methods.forecasting.foresee import Told, foresee, judge
from socialroi_desktop.metrics.methods.forecasting.outcome import BackTest
from socialroi_desktop.metrics.methods.forecasting.shares import SaleDays

# Enough days before a window to forecast it as goals are forecast, and enough windows to say anything.
_BEFORE, _FEWEST, _MOST = 56, 3, 13
_WEEK = 7
# So many are held: the page of a goal asks again with each change of another.
_HELD = 64


def days_needed(days: int) -> int:
    """Return how many full days it takes to try forecasts over so many days."""
    return _BEFORE + _FEWEST * max(days, _WEEK)


def back_test(told: Told, days: int, sales: Sequence[SaleDays] = ()) -> BackTest | None:
    """Forecast the past again, each time from what was known then; None where it is too short for three windows.

    Windows shorter than a week are tried as weeks.
    """
    return _tried(told, max(days, _WEEK), tuple(sales))


@lru_cache(maxsize=_HELD)
def _tried(told: Told, days: int, sales: tuple[SaleDays, ...]) -> BackTest | None:
    windows = min((len(told.counts) - _BEFORE) // days, _MOST)
    if windows < _FEWEST:
        return None
    held = 0
    for window in range(windows):
        end = len(told.counts) - window * days
        known = replace(told, counts=told.counts[: end - days], amounts=told.amounts[: end - days])
        outlook = foresee(known, known.last + timedelta(days=days), sales)
        if outlook is not None:
            found = judge(outlook, 0)
            held += found.low <= sum(told.values[end - days : end]) <= found.high
    return BackTest(held, windows, days)
