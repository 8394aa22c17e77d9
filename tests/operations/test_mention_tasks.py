"""From a mention that was logged a task is made, it stands on Today's list for listening, and is done there."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop import cli
from socialroi_desktop.domain.due import Due, Stage
from socialroi_desktop.domain.records import Mention
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations import history
from socialroi_desktop.operations.due import finish_due, move_due
from socialroi_desktop.operations.mention_tasks import reply_and_follow
from socialroi_desktop.queries.due import due_by
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace

TODAY = date(2026, 9, 20)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        add(
            made,
            Mention(mentioned_at="2026-08-01T09:00:00Z", author="@nora.b", text="Wore my  Ridge\ntoday"),
            Mention(mentioned_at="2026-09-19T09:00:00Z", author="陈雨", kind="praise", text="很好穿"),
            Mention(mentioned_at="2026-09-01T09:00:00Z", author="Long ago", kind="praise"),
        )
        yield made


def due(workspace: Workspace, kind: str, day: date = TODAY) -> list[Due]:
    return [item for item in due_by(workspace, day) if item.kind == kind]


@pytest.mark.row("S0-20")
def test_a_mention_becomes_a_task_of_listening_and_is_done_there(workspace: Workspace) -> None:
    assert due(workspace, "mention_task") == []
    before = dump(workspace)
    reply_and_follow(workspace, ids=[1], today=TODAY)
    (item,) = due(workspace, "mention_task")
    assert (item.stage, item.entity, item.row_id) == (Stage.LISTEN, "mention", 1)
    assert item.says.message == "Reply and follow: @nora.b, Wore my Ridge today"
    finish_due(workspace, items=(item,), today=TODAY)
    assert due(workspace, "mention_task") == []
    mention = reading.get(workspace, Mention, 1)
    assert mention is not None
    assert (mention.to_do, mention.done_on) == ("both", "2026-09-20")
    history.undo(workspace)
    assert due(workspace, "mention_task") == [item]
    history.undo(workspace)
    assert dump(workspace) == before


def test_it_waits_for_its_day_and_is_late_after_it(workspace: Workspace) -> None:
    reply_and_follow(workspace, ids=[1, 2], today=TODAY)
    first, second = due(workspace, "mention_task")
    move_due(workspace, items=(first,), to=date(2026, 9, 24), today=TODAY)
    assert due(workspace, "mention_task") == [second]
    assert [
        item.late_by(date(2026, 9, 26)) for item in due(workspace, "mention_task", date(2026, 9, 26))
    ] == [6, 2]


def test_what_is_on_today_is_not_put_there_twice(workspace: Workspace) -> None:
    reply_and_follow(workspace, ids=[1], today=TODAY)
    with pytest.raises(UserError, match="on Today already"):
        reply_and_follow(workspace, ids=[1, 99], today=TODAY)
    changed = reply_and_follow(workspace, ids=[1, 2], today=date(2026, 9, 21))
    assert changed.ids == (2,)


def test_who_praises_is_thanked_once_and_not_weeks_later(workspace: Workspace) -> None:
    (item,) = due(workspace, "mention_thank")
    assert item.says.message == "Thank 陈雨: 很好穿"
    finish_due(workspace, items=(item,), today=TODAY)
    mention = reading.get(workspace, Mention, 2)
    assert mention is not None
    assert mention.thanked_on == "2026-09-20"
    assert due(workspace, "mention_thank", date(2026, 9, 21)) == []


@pytest.mark.row("S0-20")
def test_a_task_is_made_and_done_by_commands(
    workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    file = str(workspace.path)
    workspace.close()
    assert cli.main(["set", file, "mention", "1", "to_do=follow"]) == 0
    capsys.readouterr()
    asked = ["due", file, "--on", "2026-09-20", "--json"]
    assert cli.main(asked) == 0
    (told,) = [each for each in json.loads(capsys.readouterr().out) if each["kind"] == "mention_task"]
    assert (told["stage"], told["what"]) == ("listen", "Follow: @nora.b, Wore my Ridge today")
    assert cli.main([*asked, "--done", told["item"]]) == 0
    assert told["item"] not in capsys.readouterr().out


def test_what_is_to_be_done_of_a_mention_without_words_is_told_all_the_same(workspace: Workspace) -> None:
    add(workspace, Mention(mentioned_at="2026-09-19T09:00:00Z", author="Kim", to_do="reply"))
    (item,) = due(workspace, "mention_task")
    assert item.says.message == "Reply: Kim"
