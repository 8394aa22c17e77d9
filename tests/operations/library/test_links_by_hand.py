"""A piece of which only the link is kept has one, wherever it was typed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.records.blocks import TableEdit, edit_table
from socialroi_desktop.operations.records.editing import add_record, edit_record
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


ONLY_LINKS = [
    UgcItem(title="Glow", kind="link", url=ADDRESS),
    UgcItem(title="Glow", kind="link", url=ADDRESS, caption="So good"),
    UgcItem(title="Glow", kind="video", url=ADDRESS),
]


@pytest.mark.parametrize("piece", ONLY_LINKS)
@pytest.mark.parametrize("blank", [None, ""])
def test_a_piece_of_which_only_the_link_is_kept_does_not_lose_it(
    workspace: Workspace, piece: UgcItem, blank: str | None
) -> None:
    (row_id,) = add_record(workspace, record=piece).ids
    told = "Without its link nothing is left of “Glow”"
    with pytest.raises(UserError, match=told):
        edit_record(workspace, entity="ugc_item", row_id=row_id, changes={"url": blank})
    changed, left = edit_table(workspace, edit=TableEdit("ugc_item", {row_id: {"url": blank}}))
    assert changed is None
    assert told in left[0].problem.template.format(**left[0].problem.values)
    assert item_of(workspace, row_id).url == ADDRESS
    edit_record(workspace, entity="ugc_item", row_id=row_id, changes={"url": ADDRESS + "0", "rating": 3})
    assert item_of(workspace, row_id).url == ADDRESS + "0"


@pytest.mark.parametrize(
    "piece",
    [
        UgcItem(title="Glow", kind="review", url=ADDRESS, caption="So good"),
        UgcItem(title="Glow", kind="link", url=ADDRESS, sha256="a" * 64),
        UgcItem(title="Glow", url=ADDRESS, path="/photos/glow.jpg"),
    ],
)
def test_a_piece_with_a_file_or_words_may_lose_its_link(workspace: Workspace, piece: UgcItem) -> None:
    (row_id,) = add_record(workspace, record=piece).ids
    edit_record(workspace, entity="ugc_item", row_id=row_id, changes={"url": None})
    assert item_of(workspace, row_id).url is None


def test_one_that_never_had_a_link_is_edited_as_before(workspace: Workspace) -> None:
    (row_id,) = add_record(workspace, record=UgcItem(title="Beach set")).ids
    edit_record(workspace, entity="ugc_item", row_id=row_id, changes={"rating": 4})
    assert item_of(workspace, row_id).rating == 4
