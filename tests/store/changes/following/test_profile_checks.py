"""A profile check is counted and dated whatever wrote it, and an item that is none is refused."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.records import ProfileCheck
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations import history
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        yield made


def told(workspace: Workspace) -> list[tuple[object, ...]]:
    return [(one.ticked, one.passed, one.items) for one in reading.listing(workspace, ProfileCheck)]


@pytest.mark.row("S1-10")
def test_what_is_ready_is_counted_of_all_there_is(workspace: Workspace) -> None:
    add(workspace, ProfileCheck(channel="instagram", account="shop", ticked="bio，name"))
    add(workspace, ProfileCheck(channel="tiktok", checked_on="2026-05-01"))
    assert told(workspace) == [("name, bio", 2, 12), (None, 0, 12)]
    days = [one.checked_on for one in reading.listing(workspace, ProfileCheck)]
    assert days[0] is not None
    assert days[1] == "2026-05-01"
    before = dump(workspace)
    edit_record(workspace, entity="profile_check", row_id=1, changes={"ticked": "name, bio, link"})
    assert told(workspace)[0] == ("name, bio, link", 3, 12)
    history.undo(workspace)
    assert dump(workspace) == before


def test_an_item_that_is_none_is_refused_with_those_there_are(workspace: Workspace) -> None:
    with pytest.raises(
        UserError, match="“logo” is nothing that a profile check looks at; there are: name, picture"
    ):
        add(workspace, ProfileCheck(channel="instagram", ticked="name, logo"))
    assert told(workspace) == []
