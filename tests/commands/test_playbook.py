"""The commands `playbook` and `cadence`."""

import json
from pathlib import Path
from typing import Any

import pytest

from asking import add
from socialroi_desktop import cli
from socialroi_desktop.domain.records import Goal
from workspaces import new_workspace


@pytest.fixture
def file(tmp_path: Path) -> Path:
    with new_workspace(tmp_path) as workspace:
        goal = Goal(
            name="650 leads", kind="leads", metric="leads", target="650", start="2026-08-05", end="2026-09-01",
            channels="facebook x", baseline_source="new",
        )  # fmt: skip
        add(workspace, goal)
        return workspace.path


def run(capsys: pytest.CaptureFixture[str], *words: object, status: int = 0) -> str:
    assert cli.main([str(word) for word in words]) == status
    told = capsys.readouterr()
    return told.err if status else told.out


@pytest.mark.row("S0-17")
def test_a_playbook_is_attached_to_a_goal_in_one_step(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    offered: list[dict[str, Any]] = json.loads(run(capsys, "playbook", file, "--goal", 1, "--json"))
    assert {one["id"] for one in offered} >= {"link_in_posts", "lead_ads", "partner_form_link"}
    assert not any(one["added"] for one in offered)
    told = run(capsys, "playbook", file, "--goal", 1, "--add", "link_in_posts,lead_ads", "--on", "2026-08-05")
    assert told.strip() == "Added 2 tactics to “650 leads”"
    run(capsys, "playbook", file, "--goal", 1, "--add", "all")
    assert all(one["added"] for one in json.loads(run(capsys, "playbook", file, "--goal", 1, "--json")))
    run(capsys, "undo", file)
    run(capsys, "undo", file)
    assert json.loads(run(capsys, "list", file, "tactic", "--json")) == []


def test_what_a_goal_has_is_not_added_again(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "playbook", file, "--goal", 1, "--add", "lead_ads")
    assert "already" in run(capsys, "playbook", file, "--goal", 1, "--add", "lead_ads", status=1)
    assert "lead_magnet" in run(capsys, "playbook", file, "--goal", 1, "--add", "magnet", status=1)
    assert "lists them" in run(capsys, "playbook", file, "--goal", 9, status=1)
    assert "--goal" in run(capsys, "playbook", file, "--add", "all", status=2)
    assert "awareness" in run(capsys, "playbook", "--kind", "awarenes", status=1)


@pytest.mark.row("G-2")
def test_half_more_than_three_to_five_is_not_six_to_ten(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "cadence", "3-5", "+50%").strip() == "4.5-7.5"
    told = run(capsys, "cadence", "3-5", "+50%", "--said", "6-10")
    assert told.splitlines()[0] == "4.5-7.5"
    assert "that is +100 %" in told
    found = json.loads(run(capsys, "cadence", "3-5", "+50%", "--said", "6-10", "--unit", "week", "--json"))
    assert (found["low"], found["high"], found["agrees"], found["said_percent"]) == (
        "4.5",
        "7.5",
        False,
        ["100", "100"],
    )
    found = json.loads(run(capsys, "cadence", "3-5", "50", "--said", "4.5-7.5", "--json"))
    assert (found["agrees"], found["message"], found["unit"]) == (True, None, None)
    assert "number of posts" in run(capsys, "cadence", "many", "+50%", status=1)
    assert "percentage" in run(capsys, "cadence", "3-5", "more", status=1)
