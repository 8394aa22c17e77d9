"""The command `tactics` says how far each is, counts and ticks, and names what stands alone."""

import json
from pathlib import Path
from typing import Any

import pytest

from asking import add
from socialroi_desktop import cli
from socialroi_desktop.domain.records import Goal, Tactic
from workspaces import new_workspace

DAY = "2026-09-20"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    with new_workspace(tmp_path) as workspace:
        for number in (1, 2):
            goal = Goal(
                name=f"Reach {number}", kind="awareness", metric="reach", target="10", start=f"2026-09-0{number}",
                end="2026-09-30", baseline_source="new",
            )  # fmt: skip
            add(workspace, goal)
        add(workspace, Tactic(name="Follow accounts", repeat="daily", wanted=10, goal_id=1))
        add(workspace, Tactic(name="Set the bio link", due_on="2026-09-18"))
        return workspace.path


def run(capsys: pytest.CaptureFixture[str], *words: object, status: int = 0) -> str:
    assert cli.main([str(word) for word in words]) == status
    told = capsys.readouterr()
    return told.err if status else told.out


def listed(capsys: pytest.CaptureFixture[str], *words: object) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run(capsys, "tactics", *words, "--on", DAY, "--json"))
    return found


def test_tactics_are_counted_and_ticked(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        run(capsys, "tactics", file, "--on", DAY, "--count", 1, "--by", 7).strip()
        == "“Follow accounts”: 7 of 10"
    )
    found = listed(capsys, file, "--count", 1, "--by", "-1", "--minutes", 20)["tactics"][0]
    assert (found["count"], found["wanted"], found["minutes"], found["due_on"]) == (6, 10, 20, DAY)
    found = listed(capsys, file, "--tick", 2)["tactics"][1]
    assert (found["state"], found["due_on"], found["late"]) == ("done", None, False)
    assert listed(capsys, file, "--goal", 2) == {"tactics": []}
    assert "--count" in run(capsys, "tactics", file, "--by", 3, status=2)


def test_what_stands_alone_is_named(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = listed(capsys, file)
    assert [goal["name"] for goal in found["goals_without_tactics"]] == ["Reach 2"]
    assert [tactic["name"] for tactic in found["tactics_without_goal"]] == ["Set the bio link"]
    told = run(capsys, "tactics", file, "--on", DAY)
    assert "Serves no goal: tactic 2, Set the bio link" in told
    assert "No tactics yet: goal 2, Reach 2" in told


def test_a_tactic_is_a_record_like_any_other(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "add", file, "tactic_done", "tactic_id=1", "day=2026-09-19", "count=10", "minutes=30")
    run(capsys, "set", file, "tactic", 1, "wanted=5", "channels=instagram")
    assert listed(capsys, file)["tactics"][0]["streak"] == 1
    run(capsys, "delete", file, "tactic", 1)
    assert json.loads(run(capsys, "list", file, "tactic_done", "--json")) == []
    run(capsys, "undo", file)
    assert len(json.loads(run(capsys, "list", file, "tactic_done", "--json"))) == 1


@pytest.mark.row("S1-29")
def test_requests_to_other_departments_are_typed_fall_due_and_are_listed(
    file: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    run(capsys, "add", file, "campaign", "name=Autumn")
    asked = (
        "name=Ask for 400 of ads",
        "department=finance",
        "request=budget",
        "due_on=2026-09-15",
        "campaign_id=1",
    )
    run(capsys, "add", file, "tactic", *asked)
    sheet = tmp_path / "requests.csv"
    run(capsys, "list", file, "tactic", "--where", "request = budget", "--csv", sheet)
    (head, row) = sheet.read_text("utf-8-sig").splitlines()
    assert {"Department", "Asked for", "Due", "Campaign"} <= set(head.split(","))
    assert all(word in row for word in ("Finance", "Budget", "2026-09-15", "Autumn"))
    due = json.loads(run(capsys, "due", file, "--on", DAY, "--json"))
    assert "Ask for 400 of ads" in json.dumps(due)


@pytest.mark.parametrize(
    "asked",
    [
        ("tactics", "--count", "1", "--by", "999999999999999999999"),
        ("tactics", "--count", "1", "--minutes", "9000000000000000000"),
        ("posting", "--weeks", "999999999"),
        ("accounts", "--days", "900000"),
        ("accounts", "--days", "99999999999"),
    ],
)
def test_numbers_too_large_to_mean_anything_are_refused_in_a_sentence(file: Path, capsys, asked) -> None:
    command, *rest = asked
    assert cli.main([command, str(file), *rest]) != 0
    (told,) = capsys.readouterr().err.strip().splitlines()
    assert "; write a whole number from " in told


def test_tactics_of_a_goal_that_is_not_there_are_refused(file: Path, capsys) -> None:
    assert cli.main(["tactics", str(file), "--goal", "99"]) == 1
    assert "There is no goal 99" in capsys.readouterr().err
