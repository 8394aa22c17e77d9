"""What an import would do, row by row, before anything is kept: planned, judged, rolled back.

Rows are kept as small tuples of the columns worth showing, so that 200,000 of them fit. Knows no widgets.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from socialroi_desktop import ingest
from socialroi_desktop.domain.fields import Kind, Spec, spec_of, specs
from socialroi_desktop.domain.imports import Assessed, Chunk, Counts, Value, Verdict
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.progress import Progress, no_progress
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.operations.importing import FileImport, import_files
from socialroi_desktop.operations.mapping import remembered_options
from socialroi_desktop.store import reading
from socialroi_desktop.store.workspace import Workspace

MOST_COLUMNS = 5
_SAMPLE = 2000
_SPARSE = 0.6
_NEVER = (Kind.URL, Kind.CURRENCY)
# Characters of a text kept for the preview; the whole cell is in the file.
_LONGEST = 160
Change = tuple[str, Value, Value]


class PreviewRow(NamedTuple):
    """One row of the file and what applying it would do.

    `values` are in the order of `Preview.columns`; `changes` are (field, old, new); `problem` is why a row is
    doubtful, rejected or skipped. A row that is not `tickable` stays as it is whatever is chosen.
    """

    line: int
    verdict: Verdict
    values: tuple[Value, ...] = ()
    currency: str = ""
    changes: tuple[Change, ...] = ()
    problem: Problem | None = None
    tickable: bool = False
    cells: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """All rows of one file in file order; `names` are those of records referred to, by entity and id."""

    columns: tuple[Spec, ...]
    rows: Sequence[PreviewRow]
    counts: Counts
    names: Mapping[str, Mapping[int, str]] = field(default_factory=dict)


def plan_source(
    workspace: Workspace, source: ingest.Source, options: ingest.Options | None = None
) -> ingest.Plan:
    """Say how an opened file will be read; a mapping made earlier for the same header is used again."""
    settings = workspace.settings()
    made = ingest.plan(source, settings, options)
    if made.needs_mapping:
        remembered = remembered_options(workspace, made.fingerprint, options)
        if remembered is not None:
            return ingest.plan(source, settings, remembered)
    return made


def preview(workspace: Workspace, plan: ingest.Plan, progress: Progress = no_progress) -> Preview:
    """Judge every row of a planned file exactly as its import would, and keep nothing."""
    collector = _Collector(workspace, plan.entity)
    results = import_files(
        workspace, files=[FileImport(plan)], progress=progress, dry_run=True, watch=collector.take
    )
    return Preview(collector.columns, collector.rows, results[0].counts, collector.names)


def raw_cells(plan: ingest.Plan, line: int, progress: Progress = no_progress) -> tuple[str, ...]:
    """Return the cells of the row that starts on a line, as they stand in the file; () when there is none."""
    for block in plan.layout.table.blocks(width=len(plan.header), progress=progress):
        if len(block.lines) and block.lines[0] <= line <= block.lines[-1]:
            for at, cells in zip(block.lines, block.rows, strict=True):
                if at == line:
                    return tuple(cells)
        elif len(block.lines) and block.lines[0] > line:
            break
    return ()


class _Collector:
    """Watches an import and keeps what a person looks at."""

    def __init__(self, workspace: Workspace, entity: str) -> None:
        self._workspace = workspace
        self._entity = entity
        self.columns: tuple[Spec, ...] = ()
        self.rows: list[PreviewRow] = []
        self.names: dict[str, dict[int, str]] = {}

    def take(self, chunk: Chunk, verdicts: Sequence[Assessed]) -> None:
        if not self.columns and chunk.rows:
            self.columns = worth_showing(self._entity, chunk)
        self._learn_names(chunk)
        at = [chunk.columns.index(spec.name) if spec.name in chunk.columns else -1 for spec in self.columns]
        money = chunk.columns.index("currency") if "currency" in chunk.columns else -1
        rows = [
            PreviewRow(
                line, item.verdict, tuple(_short(row[i]) if i >= 0 else None for i in at),
                str(row[money] or "") if money >= 0 else "",
                tuple((name, *pair) for name, pair in item.changes.items()), item.doubt, _tickable(item),
            )
            for row, line, item in zip(chunk.rows, chunk.lines, verdicts, strict=True)
        ]  # fmt: skip
        rows += [
            PreviewRow(item.problem.line or 0, Verdict.REJECTED, problem=item.problem, cells=item.cells)
            for item in chunk.rejected
        ]
        rows += [PreviewRow(item.line or 0, Verdict.SKIPPED, problem=item) for item in chunk.skipped]
        if chunk.rejected or chunk.skipped:
            rows.sort(key=lambda row: row.line)
        self.rows += rows

    def _learn_names(self, chunk: Chunk) -> None:
        """Keep the names of records referred to: those the trial made are gone when the preview is shown."""
        for spec in specs(RECORDS[self._entity]):
            if spec.kind is Kind.REFERENCE and spec.name in chunk.columns:
                self.names[spec.refers_to] = reading.names(self._workspace, spec.refers_to)


def _short(value: Value) -> Value:
    return value[:_LONGEST] + "…" if isinstance(value, str) and len(value) > _LONGEST else value


def _tickable(item: Assessed) -> bool:
    if item.verdict is Verdict.DOUBTFUL:
        # A twin inside the file has nothing of its own to give: only the first of the two is taken.
        return item.existing_id is None or bool(item.changes)
    return item.verdict in (Verdict.NEW, Verdict.CHANGED)


def worth_showing(entity: str, chunk: Chunk) -> tuple[Spec, ...]:
    """Return the fields that tell the rows of a file apart, in declared order.

    Left out are columns that say the same in every row or repeat another one; of many the best filled are taken.
    """
    sample = chunk.rows[:_SAMPLE]
    telling: dict[tuple[Value, ...], Spec] = {}
    for spec in specs(RECORDS[entity]):
        if spec.name not in chunk.columns or not (spec.shown and spec.importable) or spec.kind in _NEVER:
            continue
        at = chunk.columns.index(spec.name)
        values = tuple(row[at] for row in sample)
        if len(set(values)) > 1 or (len(sample) == 1 and values != (None,)):
            telling.setdefault(values, spec)
    fullest = sorted(
        telling, key=lambda values: sum(value is None for value in values) > len(sample) * _SPARSE
    )
    kept = set(fullest[:MOST_COLUMNS])
    return tuple(spec for values, spec in telling.items() if values in kept)


def field_of(entity: str, name: str) -> Spec | None:
    """Return a declared field by name; None for what is no field of its own (the lines of an order)."""
    try:
        return spec_of(RECORDS[entity], name)
    except KeyError:
        return None
