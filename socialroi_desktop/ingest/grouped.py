"""Reads orders of which each takes one or several rows: totals on the first, one line item on every row.

Works on columns, not on rows, for speed. Knows the layout and the ingredients that formats name
(`_subtotal`, …); an order and its lines always come in one chunk, and a bad cell rejects the order with all
its rows.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import compress
from operator import itemgetter
from typing import TypeVar

from socialroi_desktop.domain.imports import Chunk, Rejected, Value
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.ingest.delimited import Block
from socialroi_desktop.ingest.gathering import READ_ROWS, gathered
from socialroi_desktop.ingest.layout import Layout
from socialroi_desktop.ingest.order_columns import Orders
from socialroi_desktop.ingest.order_group import Group
from socialroi_desktop.ingest.order_lines import CHILD_COLUMNS, lines_of

_Item = TypeVar("_Item")


def read_grouped(layout: Layout, progress: Progress) -> Iterator[Chunk]:
    """Give the orders of a table, block by block; the last order of a block waits for the next."""
    yield from gathered(_read(layout, progress))


def _read(layout: Layout, progress: Progress) -> Iterator[Chunk]:
    reader = _Reader(layout)
    yield from map(reader.take, layout.blocks(progress, READ_ROWS))
    last = reader.rest()
    if last is not None:
        yield last


class _Reader:
    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._orders = Orders(layout)
        self._width = len(layout.header)
        self._key = layout.positions(layout.format.group_by)[0]
        self._needed = sorted(layout.columns)
        self._getter = itemgetter(*self._needed)
        self._rows: list[list[str]] = []
        self._lines: list[int] = []

    def take(self, block: Block) -> Chunk:
        """Read a block, but for its last order."""
        rows, lines, rejected, skipped = self._even(block)
        count = len(rejected) + len(skipped)
        cut = self._last_order(rows)
        if self._rows and cut == 0 and rows and rows[0][self._key] == self._rows[0][self._key]:
            self._rows += rows
            self._lines += lines
            return self._chunk([], [], rejected, skipped, count)
        whole, at = (
            (self._rows + rows[:cut], [*self._lines, *lines[:cut]])
            if self._rows
            else (rows[:cut], lines[:cut])
        )
        if rows:
            self._rows, self._lines = rows[cut:], list(lines[cut:])
        else:
            whole, at = [], []
        return self._chunk(whole, at, rejected, skipped, count)

    def rest(self) -> Chunk | None:
        """Read the order that waits at the end of the file."""
        return self._chunk(self._rows, self._lines, [], [], 0) if self._rows else None

    def _last_order(self, rows: list[list[str]]) -> int:
        cut = max(len(rows) - 1, 0)
        while cut and rows[cut - 1][self._key] == rows[-1][self._key]:
            cut -= 1
        return cut

    def _even(self, block: Block) -> tuple[list[list[str]], Sequence[int], list[Rejected], list[Problem]]:
        """Return the rows of the header's width; tell of the others, drop blanks and repeated headers."""
        rejected, skipped = list(block.rejected), []
        header = list(self._layout.header)
        if (
            set(map(len, block.rows)) <= {self._width}
            and header not in block.rows
            and [""] * self._width not in block.rows
        ):
            return block.rows, block.lines, rejected, []
        rows, lines = [], []
        for cells, line in zip(block.rows, block.lines, strict=True):
            extra = cells[self._width :]
            if cells == header:
                skipped.append(Problem("This row repeats the header.", line=line))
            elif not any(cells):
                continue
            elif len(cells) < self._width or any(cell.strip() for cell in extra):
                rejected.append(Rejected(_uneven(len(cells), self._width, line), tuple(cells)))
            else:
                rows.append(cells[: self._width])
                lines.append(line)
        return rows, lines, rejected, skipped

    def _chunk(
        self,
        rows: list[list[str]],
        lines: Sequence[int],
        rejected: list[Rejected],
        skipped: list[Problem],
        count: int,
    ) -> Chunk:
        entity = self._layout.format.entity
        if not rows:
            return Chunk(
                entity,
                self._orders.columns,
                [],
                [],
                rejected=tuple(rejected),
                skipped=tuple(skipped),
                file_lines=count,
            )
        columns = self._columns(rows)
        keys = [text.strip() for text in columns[self._key]]
        heads = [index for index, key in enumerate(keys) if index == 0 or key != keys[index - 1]]
        group = Group(rows, lines, range(len(rows)) if len(heads) == len(rows) else heads, columns)
        made = self._orders.read(group, keys)
        kept = _Kept(group, made.bad)
        values: list[tuple[Value, ...]] = list(zip(*made.values, strict=True))
        children, parents = lines_of(group, made.children, kept.place)
        return Chunk(
            entity,
            self._orders.columns,
            kept.of(values),
            kept.of([lines[index] for index in group.heads]),
            children=Chunk("order_line", CHILD_COLUMNS, *children),
            parents=parents,
            rejected=tuple(rejected + kept.rejected(made.bad)),
            skipped=tuple(skipped),
            doubts=kept.doubts(made.doubts),
            file_lines=len(rows) + count,
        )

    def _columns(self, rows: list[list[str]]) -> dict[int, tuple[str, ...]]:
        """Turn rows into the columns that are needed; of wide rows only those cells are touched."""
        if self._width > 2 * len(self._needed):
            return dict(zip(self._needed, zip(*map(self._getter, rows), strict=True), strict=True))
        return dict(enumerate(zip(*rows, strict=True)))


class _Kept:
    """Which orders of a group stay once the bad ones are out; `place` is their new index."""

    def __init__(self, group: Group, bad: Mapping[int, Problem]) -> None:
        self._group = group
        count = len(group.heads)
        self._good = [number not in bad for number in range(count)] if bad else None
        numbers = range(count) if self._good is None else compress(range(count), self._good)
        self.place: Mapping[int, int] | None = (
            None if self._good is None else {number: place for place, number in enumerate(numbers)}
        )

    def of(self, items: list[_Item]) -> list[_Item]:
        return items if self._good is None else list(compress(items, self._good))

    def doubts(self, found: Mapping[int, Problem]) -> Mapping[int, Problem]:
        """Return the doubts about the orders that stay, under their new index."""
        place = self.place
        return (
            found
            if place is None
            else {place[number]: one for number, one in found.items() if number in place}
        )

    def rejected(self, bad: Mapping[int, Problem]) -> list[Rejected]:
        """Return all rows of the bad orders: the one at fault with its problem, the others point to it."""
        found: list[Rejected] = []
        heads = [*self._group.heads, len(self._group.rows)]
        for number, problem in sorted(bad.items()):
            for index in range(heads[number], heads[number + 1]):
                line = self._group.lines[index]
                told = problem if line == problem.line else _companion(line, problem)
                found.append(Rejected(told, tuple(self._group.rows[index])))
        return found


def _companion(line: int, problem: Problem) -> Problem:
    template = "This row belongs to an order that cannot be read because of line {at}; mend that line."
    return Problem(template, {"at": problem.line}, line=line)


def _uneven(found: int, width: int, line: int) -> Problem:
    template = (
        "This row has {found} cells where the header has {width}; a part of the row is missing or split."
    )
    return Problem(template, {"found": found, "width": width}, line=line)
