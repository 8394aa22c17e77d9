"""One row of a planned file looked at by itself: its cells as they stand, and what they are read as.

Knows the layout; a row that only makes sense among many (stacked tables) comes with its cells alone.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Any

from socialroi_desktop.domain.imports import Chunk, Value
from socialroi_desktop.domain.progress import Progress, no_progress
from socialroi_desktop.errors import UserError
from socialroi_desktop.ingest.files.delimited import BLOCK, Block
from socialroi_desktop.ingest.planning.plan import Plan
from socialroi_desktop.ingest.reading.reader import read

# Lines of one order that follow its first one.
_FOLLOWING = 60
_ALONE = frozenset({"rows", "grouped", "orders"})


@dataclass(frozen=True, slots=True)
class OneRow:
    """The cells of a row, and its values by field; values are empty where it cannot be read by itself."""

    cells: tuple[str, ...] = ()
    values: dict[str, Value] | None = None


@dataclass(frozen=True, slots=True)
class _Held:
    """A table of a few rows that are in memory already."""

    name: str
    typed: bool
    block: Block
    path: Path
    first_line: int = 1

    def blocks(
        self,
        *,
        width: int | None = None,
        size: int = BLOCK,
        progress: Progress = no_progress,
        wanted: Sequence[int] = (),
    ) -> Iterator[Block]:
        yield self.block


def one_row(plan: Plan, line: int, progress: Progress = no_progress) -> OneRow:
    """Return the row that starts on a line of a planned file; empty when there is none."""
    found = list(islice(_from_line(plan, line, progress), _FOLLOWING))
    if not found:
        return OneRow()
    return OneRow(tuple(found[0][1]), _values(plan, line, found))


def _from_line(plan: Plan, line: int, progress: Progress) -> Iterator[tuple[int, Any]]:
    for block in plan.layout.blocks(progress):
        if not len(block.lines) or block.lines[-1] < line:
            continue
        started = False
        for at, cells in zip(block.lines, block.rows, strict=True):
            started = started or at == line
            if started:
                yield at, cells
        # What follows in the next block is left: an order cut there is seldom looked at.
        return


def _values(plan: Plan, line: int, rows: Sequence[tuple[int, Any]]) -> dict[str, Value] | None:
    if plan.layout.format.strategy not in _ALONE:
        return None
    table = plan.layout.table
    held = _Held(
        table.name, table.typed, Block([cells for _, cells in rows], [at for at, _ in rows]), table.path
    )
    layout = replace(plan.layout, table=held)  # type: ignore[arg-type]  # it gives blocks, which is all that is asked of it
    try:
        chunk = next(iter(read(replace(plan, layout=layout))), None)
    except UserError:
        return None
    return None if chunk is None else _row_of(chunk, line)


def _row_of(chunk: Chunk, line: int) -> dict[str, Value] | None:
    for at, row in zip(chunk.lines, chunk.rows, strict=True):
        if at == line:
            return dict(zip(chunk.columns, row, strict=True))
    return None
