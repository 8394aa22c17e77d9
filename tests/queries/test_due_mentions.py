"""Who asked or complained waits for an answer until it is said that they have one."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.records import Mention
from socialroi_desktop.operations.due import drop_due, finish_due
from socialroi_desktop.operations.history import undo
from socialroi_desktop.queries.due import Due, due_by
from socialroi_desktop.store.file.workspace import Workspace
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
            Mention(mentioned_at="2026-09-05T09:00:00Z", author="Old", kind="question", text="Hello?"),
        )  # fmt: skip
        yield made


def waiting(workspace: Workspace) -> list[Due]:
    return [item for item in due_by(workspace, TODAY) if item.kind == "mention_asks"]


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
