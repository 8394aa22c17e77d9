"""What `add` and `set` understand of goals besides the fields as they are kept: percentages, and baselines that are measured."""

import json
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop import cli
from socialroi_desktop.domain.records import Goal, Lead, WebSessions
from socialroi_desktop.store.file.workspace import open_workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

LEADS = ("name=Leads", "kind=leads", "metric=leads", "target=650", "start=2018-08-05", "end=2018-09-01")
MEASURED = "baseline_source=measured"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    with new_workspace(tmp_path, timezone="Europe/Warsaw") as workspace:
        return workspace.path


def run(capsys: pytest.CaptureFixture[str], *words: object, status: int = 0) -> str:
    capsys.readouterr()
    assert cli.main([str(word) for word in words]) == status
    return capsys.readouterr().err.strip()


def goal(file: Path) -> Goal:
    with open_workspace(file, read_only=True) as workspace:
        return reading.listing(workspace, Goal)[-1]


def leads(file: Path, **days: int) -> None:
    with open_workspace(file) as workspace:
        add(
            workspace,
            *(Lead(created_at=f"{day[1:].replace('_', '-')}T10:00:00Z", channel="x", email=f"{day}{n}@x.example")
              for day, count in days.items() for n in range(count)),
        )  # fmt: skip


def kept(found: Goal) -> tuple[str | None, ...]:
    return found.baseline_source, found.baseline, found.baseline_start, found.baseline_end


@pytest.mark.row("S0-16")
def test_a_baseline_is_measured_last_year_or_else_just_before_and_said_with_its_rows(file, capsys) -> None:
    leads(file, d2018_07_10=3, d2018_08_04=2)
    said = run(capsys, "add", file, "goal", *LEADS, MEASURED)
    assert kept(goal(file)) == ("measured", "5", "2018-07-08", "2018-08-04")
    assert "The baseline is 5, counted from rows (5) of 2018-07-08 to 2018-08-04." in said.splitlines()
    leads(file, d2017_08_10=7)
    run(capsys, "set", file, "goal", 1, MEASURED)
    assert kept(goal(file)) == ("measured", "7", "2017-08-05", "2017-09-01")


def test_days_that_are_told_are_the_ones_that_are_measured(file, capsys) -> None:
    leads(file, d2018_06_10=4, d2018_07_10=3)
    run(capsys, "add", file, "goal", *LEADS, MEASURED, "baseline_start=2018-06-01", "baseline_end=2018-06-30")
    assert kept(goal(file)) == ("measured", "4", "2018-06-01", "2018-06-30")
    run(capsys, "set", file, "goal", 1, MEASURED, "baseline=9")
    assert goal(file).baseline == "9", "a number that is told stays"


def test_a_baseline_that_nothing_tells_is_asked_for(file, capsys) -> None:
    said = run(capsys, "add", file, "goal", *LEADS, MEASURED, status=1)
    assert said == (
        "No row tells “Leads” of 2018-07-08 to 2018-08-04, so the baseline cannot be measured; "
        "write baseline=NUMBER, or baseline_source=new where nothing was counted before."
    )
    said = run(capsys, "add", file, "goal", *LEADS, status=1)
    assert said == (
        "Say where the baseline comes from: baseline_source=measured counts it from your rows, baseline=NUMBER types it, "
        "baseline_source=new says that nothing was counted before."
    )
    assert run(capsys, "add", file, "goal", *LEADS[:-1], "end=2018-08-01", status=1).startswith(
        "The period ends"
    )


