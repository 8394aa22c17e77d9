"""Tactics are counted and ticked by day, are due until then, and all of it is undone."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.records import Goal, Tactic, TacticDone
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations import history
from socialroi_desktop.operations.due import drop_due, finish_due, move_due
from socialroi_desktop.operations.tactics import count_tactic, tick_tactic
from socialroi_desktop.queries.due import due_by
from socialroi_desktop.queries.tactics.standing import tactic_state
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

TODAY = date(2026, 9, 20)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as opened:
        yield opened


def counted(workspace: Workspace) -> list[tuple[str, int, int | None]]:
    return [(row.day, row.count, row.minutes) for row in reading.listing(workspace, TacticDone)]


def due(workspace: Workspace, day: date = TODAY) -> list[tuple[str, str]]:
    return [(item.says.message, item.day.isoformat()) for item in due_by(workspace, day)]


@pytest.mark.row("S0-19")
def test_ten_accounts_a_day_are_counted_with_a_streak_and_a_total(workspace: Workspace) -> None:
    add(workspace, Tactic(name="Follow 10 new accounts", repeat="daily", wanted=10, minutes=15))
    for day in (18, 19):
        count_tactic(workspace, tactic_id=1, by=10, day=date(2026, 9, day))
    count_tactic(workspace, tactic_id=1, by=1, day=TODAY)
    told = count_tactic(workspace, tactic_id=1, by=5, day=TODAY)
    assert told.text == "“Follow 10 new accounts”: 6 of 10"
    assert counted(workspace)[-1] == ("2026-09-20", 6, None)
    assert len(counted(workspace)) == 3
    assert due(workspace) == [("Tactic: Follow 10 new accounts, 6 of 10", "2026-09-20")]
    count_tactic(workspace, tactic_id=1, by=-1, day=TODAY)
    assert counted(workspace)[-1] == ("2026-09-20", 5, None)
    history.undo(workspace)
    count_tactic(workspace, tactic_id=1, by=4, day=TODAY)
    state = tactic_state(workspace, 1, TODAY)
    assert state is not None
    assert (state.tally.streak, state.tally.total, state.tally.minutes) == (3, 30, 45)
    assert due(workspace) == []


def test_nothing_can_be_taken_back_of_nothing(workspace: Workspace) -> None:
    add(workspace, Tactic(name="Follow", repeat="daily"))
    with pytest.raises(UserError, match="taken back"):
        count_tactic(workspace, tactic_id=1, by=-1, day=TODAY)
    assert counted(workspace) == []


def test_a_count_taken_back_leaves_no_empty_day(workspace: Workspace) -> None:
    add(workspace, Tactic(name="Follow", repeat="daily"))
    count_tactic(workspace, tactic_id=1, by=1, day=TODAY)
    count_tactic(workspace, tactic_id=1, by=-1, day=TODAY)
    assert counted(workspace) == []


def test_what_is_done_once_is_done_at_its_number_and_runs_again_below(workspace: Workspace) -> None:
    add(workspace, Tactic(name="List 3 people", wanted=3, due_on="2026-09-18"))
    assert due(workspace) == [("Tactic: List 3 people, 0 of 3", "2026-09-18")]
    count_tactic(workspace, tactic_id=1, by=3, day=TODAY)
    tactic = reading.get(workspace, Tactic, 1)
    assert tactic is not None
    assert (tactic.state, tactic.done_on) == ("done", "2026-09-20")
    assert due(workspace) == []
    count_tactic(workspace, tactic_id=1, by=-1, day=TODAY)
    tactic = reading.get(workspace, Tactic, 1)
    assert tactic is not None
    assert (tactic.state, tactic.done_on) == ("running", None)


def test_a_tick_is_taken_back_by_a_second_one(workspace: Workspace) -> None:
    add(workspace, Tactic(name="Set the bio link"))
    tick_tactic(workspace, tactic_id=1, day=TODAY)
    tactic = reading.get(workspace, Tactic, 1)
    assert tactic is not None
    assert tactic.state == "done"
    tick_tactic(workspace, tactic_id=1, day=TODAY)
    tactic = reading.get(workspace, Tactic, 1)
    assert tactic is not None
    assert tactic.state == "running"
    assert counted(workspace) == []


def test_a_dropped_tactic_is_not_counted(workspace: Workspace) -> None:
    add(workspace, Tactic(name="Ads", state="dropped", reason="no budget"))
    with pytest.raises(UserError, match="was dropped"):
        tick_tactic(workspace, tactic_id=1, day=TODAY)


def test_what_is_due_of_tactics_is_done_moved_and_dropped(workspace: Workspace) -> None:
    add(workspace, Tactic(name="Set the bio link", due_on="2026-09-18"))
    add(workspace, Tactic(name="Follow", repeat="daily", wanted=10))
    add(workspace, Tactic(name="Write to the partner", due_on="2026-09-20"))
    late, write, follow = sorted(due_by(workspace, TODAY), key=lambda item: (item.day, -item.row_id))
    assert [item.row_id for item in (late, write, follow)] == [1, 3, 2]
    finish_due(workspace, items=(follow,), today=TODAY)
    move_due(workspace, items=(write,), to=date(2026, 9, 25), today=TODAY)
    drop_due(workspace, items=(late,), reason="the bio is full", today=TODAY)
    assert due(workspace) == []
    assert counted(workspace) == [("2026-09-20", 10, None)]
    assert [(one.state, one.due_on, one.reason) for one in reading.listing(workspace, Tactic)] == [
        ("dropped", "2026-09-18", "the bio is full"), ("running", None, None), ("running", "2026-09-25", None),
    ]  # fmt: skip
    for _ in range(3):
        history.undo(workspace)
    assert [item.row_id for item in due_by(workspace, TODAY)] == [1, 3, 2]


def test_a_week_stays_due_until_it_is_done_or_the_next_one_is(workspace: Workspace) -> None:
    add(workspace, Tactic(name="Ask a question", repeat="weekly", due_on="2026-09-18"))
    (item,) = due_by(workspace, TODAY)
    assert item.day == date(2026, 9, 18)
    finish_due(workspace, items=(item,), today=TODAY)
    assert counted(workspace) == [("2026-09-18", 1, None)]
    assert due(workspace) == []
    assert due(workspace, date(2026, 9, 25)) == [("Tactic: Ask a question", "2026-09-25")]


def test_what_repeats_ends_with_its_goal(workspace: Workspace) -> None:
    goal = Goal(
        name="Reach", kind="awareness", metric="reach", target="10", start="2026-09-01", end="2026-09-19",
        baseline_source="new",
    )  # fmt: skip
    add(workspace, goal)
    add(workspace, Tactic(name="Follow", repeat="daily", goal_id=1))
    assert due(workspace) == []
    assert due(workspace, date(2026, 9, 19)) == [("Tactic: Follow", "2026-09-19")]
