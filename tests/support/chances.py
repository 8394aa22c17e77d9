"""Draws that simulations need and the standard library has not."""

from math import exp, log
from random import Random


def poisson(mean: float, chance: Random) -> int:
    """Return a Poisson count; large means are cut in halves, as a sum of counts is one."""
    if mean > 30:
        return poisson(mean / 2, chance) + poisson(mean / 2, chance)
    count, left = 0, exp(-mean)
    product = chance.random()
    while product > left:
        count += 1
        product *= chance.random()
    return count


def log_normal(mean: float, sigma: float, chance: Random) -> float:
    """Return a log-normal value of a mean; `sigma` is that of its logarithm."""
    return chance.lognormvariate(log(mean) - sigma * sigma / 2, sigma)
