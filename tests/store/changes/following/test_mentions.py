"""Whoever asks is open from the moment it is written down, whatever wrote it; undone and done again with it."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop import cli
from socialroi_desktop.domain.records import Mention
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations import history
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace

SAID = "2026-09-18T18:00:00Z"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        yield made


def one(workspace: Workspace, row_id: int = 1) -> Mention:
    found = reading.get(workspace, Mention, row_id)
    assert found is not None
    return found


def test_steps_are_stamped_and_taken_back_with_the_change(workspace: Workspace) -> None:
    add(workspace, Mention(mentioned_at=SAID, author="Piotr", kind="complaint"))
    assert one(workspace).state == "open"
    before = dump(workspace)
    edit_record(workspace, entity="mention", row_id=1, changes={"acknowledged_at": "2026-09-18T20:05:00Z"})
    edit_record(workspace, entity="mention", row_id=1, changes={"state": "solved"})
    solved = one(workspace)
    assert (solved.state, solved.acknowledged_at) == ("solved", "2026-09-18T20:05:00Z")
    assert solved.solved_at is not None
    history.undo(workspace)
    assert (one(workspace).state, one(workspace).solved_at) == ("answered", None)
    history.undo(workspace)
    assert dump(workspace) == before


def test_a_reply_before_the_message_is_refused_in_one_sentence(workspace: Workspace) -> None:
    add(workspace, Mention(mentioned_at=SAID, author="Piotr", kind="complaint"))
    with pytest.raises(UserError, match="“Answered at” is before “Date”"):
        edit_record(
            workspace, entity="mention", row_id=1, changes={"acknowledged_at": "2026-09-18T17:59:00Z"}
        )
    assert one(workspace).acknowledged_at is None


@pytest.mark.row("S4-13")
def test_nothing_is_hidden_without_a_reason(workspace: Workspace) -> None:
    add(workspace, Mention(mentioned_at=SAID, author="Piotr", kind="complaint"))
    with pytest.raises(UserError, match="the reason is kept"):
        edit_record(workspace, entity="mention", row_id=1, changes={"state": "dropped"})
    edit_record(workspace, entity="mention", row_id=1, changes={"state": None})
    assert one(workspace).state == "open"
    edit_record(workspace, entity="mention", row_id=1, changes={"state": "dropped", "drop_reason": "a troll"})
    assert one(workspace).state == "dropped"
    edit_record(workspace, entity="mention", row_id=1, changes={"state": "open"})
    assert one(workspace).drop_reason is None


def test_a_file_opens_what_is_fresh_and_lets_go_of_what_is_old(
    tmp_path: Path, workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    now = datetime.now(UTC)
    said = [now - timedelta(hours=5), now - timedelta(days=40)]
    lines = "".join(f"{when:%Y-%m-%d %H:%M},kai{n},negative,It broke\n" for n, when in enumerate(said))
    (tmp_path / "mentions.csv").write_text(f"Date,Author,Sentiment,Mention\n{lines}", "utf-8")
    file = str(workspace.path)
    workspace.close()
    assert cli.main(["import", file, str(tmp_path / "mentions.csv")]) == 0
    capsys.readouterr()
    assert cli.main(["list", file, "mention", "--json"]) == 0
    states = {row["author"]: row["state"] for row in json.loads(capsys.readouterr().out)}
    assert states == {"kai0": "open", "kai1": None}
    assert cli.main(["set", file, "mention", "2", "state=solved"]) == 0
