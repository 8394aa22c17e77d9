"""The rows an import rejected, saved as CSV to be mended. Knows no dialogs."""

import json
from collections.abc import Sequence
from pathlib import Path

from socialroi_desktop.domain.imports import Verdict
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.operations.csv_files import as_it_stood, write_csv
from socialroi_desktop.store.changes.batches import Batch
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.translating import translate


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
    return write_csv(path, padded + extra, table, guard=as_it_stood)
