"""What each day brings at an even level: own weekdays, own season, and the sale days that a seller marks. Loads numpy.

A share of 1 is an ordinary day. Shares are shrunk towards 1 by how many events speak for them: few tell little of a weekday.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from socialroi_desktop.metrics.methods.forecasting.spread import Numbers, spread_seen

YEAR = 364  # the same weekday a year ago
_AROUND = 10
# Of the first days no season is told; it takes a quarter more to see whether it comes again.
SEASON_UNTOLD = YEAR + _AROUND
SEASON_FROM = SEASON_UNTOLD + 84
_LOCAL, _MONTH = 28, 28
_FIRM_WEEKDAY, _FIRM_SEASON, _FIRM_SALE = 14.0, 30.0, 14.0


@dataclass(frozen=True, slots=True)
class SaleDays:
    """Days of which a seller says that they are no ordinary ones; `lift` is how many times as much they bring, None unknown."""

    start: date
    end: date
    lift: float | None = None


@dataclass(frozen=True, slots=True)
class Shares:
    """The shares of the days told and of the days to come; `season` is a factor on both, `weight` the chance that it comes again.

    Without a year and a quarter the season is 1 throughout and its weight 0.
    `unlearned` says that sale days come, that nobody said what they bring and that no past ones tell it.
    """

    past: Numbers
    ahead: Numbers
    season: tuple[Numbers, Numbers]
    weight: float
    unlearned: bool = False


def shares_of(counts: Numbers, first: date, until: date, sales: Sequence[SaleDays] = ()) -> Shares:
    """Return the shares of the days from `first` on, of which `counts` tell the beginning, until the day `until`."""
    days = (until - first).days + 1
    marked, told = _marked(first, days, sales)
    firm = spread_seen(counts[~marked[: len(counts)]])
    learned = _lift(counts / told[: len(counts)], marked[: len(counts)], firm)
    lifts = np.where(marked, told * learned, told)
    plain = counts / lifts[: len(counts)]
    weekdays = (first.weekday() + np.arange(days)) % 7
    of_weekday = _weekday_shares(plain, weekdays[: len(counts)], firm)[weekdays]
    both = of_weekday * lifts
    season, weight = np.ones(days), 0.0
    if len(counts) >= SEASON_FROM:
        season = _season(plain, days, firm)
        weight = _season_weight(plain[SEASON_UNTOLD:], season[SEASON_UNTOLD : len(counts)], firm)
    split = season[: len(counts)], season[len(counts) :]
    unlearned = bool(marked[len(counts) :].any() and not marked[: len(counts)].any())
    return Shares(both[: len(counts)], both[len(counts) :], split, weight, unlearned)


def _weekday_shares(counts: Numbers, weekdays: NDArray[np.int_], firm: float) -> Numbers:
    days = np.bincount(weekdays, minlength=7)
    even = days * max(counts.sum(), 0.5) / len(counts)
    shares = (np.bincount(weekdays, counts, 7) + _FIRM_WEEKDAY * firm) / (even + _FIRM_WEEKDAY * firm)
    found: Numbers = shares / shares.mean()
    return found


def _season(counts: Numbers, days: int, firm: float) -> Numbers:
    """Return how the days around the same day of the years before stood against their year."""
    ends = np.concatenate(([0.0], np.cumsum(counts)))
    mean = max(counts[-YEAR:].sum() / YEAR, 1e-9)
    came, due = np.zeros(days), np.zeros(days)
    places = np.arange(days)
    for years in range(1, len(counts) // YEAR + 2):
        centre = places - years * YEAR
        low = np.clip(centre - _AROUND, 0, len(counts))
        high = np.clip(centre + _AROUND + 1, 0, len(counts))
        came += ends[high] - ends[low]
        due += (high - low) * mean
    found: Numbers = (came + _FIRM_SEASON * firm) / (due + _FIRM_SEASON * firm)
    return found


def _season_weight(counts: Numbers, season: Numbers, firm: float) -> float:
    """Return the chance that the season comes again: even, unless months tell whether it explains how they differed."""
    months = len(counts) // _MONTH
    kept = slice(len(counts) - months * _MONTH, None)
    came = counts[kept].reshape(-1, _MONTH).sum(axis=1)
    factors = np.log(season[kept].reshape(-1, _MONTH).mean(axis=1))
    moved = np.diff(np.log(came + 1))
    by_luck = firm * (1 / (came[1:] + 1) + 1 / (came[:-1] + 1)).sum()
    plain, seasonal = (moved**2).sum() + by_luck, ((moved - np.diff(factors)) ** 2).sum() + by_luck
    return float(1 / (1 + (seasonal / plain) ** (len(moved) / 2)))


def _marked(first: date, days: int, sales: Sequence[SaleDays]) -> tuple[NDArray[np.bool_], Numbers]:
    """Return which days are sale days of an unknown lift, and the lift that is told of each of the others."""
    marked, told = np.zeros(days, dtype=bool), np.ones(days)
    for sale in sales:
        begin = max((sale.start - first).days, 0)
        end = max((sale.end - first).days + 1, 0)
        if sale.lift is None:
            marked[begin:end] = True
        else:
            told[begin:end] = sale.lift
    return marked, told


def _lift(counts: Numbers, marked: NDArray[np.bool_], firm: float) -> float:
    """Return how many times as much marked days brought as the unmarked ones around them."""
    if not marked.any():
        return 1.0
    window = np.ones(2 * _LOCAL + 1)
    plain = ~marked
    known = np.convolve(plain, window, "same")
    local = np.convolve(counts * plain, window, "same") / np.maximum(known, 1)
    came, due = counts[marked].sum(), local[marked].sum()
    return float((came + _FIRM_SALE * firm) / (due + _FIRM_SALE * firm))
