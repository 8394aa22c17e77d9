from dataclasses import replace
from pathlib import Path

import pytest

from socialroi_desktop.domain.records import Campaign, Goal
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations import history
from socialroi_desktop.operations.goals import save_goal
from socialroi_desktop.operations.records.editing import add_record, delete_records
from socialroi_desktop.store.changes.log import last_done
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

REACH = Goal(
    name="Reach on Facebook +40%",
    kind="awareness",
    metric="reach",
    target_kind="lift",
    target="40",
    start="2026-08-01",
    end="2026-08-31",
    channels="facebook",
    baseline_source="typed",
    baseline="10000",
    baseline_start="2026-07-01",
    baseline_end="2026-07-31",
)


@pytest.fixture
def workspace(tmp_path: Path):
    with new_workspace(tmp_path) as made:
        yield made


@pytest.mark.row("G-4")
def test_a_goal_without_baseline_is_not_saved(workspace: Workspace):
    with pytest.raises(UserError, match="Type the baseline"):
        save_goal(workspace, goal=replace(REACH, baseline=None))
    with pytest.raises(UserError, match="where the baseline comes from"):
        save_goal(workspace, goal=replace(REACH, baseline_source=None))
    assert reading.listing(workspace, Goal) == []
    assert last_done(workspace) is None


def test_a_saved_goal_can_be_changed_undone_and_redone(workspace: Workspace):
    saved = save_goal(workspace, goal=REACH)
    goal = reading.get(workspace, Goal, saved.ids[0])
    assert goal == replace(REACH, id=saved.ids[0])
    assert (saved.text, saved.entities) == ("Added goal: Reach on Facebook +40%", frozenset({"goal"}))
    save_goal(workspace, goal=replace(goal, target="50"))
    assert reading.get(workspace, Goal, saved.ids[0]).target == "50"
    history.undo(workspace)
    assert reading.get(workspace, Goal, saved.ids[0]) == goal
    history.undo(workspace)
    assert reading.listing(workspace, Goal) == []
    history.redo(workspace)
    assert reading.listing(workspace, Goal) == [goal]


def test_a_new_campaign_is_made_in_the_same_change(workspace: Workspace):
    save_goal(workspace, goal=REACH, campaign="Holiday warm-up")
    (campaign,) = reading.listing(workspace, Campaign)
    (goal,) = reading.listing(workspace, Goal)
    assert goal.campaign_id == campaign.id
    assert (campaign.name, campaign.start, campaign.end) == ("Holiday warm-up", "2026-08-01", "2026-08-31")
    history.undo(workspace)
    assert reading.listing(workspace, Campaign) == []
    assert reading.listing(workspace, Goal) == []


def test_a_campaign_that_exists_is_taken_whatever_its_case(workspace: Workspace):
    save_goal(workspace, goal=REACH, campaign="Holiday warm-up")
    save_goal(workspace, goal=replace(REACH, name="Again", channels="instagram"), campaign="HOLIDAY WARM-UP")
    assert len(reading.listing(workspace, Campaign)) == 1
    assert {goal.campaign_id for goal in reading.listing(workspace, Goal)} == {1}


def test_a_name_that_several_campaigns_have_in_other_case_is_asked_back(workspace: Workspace):
    for name in ("Spring", "SPRING", "Autumn"):
        add_record(workspace, record=Campaign(name=name))
    with pytest.raises(UserError, match="Several campaigns are called “spring”"):
        save_goal(workspace, goal=REACH, campaign="spring")
    assert reading.listing(workspace, Goal) == []
    save_goal(workspace, goal=REACH, campaign=" autumn ")
    assert [goal.campaign_id for goal in reading.listing(workspace, Goal)] == [3]


def test_two_goals_do_not_share_a_name(workspace: Workspace):
    save_goal(workspace, goal=REACH)
    with pytest.raises(UserError, match="already"):
        save_goal(workspace, goal=replace(REACH, name=" reach on facebook +40% "))
    saved = save_goal(workspace, goal=replace(REACH, name="Another", channels="instagram"))
    with pytest.raises(UserError, match="already"):
        save_goal(workspace, goal=replace(REACH, id=saved.ids[0]))


def test_a_goal_deleted_meanwhile_is_said_to_be_gone(workspace: Workspace):
    saved = save_goal(workspace, goal=REACH)
    delete_records(workspace, entity="goal", ids=saved.ids)
    with pytest.raises(UserError, match="deleted meanwhile"):
        save_goal(workspace, goal=replace(REACH, id=saved.ids[0], target="41"))


def test_a_name_of_many_signs_is_cut_in_what_is_said_of_it(workspace: Workspace):
    said = save_goal(workspace, goal=replace(REACH, name="long " * 1000))
    done = last_done(workspace)
    assert done is not None
    assert len(said.text) < 100
    assert len(str(done.details["name"])) < 100
