"""Tells that a file may end in the middle of an amount: `12` where all others have cents, and no end of line behind it.

Knows the layout and the last bytes of its file; a file that was cut off elsewhere shows it by its rows.
"""

import csv
import re
from collections.abc import Iterator
from dataclasses import replace

from socialroi_desktop.domain.fields import Kind
from socialroi_desktop.domain.imports import Chunk
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.bounds import shown
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.files.tables import TextTable

_CUT = (
    "“{value}” is the end of the file and has no cents as the others here have, so it may be cut off; compare it,"
    " or export the file again."
)
_TAIL = 1 << 16
_NEAR = 200
_CENTS = re.compile(r"\d[.,]\d\d\D*$")


def with_end(layout: Layout, chunks: Iterator[Chunk]) -> Iterator[Chunk]:
    """Give the chunks of a layout, the last row in doubt where the file ends in an amount that looks cut off."""
    problem = _cut_amount(layout)
    if problem is None:
        yield from chunks
        return
    held: Chunk | None = None
    for chunk in chunks:
        if held is not None:
            yield held
        held = chunk
    if held is not None:
        yield _doubted(held, problem)


def _doubted(chunk: Chunk, problem: Problem) -> Chunk:
    last = max(chunk.lines, default=0)
    beyond = max((item.problem.line or 0 for item in chunk.rejected), default=0)
    place = list(chunk.lines).index(last) if last else 0
    if not last or beyond > last or place in chunk.doubts:
        return chunk
    return replace(chunk, doubts={**chunk.doubts, place: replace(problem, line=last)})


def _cut_amount(layout: Layout) -> Problem | None:
    cells = _last_row(layout)
    at = len(cells) - 1
    if at not in layout.columns or layout.kind(at) is not Kind.MONEY or _CENTS.search(cells[at]):
        return None
    if not cells[at].strip()[-1:].isdigit() and cells[at].strip()[-1:] not in (".", ","):
        return None
    near = _first_cells(layout, at)
    if len(near) < 2 or not all(map(_CENTS.search, near)):
        return None
    return Problem(_CUT, shown(cells[at]), column=layout.title(at))


def _last_row(layout: Layout) -> list[str]:
    """Return the cells of the last line of a file of text that no end of line follows."""
    table = layout.table
    if not isinstance(table, TextTable) or table.flawed:
        return []
    with table.path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - _TAIL))
        tail = file.read()
    if tail[-1:] in (b"", b"\n", b"\r") or b"\0" in tail:
        return []
    line = re.split(r"[\r\n]", tail.decode(table.encoding.name, "replace"))[-1]
    row = next(csv.reader([line], delimiter=table.delimiter), [])
    return row if len(row) <= len(layout.header) else []


def _first_cells(layout: Layout, at: int) -> list[str]:
    block = next(iter(layout.blocks(size=_NEAR)), None)
    rows = block.rows[: _NEAR - 1] if block is not None else []
    found = [row[at] for row in rows if at < len(row) and row[at].strip()]
    return found[:-1] if block is not None and len(block.rows) < _NEAR else found
