"""Undo and redo tell which records are there now, so that the window can show them."""

import json
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.records import Campaign, Cost
from socialroi_desktop.operations import history
from socialroi_desktop.operations.records.editing import delete_records, edit_record
from socialroi_desktop.store.changes.history import last_done
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace


@pytest.fixture
def workspace(tmp_path: Path):
    with new_workspace(tmp_path) as made:
        add(made, Campaign(name="Spring"), Campaign(name="Summer"))
        yield made


def place(changed):
    assert changed is not None
    return changed.place


def test_what_was_added_is_shown_again_by_redo_alone(workspace: Workspace) -> None:
    assert place(history.undo(workspace)) is None
    assert place(history.redo(workspace)) == ("campaign", 2)


def test_what_was_deleted_is_shown_by_undo_alone(workspace: Workspace) -> None:
    delete_records(workspace, entity="campaign", ids=[2])
    assert place(history.undo(workspace)) == ("campaign", 2)
    assert place(history.redo(workspace)) is None


def test_what_was_edited_is_shown_by_both(workspace: Workspace) -> None:
    edit_record(workspace, entity="campaign", row_id=2, changes={"name": "Autumn"})
    assert place(history.undo(workspace)) == ("campaign", 2)
    assert place(history.redo(workspace)) == ("campaign", 2)


def test_the_history_keeps_the_kind_of_record_and_tells_what_it_is_called(workspace: Workspace) -> None:
    add(workspace, Cost(kind="tool", spent_on="2026-03-01", amount=1000, currency="EUR"))
    done = delete_records(workspace, entity="campaign", ids=[1, 2])
    assert done.details == {"records": "campaign", "number": 2}
    assert done.text == "Deleted: Campaigns (2)"
    told = []
    while (entry := history.undo(workspace)) is not None:
        told.append(entry.text)
    assert told == ["Delete: Campaigns (2)", "Add: Cost", "Add: Campaign", "Add: Campaign"]


@pytest.mark.parametrize(
    ("template", "details", "text"),
    [
        ("Add {title}", {"title": "campaign"}, "Add campaign"),
        ("Delete {count} {titles}", {"count": 2, "titles": "campaigns"}, "Delete 2 campaigns"),
        ("Merge of two {titles}", {"titles": "campaigns"}, "Merge of two campaigns"),
        ("Import of {file}", {"file": "a.csv", "count": 1}, "Import of a.csv"),
    ],
)
def test_a_history_of_an_earlier_version_is_read_as_it_was_written(
    workspace, template, details, text
) -> None:
    workspace.connection().execute(
        "UPDATE operation SET template = ?, details = ? WHERE id = (SELECT max(id) FROM operation)",
        (template, json.dumps(details)),
    )
    entry = last_done(workspace)
    assert entry is not None
    assert entry.text == text
