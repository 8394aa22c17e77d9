"""Tables saved as CSV: the rows a record table shows, and the rows an import rejected. Knows no dialogs."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from socialroi_desktop.domain.fields import Record, Spec
from socialroi_desktop.domain.imports import Verdict
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.progress import Progress, no_progress
from socialroi_desktop.domain.values import writing
from socialroi_desktop.domain.values.writing import Cell
from socialroi_desktop.operations.csv_files import write_csv
from socialroi_desktop.store.changes.batches import Batch
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.ordering import records_by_id
from socialroi_desktop.viewmodels.shared.field_text import Naming, currency_of
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.style import surroundings
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import field_label

_PAGE = 5000


def save_records(
    workspace: Workspace,
    path: Path,
    columns: Sequence[Spec],
    *,
    entity: str,
    ids: Sequence[int],
    naming: Naming,
    progress: Progress = no_progress,
) -> int:
    """Save records as CSV: dates ISO, amounts as plain decimals, names as shown; return how many."""

    def rows() -> Iterator[list[Cell]]:
        for start in range(0, len(ids), _PAGE):
            part = list(ids[start : start + _PAGE])
            found = records_by_id(workspace, entity, part)
            for row_id in part:
                if row_id in found:
                    yield [cell_of(found[row_id], spec, naming) for spec in columns]

    return write_csv(path, [field_label(spec) for spec in columns], rows(), progress, len(ids))


def cell_of(record: Record, spec: Spec, naming: Naming) -> Cell:
    """Return a field as a file holds it, independent of the locale."""
    currency = currency_of(record, naming)
    value = getattr(record, spec.name)
    return writing.cell(spec, value, surroundings(currency, naming.zone), naming.names)


def save_rejected(path: Path, batch: Batch, rows: Sequence[tuple[Verdict, Problem, tuple[str, ...]]]) -> int:
    """Save the rejected rows of an import under the file's own header, to be mended and imported again."""
    rejected = [(problem, cells) for verdict, problem, cells in rows if verdict is Verdict.REJECTED]
    header: list[str] = json.loads(batch.choices.get("header", "[]"))
    width = max([len(header), *(len(cells) for _, cells in rejected)])
    padded = header + [""] * (width - len(header))
    extra = [
        translate("RejectedRows", "Line in the file"),
        translate("RejectedRows", "Why it was rejected"),
    ]
    table = (
        [*cells, *[""] * (width - len(cells)), problem.line, problem_text(problem)]
        for problem, cells in rejected
    )
    return write_csv(path, padded + extra, table)
