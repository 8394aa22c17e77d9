"""Ads belong to the campaign their name means, and however many names there are, one statement ties them."""

from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.records import AdCost, Campaign
from socialroi_desktop.operations.records.editing import delete_records, edit_record
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

NAMES = ("Spring", "spring ", "Autumn", "Winter")


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    made = new_workspace(tmp_path)
    ads = (
        AdCost(
            channel="facebook", campaign=name, ad=str(n), period_start="2026-03-01", period_end="2026-03-01", spend=100,
            currency="USD",
        )
        for n, name in enumerate(NAMES)
    )  # fmt: skip
    add(made, *ads)
    return made


def campaigns(workspace: Workspace) -> list[int | None]:
    return [ad.campaign_id for ad in reading.listing(workspace, AdCost)]


def test_ads_follow_the_names_of_campaigns(workspace: Workspace) -> None:
    add(workspace, Campaign(name="Spring"), Campaign(name="Winter"))
    assert campaigns(workspace) == [1, 1, None, 2]
    edit_record(workspace, entity="campaign", row_id=1, changes={"name": "Autumn"})
    assert campaigns(workspace) == [None, None, 1, 2]
    delete_records(workspace, entity="campaign", ids=[2])
    assert campaigns(workspace) == [None, None, 1, None]


def test_all_names_are_tied_in_one_statement(workspace: Workspace) -> None:
    add(workspace, *(Campaign(name=name) for name in ("Spring", "Autumn", "Winter")))
    assert campaigns(workspace) == [1, 1, 2, 3]
    said: list[str] = []
    workspace.connection().set_trace_callback(said.append)
    delete_records(workspace, entity="campaign", ids=[1, 2, 3])
    assert len([text for text in said if "UPDATE ad_cost SET campaign_id" in text]) == 1
    assert campaigns(workspace) == [None] * 4
