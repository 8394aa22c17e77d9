"""The command `due` lists what is due over all areas, and does, moves or drops it."""

import json
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop import cli
from socialroi_desktop.domain.records import Influencer, Lead, Mention, Post
from socialroi_desktop.store.file.workspace import open_workspace
from workspaces import new_workspace


@pytest.fixture
def file(tmp_path: Path) -> Path:
    with new_workspace(tmp_path) as workspace:
        add(workspace, Influencer(name="Nadia", next_action="Write", next_action_on="2026-09-18"))
        return workspace.path


def run(capsys: pytest.CaptureFixture[str], *words: object, status: int = 0) -> str:
    assert cli.main([str(word) for word in words]) == status
    told = capsys.readouterr()
    return told.err if status else told.out


def due(capsys: pytest.CaptureFixture[str], file: Path, day: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(run(capsys, "due", file, "--on", day, "--json"))
    return found


def test_what_is_due_is_listed_with_its_state(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert due(capsys, file, "2026-09-17") == []
    (item,) = due(capsys, file, "2026-09-20")
    assert item == {
        "item": "next_action:1:2026-09-18", "area": "outreach", "kind": "next_action", "entity": "influencer", "id": 1,
        "stage": "network", "what": "Nadia: Write", "due": "2026-09-18", "late_by": 2, "why": "next action of a partner",
        "since": "2026-09-18", "time": None, "minutes": None, "state": "late", "in_charge": None,
    }  # fmt: skip
    assert due(capsys, file, "2026-09-18")[0]["late_by"] == 0


@pytest.mark.row("S4-4")
def test_people_read_four_lists_one_for_each_part_of_the_day(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_workspace(file) as workspace:
        add(
            workspace,
            Mention(mentioned_at="2026-09-18T09:00:00Z", author="Kai", kind="question", text="Is it legit?"),
            Post(channel="x", state="draft", title="Autumn", scheduled_at="2026-09-20T09:00"),
            Lead(created_at="2026-09-01T09:00:00Z", email="a@b.example", next_step_on="2026-09-20"),
        )
    lines = run(capsys, "due", file, "--on", "2026-09-20").splitlines()
    assert [line for line in lines if not line.startswith(" ")] == [
        "listen: 1", "influence: 1", "network: 1", "sell: 1",
    ]  # fmt: skip
    assert [item["stage"] for item in due(capsys, file, "2026-09-20")].count("listen") == 1
    assert lines[1].startswith("  2026-09-18  late   Kai waits for an answer: Is it legit?  [")


def test_an_item_is_moved_dropped_or_done(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    item = "next_action:1:2026-09-18"
    run(capsys, "due", file, "--on", "2026-09-20", "--move", item, "--to", "2026-09-24")
    assert due(capsys, file, "2026-09-20") == []
    (moved,) = due(capsys, file, "2026-09-24")
    assert "why" in run(capsys, "due", file, "--drop", moved["item"], status=1)
    run(capsys, "due", file, "--on", "2026-09-20", "--drop", moved["item"], "--reason", "no budget")
    assert due(capsys, file, "2026-09-24") == []
    run(capsys, "undo", file)
    run(capsys, "due", file, "--on", "2026-09-24", "--done", moved["item"])
    assert due(capsys, file, "2026-09-24") == []


def test_a_day_to_move_to_needs_an_item(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "--move" in run(capsys, "due", file, "--to", "2026-09-24", status=2)
    told = run(capsys, "due", file, "--done", "next_action:1:2026-09-18", "--to", "2026-09-24", status=2)
    assert "--move" in told


def test_what_is_not_due_is_not_decided_on(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "Nothing is due" in run(capsys, "due", file, "--done", "nonsense", status=1)
    assert "--to" in run(capsys, "due", file, "--move", "next_action:1:2026-09-18", status=1)


def test_own_time_spent_on_an_item_becomes_cost(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    item = ("due", file, "--on", "2026-09-20", "--worked", "next_action:1:2026-09-18")
    assert "how long" in run(capsys, *item, status=1)
    assert run(capsys, *item, "--minutes", 20) == "Logged: 20 min of own time, Nadia · Write\n"
    (cost,) = json.loads(run(capsys, "list", file, "cost", "--json"))
    assert (cost["kind"], cost["minutes"], cost["influencer_id"]) == ("hours", 20, 1)
    assert len(due(capsys, file, "2026-09-20")) == 1
    assert "--worked" in run(capsys, "due", file, "--minutes", 20, status=2)


def test_a_post_is_published_and_its_address_told(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with open_workspace(file) as workspace:
        add(
            workspace,
            Post(
                channel="x", state="ready", text="Łódź", override_reason="ok", scheduled_at="2026-09-20T09:00"
            ),
        )
    item = "post_publish:1:2026-09-20"
    assert "--done" in run(capsys, "due", file, "--link", "https://x.com/a/status/1", status=2)
    assert run(capsys, "due", file, "--on", "2026-09-20", "--done", item) == "Done: Łódź\n"
    asked = next(one["item"] for one in due(capsys, file, "2026-09-20") if one["kind"] == "post_permalink")
    assert "Say with --link" in run(capsys, "due", file, "--on", "2026-09-20", "--done", asked, status=1)
    run(capsys, "due", file, "--on", "2026-09-20", "--done", asked, "--link", "https://x.com/a/status/1")
    (post,) = json.loads(run(capsys, "list", file, "post", "--json"))
    assert (post["state"], post["published_on"], post["permalink"]) == (
        "published", "2026-09-20", "https://x.com/a/status/1",
    )  # fmt: skip
