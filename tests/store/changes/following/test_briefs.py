"""A brief is of a day, and every goal and stage points to one: to the newest where it names none."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from asking import add
from planning import SHOES
from socialroi_desktop.domain.records import Brief, Goal, StagePlan
from socialroi_desktop.operations import history
from socialroi_desktop.operations.goals import save_goal
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace

STAGE = StagePlan(name="Autumn", purpose="pr", start="2026-09-01", end="2026-11-30")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        yield made


def served(workspace: Workspace) -> list[int | None]:
    return [goal.brief_id for goal in reading.listing(workspace, Goal)]


@pytest.mark.row("S1-1")
def test_a_new_goal_serves_the_newest_brief(workspace: Workspace) -> None:
    add(
        workspace,
        Brief(name="Autumn", dated_on="2026-09-01"),
        Brief(name="Spring", dated_on="2026-03-01"),
        STAGE,
    )
    save_goal(workspace, goal=SHOES)
    save_goal(workspace, goal=replace(SHOES, name="Other", metric="orders", brief_id=2))
    assert served(workspace) == [1, 2]
    assert [stage.brief_id for stage in reading.listing(workspace, StagePlan)] == [1]


@pytest.mark.row("S1-1")
def test_goals_that_came_before_the_first_brief_serve_it(workspace: Workspace) -> None:
    save_goal(workspace, goal=SHOES)
    before = dump(workspace)
    add(workspace, Brief(name="Spring", why_social="friends buy what friends show"))
    assert served(workspace) == [1]
    history.undo(workspace)
    assert dump(workspace) == before
    history.redo(workspace)
    add(workspace, Brief(name="Autumn"))
    assert served(workspace) == [1], "a goal stays with the version it was set for"


def test_a_goal_may_serve_none(workspace: Workspace) -> None:
    add(workspace, Brief(name="Spring"))
    save_goal(workspace, goal=SHOES)
    edit_record(workspace, entity="goal", row_id=1, changes={"brief_id": None})
    assert served(workspace) == [None]


def test_a_brief_without_a_day_is_of_today(workspace: Workspace) -> None:
    add(workspace, Brief(name="Spring"), Brief(name="Autumn", dated_on="2026-09-01"))
    first, second = (brief.dated_on for brief in reading.listing(workspace, Brief))
    assert first is not None
    assert second == "2026-09-01"
