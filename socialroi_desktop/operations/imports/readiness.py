"""Whether a planned file can be imported as it is: its columns are known; whether what came of it is kept."""

from socialroi_desktop import ingest
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.imports.wanted import FileImport
from socialroi_desktop.operations.result import Imported
from socialroi_desktop.store.changes import batches
from socialroi_desktop.store.file.workspace import Workspace


def must_be_ready(plan: ingest.Plan) -> None:
    """Raise UserError for a file that cannot be imported, with what to do."""
    if plan.declined is not None:
        raise UserError(plan.declined.template, **plan.declined.values)
    if plan.needs_mapping:
        raise UserError(
            "“{file}” has columns that no known export has; choose what each column means on the Data tab, or pass --format.",
            file=plan.source.name,
        )


def is_worth_keeping(workspace: Workspace, item: FileImport, result: Imported) -> bool:
    """Whether a file is worth a place in the history: it tells anything that no import of these bytes told before."""
    if item.selection.refused:
        # What was left out is asked about when it comes again.
        return True
    if result.counts.new or result.counts.changed or result.notes:
        return True
    if result.counts.doubtful and item.selection.wants_doubts:
        return True
    return bool(result.counts.rejected or result.counts.same) and not batches.seen_before(
        workspace, item.plan.source.sha256, result.batch_id
    )
