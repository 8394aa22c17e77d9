"""How many orders the next partner is likely to bring, told from what own past partners of that tier brought.

Partners differ: their true rates follow a Gamma, their orders a Poisson around it. Mean and spread of that Gamma are not
known from a handful of partners, so every likely pair counts by how well it explains them (Bayes on a grid); the chance
told is the average over the pairs, its range says how far they disagree. The same counts give the same numbers.
Knows no person, deal or tier.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from math import exp, log

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.methods.negative_binomial import at_least, log_likelihood, log_spread

FEWEST_PARTNERS = 5
# Ends of the 80 % band of outcomes and of the 80 % range of the chance.
_LOW, _HIGH = 0.1, 0.9
# Before any partner is known: about 10 orders, between 0.2 and 500 (95 %); rates of partners scatter by up to twice their
# mean (a half-normal of 1). Five partners already outweigh it.
_USUAL_MEAN, _MEAN_SPREAD, _RATES_SPREAD = log(10), 2.0, 1.0
# The grid: spreads up to the widest; means in steps of their own standard deviation, further up, where the tail is longer.
_WIDEST, _SPREADS = 4.0, 24
_MEANS = [0.4 * step for step in range(-12, 18)]
_UNLIKELY = log(1e-6)
_TOO_FEW = "Too few partners ({partners}), no chance shown; {fewest} are needed."


@dataclass(frozen=True, slots=True)
class Likely:
    """One pair of mean orders and shape of the rates, with its part of the whole."""

    weight: float
    mean: float
    shape: float


@dataclass(frozen=True, slots=True)
class Chance:
    """The chance of so many orders or more, and the central 80 % of what it may be by the partners known; ratios."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Outlook:
    """What the next partner may bring; `counts` are the orders of the past ones, lowest first."""

    counts: tuple[int, ...]
    pairs: tuple[Likely, ...]

    def chance(self, orders: int) -> Chance:
        """Return the chance to reach `orders`."""
        told = [(at_least(orders, pair.mean, pair.shape), pair.weight) for pair in self.pairs]
        chances = sorted(told)
        reached = list(accumulate(weight for _, weight in chances))

        def end(share: float) -> float:
            return chances[min(bisect_left(reached, share), len(chances) - 1)][0]

        return Chance(sum(weight * chance for chance, weight in told), end(_LOW), end(_HIGH))

    @cached_property
    def band(self) -> tuple[int, int]:
        """The 80 % band of likely outcomes: at most a tenth of them lies below it, at most a tenth above."""
        return self._first_above(_LOW), self._first_above(_HIGH)

    def _at_least(self, orders: int) -> float:
        return sum(pair.weight * at_least(orders, pair.mean, pair.shape) for pair in self.pairs)

    def _first_above(self, share: float) -> int:
        """Return the lowest number of orders with at least the chance `share` to bring that many or fewer."""
        low, high = -1, max(1, *self.counts)
        while 1 - self._at_least(high + 1) < share:
            low, high = high, 2 * high
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (low, middle) if 1 - self._at_least(middle + 1) >= share else (middle, high)
        return high


def outlook(counts: Sequence[int]) -> Outlook | Problem:
    """Return what the next partner may bring; a sentence where fewer than five are known."""
    if len(counts) < FEWEST_PARTNERS:
        return Problem(_TOO_FEW, {"partners": len(counts), "fewest": FEWEST_PARTNERS})
    ordered = tuple(sorted(counts))
    return Outlook(ordered, _likely_pairs(ordered))


def _likely_pairs(counts: Sequence[int]) -> tuple[Likely, ...]:
    """Return the pairs that explain the counts, on a grid laid twice: over all spreads, then over the likely ones."""
    low, high = 0.0, _WIDEST
    rough = _explained(counts, low, high)
    likely = [spread for spread, *_ in rough]
    step = (high - low) / _SPREADS
    pairs = _explained(counts, max(0.0, min(likely) - step), max(likely) + step)
    best = max(weight for _, weight, _ in pairs)
    whole = sum(exp(weight - best) for _, weight, _ in pairs)
    return tuple(Likely(exp(weight - best) / whole, mean, spread**-2) for spread, weight, mean in pairs)


def _explained(counts: Sequence[int], low: float, high: float) -> list[tuple[float, float, float]]:
    """Return spread, log weight and mean of each pair with a spread between two ends that is not far from the best."""
    step = (high - low) / _SPREADS
    spreads = [low + (place + 0.5) * step for place in range(_SPREADS)]
    pairs = [(spread, *each) for spread in spreads for each in _means(counts, spread)]
    best = max(weight for _, weight, _ in pairs)
    return [pair for pair in pairs if pair[1] > best + _UNLIKELY]


def _means(counts: Sequence[int], spread: float) -> Iterator[tuple[float, float]]:
    """Yield the log weight of each mean on the grid beside a spread, and the mean."""
    total, count, shape = sum(counts), len(counts), spread**-2
    # Where nobody sold anything, half an order stands for it: the grid needs a middle, the weights do not know of it.
    seen = max(total, 0.5) / count
    told_by_counts, told_before = count * seen / (1 + seen * spread**2), _MEAN_SPREAD**-2
    deviation = (told_by_counts + told_before) ** -0.5
    middle = (told_by_counts * log(seen) + told_before * _USUAL_MEAN) * deviation**2
    of_spread = log_spread(counts, shape) - (spread / _RATES_SPREAD) ** 2 / 2 + log(deviation)
    for steps in _MEANS:
        place = middle + steps * deviation
        before = -(((place - _USUAL_MEAN) / _MEAN_SPREAD) ** 2) / 2
        yield of_spread + before + log_likelihood(total, count, exp(place), shape), exp(place)
