"""What looks alike becomes one, or is remembered as two and never asked about again."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.records import Collected, Collection, NotAlike, UgcItem, Usage, UsageRight
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations import history
from socialroi_desktop.operations.library.telling_apart import keep_apart, keep_one
from socialroi_desktop.operations.records.editing import delete_records
from socialroi_desktop.operations.records.merging import merge_records
from socialroi_desktop.queries.library.alike import pieces_alike
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Five pieces: the first three look alike, the last two are two of another look."""
    with new_workspace(tmp_path) as made:
        looks = (
            "00000000000000f0",
            "00000000000000f1",
            "00000000000000f0",
            "ff00ff00ff00ff00",
            "ff00ff00ff00ff01",
        )
        add(
            made,
            *(UgcItem(title=f"p{n}", likeness=look, width=n, height=1) for n, look in enumerate(looks, 1)),
        )
        yield made


def groups(workspace: Workspace, *among: int) -> list[list[int]]:
    return [[item.id or 0 for item in group] for group in pieces_alike(workspace, among)]


def test_those_that_are_two_are_not_shown_again(workspace: Workspace) -> None:
    assert groups(workspace) == [[3, 2, 1], [5, 4]]
    changed = keep_apart(workspace, ids=[5, 4])
    assert changed is not None
    assert changed.text == "Kept pieces that look alike (2); they are not asked about again"
    assert groups(workspace) == [[3, 2, 1]]
    assert keep_apart(workspace, ids=[4, 5]) is None
    history.undo(workspace)
    assert groups(workspace) == [[3, 2, 1], [5, 4]]


def test_one_of_another_group_leads_from_one_to_the_other(workspace: Workspace) -> None:
    keep_apart(workspace, ids=[1, 2])
    assert groups(workspace)[0] == [3, 2, 1]
    keep_apart(workspace, ids=[1, 3])
    assert groups(workspace)[0] == [3, 2]
    keep_apart(workspace, ids=[1, 2, 3])
    assert groups(workspace) == [[5, 4]]


def test_only_groups_of_some_pieces_are_asked_for(workspace: Workspace) -> None:
    assert groups(workspace, 4) == [[5, 4]]
    assert groups(workspace, 2, 5) == [[3, 2, 1], [5, 4]]


def test_one_of_several_stays_with_the_stricter_right_and_all_uses(workspace: Workspace) -> None:
    add(
        workspace,
        UsageRight(ugc_item_id=3, use="ads", state="granted"),
        UsageRight(ugc_item_id=1, use="ads", state="declined"),
        Usage(ugc_item_id=2, where="ad", what="Autumn"),
        Collection(name="Spring"),
        Collected(collection_id=1, ugc_item_id=1),
    )
    before = dump(workspace)
    changed = keep_one(workspace, keep_id=3, others=[1, 2])
    assert changed.text == "Made one piece of those that look alike (3), with the stricter rights"
    assert [item.id for item in reading.listing(workspace, UgcItem)] == [3, 4, 5]
    rights = [right.state for right in reading.referring(workspace, UsageRight, "ugc_item_id", 3)]
    assert rights[-1] == "declined"
    assert len(reading.referring(workspace, Usage, "ugc_item_id", 3)) == 1
    assert len(reading.referring(workspace, Collected, "ugc_item_id", 3)) == 1
    history.undo(workspace)
    assert dump(workspace) == before
    again = history.redo(workspace)
    assert again is not None
    assert [item.id for item in reading.listing(workspace, UgcItem)] == [3, 4, 5]


def test_where_one_is_gone_nothing_is_merged(workspace: Workspace) -> None:
    before = dump(workspace)
    with pytest.raises(UserError, match="deleted meanwhile"):
        keep_one(workspace, keep_id=3, others=[1, 99])
    assert dump(workspace) == before


def test_two_that_were_said_to_be_two_can_be_merged_all_the_same(workspace: Workspace) -> None:
    keep_apart(workspace, ids=[1, 2, 4])
    merge_records(workspace, entity="ugc_item", keep_id=2, drop_id=1)
    said = {frozenset((one.ugc_item_id, one.other_id)) for one in reading.listing(workspace, NotAlike)}
    assert said == {frozenset((2, 4))}


def test_what_was_said_goes_with_either_piece(workspace: Workspace) -> None:
    keep_apart(workspace, ids=[1, 2])
    delete_records(workspace, entity="ugc_item", ids=[2])
    assert reading.listing(workspace, NotAlike) == []
    history.undo(workspace)
    assert len(reading.listing(workspace, NotAlike)) == 1
    with pytest.raises(UserError, match="deleted meanwhile"):
        keep_apart(workspace, ids=[1, 99])
    with pytest.raises(UserError, match="two different rows"):
        keep_one(workspace, keep_id=1, others=[])
