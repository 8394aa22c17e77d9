"""A wide table (a column for each month, network or kind of cost) made long: one row for each of these cells.

Knows rows and which columns are parts of one figure; what they mean is decided where a file is planned. Every row keeps
the line of the file it is from.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from socialroi_desktop.ingest.files.delimited import Block

_NOTHING = re.compile(r"[\s\-–—]*")
_FIGURE = re.compile(r"[1-9]")


@dataclass(frozen=True, slots=True)
class Spread:
    """Which columns of a table are parts: `parts` names each with its column for every one of `values`.

    `kept` are the columns that stay, with their names; `name` is that of the new column that names the parts. With `by_part`
    all rows of the first part come first, as sums under them need it; without `zeros` a part of nothing makes no row.
    `title` says what the parts are, `ends` what the first and the last of their columns are called, `left_out` are columns that
    add up others.
    """

    kept: Mapping[int, str]
    name: str
    values: tuple[str, ...]
    parts: tuple[tuple[str, tuple[int | None, ...]], ...]
    title: str
    by_part: bool = False
    zeros: bool = True
    left_out: tuple[str, ...] = ()
    ends: tuple[str, str] = ("", "")

    @property
    def header(self) -> list[str]:
        """The names of the columns of the long table."""
        return [*self.kept.values(), self.name, *self.values]

    def rows(self, cells: Sequence[str]) -> Iterator[list[str] | None]:
        """Give what a row of the wide table becomes, part by part; None where it tells nothing of one."""
        kept = [_cell(cells, at) for at in self.kept]
        for name, places in self.parts:
            values = ["" if at is None else _cell(cells, at) for at in places]
            yield [*kept, name, *values] if any(map(self._tells, values)) else None

    def _tells(self, cell: str) -> bool:
        if _NOTHING.fullmatch(cell):
            return False
        return self.zeros or bool(_FIGURE.search(cell)) or not any(map(str.isdigit, cell))


def _cell(cells: Sequence[str], at: int) -> str:
    return cells[at] if at < len(cells) else ""


def long_block(block: Block, spread: Spread, header_line: int, width: int = 0) -> Block:
    """Return a block with the rows below the header made long; those above it stay."""
    found: list[tuple[int, int, list[str]]] = []
    for place, (line, cells) in enumerate(zip(block.lines, block.rows, strict=True)):
        if line < header_line:
            found.append((-1, place, list(cells)))
        elif line == header_line:
            found.append((-1, place, spread.header))
        elif any(cell.strip() for cell in cells):
            rows = enumerate(spread.rows(cells))
            found += [(part, place, row) for part, row in rows if row is not None]
    if spread.by_part:
        found.sort(key=lambda one: one[0])
    return Block(
        [row + [""] * (width - len(row)) for _, _, row in found],
        [block.lines[place] for _, place, _ in found],
        block.rejected,
        {at: block.doubts[place] for at, (_, place, _) in enumerate(found) if place in block.doubts},
    )
