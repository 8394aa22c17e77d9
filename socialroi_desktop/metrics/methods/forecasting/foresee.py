"""What a sum will come to by the end of a period: forecast, 80 % band and chance of a target. Loads numpy.

Pure and without a clock: the same days give the same figures, as the seed is stored. The forecast is the median: as likely too
high as too low. The model is weighed against plainer ones by `tests/benchmarks/forecast.py`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

import numpy as np

from socialroi_desktop.metrics.methods.forecasting.ahead import means_ahead
from socialroi_desktop.metrics.methods.forecasting.days_to import counts_to, worth_to
from socialroi_desktop.metrics.methods.forecasting.level import Level, read_level
from socialroi_desktop.metrics.methods.forecasting.outcome import DRAWS, READ_DAYS
from socialroi_desktop.metrics.methods.forecasting.shares import SEASON_UNTOLD, SaleDays, Shares, shares_of
from socialroi_desktop.metrics.methods.forecasting.spread import Numbers, drawn

SEED = 20260601
# Below a week nothing is foreseen; weekdays are told from two weeks on.
FEWEST_DAYS, FEWEST_BEFORE = 7, 14
BAND = 0.8
# Levels of so many series are held: goals that count the same, and pages of one goal, share them. Each takes about 1 MB.
_LEVELS_HELD = 8


@dataclass(frozen=True, slots=True)
class Worth:
    """What one counted thing is worth: mean and standard deviation, told by so many (`known`)."""

    mean: float
    deviation: float
    known: float

    @property
    def apart(self) -> float:
        """The square of the deviation, as a share of the mean."""
        return (self.deviation / self.mean) ** 2


@dataclass(frozen=True, slots=True)
class Told:
    """What full days brought, from `first` on: counts of each, or amounts where not `whole`.

    With `amounts` the counts are those of orders, and what is foreseen is what they are worth, as the amounts of the days tell.
    """

    first: date
    counts: tuple[float, ...]
    whole: bool = True
    amounts: tuple[float, ...] = ()

    @property
    def last(self) -> date:
        """The last day that is told."""
        return self.first + timedelta(days=len(self.counts) - 1)

    @property
    def values(self) -> tuple[float, ...]:
        """What is foreseen, day by day."""
        return self.amounts or self.counts


@dataclass(frozen=True, slots=True)
class Outlook:
    """What may come from the day after the last told one: `means` is [draw, day], `totals` [draw] at the end of the days.

    `counts` are the totals of what is counted; where it is worth something, `totals` are the worth of those.
    `unlearned` says that sale days come of which nothing is known.
    """

    means: Numbers
    spreads: Numbers
    counts: Numbers
    totals: Numbers
    whole: bool
    worth: Worth | None
    unlearned: bool


@dataclass(frozen=True, slots=True)
class Foretold:
    """The value at the end: its median and the band that holds it in 80 of 100 cases; `chance` of the target, if there is one."""

    forecast: float
    low: float
    high: float
    chance: float | None = None


def foresee(
    told: Told, until: date, sales: Sequence[SaleDays] = (), *, since: date | None = None
) -> Outlook | None:
    """Return what comes from the day after the last told one, or from a later day `since`, until `until`.

    None where less than a week is told, or nothing was ever worth anything. What is below 0 counts as 0.
    """
    if len(told.counts) < FEWEST_DAYS or until <= told.last:
        return None
    if told.amounts and worth_of(told.counts, told.amounts) is None:
        return None
    counts = np.maximum(np.array(told.counts, dtype=np.float64), 0)
    shares = shares_of(counts, told.first, until, sales)
    chance = np.random.default_rng(SEED)
    drawings = [means_ahead(level, ahead, chance, draws) for level, ahead, draws in _readings(counts, shares)]
    skipped = 0 if since is None else max((since - told.last).days - 1, 0)
    means = np.concatenate([each for each, _ in drawings])[:, skipped:]
    spreads = np.concatenate([each for _, each in drawings])
    worth = worth_of(told.counts, told.amounts) if told.amounts else None
    came = drawn(means.sum(axis=1), spreads, chance, whole=told.whole)
    totals = came if worth is None else _worth_of_all(came, worth, chance)
    return Outlook(means, spreads, came, totals, told.whole, worth, shares.unlearned)


def _readings(counts: Numbers, shares: Shares) -> list[tuple[Level, Numbers, int]]:
    """Return the level read with and without the season of the years before, and how many draws each deserves."""
    seasonal = round(DRAWS * shares.weight)
    days = slice(-min(READ_DAYS, len(counts) - SEASON_UNTOLD if seasonal else READ_DAYS), None)
    found = []
    for draws, past, ahead in ((DRAWS - seasonal, 1.0, 1.0), (seasonal, *shares.season)):
        if draws:
            level = _level_of(counts[days].tobytes(), (shares.past * past)[days].tobytes())
            found.append((level, shares.ahead * ahead, draws))
    return found


@lru_cache(maxsize=_LEVELS_HELD)
def _level_of(counts: bytes, shares: bytes) -> Level:
    """Return the level of a series, told by the bytes of its days: it takes most of the time of a forecast."""
    return read_level(np.frombuffer(counts), np.frombuffer(shares))


def worth_of(counts: Sequence[float], amounts: Sequence[float]) -> Worth | None:
    """Return what one of the counted things is worth, told by the amounts of the same days; None without any."""
    number, amount = np.array(counts[-READ_DAYS:]), np.array(amounts[-READ_DAYS:])
    number, amount = number[number > 0], amount[number > 0]
    if not len(number) or amount.sum() <= 0:
        return None
    mean = amount.sum() / number.sum()
    variance = ((amount - number * mean) ** 2 / number).sum() / max(len(number) - 1, 1)
    # A single day shows no spread: order values of shops spread about as far as their mean.
    deviation = np.sqrt(variance) if len(number) > 1 else mean
    return Worth(float(mean), float(max(deviation, mean / 1000)), float(number.sum()))


def _worth_of_all(counts: Numbers, worth: Worth, chance: np.random.Generator) -> Numbers:
    # The mean is not known better than so many orders tell it.
    sure = worth.known * (worth.mean / worth.deviation) ** 2
    mean = worth.mean * chance.gamma(sure, 1 / sure, len(counts))
    apart = worth.apart
    return np.where(counts > 0, chance.gamma(np.maximum(counts, 1e-9) / apart) * apart * mean, 0)


def judge(
    outlook: Outlook, so_far: float, target: float | None = None, *, at_least: float = 0, limit: bool = False
) -> Foretold:
    """Return where a sum of `so_far` on the last told day ends; a `limit` is reached by staying at or under the target.

    `at_least` is what is there already with the days that are not over.
    """
    ends = np.maximum(so_far + outlook.totals, at_least)
    low, high = band(ends)
    chance = None
    if target is not None:
        # A hair's breadth for amounts in floating point.
        hair = abs(target) * 1e-9
        chance = float((ends <= target + hair).mean() if limit else (ends >= target - hair).mean())
    return Foretold(float(np.median(ends)), low, high, chance)


def day_by_day(outlook: Outlook, so_far: float, *, at_least: float = 0, known_on: int = 0) -> list[Foretold]:
    """Return the forecast and its band for the end of each day to come; the last is that of `judge`.

    `at_least` is there already by the end of the day to come of place `known_on`. Neither the forecast nor an end of the
    band ever falls, as what adds up cannot.
    """
    chance = np.random.default_rng(SEED + 1)
    sums = counts_to(outlook.counts, outlook.means, outlook.spreads, chance, whole=outlook.whole)
    if outlook.worth is not None:
        sums = worth_to(outlook.totals, sums, outlook.worth.apart, chance)
    sums = so_far + sums
    known_on = min(known_on, sums.shape[1] - 1)
    sums[:, known_on:] = np.maximum(sums[:, known_on:], at_least)
    found: list[Foretold] = []
    for day in reversed(range(sums.shape[1])):
        low, high = band(sums[:, day])
        if found:
            # Of few different values the band that holds nearest to 80 % may be a narrower one the day after.
            low, high = min(low, found[-1].low), min(high, found[-1].high)
        found.append(Foretold(float(np.median(sums[:, day])), low, high))
    return found[::-1]


def band(ends: Numbers) -> tuple[float, float]:
    """Return the two values between which 80 % of the draws lie, a tenth on each side.

    Of few different values the pair is taken that holds as near to 80 % as can be: a band of counts is not to hold more.
    """
    values, times = np.unique(ends, return_counts=True)
    reached = np.cumsum(times) / len(ends)
    first, last = (int(np.searchsorted(reached, edge)) for edge in ((1 - BAND) / 2, (1 + BAND) / 2))
    pairs = [
        (low, high)
        for low in (first, first + 1)
        for high in (last - 1, last)
        if 0 <= low <= high < len(values)
    ]
    held = {(low, high): reached[high] - (reached[low - 1] if low else 0) for low, high in pairs}
    low, high = min(pairs, key=lambda pair: (abs(held[pair] - BAND), -held[pair]))
    return float(values[low]), float(values[high])


def due_by_day(
    told: Told | None, start: date, end: date, sales: Sequence[SaleDays] = ()
) -> list[float] | None:
    """Return which part of a goal is due by the end of each of its days, by weekdays, season and sale days before it.

    None without two weeks before the goal to tell it: then a straight line is all there is.
    """
    before = () if told is None else told.counts[: max((start - told.first).days, 0)]
    if told is None or len(before) < FEWEST_BEFORE:
        return None
    counts = np.maximum(np.array(before, dtype=np.float64), 0)
    shares = shares_of(counts, told.first, end, sales)
    ahead = shares.ahead * (shares.weight * shares.season[1] + 1 - shares.weight)
    days = ahead[-((end - start).days + 1) :]
    found: list[float] = (np.cumsum(days) / days.sum()).tolist()
    return found
