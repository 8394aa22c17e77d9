"""Undo and redo as the app offers them."""

from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes import history
from socialroi_desktop.store.file.workspace import Workspace


def undo(workspace: Workspace) -> Changed | None:
    """Take back the last change; None when there is none."""
    return _changed(workspace, history.undo(workspace), forward=False)


def redo(workspace: Workspace) -> Changed | None:
    """Do the change taken back last again; None when there is none."""
    return _changed(workspace, history.redo(workspace), forward=True)


def _changed(workspace: Workspace, entry: history.Done | None, *, forward: bool) -> Changed | None:
    if entry is None:
        return None
    rows = history.rows_there(workspace, entry, forward=forward)
    # An import is shown by its place in the history of imports, not by the first of its rows.
    of_records = (
        {} if "import_batch" in entry.entities else {name: rows[name] for name in rows if name in RECORDS}
    )
    return Changed(entry.template, entry.details, entry.entities, rows=of_records)
