"""How drawn totals came together day by day: paths that never fall and end at the totals. Loads numpy."""

import numpy as np

from socialroi_desktop.metrics.methods.forecasting.spread import Numbers

# What a day without any weight counts as: shapes of a distribution have to be above 0.
_NOTHING = 1e-12
_MOST_WHOLE = 2.0**62


def counts_to(
    totals: Numbers, means: Numbers, spreads: Numbers, chance: np.random.Generator, *, whole: bool
) -> Numbers:
    """Return the sums by the end of each day, as [draw, day], of counts that add up to `totals` on the last one.

    `means` is [draw, day]. Counts of one spread add up to counts of that spread, so that of a known total each day has a
    share that does not depend on what the total is: the days are drawn backwards, exactly as if they had been drawn first.
    """
    found = np.empty(means.shape)
    found[:, -1] = left = totals
    before = np.cumsum(means, axis=1)
    for day in range(means.shape[1] - 1, 0, -1):
        part, all_of_it = before[:, day - 1], np.maximum(before[:, day], _NOTHING)
        if whole:
            share = _share(part, means[:, day], np.maximum(spreads - 1, 0), chance)
            left = _split(left, np.where(spreads > 1, share, part / all_of_it), chance)
        else:
            left = left * _share(part, means[:, day], spreads, chance)
        found[:, day - 1] = left
    return found


def worth_to(totals: Numbers, counts: Numbers, apart: float, chance: np.random.Generator) -> Numbers:
    """Return what the counts of [draw, day] were worth by the end of each day, where in the end it was `totals`.

    `apart` is the square of how far the worth of one spreads, as a share of its mean.
    """
    found = np.empty(counts.shape)
    found[:, -1] = left = totals
    for day in range(counts.shape[1] - 1, 0, -1):
        until, came = counts[:, day - 1], counts[:, day] - counts[:, day - 1]
        share = _share(until, came, np.full(len(totals), apart), chance)
        left = np.where(until > 0, np.where(came > 0, left * share, left), 0)
        found[:, day - 1] = left
    return found


def _share(before: Numbers, of_day: Numbers, scale: Numbers, chance: np.random.Generator) -> Numbers:
    """Draw which part of two gamma sums of one scale is the first one; of no scale it is what they are on average."""
    known = np.maximum(scale, _NOTHING)
    found: Numbers = chance.beta(
        np.maximum(before / known, _NOTHING), np.maximum(of_day / known, _NOTHING), len(before)
    )
    return found


def _split(totals: Numbers, share: Numbers, chance: np.random.Generator) -> Numbers:
    """Draw how many of `totals` come to a part that has such a share."""
    drawn = chance.binomial(np.minimum(totals, _MOST_WHOLE).astype(np.int64), np.clip(share, 0, 1))
    return np.minimum(drawn.astype(np.float64), totals)
