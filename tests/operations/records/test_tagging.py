"""Tags follow their records: deleted, merged, brought back with them; tags themselves are merged like any record."""

from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.query import Query, Term
from socialroi_desktop.domain.records import Influencer, SavedView, Tag, Tagged
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations import history
from socialroi_desktop.operations.records.blocks import TableEdit, edit_table
from socialroi_desktop.operations.records.editing import delete_records, edit_record
from socialroi_desktop.operations.records.merging import compare_records, merge_records
from socialroi_desktop.operations.records.tagging import tag_records
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.ordering import ordered_ids
from workspaces import dump, new_workspace


@pytest.fixture
def workspace(tmp_path: Path):
    with new_workspace(tmp_path) as made:
        add(
            made,
            Influencer(name="Jo", tags="vip, skate"),
            Influencer(name="Mai", tags="vip, food"),
            Influencer(name="An"),
        )
        yield made


def tags(workspace, row_id):
    found = reading.get(workspace, Influencer, row_id)
    return None if found is None else found.tags


def test_a_deleted_record_takes_its_tags_along_and_undo_brings_both_back(workspace):
    before = dump(workspace)
    delete_records(workspace, entity="influencer", ids=[1, 2])
    assert reading.listing(workspace, Tagged) == []
    assert len(reading.listing(workspace, Tag)) == 3
    history.undo(workspace)
    assert dump(workspace) == before


def test_two_people_that_become_one_have_the_tags_of_both(workspace):
    before = dump(workspace)
    assert compare_records(workspace, entity="influencer", keep_id=1, drop_id=2).clashes == ()
    merge_records(workspace, entity="influencer", keep_id=1, drop_id=2)
    assert tags(workspace, 1) == "food, skate, vip"
    history.undo(workspace)
    assert dump(workspace) == before


def test_two_tags_become_one_on_every_record(workspace):
    before = dump(workspace)
    merge_records(workspace, entity="tag", keep_id=1, drop_id=3)
    assert [tags(workspace, n) for n in (1, 2, 3)] == ["skate, vip", "vip", None]
    history.undo(workspace)
    assert dump(workspace) == before


def _in_the_form(workspace):
    edit_record(workspace, entity="tag", row_id=1, changes={"name": "Gold"})


def _in_the_table(workspace):
    edit_table(workspace, edit=TableEdit("tag", {1: {"name": "Gold"}}))


def _merged_into_another(workspace):
    (gold,) = add(workspace, Tag(name="Gold"))
    merge_records(workspace, entity="tag", keep_id=gold, drop_id=1)


def _merged_by_the_name_of_another(workspace):
    (gold,) = add(workspace, Tag(name="Gold"))
    merge_records(workspace, entity="tag", keep_id=1, drop_id=gold, taken=["name"])


@pytest.mark.row("S0-27")
@pytest.mark.parametrize(
    "rename", [_in_the_form, _in_the_table, _merged_into_another, _merged_by_the_name_of_another]
)
def test_saved_views_go_on_asking_for_a_tag_whatever_it_is_called_now(workspace, rename):
    told = "tags = skate, VIP\ncountry = PL\ntags ~ vip"
    add(workspace, SavedView(record_kind="influencer", name="Best", conditions=told))
    add(workspace, SavedView(record_kind="influencer", name="Vip", text="vip", conditions="name ~ vip"))
    before = dump(workspace)
    rename(workspace)
    best, other = reading.listing(workspace, SavedView)
    assert best.conditions == "tags = skate, Gold\ncountry = PL\ntags ~ Gold"
    assert (other.text, other.conditions) == ("vip", "name ~ vip")
    while dump(workspace) != before:
        assert history.undo(workspace)


def test_a_view_that_asked_for_both_of_two_merged_tags_asks_once(workspace):
    add(workspace, SavedView(record_kind="influencer", name="Best", conditions="tags ~ food, vip"))
    merge_records(workspace, entity="tag", keep_id=1, drop_id=3)
    assert reading.listing(workspace, SavedView)[0].conditions == "tags ~ vip"


def test_many_rows_get_and_lose_tags_in_one_step(workspace):
    changed = tag_records(workspace, entity="influencer", ids=[1, 2, 3], added=["Paris"], removed=["VIP"])
    assert [tags(workspace, n) for n in (1, 2, 3)] == ["Paris, skate", "food, Paris", "Paris"]
    assert changed.rows["influencer"].fields == {"tags"}
    assert [list(ids) for ids in changed.rows["influencer"].edited] == [[1, 2, 3]]
    undone = history.undo(workspace)
    assert [tags(workspace, n) for n in (1, 2, 3)] == ["skate, vip", "food, vip", None]
    assert undone is not None
    assert undone.rows["influencer"].fields == {"tags"}
    assert undone.place is not None
    assert undone.place.entity == "influencer"
    with pytest.raises(UserError, match="deleted meanwhile"):
        tag_records(workspace, entity="influencer", ids=[9], added=["x"])


def test_tags_pasted_into_a_column_are_set_with_the_other_cells(workspace):
    edit = TableEdit(
        "influencer",
        {1: {"tags": "new"}, 3: {"tags": "vip", "note": "n"}},
        [Influencer(name="B", tags="vip")],
    )
    edit_table(workspace, edit=edit)
    assert [tags(workspace, n) for n in (1, 2, 3, 4)] == ["new", "food, vip", "vip", "vip"]


def test_a_name_that_does_not_hold_changes_nothing(workspace):
    before = dump(workspace)
    with pytest.raises(UserError, match="already"):
        edit_record(workspace, entity="tag", row_id=1, changes={"name": "FOOD"})
    assert dump(workspace) == before


def test_an_imported_row_that_was_tagged_since_stays_when_its_import_is_taken_back(workspace):
    from socialroi_desktop.operations.imports.applying import remove_import
    from workspaces import put_orders

    batch = put_orders(workspace, [{"number": "#1"}, {"number": "#2"}])
    tag_records(workspace, entity="order", ids=[2], added=["gift"])
    remove_import(workspace, batch_id=batch)
    assert list(ordered_ids(workspace, Query("order"))) == [2]
    assert list(ordered_ids(workspace, Query("order", terms=(Term("tags", "~", "gift"),)))) == [2]


def test_what_is_kept_with_others_has_no_tags(workspace):
    with pytest.raises(UserError, match="have no tags themselves"):
        tag_records(workspace, entity="tagged", ids=[1], added=["vip"])
