"""A proof as a CSV sheet: the figure, its inputs, and every row with file, line and hash. Knows no Qt.

The sheet is for other eyes and other programs: plain decimals and ISO dates, no locale.
"""

import csv
import io
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from socialroi_desktop.domain.money import from_minor
from socialroi_desktop.operations.csv_files import neutral
from socialroi_desktop.operations.whole import write_whole
from socialroi_desktop.store.sums.evidence import SourceRow
from socialroi_desktop.viewmodels.roi.proof import ProofAnswer

_HEADER = (
    "entity", "id", "day", "label", "origin", "page", "minutes", "hourly_rate", "amount", "net_sales", "currency",
    "counted", "file", "line", "sha256",
)  # fmt: skip
Cell = str | int | Decimal | None


def save_sheet(path: Path, answer: ProofAnswer) -> None:
    """Write the sheet as UTF-8 with a byte order mark, which spreadsheets need to see.

    UserError when it cannot be written.
    """
    text = io.StringIO(newline="")
    csv.writer(text).writerows([_written(cell) for cell in line] for line in sheet(answer))
    write_whole(path, text.getvalue().encode("utf-8-sig"))


def sheet(answer: ProofAnswer) -> Iterator[tuple[Cell, ...]]:
    """Yield the lines of the sheet: the figure, its inputs, a blank line, then the rows."""
    figure, scope = answer.entry.figure, answer.entry.scope
    yield ("metric", figure.metric)
    yield from figure.group.items()
    yield ("from", figure.start.isoformat())
    yield ("to", figure.end.isoformat())
    yield ("model", scope.model)
    yield ("channels", "all" if scope.channels is None else " ".join(sorted(scope.channels)))
    yield ("value", figure.value, figure.unit)
    yield ("95% range", figure.low, figure.high)
    yield ("formula", figure.formula)
    for name, value in figure.inputs.items():
        yield ("input", name, value)
    for whole, part in answer.parts.items():
        for name, value in part.inputs.items():
            yield (f"input of {whole}", name, value)
    yield ("note", figure.note)
    yield ()
    yield _HEADER
    for table in answer.tables:
        for row in table.rows:
            yield _row(row)


def _row(row: SourceRow) -> tuple[Cell, ...]:
    amount, net, hourly = (
        None if minor is None or row.currency is None else from_minor(minor, row.currency)
        for minor in (row.amount, row.net, row.hourly)
    )
    counted = None if row.counted is None or row.base is None else from_minor(row.counted, row.base)
    return (
        row.entity, row.row_id, row.day, row.label, row.origin, row.page, row.minutes, hourly, amount, net, row.currency,
        counted,
        row.file, row.line, row.sha256,
    )  # fmt: skip


def _written(cell: Cell) -> str:
    """Return a cell that no spreadsheet takes for a formula; a number stays one, its minus included."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return neutral(cell)
    return f"{cell:f}" if isinstance(cell, Decimal) else str(cell)
