"""Undo and redo tell which records are there now, so that the window can show them."""

from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.records import Campaign
from socialroi_desktop.operations import history
from socialroi_desktop.operations.records.editing import delete_records, edit_record
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
