"""Who asked or complained waits for an answer until it is said that they have one."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.records import Mention
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.due import drop_due, finish_due
from socialroi_desktop.operations.history import undo
from socialroi_desktop.queries.due import Due, due_by
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

TODAY = date(2026, 9, 20)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        add(
            made,
            Mention(mentioned_at="2026-09-18T09:00:00Z", author="Kai", kind="question", text="Do they run small?"),
            Mention(mentioned_at="2026-09-19T09:00:00Z", source="forum.example", kind="complaint"),
            Mention(mentioned_at="2026-09-19T09:00:00Z", author="Mia", kind="praise", text="Love them"),
            Mention(mentioned_at="2026-09-19T09:00:00Z", author="Ann", text="Seen"),
            Mention(mentioned_at="2026-09-20T22:30:00Z", author="Ann", kind="question", text="Of tomorrow"),
        )  # fmt: skip
        yield made


def waiting(workspace: Workspace) -> list[Due]:
    return [item for item in due_by(workspace, TODAY) if item.kind == "mention_answer"]


@pytest.mark.row("S2-12")
def test_questions_and_complaints_wait_until_they_are_answered_or_let_go(workspace: Workspace) -> None:
    first, second = waiting(workspace)
    assert [item.says.message for item in (first, second)] == [
        "Kai waits for an answer: Do they run small?",
        "forum.example waits for an answer",
    ]
    finish_due(workspace, items=(first,), today=TODAY)
    assert [item.row_id for item in waiting(workspace)] == [second.row_id]
    drop_due(workspace, items=(second,), reason="a troll", today=TODAY)
    assert waiting(workspace) == []
    undo(workspace)
    undo(workspace)
    assert waiting(workspace) == [first, second]


@pytest.mark.row("S4-13")
def test_whoever_was_answered_waits_for_a_solution_and_nobody_is_dropped_without_a_reason(
    workspace: Workspace,
) -> None:
    first, second = waiting(workspace)
    assert [(item.day, item.late_by(TODAY), item.time) for item in (first, second)] == [
        (date(2026, 9, 18), 2, ""),
        (date(2026, 9, 19), 1, ""),
    ]
    finish_due(workspace, items=(first,), today=TODAY)
    (solve,) = (item for item in due_by(workspace, TODAY) if item.kind == "mention_solve")
    assert solve.says.message == "Kai waits for a solution: Do they run small?"
    with pytest.raises(UserError, match="the reason is kept"):
        drop_due(workspace, items=(solve,), reason=" - ", today=TODAY)
    finish_due(workspace, items=(solve,), today=TODAY)
    kai = reading.get(workspace, Mention, 1)
    assert kai is not None
    assert kai.state == "solved"
    assert kai.acknowledged_at is not None
    assert kai.solved_at is not None


def test_it_waits_today_until_its_clock_runs_out_at_whatever_hour(workspace: Workspace) -> None:
    on = date(2026, 9, 21)
    (fresh,) = (item for item in due_by(workspace, on) if item.says.values.get("what") == "Of tomorrow")
    # Half past midnight in Warsaw and twelve hours on.
    assert (fresh.day, fresh.time, fresh.late_by(on)) == (on, "12:30", 0)
