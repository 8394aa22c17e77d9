"""Imports and their removal reported as changes, so that tables know what to reload."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from socialroi_desktop.domain.progress import Progress, no_progress
from socialroi_desktop.errors import Cancelled, UserError
from socialroi_desktop.operations.imports.importing import FileImport, import_files, remove_import
from socialroi_desktop.operations.imports.mapping import remember_answers
from socialroi_desktop.operations.result import Changed, Imported
from socialroi_desktop.store.changes import history
from socialroi_desktop.store.changes.bringing_back import Back, bring_back
from socialroi_desktop.store.changes.removal import Kept
from socialroi_desktop.store.changes.taken_back import taken_back
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace

BROUGHT_BACK = "Bringing back import of {file}"


@dataclass(frozen=True, slots=True)
class Applied:
    """What became of an import: the change (None when nothing was written) and each file's result."""

    changed: Changed | None
    files: tuple[Imported, ...]


def apply_files(
    workspace: Workspace,
    *,
    files: Sequence[FileImport],
    progress: Progress = no_progress,
    file_done: Callable[[Imported], None] | None = None,
) -> Applied:
    """Import planned files as one change and remember what was said about them; Cancelled leaves neither behind."""
    noted = [remember_answers(workspace, plan=item.plan) for item in files]
    try:
        results = import_files(workspace, files=files, progress=progress, file_done=file_done)
    except Cancelled:
        for _ in filter(None, noted):
            history.retract(workspace)
        raise
    if all(result.batch_id is None for result in results):
        return Applied(None, tuple(results))
    return Applied(_last_change(workspace), tuple(results))


def take_back_import(workspace: Workspace, *, batch_id: int) -> tuple[Changed | None, tuple[Kept, ...]]:
    """Take back one import of any time; return the change and the rows kept: they were edited since."""
    _, kept = remove_import(workspace, batch_id=batch_id)
    return _last_change(workspace), kept


def bring_back_import(workspace: Workspace, *, removal_id: int) -> tuple[Changed | None, Back]:
    """Bring back an import taken back at any time; return the change, and how many rows came back and how many stay.

    UserError when that was done already, or when the workspace holds every row of it again.
    """
    found = next((item for item in taken_back(workspace) if item.removal_id == removal_id), None)
    if found is None:
        raise UserError("This import has been brought back already.")
    with change(workspace, BROUGHT_BACK, file=found.batch.file, removal=removal_id) as writer:
        back = bring_back(writer, removal_id, found.batch.id)
        if not back.returned and back.left:
            raise UserError("The workspace holds every row of “{file}” already.", file=found.batch.file)
    return _last_change(workspace), back


def _last_change(workspace: Workspace) -> Changed | None:
    entry = history.last_done(workspace)
    return None if entry is None else Changed(entry.template, entry.details, entry.entities)
