"""How likely a count is where its mean is known and counts spread `spread` times as far as those of Poisson. Loads numpy.

The negative binomial whose variance is spread x mean, whatever the mean: counts of days add up to counts of weeks with the
same spread. A spread of 1 is Poisson. Amounts that are no counts (money, reach) follow the same formula, with a large spread.
"""

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
# Stirling's series is exact enough from here on: the argument is raised so far first.
_RAISED = 7
_HALF_LOG_2_PI = 0.9189385332046727


def log_gamma(values: Numbers) -> Numbers:
    """Return the logarithm of the gamma function of values > 0."""
    below = values.copy()
    for step in range(1, _RAISED):
        below *= values + step
    raised = values + _RAISED
    inverse = 1 / raised
    series = inverse / 12 - inverse**3 / 360
    found: Numbers = (raised - 0.5) * np.log(raised) - raised + _HALF_LOG_2_PI + series - np.log(below)
    return found


def log_chances(counts: Numbers, log_means: Numbers, spread: float) -> Numbers:
    """Return the log chance of each count (rows) at each mean (columns), but for what depends on the count alone.

    Chances of different spreads may be compared: only what all of them share is left out.
    """
    means = np.exp(log_means)[None, :]
    if spread <= 1:
        return counts[:, None] * log_means[None, :] - means
    shapes = means / (spread - 1)
    grown: Numbers = log_gamma(counts[:, None] + shapes) - log_gamma(shapes)
    grown += counts[:, None] * np.log1p(-1 / spread) - shapes * np.log(spread)
    return grown


def spread_seen(counts: Numbers) -> float:
    """Return how far the weeks of daily counts spread, told by neighbours so that seasons and growth do not count; at least 1."""
    whole = len(counts) // 7 * 7
    weeks = counts[len(counts) - whole :].reshape(-1, 7).sum(axis=1) if whole else counts
    both = weeks[1:] + weeks[:-1]
    apart = (weeks[1:] - weeks[:-1])[both > 0]
    return max(1.0, float((apart**2 / both[both > 0]).sum() / max(len(both), 1)))


def drawn(means: Numbers, spreads: Numbers, chance: np.random.Generator, *, whole: bool) -> Numbers:
    """Draw a count for each mean and spread; an amount, no whole number, unless `whole`."""
    shapes = means / np.maximum(spreads - 1, 1e-9)
    if not whole:
        return chance.gamma(means / spreads) * spreads
    rates = np.where(spreads > 1, chance.gamma(np.maximum(shapes, 1e-12)) * (spreads - 1), means)
    return chance.poisson(np.minimum(rates, 1e15)).astype(np.float64)
