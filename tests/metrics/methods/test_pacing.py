"""Pacing: sums against the linear pace, levels between baseline and target, limits not to be used up."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from random import Random

import pytest

from every import every
from simulated_goals import KINDS, forecasts
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.metrics.methods.pacing import end_of_data, progress

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


@pytest.mark.row("G-3")
@pytest.mark.parametrize("today", [BEFORE, FIRST])
def test_the_pace_is_told_before_any_row_is_there(today):
    start = progress(LEADS, None, today)
    assert round(start.needed_per_day, 1) == Decimal("23.2")
    assert (start.current, start.days_left) == (None, 28)
    assert progress(LEADS, None, HALF).needed_per_day is None
    assert progress(RATE, None, today).needed_per_day is None


def test_half_way():
    half = progress(LEADS, Decimal(325), HALF)
    assert (half.fraction, half.expected_fraction, half.days_left) == (Decimal("0.5"), Decimal("0.5"), 14)
    assert half.forecast == 650
    assert half.verdict == "on pace"


@every(
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
    evening = progress(LEADS, Decimal(645), LAST, paced=Decimal(640))
    assert evening.needed_per_day == 5
    over = progress(LEADS, Decimal(640), AFTER)
    assert (over.days_left, over.needed_per_day, over.forecast) == (0, None, 640)


@every("changes", [{"target": None}, {"target": "0"}, {"end": ""}, {"end": "2018-01-01"}])
def test_unfinished_goal_is_unknown_not_an_error(changes):
    assert progress(replace(LEADS, **changes), Decimal(5), HALF).verdict == "unknown"


JUNE = replace(LEADS, metric="orders", target="30", start="2026-06-01", end="2026-06-30")


def june(day):
    return date(2026, 6, day)


def test_what_today_brings_is_not_held_against_the_days_before():
    # One order a day, asked on the evening of the 5th: five orders are there, four days are over.
    evening = progress(JUNE, Decimal(5), june(5), covered=june(5), paced=Decimal(4))
    assert (evening.current, evening.forecast, evening.verdict) == (5, 30, "on pace")
    assert evening.expected_fraction == Decimal(4) / 30
    assert evening.needed_per_day == 1
    assert evening.data_until is None


@every(("asked", "left"), [(11, 20), (12, 19), (20, 11), (30, 1)])
def test_days_after_the_last_export_are_neither_done_nor_due(asked, left):
    late = progress(JUNE, Decimal(10), june(asked), covered=june(10))
    assert (late.forecast, late.verdict) == (30, "on pace")
    # What is still missing has to come on the days that are left, today among them.
    assert (late.days_left, late.needed_per_day) == (left, Decimal(20) / left)
    assert late.data_until == (june(10) if asked > 11 else None)


def test_a_goal_that_is_over_is_missed_only_where_the_data_tell_of_its_end():
    after = date(2026, 7, 9)
    assert progress(JUNE, Decimal(10), after, covered=june(10)).verdict == "incomplete"
    assert progress(JUNE, Decimal(10), after, covered=date(2026, 7, 2)).verdict == "missed"
    assert progress(JUNE, Decimal(30), after, covered=june(29)).verdict == "done"


def test_data_that_end_before_the_goal_begins_tell_nothing_of_it():
    found = progress(JUNE, Decimal(0), june(9), covered=date(2026, 5, 20))
    assert (found.verdict, found.forecast, found.data_until) == ("unknown", None, date(2026, 5, 20))


def test_reached_today_is_done():
    assert progress(JUNE, Decimal(30), june(20), covered=june(20), paced=Decimal(28)).verdict == "done"


def test_data_end_with_the_last_row_unless_rows_are_rare():
    assert end_of_data([]) is None
    assert end_of_data([june(10)]) == june(10)
    assert end_of_data([june(day) for day in range(10, 0, -1)]) == june(10)
    assert end_of_data([june(22), june(15), june(8)]) == june(28)
    assert end_of_data([june(9), june(7), june(5)]) == june(10)
    # Five days of seven with an order: the data end with the last of them.
    assert end_of_data([june(12), june(11), june(10), june(9), june(8), june(5), june(4)]) == june(12)


@pytest.mark.parametrize("kind", KINDS)
def test_the_pace_is_right_on_every_day_of_a_goal(kind):
    # Counting today's orders, or the days after an export, puts it off by 15 to 80 %.
    means = forecasts(kind, goals=400, chance=Random(kind))
    off = {
        (rate, read): mean
        for (rate, read), mean in means.items()
        if abs(mean - 1) > (0.06 if rate >= 1 else 0.2)
    }
    assert not off
