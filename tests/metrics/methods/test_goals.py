"""Goals: the required baseline, what blocks saving, what is only advice."""

from dataclasses import replace
from decimal import Decimal

import pytest

from every import every
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.metrics.methods.goal_advice import advise
from socialroi_desktop.metrics.methods.goals import target_value, validate

REACH = Goal(
    name="Reach on Facebook",
    kind="awareness",
    metric="reach",
    target_kind="lift",
    target="40",
    start="2025-08-01",
    end="2025-08-31",
    channels="facebook",
    baseline_source="measured",
    baseline="10000",
    baseline_start="2025-07-01",
    baseline_end="2025-07-31",
)
SALES = replace(REACH, kind="sales", metric="units", target_kind="total", target="25", baseline="10")


def columns(goal):
    return [problem.column for problem in validate(goal)]


@pytest.mark.row("G-4")
def test_forty_percent_more_reach_is_14000():
    assert target_value(REACH) == 14_000
    assert validate(REACH) == ()
    assert advise(REACH) == ()


def test_goal_without_baseline_cannot_be_saved():
    assert columns(replace(REACH, baseline=None)) == ["baseline"]
    assert columns(replace(REACH, baseline_source=None)) == ["baseline_source"]
    assert target_value(replace(REACH, baseline=None)) is None


def test_25_pairs():
    assert target_value(SALES) == 25
    assert validate(SALES) == ()


@every(
    ("changes", "expected"),
    [
        ({"name": "  "}, ["name"]),
        ({"kind": "fame"}, ["kind"]),
        ({"metric": ""}, ["metric"]),
        ({"metric": "likez"}, ["metric"]),
        ({"target": None}, ["target"]),
        ({"target": "many"}, ["target"]),
        ({"target": "NaN"}, ["target"]),
        ({"target": "0"}, ["target"]),
        ({"target": "-3"}, ["target"]),
        ({"target_kind": ""}, ["target_kind"]),
        ({"metric": "cpa"}, ["target_kind"]),
        ({"start": ""}, ["start"]),
        ({"end": "2025-02-30"}, ["end"]),
        ({"end": "2025-07-01"}, ["end"]),
        ({"baseline": "0"}, ["baseline"]),
        ({"baseline": "ten"}, ["baseline"]),
        ({"baseline_start": None}, ["baseline_start"]),
        ({"baseline_end": None}, ["baseline_end"]),
        ({"baseline_end": "2025-06-01"}, ["baseline_end"]),
        ({"baseline_source": "new"}, ["baseline_source"]),
        ({"baseline_source": "guess"}, ["baseline_source"]),
    ],
)
def test_each_fault_is_named_at_its_field(changes, expected):
    goal = replace(REACH, **changes)
    assert columns(goal) == expected
    assert all(problem.message for problem in validate(goal))


def test_new_things_may_start_from_nothing_with_a_number_to_reach():
    fresh = replace(SALES, baseline_source="new", baseline=None, baseline_start=None, baseline_end=None)
    assert validate(fresh) == ()
    assert validate(replace(fresh, baseline="0")) == ()
    assert columns(replace(fresh, baseline="12")) == ["baseline"]


def test_a_baseline_of_nothing_is_fine_for_a_number_to_reach():
    assert validate(replace(SALES, baseline="0")) == ()


def test_several_faults_are_all_named():
    assert columns(Goal()) == ["name", "metric", "target", "start", "end", "baseline_source"]


@every(
    ("changes", "words"),
    [
        ({"end": "2025-08-07"}, "7 days; give it 30 days"),
        ({"end": "2025-12-31"}, "more than a quarter"),
        ({"baseline_end": "2025-08-10"}, "overlaps"),
        ({"baseline_start": "2024-07-01"}, "collects more"),
    ],
)
def test_advice_on_dates(changes, words):
    goal = replace(SALES, **changes)
    assert validate(goal) == ()
    assert words in " ".join(problem.message for problem in advise(goal))


def test_a_quarter_and_thirty_days_need_no_advice():
    quarter = replace(
        SALES, start="2025-07-01", end="2025-09-30", baseline_start="2024-07-01", baseline_end="2024-09-30"
    )
    assert advise(quarter) == ()
    assert advise(replace(SALES, end="2025-08-30")) == ()


@every(
    ("changes", "words"),
    [
        ({"target": "9"}, "below the baseline"),
        ({"target": "10"}, ""),
        ({"target_kind": "lift", "target": "5"}, ""),
        ({"target": "9", "baseline": None}, ""),
        # 25 in 92 days against 10 in 31: less a day, and 40 is more.
        ({"end": "2025-10-31"}, "less a day"),
        ({"end": "2025-10-31", "target": "40"}, ""),
        ({"metric": "refund_rate", "target": "0.2", "baseline": "0.1"}, "less is better"),
        ({"metric": "refund_rate", "target": "0.1", "baseline": "0.2"}, ""),
    ],
)
def test_a_target_that_is_a_step_back_is_asked_about(changes, words):
    goal = replace(SALES, **changes)
    found = [problem.message for problem in advise(goal) if problem.column == "target"]
    assert len(found) == bool(words)
    assert words in "".join(found)


@pytest.mark.parametrize("kind", ["sales", "leads", "traffic"])
def test_vanity_alone_is_warned_of(kind):
    goal = replace(SALES, kind=kind, metric="likes")
    assert [problem.column for problem in advise(goal)] == ["metric"]
    assert "vanity" in advise(goal)[0].message
    result = {"sales": "orders", "leads": "leads", "traffic": "sessions"}[kind]
    assert advise(goal, also_watched=(result,)) == ()
    assert advise(goal, also_watched=("comments",)) != ()


def test_likes_are_no_vanity_for_awareness():
    assert advise(replace(SALES, kind="awareness", metric="likes")) == ()


def test_lift_keeps_decimals_exact():
    assert target_value(replace(REACH, baseline="0.1", target="12.5")) == Decimal("0.1125")
