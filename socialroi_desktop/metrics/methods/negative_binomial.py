"""Counts whose rate differs from case to case: Poisson with a Gamma rate, so that many stay low and a few run high.

Pure and without numpy, as it may be asked before the window shows. `mean` > 0 is the expected count, `shape` > 0 the shape
of the Gamma: the coefficient of variation of the rates is 1 / √shape.
"""

from collections.abc import Sequence
from math import exp, lgamma, log, log1p

_TINY = 1e-300
_CLOSE = 1e-11
_MOST_TERMS = 10_000


def log_likelihood(total: int, count: int, mean: float, shape: float) -> float:
    """Return the part of the log likelihood of `count` counts adding up to `total` that depends on the mean."""
    return total * (log(mean) - log(mean + shape)) - count * shape * log1p(mean / shape)


def log_spread(counts: Sequence[int], shape: float) -> float:
    """Return the other part, which depends on the shape alone; without the factorials of the counts."""
    return sum(lgamma(each + shape) for each in counts) - len(counts) * lgamma(shape)


def at_least(count: int, mean: float, shape: float) -> float:
    """Return the chance of `count` or more: the regularized incomplete beta function at mean / (mean + shape)."""
    if count <= 0:
        return 1.0
    low, high = log(mean) - log(mean + shape), -log1p(mean / shape)
    front = exp(count * low + shape * high + lgamma(count + shape) - lgamma(count) - lgamma(shape))
    share = mean / (mean + shape)
    # The fraction is quick on its own side of the mean; on the other the two ends are swapped.
    if share < (count + 1) / (count + shape + 2):
        return min(1.0, front * _fraction(count, shape, share) / count)
    return max(0.0, 1 - front * _fraction(shape, count, shape / (mean + shape)) / shape)


def _fraction(first: float, second: float, share: float) -> float:
    """Return the continued fraction of the incomplete beta function, by the method of Lentz."""
    both, top = first + second, 1.0
    bottom = 1 / _away_from_zero(1 - both * share / (first + 1))
    product = bottom
    for term in range(1, _MOST_TERMS):
        twice = first + 2 * term
        for factor in (
            term * (second - term) * share / ((twice - 1) * twice),
            -(first + term) * (both + term) * share / (twice * (twice + 1)),
        ):
            # Written out, not by `_away_from_zero`: a cell of a table waits for thousands of these.
            bottom = 1 + factor * bottom
            bottom = 1 / (bottom if abs(bottom) > _TINY else _TINY)
            top = 1 + factor / top
            top = top if abs(top) > _TINY else _TINY
            product *= bottom * top
        if abs(bottom * top - 1) < _CLOSE:
            break
    return product


def _away_from_zero(value: float) -> float:
    return value if abs(value) > _TINY else _TINY
