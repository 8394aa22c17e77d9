"""Every operation tells which rows came, changed or went; an import of many rows is one range."""

from pathlib import Path

import pytest

from asking import add
from socialroi_desktop import ingest
from socialroi_desktop.domain.changes import RowChanges
from socialroi_desktop.domain.records import Campaign, Cost, DiscountCode
from socialroi_desktop.operations import history
from socialroi_desktop.operations.imports.applying import apply_files, bring_back_import, remove_import
from socialroi_desktop.operations.imports.wanted import FileImport
from socialroi_desktop.operations.records.blocks import TableEdit, edit_table
from socialroi_desktop.operations.records.editing import add_record, delete_records, edit_record
from socialroi_desktop.operations.records.merging import merge_records
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.taken_back import taken_back
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace

COST = Cost(spent_on="2026-07-02", kind="tool", amount=1, currency="USD")


@pytest.fixture
def workspace(tmp_path: Path):
    with new_workspace(tmp_path) as made:
        add(made, Campaign(name="Spring"), Campaign(name="Summer"), Campaign(name="Autumn"))
        yield made


def rows(changed: Changed | None, entity: str) -> RowChanges:
    assert changed is not None
    return changed.rows[entity]


def ids(*rows: int) -> tuple[range, ...]:
    return tuple(range(row, row + 1) for row in rows)


def test_adding_editing_and_deleting_tell_their_rows(workspace: Workspace) -> None:
    assert rows(add_record(workspace, record=Campaign(name="Winter")), "campaign").created == ids(4)
    edited = rows(edit_record(workspace, entity="campaign", row_id=2, changes={"note": "hot"}), "campaign")
    assert edited == RowChanges(edited=ids(2), fields=frozenset({"note"}))
    deleted = delete_records(workspace, entity="campaign", ids=[3, 1])
    assert rows(deleted, "campaign").deleted == ids(1, 3)


def test_undo_and_redo_tell_the_rows_they_put_back_and_took_away(workspace: Workspace) -> None:
    delete_records(workspace, entity="campaign", ids=[1, 3])
    assert rows(history.undo(workspace), "campaign").created == ids(1, 3)
    assert rows(history.redo(workspace), "campaign").deleted == ids(1, 3)
    history.undo(workspace)
    history.undo(workspace)
    assert rows(history.redo(workspace), "campaign").created == ids(3)


def test_what_goes_with_a_row_or_loses_it_is_told_too(workspace: Workspace) -> None:
    add(workspace, DiscountCode(code="A", channel="instagram", campaign_id=1))
    changed = delete_records(workspace, entity="campaign", ids=[1])
    code = RowChanges(edited=ids(1), fields=frozenset({"campaign_id"}))
    assert rows(changed, "discount_code") == code
    assert rows(history.undo(workspace), "discount_code") == code


def test_a_merge_tells_both_rows(workspace: Workspace) -> None:
    changed = merge_records(workspace, entity="campaign", keep_id=1, drop_id=3, taken=["name"])
    assert rows(changed, "campaign") == RowChanges(
        edited=ids(1), deleted=ids(3), fields=frozenset({"name", "link_names"})
    )


def test_a_block_of_cells_tells_what_came_and_what_changed(workspace: Workspace) -> None:
    edit = TableEdit("campaign", {2: {"note": "x"}}, [Campaign(name="New"), Campaign(name="Newer")])
    changed, _ = edit_table(workspace, edit=edit)
    assert (rows(changed, "campaign").created, rows(changed, "campaign").edited) == ((range(4, 6),), ids(2))


def test_an_import_of_many_rows_is_one_range_there_and_back(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "rates.csv"
    lines = [f"{2001 + n // 336}-{n // 28 % 12 + 1:02}-{n % 28 + 1:02},EUR,1.{n}" for n in range(5000)]
    path.write_text("date,currency,rate\n" + "\n".join(lines), "utf-8")
    plan = ingest.plan(ingest.open_source(path), workspace.settings())
    applied = apply_files(workspace, files=[FileImport(plan)])
    everything = (range(1, 5001),)
    assert rows(applied.changed, "exchange_rate").created == everything
    assert rows(applied.changed, "import_batch").created == ids(1)
    assert rows(history.undo(workspace), "exchange_rate").deleted == everything
    assert rows(history.redo(workspace), "exchange_rate").created == everything
    removed, _ = remove_import(workspace, batch_id=1)
    assert rows(removed, "exchange_rate").deleted == everything
    back, _ = bring_back_import(workspace, removal_id=taken_back(workspace)[0].removal_id)
    assert rows(back, "exchange_rate").created == (range(5001, 10001),)
