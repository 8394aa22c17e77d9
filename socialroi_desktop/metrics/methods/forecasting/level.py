"""At which level a series stands, where it is heading and how far it spreads, told by its weeks. Loads numpy.

Nothing of it is taken as known: the level lies on a grid of logarithms, the slope, the spread of weeks and how far the level
wanders from week to week on short lists; each combination is followed through the weeks and weighed by how well it foresaw them.
"""

from dataclasses import dataclass

import numpy as np

from socialroi_desktop.metrics.methods.forecasting.spread import Numbers, log_chances, spread_seen

WEEK = 7
# Change of the log level a day. With many events any slope is as likely as another, so that what grows is not pulled back
# to level; of few events (`_ENOUGH` are half the way) no steep one is believed. The steps are as fine as a quarter of many
# orders tells slopes apart: what lies between two of them would be foreseen as if one of them were known for sure.
SLOPES = np.array([
    -0.014, -0.01, -0.0075, -0.006, -0.0045, -0.003, -0.0015, 0, 0.0015, 0.003, 0.0045, 0.006, 0.0075, 0.01, 0.014,
])  # fmt: skip
_SLOW, _FAST, _ENOUGH = 0.0007, 0.015, 18.0
# Standard deviation of the steps of the log level from week to week; what wanders may grow or fall as steadily as what does
# not, else growth would be taken for wandering, which leads nowhere.
WANDERS = np.array([0.0, 0.06, 0.12, 0.25])
_WANDER_PRIOR = np.array([0.77, 0.07, 0.1, 0.06])
_SEEN = 60.0
# How many spreads are tried; most series are close to Poisson, some far from it. A few events cannot tell, and mostly come
# singly: with `_TELLING` of them half of what may lie far from it is believed.
_SPREADS = 9
_NEAR, _LEAST_NEAR, _FAR, _FAR_SHARE, _TELLING = 0.15, 0.03, 1.5, 0.03, 60.0
_STEP, _FEWEST, _MOST = 0.045, 61, 161


@dataclass(frozen=True, slots=True)
class Level:
    """What the weeks say: weights of the combinations and, within each, of the log levels of today.

    `weights` is [wander, slope, spread] and adds up to 1; `levels` is [wander, slope, spread, grid].
    """

    grid: Numbers
    spreads: Numbers
    weights: Numbers
    levels: Numbers


def read_level(counts: Numbers, shares: Numbers) -> Level:
    """Read the level of a series from its daily counts, the latest last.

    `shares` > 0 say what each day brings at an even level (weekday, season, sale days); 1 is an ordinary day.
    """
    weeks = _weeks(len(counts))
    came = np.add.reduceat(counts, weeks)
    # Days lie in the past: a slope that is positive now means that they were lower.
    ages = np.arange(len(counts)) - len(counts) + 0.5
    due = np.log([np.add.reduceat(shares * np.exp(slope * ages), weeks) for slope in SLOPES])
    plain = np.add.reduceat(shares, weeks)
    grid = _grid(came, plain)
    spreads = _spreads(came, plain)
    seen, peaks = _seen(came, due, grid, spreads)
    prior = np.exp(grid / 2 - grid.max() / 2)
    prior /= prior.sum()
    levels = np.empty((len(WANDERS), len(SLOPES), len(spreads), len(grid)))
    logs = np.empty(levels.shape[:3])
    for place, wander in enumerate(WANDERS):
        levels[place], logs[place] = _followed(seen, prior, _steps(grid, wander))
    # Events that come in bursts tell less than as many single ones; amounts are no events at all.
    logs += peaks + _log_prior(spreads, counts.sum() / spread_seen(counts))
    weights = np.exp(logs - logs.max())
    return Level(grid, spreads, weights / weights.sum(), levels)


def _weeks(days: int) -> list[int]:
    """Return where each week begins, so that the last one is whole; what is left at the beginning is a short one."""
    begin = days % WEEK
    return [*([0] if begin else []), *range(begin, days, WEEK)]