@pytest.mark.row("S0-12")
def test_a_percentage_is_understood_as_people_write_it(file, capsys) -> None:
    reach = (
        "name=Reach",
        "kind=awareness",
        "metric=reach",
        "channels=facebook",
        "start=2018-08-01",
        "end=2018-08-31",
    )
    typed = ("baseline=10000", "baseline_start=2018-07-01", "baseline_end=2018-07-31")
    run(capsys, "add", file, "goal", *reach, *typed, "target=+40 %")
    found = goal(file)
    assert (found.target_kind, found.target, found.baseline_source) == ("lift", "40", "typed")
    run(capsys, "set", file, "goal", 1, "target=12%")
    assert goal(file).target == "12"
    run(capsys, "set", file, "goal", 1, "target_kind=percent", "target=50")
    assert (goal(file).target_kind, goal(file).target) == ("lift", "50")
    run(capsys, "set", file, "goal", 1, "target_kind=absolute", "target=14000")
    assert (goal(file).target_kind, goal(file).target) == ("total", "14000")
    assert "is not a number" in run(
        capsys, "set", file, "goal", 1, "target_kind=count", "target=12%", status=1
    )
    assert "is not a number" in run(capsys, "set", file, "goal", 1, "target=%", status=1)


@pytest.mark.row("S0-13")
def test_visits_of_one_page_from_one_network_are_held_against_those_of_last_year(file, capsys) -> None:
    told = {"tool": "ga", "breakdown": "date+page+source", "channel": "pinterest", "page": "/new-products"}
    days = [
        ("2017-10-05", 200, {}), ("2017-10-06", 500, {"page": "/blog"}), ("2017-11-02", 90, {"channel": "facebook"}),
        ("2018-10-05", 60, {}), ("2018-10-06", 70, {"page": "/blog"}), ("2018-10-07", 40, {"channel": "facebook"}),
    ]  # fmt: skip
    with open_workspace(file) as workspace:
        add(
            workspace,
            *(WebSessions(**{**told, **other}, period_start=day, period_end=day, source="s", sessions=count)
              for day, count, other in days),
        )  # fmt: skip
    run(capsys, "add", file, "goal", "name=Pinterest", "kind=traffic", "metric=sessions", "channels=pinterest",
        "pages=/new-products", "target=50%", "start=2018-10-01", "end=2018-12-31", MEASURED)  # fmt: skip
    assert kept(goal(file)) == ("measured", "200", "2017-10-01", "2017-12-31")
    assert cli.main(["goals", str(file), "--on", "2018-10-20", "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)
    assert (found["baseline"], found["target"], found["value"]) == ("200", "300", "60")


def test_a_typed_baseline_without_days_covers_those_just_before_and_says_so(file, capsys) -> None:
    said = run(capsys, "add", file, "goal", *LEADS, "baseline=400")
    assert kept(goal(file)) == ("typed", "400", "2018-07-08", "2018-08-04")
    assert "The baseline of 400 is taken to cover 2018-07-08 to 2018-08-04;" in said
    told = ("name=Later", *LEADS[1:4], "start=2019-08-05", "end=2019-09-01", "baseline=400")
    said = run(capsys, "add", file, "goal", *told, "baseline_start=2018-08-05", status=1)
    assert said.startswith("Write both baseline_start=DAY and baseline_end=DAY, or neither")
    run(capsys, "add", file, "goal", *told, "baseline_start=2018-08-05", "baseline_end=2018-09-01")
    assert kept(goal(file)) == ("typed", "400", "2018-08-05", "2018-09-01")


def test_a_name_that_is_taken_is_said_with_the_goal_that_has_it_and_undo_names_the_goal(file, capsys) -> None:
    name = "name=" + "x" * 5_000
    run(capsys, "add", file, "goal", name, *LEADS[1:], "baseline_source=new")
    again = (name, *LEADS[1:4], "start=2019-08-05", "end=2019-09-01", "baseline_source=new")
    said = run(capsys, "add", file, "goal", *again, status=1)
    assert said.startswith(f"Goal 1 is called “{'x' * 60}…” already; choose another name")
    said = run(
        capsys, "add", file, "goal", "name=Next", *LEADS[1:4], "start=2018-08-20", "end=2018-10-01",
        "baseline_source=new",
    )  # fmt: skip
    assert "counts the same metric" in said
    assert len(said) < 1_000, "the other name is cut"
    capsys.readouterr()
    assert cli.main(["undo", str(file)]) == 0
    assert capsys.readouterr().out.strip() == "Undone: Add: Goal “Next”"
