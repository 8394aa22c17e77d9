"""What the panel beside the list tells of a goal: its parts, what guards it, its last weeks with what changed in them."""

import pytest

from asking import add
from planning import SHOES, planning_session
from socialroi_desktop.domain.records import GoalNote, GoalTarget, Tactic
from socialroi_desktop.queries.tactics.board import tactic_rows
from socialroi_desktop.viewmodels.plan.goal_in_short import (
    MOST_TACTICS,
    guard_fact,
    last_weeks,
    next_tactics,
    part_facts,
)
from socialroi_desktop.viewmodels.plan.plan import PlanModel
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.roles import Tone


@pytest.fixture
def session(tmp_path, qapp):
    with planning_session(tmp_path) as made:
        add(made.workspace, SHOES)
        yield made


def detail_of(session):
    model = PlanModel(session, FilterState(session.today))
    model.refresh()
    return model.detail


def test_parts_of_a_target_are_told_by_name(session):
    assert part_facts(detail_of(session), "USD") == []
    add(session.workspace, GoalTarget(goal_id=1, channel="instagram", target="25"))
    (fact,) = part_facts(detail_of(session), "USD")
    assert fact.label == "Instagram"
    assert fact.value == "12 of 25 · 48%"


def test_the_guard_is_named_with_its_value(session):
    fact = guard_fact(detail_of(session), "USD")
    assert fact is not None
    assert fact.value.startswith(f"{fact.label}: ")


def test_the_last_weeks_tell_what_came_and_what_changed(session):
    weeks = [week for week in detail_of(session).weeks if not week.weeks]
    add(
        session.workspace, GoalNote(goal_id=1, week=weeks[-2].period.start.isoformat(), changed="form broken")
    )
    told = last_weeks(detail_of(session), "USD")
    assert len(told) == 3
    assert [line.note for line in told] == ["", "form broken", ""]
    assert all(line.needed for line in told)


def test_what_comes_next_is_told_first_and_what_is_done_not_at_all(session):
    days = ("2026-08-20", "2026-08-01", None, None, None, None, None)
    add(
        session.workspace,
        *(Tactic(goal_id=1, name=f"No {place}", due_on=day) for place, day in enumerate(days)),
        Tactic(goal_id=1, name="Done one", state="done"),
    )
    told = next_tactics(tactic_rows(session.workspace, session.today, 1), session.today)
    assert [fact.label for fact in told[:2]] == ["No 1", "No 0"]
    assert len(told) == MOST_TACTICS
    assert (told[0].value, told[0].tone) == ("10 days late", Tone.BAD)
