"""Undo and redo tell where they are seen, whatever the operation was, so that the window can go there."""

from pathlib import Path

import pytest

from asking import add
from socialroi_desktop import ingest
from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.records import AccountDay, Campaign, DiscountCode, Goal, Lead, LeadStep, Mention
from socialroi_desktop.operations import history
from socialroi_desktop.operations.authors import make_influencers
from socialroi_desktop.operations.check_in import Counted, save_check_in
from socialroi_desktop.operations.goals import save_goal
from socialroi_desktop.operations.imports.applying import apply_files, bring_back_import, remove_import
from socialroi_desktop.operations.imports.wanted import FileImport
from socialroi_desktop.operations.places import MOST_SHOWN
from socialroi_desktop.operations.records.blocks import TableEdit, edit_table
from socialroi_desktop.operations.records.editing import delete_records, edit_record, edit_settings
from socialroi_desktop.operations.records.merging import merge_records
from socialroi_desktop.store.changes.taken_back import taken_back
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace

REACH = Goal(
    name="Reach on Facebook +40%",
    kind="awareness",
    metric="reach",
    target_kind="lift",
    target="40",
    start="2026-08-01",
    end="2026-08-31",
    channels="facebook",
    baseline_source="typed",
    baseline="10000",
    baseline_start="2026-07-01",
    baseline_end="2026-07-31",
)


@pytest.fixture
def workspace(tmp_path: Path):
    with new_workspace(tmp_path) as made:
        add(made, Campaign(name="Spring"), Campaign(name="Summer"))
        yield made


def undone(workspace: Workspace) -> Place | None:
    changed = history.undo(workspace)
    assert changed is not None
    return changed.place


def redone(workspace: Workspace) -> Place | None:
    changed = history.redo(workspace)
    assert changed is not None
    return changed.place


def test_what_was_added_is_shown_by_redo_and_where_it_stood_by_undo(workspace: Workspace) -> None:
    assert undone(workspace) == Place("campaign", (), (2,))
    assert redone(workspace) == Place("campaign", (2,))


def test_what_was_deleted_is_shown_by_undo_and_where_it_stood_by_redo(workspace: Workspace) -> None:
    delete_records(workspace, entity="campaign", ids=[1, 2])
    assert undone(workspace) == Place("campaign", (1, 2))
    assert redone(workspace) == Place("campaign", (), (1, 2))


def test_what_was_edited_is_shown_by_both(workspace: Workspace) -> None:
    edit_record(workspace, entity="campaign", row_id=2, changes={"name": "Autumn"})
    assert undone(workspace) == redone(workspace) == Place("campaign", (2,))


def test_a_record_is_shown_and_not_those_that_lost_it(workspace: Workspace) -> None:
    add(workspace, DiscountCode(code="A", channel="instagram", campaign_id=1))
    delete_records(workspace, entity="campaign", ids=[1])
    assert undone(workspace) == Place("campaign", (1,))
    assert redone(workspace) == Place("campaign", (), (1,))


def test_both_rows_of_a_merge_are_shown(workspace: Workspace) -> None:
    merge_records(workspace, entity="campaign", keep_id=1, drop_id=2, taken=["name"])
    assert undone(workspace) == Place("campaign", (1, 2))
    assert redone(workspace) == Place("campaign", (1,), (2,))


def test_every_row_of_a_block_is_shown(workspace: Workspace) -> None:
    edit_table(
        workspace, edit=TableEdit("campaign", {1: {"note": "x"}}, [Campaign(name="A"), Campaign(name="B")])
    )
    assert undone(workspace) == Place("campaign", (1,), (3, 4))
    assert redone(workspace) == Place("campaign", (1, 3, 4))


def test_of_many_rows_the_first_are_shown(workspace: Workspace) -> None:
    edit_table(
        workspace, edit=TableEdit("campaign", {}, [Campaign(name=f"C{n}") for n in range(MOST_SHOWN + 9)])
    )
    undone(workspace)
    assert redone(workspace) == Place("campaign", tuple(range(3, 3 + MOST_SHOWN)))


def test_of_many_scattered_rows_only_those_are_shown_that_were_touched(workspace: Workspace) -> None:
    everybody = [Campaign(name=f"C{n}") for n in range(1298)]
    edit_table(workspace, edit=TableEdit("campaign", {}, everybody))
    touched = range(1, 1299, 2)
    edit_table(workspace, edit=TableEdit("campaign", {row_id: {"note": "x"} for row_id in touched}, []))
    for place in (undone(workspace), redone(workspace)):
        assert place is not None
        assert len(place.ids) == MOST_SHOWN
        assert set(place.ids) <= set(touched)


def test_an_import_is_shown_among_the_imports(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "rates.csv"
    path.write_text("date,currency,rate\n2026-07-01,EUR,1.1\n2026-07-02,EUR,1.2\n", "utf-8")
    plan = ingest.plan(ingest.open_source(path), workspace.settings())
    apply_files(workspace, files=[FileImport(plan)])
    assert undone(workspace) == Place("import_batch", (), (1,))
    assert redone(workspace) == Place("import_batch", (1,))
    edit_record(workspace, entity="exchange_rate", row_id=1, changes={"rate": "9"})
    remove_import(workspace, batch_id=1)
    assert undone(workspace) == redone(workspace) == Place("import_batch", (1,))
    bring_back_import(workspace, removal_id=taken_back(workspace)[0].removal_id)
    place = undone(workspace)
    assert place is not None
    assert place.entity == "import_batch"


def test_a_goal_is_shown_and_not_the_campaign_made_with_it(workspace: Workspace) -> None:
    save_goal(workspace, goal=REACH, campaign="Made for it")
    assert undone(workspace) == Place("goal", (), (1,))
    assert redone(workspace) == Place("goal", (1,))


def test_what_hangs_on_a_record_is_shown_there(workspace: Workspace) -> None:
    add(workspace, Lead(created_at="2026-07-01T10:00:00Z", email="a@x.pl"))
    add(workspace, LeadStep(lead_id=1, done_on="2026-07-02", kind="newsletter"))
    delete_records(workspace, entity="lead_step", ids=[1])
    assert undone(workspace) == redone(workspace) == Place("lead", (1,))
    history.undo(workspace)
    assert undone(workspace) == Place("lead", (1,))
    assert undone(workspace) == Place("lead", (), (1,))


def test_mentions_are_shown_and_not_the_people_made_of_their_authors(workspace: Workspace) -> None:
    add(workspace, Mention(mentioned_at="2026-07-01T10:00:00Z", channel="tiktok", author="@jo", text="wow"))
    make_influencers(workspace, ids=[1])
    assert undone(workspace) == redone(workspace) == Place("mention", (1,))


def test_a_check_in_is_shown_among_the_accounts(workspace: Workspace) -> None:
    add(workspace, AccountDay(channel="tiktok", account="pine", day="2026-07-01", followers=1))
    save_check_in(workspace, day="2026-07-08", counts=[Counted("tiktok", "pine", 5)])
    assert undone(workspace) == Place("account_day", (), (2,))


def test_settings_are_no_place(workspace: Workspace) -> None:
    from dataclasses import replace

    edit_settings(workspace, settings=replace(workspace.settings(), hourly_rate=1))
    assert undone(workspace) is None
