"""Goals beside each other: levels, rings, what rolls up, two that count the same, phases."""

from dataclasses import replace
from decimal import Decimal

import pytest

from socialroi_desktop.domain.records import Goal
from socialroi_desktop.metrics.methods.goal_trees import (
    beside_advice,
    clash_problems,
    rolled_up,
    tree_problems,
)

LEAF = Goal(id=3, name="Leads", kind="leads", metric="leads", target="650", parent_id=2, baseline_source="new",
            start="2026-08-05", end="2026-09-01", channels="facebook")  # fmt: skip
EVENT = Goal(id=2, name="Back to school", level="event", parent_id=1, start="2026-08-05", end="2026-09-01")
BIG = Goal(id=1, name="Students ride our shoes", level="big_goal", start="2026-01-01", end="2026-12-31")
TREE = (BIG, EVENT, LEAF)


def test_a_sound_tree_has_no_problems() -> None:
    for goal in TREE:
        assert tree_problems(goal, TREE) == ()


@pytest.mark.parametrize(
    "goal", [replace(BIG, parent_id=1), replace(BIG, parent_id=3), replace(EVENT, parent_id=3)]
)
def test_no_goal_is_below_itself(goal: Goal) -> None:
    first = tree_problems(goal, TREE)[0]
    assert (first.column, "one below it" in first.message) == ("parent_id", True)


def test_the_level_of_a_parent_is_higher() -> None:
    other = replace(LEAF, id=4, name="Orders", metric="orders", parent_id=3)
    (problem,) = tree_problems(other, TREE)
    assert (problem.column, "“Leads” has the level Metric" in problem.message) == ("parent_id", True)
    (problem,) = tree_problems(replace(EVENT, level="metric", metric="orders"), TREE)
    assert (problem.column, "“Leads” is below this goal" in problem.message) == ("level", True)


def test_progress_rolls_up_as_the_mean_with_what_is_not_measured_left_out() -> None:
    more = [replace(LEAF, id=n, name=f"Goal {n}") for n in (4, 5)]
    half = Decimal("0.5")
    found = rolled_up([*TREE, *more], {3: half, 4: Decimal(2), 5: None})
    # 200 % count as 100 %: one goal that runs ahead hides none that falls behind.
    assert (found[2].fraction, found[2].counted, found[2].children) == (Decimal("0.75"), 2, 3)
    assert found[1].fraction == Decimal("0.75")
    assert 3 not in found


def test_a_parent_of_which_nothing_is_measured_has_no_progress() -> None:
    assert rolled_up(TREE, {3: None})[1].fraction is None
    assert rolled_up([replace(BIG, parent_id=2), EVENT], {})[1].fraction is None


def test_two_goals_on_one_metric_and_channel() -> None:
    same = replace(LEAF, id=None, name="Again")
    (problem,) = clash_problems(same, TREE)
    assert (problem.column, "“Leads” counts the same metric" in problem.message) == ("metric", True)
    assert clash_problems(replace(same, channels="x"), TREE) == ()
    assert clash_problems(LEAF, TREE) == ()
    later = replace(same, start="2026-08-20", end="2026-09-20")
    assert clash_problems(later, TREE) == ()
    (advice,) = beside_advice(later, TREE)
    assert (advice.column, "counts for both" in advice.message) == ("channels", True)


def test_phases_that_overlap_are_said_at_both_goals() -> None:
    recruit = replace(LEAF, id=7, metric="signed", start="2026-07-01", end="2026-09-30", parent_id=None)
    promote = replace(
        recruit, id=8, name="Promote", metric="posted", start="2026-09-15", end="2026-12-31", follows_id=7
    )
    (problem,) = beside_advice(promote, [recruit])
    assert (problem.column, "the two phases overlap" in problem.message) == ("follows_id", True)
    (problem,) = beside_advice(recruit, [promote])
    assert problem.column == "end"
    assert beside_advice(replace(promote, start="2026-10-01"), [recruit]) == ()


def test_each_child_tells_what_it_counts_for():
    goals = [Goal(id=1, level="event"), *(Goal(id=n, parent_id=1) for n in (2, 3, 4))]
    fractions = {2: Decimal("1.6"), 3: Decimal("-0.2"), 4: None}
    rolled = rolled_up(goals, fractions)[1]
    assert rolled.by_child == {2: Decimal(1), 3: Decimal(0), 4: None}
    assert rolled.fraction == Decimal("0.5")
