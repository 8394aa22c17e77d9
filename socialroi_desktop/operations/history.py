"""Undo and redo as the app offers them."""

from dataclasses import replace

from socialroi_desktop.operations.places import place_of
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes import history
from socialroi_desktop.store.changes.log import Done
from socialroi_desktop.store.file.workspace import Workspace


def undo(workspace: Workspace) -> Changed | None:
    """Take back the last change; None when there is none.

    An erasure stays: what is returned says so, and the next undo takes back what was done before it.
    """
    return _changed(workspace, history.undo(workspace))


def redo(workspace: Workspace) -> Changed | None:
    """Do the change taken back last again; None when there is none."""
    return _changed(workspace, history.redo(workspace))


def _changed(workspace: Workspace, entry: Done | None) -> Changed | None:
    if entry is None:
        return None
    if entry.stays:
        return Changed(
            "Somebody was erased everywhere: that stays and is not taken back."
            " Undo again takes back what was done before it.",
            entry.details,
        )
    changed = Changed(entry.template, entry.details, entry.rows)
    place = place_of(workspace, changed, entry)
    return replace(changed, place=None if place is None else replace(place, step=entry.id))
