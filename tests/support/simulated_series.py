"""Shops whose days are drawn, of seven kinds, and goals set in them: how often bands hold and chances come true.

Each series has 84 days before the goal; goals last 30, 60 or 90 days and are read on any day of their first four fifths.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from statistics import NormalDist

import numpy as np

from socialroi_desktop.metrics.methods.forecasting.foresee import Told, band, foresee, judge

BEFORE, LENGTHS, FIRST = 84, (30, 60, 90), date(2026, 1, 5)
SAID = (0.2, 0.5, 0.8)
_PEAK_FROM, _KEPT, _TARGETS = 0.7, 0.6, 3
Chance = np.random.Generator
Days = np.ndarray


def _growing(days: Days, chance: Chance) -> Days:
    return np.exp(chance.uniform(0.001, 0.008) * (days - BEFORE))


def _falling(days: Days, chance: Chance) -> Days:
    return np.exp(-chance.uniform(0.001, 0.008) * (days - BEFORE))


def _drifting(days: Days, chance: Chance) -> Days:
    return np.exp(np.cumsum(chance.normal(0, chance.uniform(0.015, 0.05), len(days))))


def _bursts(days: Days, chance: Chance) -> Days:
    """Bring up to several times an ordinary day, dying away over a few days."""
    hits = np.where(
        chance.random(len(days)) < chance.uniform(0.03, 0.12), chance.exponential(3, len(days)), 0
    )
    left, found = 0.0, []
    for hit in hits:
        left = left * _KEPT + hit
        found.append(1 + left)
    return np.array(found)


def _late_peak(days: Days, _: Chance) -> Days:
    return np.where(days >= BEFORE + _PEAK_FROM * (len(days) - BEFORE), 2.0, 1.0)


def _even(days: Days, _: Chance) -> Days:
    return np.ones(len(days))


KINDS: dict[str, Callable[[Days, Chance], Days]] = {
    "weekly": _even,
    "growing": _growing,
    "falling": _falling,
    "sparse": _even,
    "bursts": _bursts,
    "drifting": _drifting,
    "late peak": _late_peak,
}
FORESEEABLE = tuple(kind for kind in KINDS if kind != "late peak")


@dataclass(frozen=True)
class Reading:
    """A goal on the day it is read: counts of the days told and of those to come, and targets set without the forecast."""

    past: Days
    ahead: Days
    targets: tuple[int, ...]
    so_far: int

    @property
    def came(self) -> int:
        return int(self.ahead.sum())


def reading(kind: str, chance: Chance) -> Reading:
    """Draw a series of a kind and a goal in it; 1 to 40 a day, sparse ones 1 in 2 to 20 days."""
    length = int(chance.choice(LENGTHS))
    read = int(chance.uniform(0, 0.8) * length)
    days = np.arange(BEFORE + length)
    low, high, spread = (0.05, 0.5, 1.0) if kind == "sparse" else (1, 40, chance.uniform(1, 2))
    weekday = np.exp(chance.normal(0, 0.35, 7))
    rates = np.exp(chance.uniform(np.log(low), np.log(high))) * (weekday / weekday.mean())[days % 7]
    rates = rates * KINDS[kind](days, chance)
    if spread > 1:
        rates = chance.gamma(rates / (spread - 1)) * (spread - 1)
    counts = chance.poisson(rates)
    past, ahead = counts[: BEFORE + read], counts[BEFORE + read :]
    so_far = int(counts[BEFORE : BEFORE + read].sum())
    hoped = past[-28:].mean() * len(ahead) * np.exp(chance.normal(0, 0.25, _TARGETS))
    return Reading(past, ahead, tuple(so_far + max(round(each), 1) for each in hoped), so_far)


@dataclass(frozen=True)
class Said:
    """What a method says of the days to come: its band, and the chance of at least so many."""

    low: float
    high: float
    chance: Callable[[float], float]
    of_chance: Callable[[float], int]


Method = Callable[[Reading], Said | None]


def model(read: Reading) -> Said | None:
    """Ask the app's own forecast."""
    told = Told(FIRST, tuple(map(float, read.past)))
    outlook = foresee(told, told.last + timedelta(days=len(read.ahead)))
    if outlook is None:
        return None
    low, high = band(outlook.totals)
    ends = np.sort(outlook.totals)
    return Said(
        low,
        high,
        lambda least: judge(outlook, 0, least).chance or 0.0,
        lambda share: int(ends[min(int(len(ends) * (1 - share)), len(ends) - 1)]),
    )


