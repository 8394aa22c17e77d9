"""How sure a figure is: 95 % ranges of rates and of money totals. Pure; the same input gives the same range.

Knows nothing of metrics.
"""

import random
from bisect import bisect_left
from collections.abc import Sequence
from decimal import Context, Decimal, localcontext
from functools import lru_cache
from itertools import accumulate
from math import comb, exp

from socialroi_desktop.metrics.sums import Sample

Z = Decimal("1.959964")
SEED = 20_180_805
RESAMPLES = 1000
RESAMPLED_UP_TO = 200
# Ranges that are not drawn again; of at most 200 orders each.
_KEPT = 500


def wilson(successes: Decimal | int, n: Decimal | int, z: Decimal = Z) -> tuple[Decimal, Decimal]:
    """Return the Wilson score interval of a share (E. B. Wilson, 1927), both ends within 0..1.

    `successes` of `n`; either may be fractional under a shared credit. ValueError unless
    0 <= successes <= n and n > 0.
    """
    hits, count = Decimal(successes), Decimal(n)
    if not 0 <= hits <= count or count == 0:
        raise ValueError("a share needs 0 <= successes <= n and n > 0")
    with localcontext(Context(prec=28)):
        share, square = hits / count, z * z
        shrink = 1 + square / count
        centre = (share + square / (2 * count)) / shrink
        half = z * (share * (1 - share) / count + square / (4 * count * count)).sqrt() / shrink
        # At 0 and at n the interval ends there exactly; arithmetic alone leaves a speck.
        low = Decimal(0) if hits == 0 else max(Decimal(0), centre - half)
        high = Decimal(1) if hits == count else min(Decimal(1), centre + half)
    return low, high


def median_range(values: Sequence[float]) -> tuple[float, float] | None:
    """Return the range between two of the values that holds the median in 95 of 100 cases; None for fewer than six.

    Told by the sign test, so that nothing is taken for granted of how the values spread.
    """
    ordered, count = sorted(values), len(values)
    place, missed = -1, 0
    while 40 * (missed + comb(count, place + 1)) <= 2**count:
        place += 1
        missed += comb(count, place)
    return None if place < 0 else (ordered[place], ordered[-1 - place])


def bootstrap_total(
    sample: Sample, seed: int = SEED, resamples: int = RESAMPLES, z: Decimal = Z
) -> tuple[Decimal, Decimal]:
    """Return the 95 % range of a total over orders whose number could have come out otherwise too.

    Up to 200 known values: Poisson bootstrap (each order drawn Poisson(1) times: Hanley and MacGibbon, 2006),
    percentile ends. Else its normal limit, total ± z · √Σv², as the bootstrap total has mean Σv and variance
    Σv². Integers and a fixed seed keep it the same on every machine.
    """
    if sample.count == 0:
        return sample.total, sample.total
    if sample.values is None or sample.count > RESAMPLED_UP_TO:
        with localcontext(Context(prec=28)):
            half = z * max(sample.total_of_squares, Decimal(0)).sqrt()
        return sample.total - half, sample.total + half
    places = max(0, *(-_exponent(value) for value in sample.values))
    whole = [int(value.scaleb(places)) for value in sample.values]
    low, high = (Decimal(end).scaleb(-places) for end in _resampled_ends(tuple(whole), seed, resamples))
    return min(low, sample.total), max(high, sample.total)


def _exponent(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    if not isinstance(exponent, int):
        raise ValueError("a contribution must be a number")
    return exponent


@lru_cache(_KEPT)
def _resampled_ends(values: tuple[int, ...], seed: int, resamples: int) -> tuple[int, int]:
    """Return the ends of the middle 95 % of the totals; the same orders are asked about in many places, at every reading."""
    totals, cut = _resampled(values, seed, resamples), resamples // 40
    return totals[cut], totals[-1 - cut]


def _resampled(values: Sequence[int], seed: int, resamples: int) -> list[int]:
    """Return sorted totals; drawing N ~ Poisson(n) orders equals n independent Poisson(1) counts."""
    source = random.Random(seed)
    cumulative = _poisson_cumulative(len(values))
    last = len(cumulative) - 1
    return sorted(
        sum(source.choices(values, k=min(last, bisect_left(cumulative, source.random()))))
        for _ in range(resamples)
    )


def _poisson_cumulative(mean: int) -> list[float]:
    """Return P(N <= k) for k = 0, 1, ... far beyond the mean; up to 700, exp(-mean) is a normal float."""
    chances = accumulate(range(1, 2 * mean + 30), lambda chance, k: chance * mean / k, initial=exp(-mean))
    return list(accumulate(chances))
