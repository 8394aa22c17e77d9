"""Imports and their removal reported as changes, so that tables know what to reload."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from socialroi_desktop.domain.records import AdCost
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.imports.importing import import_as_one
from socialroi_desktop.operations.imports.made_anew import (
    kinds_of,
    make_anew,
    make_anew_without,
    open_rows,
    told_by_import,
)
from socialroi_desktop.operations.imports.mapping import remember_answers, remember_within
from socialroi_desktop.operations.imports.set_back import set_back
from socialroi_desktop.operations.imports.spend_again import must_count_once
from socialroi_desktop.operations.imports.told_again import told_again
from socialroi_desktop.operations.imports.wanted import PLAINLY, FileImport, ImportOptions
from socialroi_desktop.operations.result import Changed, Imported
from socialroi_desktop.store.changes import batches
from socialroi_desktop.store.changes.bringing_back import Back, bring_back
from socialroi_desktop.store.changes.known_again import TAKEN
from socialroi_desktop.store.changes.removal import Kept, remove_batch_rows
from socialroi_desktop.store.changes.retelling import retell
from socialroi_desktop.store.changes.taken_back import taken_back
from socialroi_desktop.store.changes.told_apart import SetsBack
from socialroi_desktop.store.changes.writer import Writer, change
from socialroi_desktop.store.derived.days import local_day
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
    options: ImportOptions = PLAINLY,
) -> Applied:
    """Import planned files as one change and remember what was said about them; where it stops, neither is left behind."""

    def remember(writer: Writer) -> None:
        for item in files:
            remember_within(workspace, writer, plan=item.plan)

    changed, results = import_as_one(workspace, files=files, options=options, first=remember)
    if changed is None and not options.dry_run:
        for item in files:
            remember_answers(workspace, plan=item.plan)
    return Applied(changed, tuple(results))


def remove_import(workspace: Workspace, *, batch_id: int) -> tuple[Changed, tuple[Kept, ...]]:
    """Take back one import of any time; return the change and the rows that stay: they were edited since.

    The notes of the change name files of later imports that told rows again, which went with this one.
    """
    found = batches.batch(workspace, batch_id)
    if found is None:
        raise UserError("This import has been undone already.")
    if any(item.batch.id == batch_id and item.stands for item in taken_back(workspace)):
        raise UserError("This import has been undone already; the rows that you edited since have stayed.")
    template, details = "Removal of import of {file}", {"file": found.file, "batch": batch_id}
    with change(workspace, template, **details) as writer:
        keys, kinds = told_by_import(writer, batch_id), kinds_of(writer, batch_id)
        make_anew_without(workspace, writer, keys, batch_id)
        before = writer.last_change()
        kept = remove_batch_rows(writer, batch_id, found.operation_id)
        retell(writer, {**details, TAKEN: [before, writer.last_change()]})
        # Where it told no record otherwise than others do, and no row waits, nothing that stands is told another way now.
        if waiting := keys | open_rows(writer):
            make_anew(workspace, writer, waiting, batch_id, kinds)
    went = writer.rows.get(found.entity)
    notes = told_again(workspace, found) if went is not None and went.deleted else ()
    return Changed(template, details, writer.rows, notes=notes), kept


def _sets_back(workspace: Workspace) -> SetsBack:
    day = local_day(workspace.settings().timezone)
    return lambda entity, changes, currency: set_back(entity, changes, currency, day) is not None


def bring_back_import(workspace: Workspace, *, removal_id: int) -> tuple[Changed, Back]:
    """Bring back an import taken back at any time; return the change, and how many rows came back and how many stay.

    UserError when that was done already, or when the workspace holds every row of it again.
    """
    found = next((item for item in taken_back(workspace) if item.removal_id == removal_id), None)
    if found is None:
        raise UserError("This import has been brought back already.")
    details = {"file": found.batch.file, "removal": removal_id}
    with change(workspace, BROUGHT_BACK, **details) as writer:
        back = bring_back(writer, removal_id, found.batch.id, _sets_back(workspace))
        made = make_anew(
            workspace,
            writer,
            back.told_otherwise | open_rows(writer),
            back.batch_id,
            kinds_of(writer, back.batch_id),
        )
        if found.batch.entity == AdCost.entity and not made.is_whole:
            must_count_once(workspace, writer, back.batch_id, found.batch.file)
        back = replace(back, returned=back.returned + made.changed, left=back.left + made.left)
        if not back.returned and back.left and not back.told_otherwise:
            raise UserError("The workspace holds every row of “{file}” already.", file=found.batch.file)
    return Changed(BROUGHT_BACK, details, writer.rows), back