def _normal(mean: float, deviation: float) -> Said:
    """Return a normal distribution, cut to whole numbers from 0 on."""
    curve = NormalDist(mean, max(deviation, 1e-6))
    low, high = max(round(curve.inv_cdf(0.1)), 0), max(round(curve.inv_cdf(0.9)), 0)
    return Said(
        low,
        high,
        lambda least: 1 - curve.cdf(least - 0.5),
        lambda share: max(round(curve.inv_cdf(1 - share)), 0),
    )


def straight_line(read: Reading) -> Said | None:
    """Go on as the days before the goal and in it did on average, with the normal band of their spread."""
    days = len(read.ahead)
    return _normal(read.past.mean() * days, read.past.std(ddof=1) * days**0.5)


def pace(read: Reading) -> Said | None:
    """Go on at the pace since the goal began, as the app did before: a forecast without a band, so that of Poisson is taken."""
    within = read.past[BEFORE:]
    if not len(within):
        return None
    mean = within.mean() * len(read.ahead)
    return _normal(mean, max(mean, 0.25) ** 0.5)


METHODS: dict[str, Method] = {"model": model, "straight line": straight_line, "pace so far": pace}


@dataclass
class Score:
    """How a method did on series of a kind; shares of 0 to 1, `width` as a share of what came on average."""

    held: list[bool] = field(default_factory=list)
    widths: list[float] = field(default_factory=list)
    came: list[int] = field(default_factory=list)
    at: dict[float, list[tuple[float, bool]]] = field(default_factory=lambda: {said: [] for said in SAID})
    targets: list[tuple[float, bool]] = field(default_factory=list)
    places: list[float] = field(default_factory=list)

    def add(self, read: Reading, said: Said, luck: float) -> None:
        """Compare what was said with what came; `luck` (0 to 1) is where within a count it came."""
        below, until = 1 - said.chance(read.came), 1 - said.chance(read.came + 1)
        self.places.append(below + luck * (until - below))
        self.held.append(said.low <= read.came <= said.high)
        self.widths.append(said.high - said.low)
        self.came.append(read.came)
        for share, pairs in self.at.items():
            least = said.of_chance(share)
            pairs.append((said.chance(least), read.came >= least))
        for target in read.targets:
            left = target - read.so_far
            self.targets.append((said.chance(left), read.came >= left))

    @property
    def coverage(self) -> float:
        return float(np.mean(self.held))

    @property
    def even_coverage(self) -> float:
        """The share that came in the middle 80 % of what was said, a count at its edge by lot: few counts hold no more for it."""
        return float(np.mean([0.1 < place < 0.9 for place in self.places]))

    @property
    def width(self) -> float:
        return float(np.mean(self.widths) / max(np.mean(self.came), 1e-9))

    def true_at(self, share: float) -> tuple[float, float]:
        """Return the chance said, about `share`, and how often it came true."""
        return _means(self.at[share])

    def true_of_targets(self, share: float) -> tuple[float, float, int]:
        """Return the same of targets set without the forecast whose chance was within a tenth of `share`, and their number."""
        near = [pair for pair in self.targets if abs(pair[0] - share) < 0.1]
        return (*_means(near), len(near)) if near else (share, float("nan"), 0)

    @property
    def claims(self) -> tuple[float, int]:
        """Return how often "ahead" (from 80 %) and "behind" (below 20 %) were right, and the number of such claims."""
        right = [true == (chance >= 0.8) for chance, true in self.targets if not 0.2 <= chance < 0.8]
        return (float(np.mean(right)), len(right)) if right else (float("nan"), 0)


def score(kind: str, names: Sequence[str], *, series: int, seed: int) -> dict[str, Score]:
    """Return how methods did on the same series of a kind."""
    found = {name: Score() for name in names}
    chance = np.random.default_rng([seed, list(KINDS).index(kind)])
    lots = np.random.default_rng([seed, list(KINDS).index(kind), 1])
    for _ in range(series):
        read, luck = reading(kind, chance), float(lots.random())
        for name, each in found.items():
            said = METHODS[name](read)
            if said is not None:
                each.add(read, said, luck)
    return found


def _means(pairs: Sequence[tuple[float, bool]]) -> tuple[float, float]:
    return float(np.mean([chance for chance, _ in pairs])), float(np.mean([true for _, true in pairs]))
