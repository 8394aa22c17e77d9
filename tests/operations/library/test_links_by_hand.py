"""A piece of which only the link is kept has one, wherever it was typed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.pieces import item_of
from workspaces import new_workspace

ADDRESS = "https://example.com/p/1"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as found:
        yield found


def test_an_address_that_is_the_title_of_a_link_is_its_link(workspace: Workspace) -> None:
    (row_id,) = add_record(workspace, record=UgcItem(title=ADDRESS, kind="link")).ids
    assert (item_of(workspace, row_id).title, item_of(workspace, row_id).url) == (ADDRESS, ADDRESS)


def test_a_link_without_one_is_refused(workspace: Workspace) -> None:
    with pytest.raises(UserError, match="only a link needs one"):
        add_record(workspace, record=UgcItem(title="Found it", kind="link"))


def test_the_title_of_anything_else_is_no_link(workspace: Workspace) -> None:
    (row_id,) = add_record(workspace, record=UgcItem(title=ADDRESS, kind="review")).ids
    assert item_of(workspace, row_id).url is None
