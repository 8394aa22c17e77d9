"""Pieces go into collections and out of them, several at once, each time as one change."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import Collected, Collection, UgcItem
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations import history
from socialroi_desktop.operations.library.collecting import put_together, take_out
from socialroi_desktop.operations.records.editing import delete_records
from socialroi_desktop.queries.library.collections import collections_filled, holding, pieces_of
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.ordering import selected
from workspaces import dump, new_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        add(made, *(UgcItem(title=title) for title in "abc"))
        yield made


def test_a_new_collection_is_made_with_its_pieces_in_one_change(workspace: Workspace) -> None:
    before = dump(workspace)
    changed = put_together(workspace, ids=[3, 1, 3], name="  Spring  2026 ")
    assert changed is not None
    assert changed.text == "Put into the collection “Spring 2026” (2)"
    assert pieces_of(workspace, 1) == (3, 1)
    history.undo(workspace)
    assert dump(workspace) == before
    assert reading.listing(workspace, Collection) == []
    again = history.redo(workspace)
    assert again is not None
    assert pieces_of(workspace, 1) == (3, 1)
    assert (again.place.entity, again.place.ids) == ("collection", (1,)) if again.place else False


def test_one_that_is_there_is_found_whatever_its_case_and_takes_only_what_is_new(
    workspace: Workspace,
) -> None:
    add(workspace, Collection(name="Spring"), Collected(collection_id=1, ugc_item_id=2))
    changed = put_together(workspace, ids=[1, 2, 99], name="SPRING")
    assert changed is not None
    assert changed.text == "Put into the collection “Spring” (1)"
    assert pieces_of(workspace, 1) == (2, 1)
    assert put_together(workspace, ids=[1, 2], name="spring") is None


def test_pieces_taken_out_stay_in_the_library(workspace: Workspace) -> None:
    put_together(workspace, ids=[1, 2, 3], name="Spring")
    changed = take_out(workspace, ids=[1, 3], collection_id=1)
    assert changed is not None
    assert changed.text == "Took out of the collection “Spring” (2)"
    assert pieces_of(workspace, 1) == (2,)
    assert len(reading.listing(workspace, UgcItem)) == 3
    assert take_out(workspace, ids=[1], collection_id=1) is None
    history.undo(workspace)
    assert sorted(pieces_of(workspace, 1)) == [1, 2, 3]


def test_collections_tell_what_they_hold(workspace: Workspace) -> None:
    put_together(workspace, ids=[1], name="zoo")
    put_together(workspace, ids=[2, 3], name="Ads")
    found = collections_filled(workspace)
    assert [(one.name, one.pieces) for one in found] == [("Ads", (2, 3)), ("zoo", (1,))]
    assert [one.name for one in holding(found, [3])] == ["Ads"]


@pytest.mark.parametrize(
    ("ids", "name", "said"), [([1], " ", "needs a name"), ([99], "Spring", "Choose one or")]
)
def test_what_cannot_be_done_is_said(workspace: Workspace, ids: list[int], name: str, said: str) -> None:
    with pytest.raises(UserError, match=said):
        put_together(workspace, ids=ids, name=name)
    with pytest.raises(UserError, match="deleted meanwhile"):
        take_out(workspace, ids=ids, collection_id=7)
    assert reading.listing(workspace, Collection) == []


def test_collections_tell_and_are_sorted_by_how_many_pieces_they_hold(workspace: Workspace) -> None:
    put_together(workspace, ids=[1, 2, 3], name="Spring")
    add(workspace, Collection(name="Empty"), Collection(name="Autumn"))
    put_together(workspace, ids=[1, 2], name="Autumn")

    def counts() -> list[tuple[str, int | None]]:
        found = selected(workspace, Query("collection", sort="pieces"))
        return [(one.name, one.pieces) for one in found if isinstance(one, Collection)]

    assert counts() == [("Empty", 0), ("Autumn", 2), ("Spring", 3)]
    take_out(workspace, ids=[1, 2], collection_id=1)
    assert counts() == [("Empty", 0), ("Spring", 1), ("Autumn", 2)]
    delete_records(workspace, entity="ugc_item", ids=[1])
    assert counts() == [("Empty", 0), ("Spring", 1), ("Autumn", 1)]
    history.undo(workspace)
    history.undo(workspace)
    assert counts() == [("Empty", 0), ("Autumn", 2), ("Spring", 3)]