def _grid(came: Numbers, due: Numbers) -> Numbers:
    """Return the log levels that come into question: those of any three weeks running, and some way around."""
    run = min(3, len(came))
    sums = np.convolve(came, np.ones(run), "valid") + 0.5
    rates = np.log(sums / np.convolve(due, np.ones(run), "valid"))
    around = 0.6 + 4 / np.sqrt(sums.min())
    low, high = rates.min() - around, rates.max() + around
    step = max(_STEP, 0.2 / np.sqrt(came.sum() + 1))
    points = int(np.clip((high - low) / step, _FEWEST, _MOST))
    return np.linspace(low, high, points)


def _spreads(came: Numbers, due: Numbers) -> Numbers:
    """Return the spreads that come into question, from Poisson on; amounts spread further than counts."""
    means = np.maximum(came.sum() / due.sum(), 1e-9) * due
    seen = ((came - means) ** 2 / means).sum() / max(len(came) - 1, 1)
    return np.geomspace(max(1.0, seen / 60), max(8.0, 3 * seen), _SPREADS)


def _log_prior(spreads: Numbers, events: float) -> Numbers:
    events = max(events, 1)
    fast = events / (events + _ENOUGH)
    slopes = (1 - fast) * np.exp(-((SLOPES / _SLOW) ** 2) / 2) / _SLOW
    slopes = slopes + fast * np.exp(-((SLOPES / _FAST) ** 2) / 2) / _FAST
    slopes = slopes * np.gradient(SLOPES)
    wander = np.where(WANDERS > 0, _WANDER_PRIOR * events / (events + _SEEN), 0)
    wander[0] = 1 - wander.sum()
    over = np.log(spreads / spreads[0])
    told = events / (events + _TELLING)
    near = _LEAST_NEAR + (_NEAR - _LEAST_NEAR) * told
    spread = np.exp(-over / near) + _FAR_SHARE * told / (1 + (over / _FAR) ** 2)
    found: Numbers = (
        np.log(wander)[:, None, None]
        + np.log(slopes / slopes.sum())[None, :, None]
        + np.log(spread / spread.sum())[None, None, :]
    )
    return found


def _seen(came: Numbers, due: Numbers, grid: Numbers, spreads: Numbers) -> tuple[Numbers, Numbers]:
    """Return the chance of each week's count as [week, slope, spread, level], each at most 1, and the logs taken out of it.

    Along the grid a slope only moves the mean: one fine table a week and spread serves all of them.
    """
    step = grid[1] - grid[0]
    places = (due - due.min()) / step
    whole = places.astype(int)
    part = (places - whole)[..., None, None]
    reach = np.arange(len(grid) + whole.max() + 2)
    means = grid[0] + due.min() + reach * step
    table = np.stack([log_chances(came, means, spread) for spread in spreads], axis=1)
    found = np.empty((len(came), len(SLOPES), len(spreads), len(grid)))
    for slope in range(len(SLOPES)):
        for week in range(len(came)):
            begin, share = whole[slope, week], part[slope, week]
            rows = table[week, :, begin : begin + len(grid) + 1]
            found[week, slope] = rows[:, :-1] * (1 - share) + rows[:, 1:] * share
    peaks = found.max(axis=-1)
    return np.exp(found - peaks[..., None]), peaks.sum(axis=0)


def _steps(grid: Numbers, wander: float) -> Numbers | None:
    if not wander:
        return None
    far = (grid[:, None] - grid[None, :]) / wander
    found: Numbers = np.exp(-far * far / 2)
    found /= found.sum(axis=1, keepdims=True)
    return found


def _followed(seen: Numbers, prior: Numbers, steps: Numbers | None) -> tuple[Numbers, Numbers]:
    """Follow the level through the weeks; return its chances after the last one and the log chance of the weeks."""
    chances = np.broadcast_to(prior, seen.shape[1:])
    logs = np.zeros(seen.shape[1:3])
    for week, each in enumerate(seen):
        moved = chances if steps is None or not week else chances @ steps
        chances = moved * each
        total = np.maximum(chances.sum(axis=-1), 1e-300)
        chances = chances / total[..., None]
        logs += np.log(total)
    return chances, logs
