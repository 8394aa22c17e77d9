"""Undo and redo as the app offers them."""

from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes import history
from socialroi_desktop.store.file.workspace import Workspace


def undo(workspace: Workspace) -> Changed | None:
    """Take back the last change; None when there is none."""
    return _changed(history.undo(workspace))


def redo(workspace: Workspace) -> Changed | None:
    """Do the change taken back last again; None when there is none."""
    return _changed(history.redo(workspace))


def _changed(entry: history.Done | None) -> Changed | None:
    return None if entry is None else Changed(entry.template, entry.details, entry.rows)
