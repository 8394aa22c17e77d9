"""Pacing: sums against the linear pace, levels between baseline and target, limits not to be used up."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from socialroi_desktop.domain.records import Goal
from socialroi_desktop.metrics.methods.pacing import progress

LEADS = Goal(
    name="Back to school",
    kind="leads",
    metric="leads",
    target_kind="total",
    target="650",
    start="2018-08-05",
    end="2018-09-01",
    baseline_source="new",
)
FOLLOWERS = replace(LEADS, metric="followers", target="2000", baseline_source="measured", baseline="1000")
RATE = replace(LEADS, metric="conversion_rate_by_sessions", target="0.03")
LIMIT = replace(LEADS, metric="refunds", target="280")
BEFORE, FIRST, HALF, LAST, AFTER = (
    date(2018, 8, 1), date(2018, 8, 5), date(2018, 8, 19), date(2018, 9, 1), date(2018, 9, 2),
)  # fmt: skip


def verdict(goal, current, today):
    return progress(goal, None if current is None else Decimal(current), today).verdict


def test_650_leads_in_28_days_are_23_a_day():
    start = progress(LEADS, Decimal(0), FIRST)
    assert round(start.needed_per_day, 1) == Decimal("23.2")
    assert (start.days_left, start.expected_fraction, start.forecast) == (28, 0, None)


def test_half_way():
    half = progress(LEADS, Decimal(325), HALF)
    assert (half.fraction, half.expected_fraction, half.days_left) == (Decimal("0.5"), Decimal("0.5"), 14)
    assert half.forecast == 650
    assert half.verdict == "on pace"


@pytest.mark.parametrize(
    ("goal", "current", "today", "expected"),
    [
        (LEADS, 0, BEFORE, "not started"),
        (LEADS, 0, FIRST, "on pace"),
        (LEADS, 0, HALF, "behind"),
        (LEADS, 292, HALF, "behind"),
        (LEADS, 293, HALF, "on pace"),
        (LEADS, 357, HALF, "on pace"),
        (LEADS, 358, HALF, "ahead"),
        (LEADS, 650, HALF, "done"),
        (LEADS, 649, AFTER, "missed"),
        (LEADS, 650, AFTER, "done"),
        (LEADS, None, HALF, "unknown"),
        (LEADS, None, BEFORE, "not started"),
        (FOLLOWERS, 1500, HALF, "on pace"),
        (FOLLOWERS, 1100, HALF, "behind"),
        (FOLLOWERS, 900, HALF, "behind"),
        (FOLLOWERS, 2000, HALF, "done"),
        (RATE, "0.03", HALF, "on pace"),
        (RATE, "0.02", HALF, "behind"),
        (RATE, "0.04", HALF, "ahead"),
        (RATE, "0.04", AFTER, "done"),
        (RATE, "0.02", AFTER, "missed"),
        (LIMIT, 0, FIRST, "on pace"),
        (LIMIT, 0, HALF, "ahead"),
        (LIMIT, 140, HALF, "on pace"),
        (LIMIT, 200, HALF, "behind"),
        (LIMIT, 281, HALF, "behind"),
        (LIMIT, 280, AFTER, "done"),
        (LIMIT, 281, AFTER, "missed"),
    ],
)
def test_verdicts(goal, current, today, expected):
    assert verdict(goal, current, today) == expected


def test_level_that_should_fall():
    cost = replace(LEADS, metric="cpa", target="8", baseline_source="typed", baseline="12")
    half = progress(cost, Decimal(10), HALF)
    assert half.fraction == Decimal("0.5")
    assert half.verdict == "on pace"
    assert half.needed_per_day is None
    assert verdict(cost, 13, HALF) == "behind"
    assert verdict(cost, 8, AFTER) == "done"
    no_baseline = replace(cost, baseline=None)
    assert progress(no_baseline, Decimal(16), HALF).fraction == Decimal("0.5")
    assert verdict(no_baseline, 8, HALF) == "on pace"


def test_lift_counts_the_whole_target_within_the_period():
    lift = replace(LEADS, metric="reach", target_kind="lift", target="40", baseline="10000")
    half = progress(lift, Decimal(7000), HALF)
    assert (half.target, half.fraction, half.forecast) == (14_000, Decimal("0.5"), 14_000)


def test_last_day_still_counts():
    last = progress(LEADS, Decimal(640), LAST)
    assert (last.days_left, last.needed_per_day) == (1, 10)
    over = progress(LEADS, Decimal(640), AFTER)
    assert (over.days_left, over.needed_per_day, over.forecast) == (0, None, 640)


@pytest.mark.parametrize("changes", [{"target": None}, {"target": "0"}, {"end": ""}, {"end": "2018-01-01"}])
def test_unfinished_goal_is_unknown_not_an_error(changes):
    assert progress(replace(LEADS, **changes), Decimal(5), HALF).verdict == "unknown"
