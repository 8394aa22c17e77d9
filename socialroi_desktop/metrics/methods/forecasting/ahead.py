"""What the days to come may bring, drawn from everything that the weeks leave open. Loads numpy."""

import numpy as np

from socialroi_desktop.metrics.methods.forecasting.level import SLOPES, WANDERS, WEEK, Level
from socialroi_desktop.metrics.methods.forecasting.spread import Numbers

# Bursts outlast the week they begin in: where each day keeps 0.6 of the one before, months spread 1.3 times as far as weeks do.
_OUTLAST = 0.3
# Weeks are means of their days, whose steps are smaller than those of the level from the last day on, and a quarter shows few
# of them; on average the level is to stay where it is.
_FARTHER, _LOWER = 2.0, 0.5
_FARTHEST = 12.0


def means_ahead(
    level: Level, shares: Numbers, chance: np.random.Generator, draws: int
) -> tuple[Numbers, Numbers]:
    """Draw what each of the days to come brings on average, as [draw, day], and the spread that goes with each draw.

    `shares` say what each day to come brings at an even level, as for the days before.
    """
    # One draw from each of so many equal parts of the chances: steadier than as many free ones.
    even = (np.arange(draws) + chance.random(draws)) / draws
    ends = np.cumsum(level.weights.ravel())
    picked = np.minimum(np.searchsorted(ends, even * ends[-1]), len(ends) - 1)
    wander, slope, spread = np.unravel_index(picked, level.weights.shape)
    reached = np.cumsum(level.levels[wander, slope, spread], axis=1)
    at = (reached < (chance.random(draws) * reached[:, -1])[:, None]).sum(axis=1)
    step = level.grid[1] - level.grid[0]
    now = level.grid[np.minimum(at, len(level.grid) - 1)] + (chance.random(draws) - 0.5) * step
    days = np.arange(len(shares))
    walk = _walk(WANDERS[wander] * _FARTHER, len(shares), chance)[:, days // WEEK]
    logs = now[:, None] + SLOPES[slope][:, None] * (days + 1)[None, :] + walk
    means = np.exp(np.clip(logs, level.grid[0] - _FARTHEST, level.grid[-1] + _FARTHEST)) * shares
    weekly = level.spreads[spread]
    return means, 1 + (weekly - 1) * (1 + _OUTLAST * (1 - 1 / weekly) ** 2)


def _walk(wander: Numbers, days: int, chance: np.random.Generator) -> Numbers:
    """Return how far the log level has wandered in each week to come, as [draw, week]."""
    each = wander[:, None]
    steps = (chance.standard_normal((len(wander), days // WEEK + 1)) - _LOWER * each) * each
    return np.cumsum(steps, axis=1)
