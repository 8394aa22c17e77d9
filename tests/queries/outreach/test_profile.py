"""The last check of each own account, and when it is due."""

from datetime import date
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.records import AccountDay, Influencer, ProfileCheck
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.queries.due import due_by
from socialroi_desktop.queries.outreach.profile import days_since, profile_state
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace

TODAY = date(2030, 9, 20)


def due(workspace: Workspace) -> list[str]:
    found = due_by(workspace, TODAY)
    return [item.says.message for item in found if item.kind.startswith("profile")]


@pytest.mark.row("S1-10")
def test_the_last_check_of_each_account_counts_and_the_weakest_is_told_first(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        assert profile_state(workspace).weakest is None
        add(workspace, AccountDay(channel="x", account="shop", day="2030-09-01", followers=3))
        every = "name, picture, bio, link, posts, rich, true, answers, contact"
        for channel, day, ticked in (
            ("instagram", "2030-09-08", "name, bio, link"),
            ("instagram", "2030-06-01", "name"),
            ("tiktok", "2030-05-01", every),
        ):
            add(workspace, ProfileCheck(channel=channel, account="shop", checked_on=day, ticked=ticked))
        state = profile_state(workspace)
        assert state.accounts == (("instagram", "shop"), ("tiktok", "shop"), ("x", "shop"))
        assert [(one.channel, one.passed) for one in state.latest] == [("instagram", 3), ("tiktok", 9)]
        assert [one.passed for one in state.checks_of(("instagram", "shop"))] == [3, 1]
        weakest = state.weakest
        assert weakest is not None
        assert (weakest.channel, days_since(weakest, TODAY)) == ("instagram", 12)


@pytest.mark.row("S1-10")
def test_a_check_is_due_before_the_first_letter_and_again_when_it_is_old(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        add(workspace, Influencer(name="Jo", stage="screen"))
        assert due(workspace) == []
        edit_record(workspace, entity="influencer", row_id=1, changes={"stage": "get_contact"})
        assert due(workspace) == [
            "Look at your own profiles as a partner does before you write: Profile ready"
        ]
        add(
            workspace,
            ProfileCheck(channel="instagram", account="shop", checked_on="2030-06-22", ticked="name"),
        )
        assert due(workspace) == ["The profile of shop was checked long ago: look at it again"]
        add(
            workspace,
            ProfileCheck(channel="instagram", account="shop", checked_on="2030-06-23", ticked="name"),
        )
        assert due(workspace) == []
        edit_record(workspace, entity="profile_check", row_id=2, changes={"checked_on": "2030-06-21"})
        assert len(due(workspace)) == 1
        edit_record(workspace, entity="influencer", row_id=1, changes={"stage": "relationship"})
        assert due(workspace) == []
