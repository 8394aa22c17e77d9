"""The command `due` lists what is due over all areas, and does, moves or drops it."""

import json
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop import cli
from socialroi_desktop.domain.records import Influencer
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
        "due_on": "2026-09-18", "since": "2026-09-18", "state": "late", "days": 2, "text": "Nadia: Write", "in_charge": None,
    }  # fmt: skip
    assert "Nadia: Write" in run(capsys, "due", file, "--on", "2026-09-20")


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
