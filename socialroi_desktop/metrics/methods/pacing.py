"""How far a goal has come and whether that is enough for the day. Pure; today is handed in.

Two sorts of metric: sums collect day by day towards the target (orders, net sales); levels stand somewhere
between baseline and target (a rate, followers). Only full days that the data cover are counted, on both sides: what came
today, and days after the last export, are neither done nor due.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records.goals import Goal
from socialroi_desktop.metrics.methods.goals import period_of, target_value
from socialroi_desktop.metrics.methods.numbers import number
from socialroi_desktop.metrics.metric import ZERO, Metric
from socialroi_desktop.metrics.table import METRICS

Verdict = Literal[
    "ahead", "on pace", "open", "behind", "done", "not started", "missed", "incomplete", "unknown"
]
ONE = Decimal(1)
# Within a tenth of what the linear pace asks for counts as on pace.
TOLERANCE = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class GoalProgress:
    """Where a goal stands on a day; values in the metric's unit, fractions as ratios of the way to go.

    `fraction` is the part of the way done (over 1 when the target is passed), `expected_fraction` the part
    the linear pace asks for by the last day that counts. `needed_per_day` is what each of the `days_left` has to bring, today
    among them; it and `forecast` (the end value at the pace so far)
    belong to sums; a level has no pace and both are None. `data_until` is the last day the data cover where they end before
    yesterday and before the goal does. None stands wherever a value cannot be told.
    "incomplete" is a goal that is over and has not reached its target by the last day its data tell of.
    Where the days tell enough (`forecasting/goal_forecast.py`), `forecast` is what they foretell, `low` and `high` the band
    around it, `chance` that of the target, and the verdict comes from it: "open" between ahead and behind.
    """

    current: Decimal | None
    target: Decimal | None
    fraction: Decimal | None
    expected_fraction: Decimal
    needed_per_day: Decimal | None
    forecast: Decimal | None
    verdict: Verdict
    days_left: int
    data_until: date | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    chance: Decimal | None = None


def end_of_data(latest: Sequence[date]) -> date | None:
    """Return the last day that data cover, told by the last days with a row, the latest first; None without any.

    Where rows come once a week, the data do not end with the last one: the next was not due before a week had passed.
    """
    if not latest:
        return None
    apart = (latest[0] - latest[-1]).days / max(len(latest) - 1, 1)
    return latest[0] + timedelta(days=max(round(apart) - 1, 0))


def last_full_day(today: date, covered: date | None) -> date:
    """Return the last day that is over and that the data, which cover the days until `covered`, tell of."""
    yesterday = today - timedelta(days=1)
    return yesterday if covered is None else min(yesterday, covered)


def progress(
    goal: Goal,
    current: Decimal | None,
    today: date,
    *,
    covered: date | None = None,
    paced: Decimal | None = None,
) -> GoalProgress:
    """Return where a sound goal stands; `current` is its metric over the goal's period up to today.

    `covered` is the last day the data tell of, None without a limit; `paced` is the metric over the full days among them,
    where today has brought something already.
    For a lift, too, `current` is counted within the goal's period and held against the whole target
    (baseline + lift). A level with a baseline is expected to move evenly from it to the target; one without
    is expected at the target all along. A goal without dates or target, or of a metric that is not in the
    table, is "unknown".
    """
    item, target, period = METRICS.get(goal.metric), target_value(goal), period_of(goal.start, goal.end)
    if item is None or target is None or target <= 0 or period is None:
        return GoalProgress(current, target, None, ZERO, None, None, "unknown", 0)
    last = last_full_day(today, covered)
    paced = current if paced is None else paced
    days_done = min(max((last - period.start).days + 1, 0), period.days)
    days_left = min(max((period.end - today).days + 1, 0), period.days)
    elapsed = Decimal(days_done) / period.days
    start = None if item.additive else number(goal.baseline)
    if start == target:
        start = None
    expected = elapsed if item.additive or start is not None else ONE
    fraction = None if current is None else _fraction(item, current, target, start)
    on_the_way = None if paced is None else _fraction(item, paced, target, start)
    verdict: Verdict = "unknown"
    if today < period.start:
        verdict = "not started"
    elif current is not None and on_the_way is not None and (days_done or today == period.start):
        is_over = last >= period.end
        verdict = _verdict(
            item, current=current, target=target, fraction=on_the_way, expected=expected, is_over=is_over
        )
    if today > period.end and last < period.end and verdict in ("ahead", "on pace", "behind"):
        # The data may still come, the days do not: nothing of them can be caught up with.
        verdict = "incomplete"
    done = current if days_left == 1 else paced
    if done is None and today <= period.start:
        # Nothing can have come yet, whatever the data tell of: the whole target is left for all of its days.
        done = ZERO
    found = GoalProgress(
        current=current,
        target=target,
        fraction=fraction,
        expected_fraction=expected,
        needed_per_day=_needed(item, done, target, days_left),
        forecast=_forecast(item, paced, days_done, period),
        verdict=verdict,
        days_left=days_left,
        data_until=last if last < min(today - timedelta(days=1), period.end) else None,
    )
    return replace(found, needed_per_day=None) if verdict == "done" else found


def _fraction(item: Metric, current: Decimal, target: Decimal, start: Decimal | None) -> Decimal:
    if start is not None:
        return (current - start) / (target - start)
    if item.better == "down" and not item.additive:
        return ONE if current <= target else target / current
    return current / target


def _needed(item: Metric, done: Decimal | None, target: Decimal, days_left: int) -> Decimal | None:
    """Return what each day that is left has to bring, today among them as if nothing of it were there yet.

    Days that the data do not tell of are over all the same: nobody can sell on them any more.
    """
    if done is None or not item.additive or item.better == "down" or days_left == 0:
        return None
    return max(target - done, ZERO) / days_left


def _forecast(item: Metric, paced: Decimal | None, days_done: int, period: Period) -> Decimal | None:
    if paced is None or not item.additive or days_done == 0:
        return None
    return paced * period.days / days_done


def _verdict(
    item: Metric,
    *,
    current: Decimal,
    target: Decimal,
    fraction: Decimal,
    expected: Decimal,
    is_over: bool,
) -> Verdict:
    is_limit = item.better == "down"
    reached = current <= target if is_limit else current >= target
    # A rate or a limit can still be lost before the last day; what was collected cannot.
    stays = not is_limit and (item.additive or item.unit in ("count", "people"))
    if is_over or (reached and stays):
        return "done" if reached else "missed"
    if is_limit and item.additive:
        return _under_limit(fraction, expected)
    if fraction > expected * (ONE + TOLERANCE):
        return "ahead"
    return "behind" if fraction < expected * (ONE - TOLERANCE) else "on pace"


def _under_limit(fraction: Decimal, expected: Decimal) -> Verdict:
    """Judge a sum that should stay under its target: using it up faster than the days pass is behind."""
    if fraction > ONE or (expected and fraction > expected * (ONE + TOLERANCE)):
        return "behind"
    return "ahead" if fraction < expected * (ONE - TOLERANCE) else "on pace"
