"""Parts of a target: what they add up to, and what is wrong with them, told at the field."""

from dataclasses import replace
from decimal import Decimal

import pytest

from every import every
from socialroi_desktop.domain.records import Goal, GoalTarget
from socialroi_desktop.metrics.methods.goal_parts import added_up, open_part, part_goal, part_problems

LEADS = Goal(
    name="500 + 150 leads", kind="leads", metric="leads", target="650", start="2018-08-05", end="2018-09-01",
    channels="facebook x", baseline_source="new", season="Back to school",
)  # fmt: skip
PARTS = (GoalTarget(channel="facebook", target="500"), GoalTarget(channel="x", target="150"))


def test_the_parts_add_up_to_the_target() -> None:
    assert added_up(PARTS) == 650
    assert part_problems(LEADS, PARTS) == ()


@pytest.mark.parametrize("target", ["640", "660"])
def test_parts_that_come_to_something_else_are_said_with_both_numbers(target: str) -> None:
    (problem,) = part_problems(replace(LEADS, target=target), PARTS)
    assert problem.column == "targets"
    assert (
        problem.message
        == f"The parts come to 650, the target is {target}; change one of them so that both agree."
    )


def test_parts_typed_one_by_one_may_come_to_less_meanwhile() -> None:
    assert part_problems(LEADS, PARTS[:1], all_known=False) == ()
    rest = open_part(LEADS, PARTS[:1])
    assert rest is not None
    assert rest.message.startswith("The parts come to 500 of 650")
    assert open_part(LEADS, PARTS) is None
    lift = replace(LEADS, target_kind="lift", target="40", baseline_source="typed", baseline="10000")
    rest = open_part(lift, PARTS[:1])
    assert rest is not None
    assert rest.message.startswith("The parts come to 500 of 14000;")


@every(
    ("part", "said"),
    [
        (GoalTarget(channel="tiktok", target="650"), "does not count tiktok"),
        (GoalTarget(channel="x", target="0"), "above 0"),
        (GoalTarget(channel="x"), "above 0"),
        (GoalTarget(target="650"), "which channel or kind"),
    ],
)
def test_what_is_wrong_with_one_part(part: GoalTarget, said: str) -> None:
    (problem,) = part_problems(LEADS, [part])
    assert said in problem.message


def test_two_parts_of_one_channel_are_one() -> None:
    parts = [GoalTarget(channel="x", target="500"), GoalTarget(channel="x", target="150")]
    (problem,) = part_problems(LEADS, parts)
    assert "make them one" in problem.message


def test_partners_are_paid_or_unpaid_and_rates_have_no_parts() -> None:
    goal = replace(LEADS, kind="influencers", metric="signed", target="3", channels=None)
    parts = [GoalTarget(kind="unpaid", target="2"), GoalTarget(kind="paid", target="1")]
    assert part_problems(goal, parts) == ()
    (problem,) = part_problems(goal, [GoalTarget(kind="friendly", target="3")])
    assert "paid or unpaid" in problem.message
    (problem,) = part_problems(replace(goal, metric="aov"), parts)
    assert "does not add up" in problem.message


def test_a_part_is_a_goal_of_its_channel_without_the_baseline_of_the_whole() -> None:
    goal = replace(LEADS, target_kind="lift", target="40", baseline_source="typed", baseline="100")
    found = part_goal(goal, PARTS[0])
    assert (found.channels, found.target, found.target_kind, found.baseline) == (
        "facebook",
        "500",
        "total",
        None,
    )
    assert Decimal(found.target) == 500
