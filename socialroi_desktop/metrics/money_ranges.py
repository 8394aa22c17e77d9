"""95 % ranges of money and counts of orders: closed form, no random numbers. Knows no metrics.

The number of orders could have come out otherwise, and so could their values. Gains and losses are weighted Poisson sums,
each with the gamma interval of M. P. Fay and E. J. Feuer (1997), joined by the squares of what lies between value and end
(G. Y. Zou, 2008). Few orders borrow the spread of values from all orders of the shop, and where orders come in bursts the
days tell by how much. `tests/benchmarks/ranges_hold.py` measures how often the truth lies inside.
"""

from collections.abc import Sequence
from math import hypot, sqrt

from socialroi_desktop.metrics.gamma import Z, gamma_quantile
from socialroi_desktop.metrics.methods.trend import student
from socialroi_desktop.metrics.sample import Moments, Sample

Ends = tuple[float, float]
# A burst that lasts for days is seen in blocks of days, from so many blocks on.
BLOCKS = (1, 3, 7)
FEWEST_BLOCKS = 8


def total_range(sample: Sample) -> Ends:
    """Return the range of what the orders of a sample add up to; without orders up to what one or a few would bring."""
    gains = _poisson_sum(sample, sample.gains, sample.tail.gains)
    losses = _poisson_sum(sample, sample.losses, sample.tail.losses)
    return _difference(sample.gains.total, gains, sample.losses.total, losses)


def mean_range(sample: Sample) -> Ends:
    """Return the range of the mean value of the orders of a sample, given how many they are; ValueError without any."""
    if sample.shares <= 0:
        raise ValueError("a mean needs orders")
    gains = _mean(sample, sample.gains, sample.tail.gains)
    losses = _mean(sample, sample.losses, sample.tail.losses)
    count = sample.shares
    return _difference(sample.gains.total / count, gains, sample.losses.total / count, losses)


def bursts(days: Sequence[float], squares: float) -> float:
    """Return by how much the number of orders spreads beyond orders that come one by one, as a variance of their sum.

    `days` are the orders of each day, days without any included, `squares` the sum of squared shares (their number, where
    none is shared). Told by days, and by blocks of 3 and 7 days, as a burst may last; few blocks count for more (Student).
    """
    found = 0.0
    for length in BLOCKS:
        count = len(days) // length
        if count < FEWEST_BLOCKS:
            continue
        blocks = [sum(days[place * length : (place + 1) * length]) for place in range(count)]
        mean = sum(blocks) / count
        spread = sum((block - mean) ** 2 for block in blocks) * count / (count - 1)
        beyond = (spread * len(days) / (count * length) - squares) * (float(student(count - 1)) / Z) ** 2
        found = max(found, beyond)
    return found


def _poisson_sum(sample: Sample, own: Moments, shop: Moments) -> Ends:
    tail, orders = (shop, sample.tail.orders) if shop.total > 0 else (own, sample.shares)
    if tail.total <= 0:
        return 0.0, 0.0
    # What only cancelled orders cost: none of them is counted, and none more is to be expected.
    if own.total > 0 and sample.shares <= 0:
        return own.total, own.total
    further = max(own.largest, tail.squares / tail.total)
    variance = 0.0
    if own.total > 0:
        alike = sample.share_squares / sample.shares**2
        borrowed = tail.squares * orders / tail.total**2 * own.total**2 * alike
        variance = max(own.squares, borrowed) + sample.bursts * (own.total / sample.shares) ** 2
    return _gamma_ends(own.total, variance, further, further * further)


def _mean(sample: Sample, own: Moments, shop: Moments) -> Ends:
    tail, orders = (shop, sample.tail.orders) if shop.total > 0 else (own, sample.shares)
    if tail.total <= 0:
        return 0.0, 0.0
    mean, alike = own.total / sample.shares, sample.share_squares / sample.shares**2
    own_spread = own.squares / sample.share_squares - mean * mean
    if alike < 1:
        own_spread /= 1 - alike
    borrowed = (tail.squares * orders / tail.total**2 - 1) * mean * mean
    further = max(max(own.largest, tail.squares / tail.total) - mean, 0.0) * alike / (1 + alike)
    return _gamma_ends(mean, max(own_spread, borrowed, 0.0) * alike, further, further * further)


def _gamma_ends(value: float, variance: float, further: float, further_variance: float) -> Ends:
    """Return the ends of a value with a variance; the upper one with what one further order would bring."""
    low = _end(value, variance, upper=False) if value > 0 else 0.0
    high = _end(value + further, variance + further_variance, upper=True)
    return min(low, value), max(high, value)


def _end(mean: float, variance: float, *, upper: bool) -> float:
    # Values that do not spread: the range of their mean is the mean.
    if mean <= 0 or variance <= mean * mean * 1e-24:
        return mean
    return variance / mean * gamma_quantile(mean * mean / variance, upper=upper)


def _difference(gains: float, gain_ends: Ends, losses: float, loss_ends: Ends) -> Ends:
    value = gains - losses
    below = hypot(gains - gain_ends[0], loss_ends[1] - losses)
    above = hypot(gain_ends[1] - gains, losses - loss_ends[0])
    return value - below, value + above


def joined(value: float, *moved: Ends) -> Ends:
    """Return the ends of a value that depends on several estimates, each moved between its own ends by itself."""
    below = sqrt(sum((value - min(ends)) ** 2 for ends in moved))
    above = sqrt(sum((max(ends) - value) ** 2 for ends in moved))
    return value - below, value + above
