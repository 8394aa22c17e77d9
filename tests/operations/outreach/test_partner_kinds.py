"""Partners of every kind go the same way from search to relationship."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from socialroi_desktop.domain.records import Influencer, StageChange
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.operations.records.moving import move_records
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        yield made


@pytest.mark.row("S3-9")
def test_big_accounts_and_moderators_move_through_the_stages_beside_influencers(workspace: Workspace) -> None:
    kinds = ("influencer", "big_account", "moderator")
    ids = [add_record(workspace, record=Influencer(name=kind, kind=kind)).ids[0] for kind in kinds]
    for stage in ("screen", "letter", "relationship"):
        _, problems = move_records(workspace, entity="influencer", field="stage", ids=ids, value=stage)
        assert not problems
    assert [person.stage for person in reading.listing(workspace, Influencer)] == ["relationship"] * 3
    told = [(change.influencer_id, change.stage) for change in reading.listing(workspace, StageChange)]
    assert [stage for owner, stage in told if owner == ids[2]] == [
        "search",
        "screen",
        "letter",
        "relationship",
    ]
