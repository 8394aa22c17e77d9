"""What an import would do, row by row, before anything is kept: planned, judged, rolled back.

Rows are kept as small tuples of the columns worth showing, and only so many of them: of the others the verdict
is counted, so that a file of any size can be looked at. Knows no widgets.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from socialroi_desktop import ingest
from socialroi_desktop.domain.fields import Spec, spec_of
from socialroi_desktop.domain.imports import Counts, Verdict
from socialroi_desktop.domain.progress import Progress, no_progress
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.mapping import plan_as_before
from socialroi_desktop.operations.imports.wanted import NOTHING_MEANT, FileImport, ImportOptions, Meant
from socialroi_desktop.operations.imports.watching import Collector, PreviewRow, Span
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.names import labels


@dataclass(frozen=True, slots=True)
class Preview:
    """The rows of one file in file order; `names` are those of records referred to, by entity and id.

    `unlisted` counts by verdict the rows that are not among `rows`, `tickable` all rows that can be chosen.
    """

    columns: tuple[Spec, ...]
    rows: Sequence[PreviewRow]
    counts: Counts
    tickable: Mapping[Verdict, int]
    unlisted: Mapping[Verdict, int] = field(default_factory=dict)
    names: Mapping[str, Mapping[int, str]] = field(default_factory=dict)
    span: Span = field(default_factory=Span)


def plan_source(
    workspace: Workspace, source: ingest.Source, options: ingest.Options | None = None
) -> ingest.Plan:
    """Say how an opened file will be read; what was said about a file of the same header before holds again, and is told."""
    planned = plan_as_before(workspace, source, options)
    return replace(planned.plan, problems=(*planned.plan.problems, *planned.notes))


def preview(
    workspace: Workspace,
    plan: ingest.Plan,
    progress: Progress = no_progress,
    meant: Meant = NOTHING_MEANT,
) -> Preview:
    """Judge every row of a planned file exactly as its import would, and keep nothing."""
    collector = Collector(plan.entity, lambda entity: labels(workspace.connection(), entity))
    options = ImportOptions(progress, dry_run=True, watch=collector.take)
    results = import_files(workspace, files=[FileImport(plan, meant=meant)], options=options)
    return Preview(
        collector.columns,
        collector.rows,
        results[0].counts,
        collector.tickable,
        collector.unlisted,
        collector.names,
        collector.span,
    )


def field_of(entity: str, name: str) -> Spec | None:
    """Return a declared field by name; None for what is no field of its own (the lines of an order)."""
    try:
        return spec_of(RECORDS[entity], name)
    except KeyError:
        return None
