"""How figures of a goal say how they are worked out."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.metrics.methods.pacing import GoalProgress
from socialroi_desktop.queries.goals import GoalState
from socialroi_desktop.viewmodels.plan.goal_proofs import (
    CHANCE,
    FORECAST,
    NEEDED,
    SO_FAR,
    days_proof,
    goal_proofs,
    part_proof,
)

GOAL = Goal(
    name="Shoes", kind="sales", metric="units", channels="instagram", start="2026-10-01", end="2026-12-31"
)
DAYS = Period(date(2026, 10, 1), date(2026, 11, 30))
FIGURE = Figure("units", {}, DAYS.start, DAYS.end, Decimal(18), "count", "", {"units": Decimal(18)}, 15)
RUNNING = GoalProgress(
    current=Decimal(18),
    target=Decimal(25),
    fraction=Decimal("0.72"),
    expected_fraction=Decimal("0.6"),
    needed_per_day=Decimal(7) / 32,
    forecast=Decimal(33),
    verdict="ahead",
    days_left=32,
    low=Decimal(27),
    high=Decimal(43),
    chance=Decimal("0.95"),
)
STATE = GoalState(GOAL, FIGURE, RUNNING)


def test_what_is_counted_tells_its_days_its_channels_and_how_many_rows_there_are(qapp):
    told = goal_proofs(STATE, None, "USD")[SO_FAR]
    assert "Instagram" in told.words
    assert "Rows: 15" in told.told
    assert told.period == DAYS


def test_a_forecast_tells_its_range_a_chance_its_draws_and_what_is_needed_what_is_left(qapp):
    found = goal_proofs(STATE, None, "USD")
    assert "27" in found[FORECAST].words
    assert "43" in found[FORECAST].words
    assert found[CHANCE].told[0] == "The share of 2,000 drawn outcomes that come to 25."
    assert found[NEEDED].told[0].startswith("7 of 25")
    assert all(proof.period == DAYS for proof in found.values())


def test_without_a_range_the_forecast_says_that_it_is_the_pace_so_far(qapp):
    paced = replace(STATE, progress=replace(RUNNING, low=None, high=None, chance=None))
    assert "same pace" in goal_proofs(paced, None, "USD")[FORECAST].words
    assert CHANCE not in goal_proofs(paced, None, "USD")


def test_nothing_is_behind_what_has_not_begun_is_not_measured_or_not_known(qapp):
    assert goal_proofs(replace(STATE, progress=replace(RUNNING, verdict="not started")), None, "USD") == {}
    assert goal_proofs(replace(STATE, goal=replace(GOAL, metric="")), None, "USD") == {}
    unknown = replace(STATE, figure=replace(FIGURE, value=None))
    assert goal_proofs(unknown, None, "USD")[SO_FAR].period is None


def test_a_part_of_a_target_tells_what_is_left_of_it_before_what_is_counted(qapp):
    told = part_proof(STATE, "USD").told
    assert told[0].startswith("7 of 25")
    assert "Rows: 15" in told


def test_a_week_tells_its_own_days(qapp):
    week = Period(date(2026, 10, 5), date(2026, 10, 11))
    found = days_proof(GOAL, week)
    assert found.period == week
    assert "Oct 2026" in found.told[1]
