"""One row of a file set beside what it becomes, and beside the record it changes or may be the same as.

Reads only; knows no widgets.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from socialroi_desktop import ingest
from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.progress import Progress, no_progress
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.operations.imports.previewing import Preview
from socialroi_desktop.operations.imports.watching import PreviewRow
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


@dataclass(frozen=True, slots=True)
class RowDetail:
    """A row: its cells, its values by field, the values now in the workspace by field (None where it is new).

    `names` are those of the records that values refer to by id.
    """

    row: PreviewRow
    cells: tuple[str, ...]
    values: Mapping[str, Value]
    now: Mapping[str, Value] | None = None
    names: Mapping[str, Mapping[int, str]] = field(default_factory=dict)


def row_detail(
    workspace: Workspace,
    plan: ingest.Plan,
    preview: Preview,
    row: PreviewRow,
    progress: Progress = no_progress,
) -> RowDetail:
    """Return everything about one row of a previewed file."""
    found = ingest.one_row(plan, row.line, progress) if row.line else ingest.OneRow()
    values = dict(found.values or {})
    # What the preview read among all rows is what an import brings.
    values |= {spec.name: value for spec, value in zip(preview.columns, row.values, strict=False)}
    values |= {name: new for name, _, new in row.changes}
    now: Mapping[str, Value] | None = {name: old for name, old, _ in row.changes} or None
    met = _met(workspace, row)
    if met is not None:
        now = {name: getattr(met, name) for name in met.__dataclass_fields__}
    return RowDetail(row, row.cells or found.cells, values, now, preview.names)


def _met(workspace: Workspace, row: PreviewRow) -> Record | None:
    """Return the record that a doubtful row may be the same as, where the doubt names one."""
    told = row.problem.values if row.problem is not None else {}
    entity, row_id = told.get("entity"), told.get("id")
    if not isinstance(entity, str) or entity not in RECORDS or not isinstance(row_id, int):
        return None
    return reading.get(workspace, RECORDS[entity], row_id)
