"""How good forecasts would have been on the shop's own past: how often the 80 % band held what came. Loads numpy."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from socialroi_desktop.metrics.methods.forecasting.foresee import Told, foresee, judge
from socialroi_desktop.metrics.methods.forecasting.shares import SaleDays

# Enough days before a window to forecast it as goals are forecast, and enough windows to say anything.
_BEFORE, _FEWEST, _MOST = 56, 3, 13


@dataclass(frozen=True, slots=True)
class BackTest:
    """Of so many past `windows` of `days` days each, one after the other, the band held in `held`."""

    held: int
    windows: int
    days: int


def back_test(told: Told, days: int, sales: Sequence[SaleDays] = ()) -> BackTest | None:
    """Forecast the past again, each time from what was known then; None where it is too short for three windows.

    Windows shorter than a week are tried as weeks.
    """
    days = max(days, 7)
    windows = min((len(told.counts) - _BEFORE) // days, _MOST)
    if windows < _FEWEST:
        return None
    held = 0
    for window in range(windows):
        end = len(told.counts) - window * days
        known = replace(told, counts=told.counts[: end - days], worth=None)
        outlook = foresee(known, known.last + timedelta(days=days), sales)
        if outlook is not None:
            found = judge(outlook, 0)
            held += found.low <= sum(told.counts[end - days : end]) <= found.high
    return BackTest(held, windows, days)
