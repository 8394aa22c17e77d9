"""Reads orders of which each takes one or several rows: totals on the first, one line item on every row.

Works on columns, not on rows, for speed. Knows the layout and the ingredients that formats name
(`_subtotal`, …); an order and its lines always come in one chunk, and a bad cell rejects the order with all
its rows.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import compress
from operator import ne
from typing import TypeVar

from socialroi_desktop.domain.imports import ByColumn, Chunk, Rejected
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.total_alone import total_alone
from socialroi_desktop.ingest.files.delimited import Block
from socialroi_desktop.ingest.orders.columns import Orders
from socialroi_desktop.ingest.orders.given_back import GivenBack, chunk_of, refunds_in, with_refunds
from socialroi_desktop.ingest.orders.group import Group, Piece
from socialroi_desktop.ingest.orders.lines import CHILD_COLUMNS, lines_of
from socialroi_desktop.ingest.orders.numbers import OrderNumbers, doubts_of
from socialroi_desktop.ingest.orders.pieces import Pieces, Told
from socialroi_desktop.ingest.orders.reading import Made
from socialroi_desktop.ingest.orders.strays import Strays
from socialroi_desktop.ingest.reading.chunks import READ_ROWS, gathered

_Item = TypeVar("_Item")
_Read = tuple[Group, Made, Mapping[int, Problem]]


def read_grouped(layout: Layout, progress: Progress) -> Iterator[Chunk]:
    """Give the orders of a table, block by block; the last order of a block waits for the next."""
    reader = _Reader(layout)
    yield from gathered(_read(layout, reader, progress))
    if (back := reader.given_back()) is not None:
        yield back


def _read(layout: Layout, reader: "_Reader", progress: Progress) -> Iterator[Chunk]:
    yield from map(reader.take, layout.blocks(progress, READ_ROWS, reader.needed))
    yield reader.rest()


class _Reader:
    def __init__(self, layout: Layout) -> None:
        self._entity, self._parts = layout.format.entity, layout.format.parts
        self._orders = Orders(layout)
        self._key = layout.positions(layout.format.group_by)[0]
        self.needed = sorted(layout.columns)
        self._pieces = Pieces(layout.header, self._key, self.needed)
        self._numbers = OrderNumbers(layout)
        self._strays = Strays(layout, self._key, self.needed)
        self._layout = layout
        self._totals = layout.positions("total")
        self._given_back: list[GivenBack] = []

    def given_back(self) -> Chunk | None:
        """Return the refunds of the file; None where it has none."""
        if not self._given_back:
            return None
        aside = chunk_of(self._layout, self._given_back)
        return Chunk(self._entity, self._orders.columns, [], [], aside=aside)

    def take(self, block: Block) -> Chunk:
        """Read a block, but for its last order."""
        piece, told = self._pieces.take(block)
        if not self._strays.are_sought and self._strays.lack_totals(self._pieces.rest()):
            self._strays.seek(READ_ROWS)
        return self._whole(piece, told)

    def rest(self) -> Chunk:
        """Read the orders that wait at the end of the file."""
        return self._whole(self._pieces.rest(), Told(), ends=True)

    def _whole(self, piece: Piece, told: Told, *, ends: bool = False) -> Chunk:
        """Read the orders of a piece that are whole, and those that became so."""
        joined = self._strays.joined(piece, ends=ends)
        read = self._read(joined)
        if read is not None and read[1].odd and not self._strays.are_sought and self._strays.seek(READ_ROWS):
            joined = self._strays.joined(piece, ends=ends)
            read = self._read(joined)
        return self._chunk(read, told)

    def _read(self, piece: Piece) -> _Read | None:
        """Return the orders of a piece as a group, what was made of them and what is wrong with numbers of rows."""
        if not len(piece):
            return None
        keys, doubts = self._numbers.column(piece)
        heads = [0, *compress(range(1, len(keys)), map(ne, keys[1:], keys))]
        heads = with_refunds(heads, [piece.columns[at] for at in self._totals[:1]])
        group, made = self._made(piece, heads, keys)
        if made.odd:
            mended, begun = self._strays.mended(piece, heads, made.odd)
            if mended is not piece or begun != heads:
                piece, heads = mended, begun
                keys, doubts = self._numbers.column(piece)
                group, made = self._made(piece, heads, keys)
        return group, made, doubts_of(heads, doubts)

    def _made(self, piece: Piece, heads: Sequence[int], keys: Sequence[str]) -> tuple[Group, Made]:
        single = len(heads) == len(keys)
        group = Group(piece.rows, piece.lines, range(len(keys)) if single else heads, piece.columns)
        return group, self._orders.read(group, keys)

    def _chunk(self, read: _Read | None, told: Told) -> Chunk:
        count = len(told.rejected) + len(told.skipped)
        if read is None:
            return Chunk(
                self._entity, self._orders.columns, [], [],
                rejected=told.rejected, skipped=told.skipped, file_lines=count,
            )  # fmt: skip
        group, made, doubts = read
        back = refunds_in(self._orders.columns, made, group)
        self._given_back += back.values()
        kept = _Kept(group, made.bad.keys() | back.keys())
        totals = kept.totals(made.bad, self._totals)
        children, parents = lines_of(group, made.children, kept.place)
        return Chunk(
            self._entity,
            self._orders.columns,
            ByColumn([kept.of(values) for values in made.values]),
            kept.of(group.lines if group.single else [group.lines[index] for index in group.heads]),
            children=Chunk(self._parts, CHILD_COLUMNS, *children),
            parents=parents,
            rejected=(*told.rejected, *kept.rejected(made.bad.keys() - totals.keys(), made.bad)),
            skipped=(*told.skipped, *totals.values()),
            doubts=kept.doubts({**made.doubts, **doubts}),
            file_lines=len(group.rows) + count,
        )


class _Kept:
    """Which orders of a group stay once the bad ones are out; `place` is their new index."""

    def __init__(self, group: Group, bad: Collection[int]) -> None:
        self._group = group
        count = len(group.heads)
        self._good = [number not in bad for number in range(count)] if bad else None
        numbers = range(count) if self._good is None else compress(range(count), self._good)
        self.place: Mapping[int, int] | None = (
            None if self._good is None else {number: place for place, number in enumerate(numbers)}
        )

    def of(self, items: Sequence[_Item]) -> Sequence[_Item]:
        return items if self._good is None else list(compress(items, self._good))

    def doubts(self, found: Mapping[int, Problem]) -> Mapping[int, Problem]:
        """Return the doubts about the orders that stay, under their new index."""
        place = self.place
        return (
            found
            if place is None
            else {place[number]: one for number, one in found.items() if number in place}
        )

    def totals(self, bad: Mapping[int, Problem], amounts: Sequence[int]) -> dict[int, Problem]:
        """Say of the bad orders that are but a total of others that they are left out."""
        heads = [*self._group.heads, len(self._group.rows)]
        alone = (number for number in sorted(bad) if heads[number + 1] == heads[number] + 1)
        told = {
            number: total_alone(self._group.rows[heads[number]], self._group.lines[heads[number]], amounts)
            for number in alone
        }
        return {number: one for number, one in told.items() if one is not None}

    def rejected(self, which: Collection[int], bad: Mapping[int, Problem]) -> list[Rejected]:
        """Return all rows of some bad orders: the one at fault with its problem, the others point to it."""
        found: list[Rejected] = []
        heads = [*self._group.heads, len(self._group.rows)]
        for number in sorted(which):
            problem = bad[number]
            for index in range(heads[number], heads[number + 1]):
                line = self._group.lines[index]
                told = problem if line == problem.line else _companion(line, problem)
                found.append(Rejected(told, tuple(self._group.rows[index])))
        return found


def _companion(line: int, problem: Problem) -> Problem:
    template = "This row belongs to an order that cannot be read because of line {at}; mend that line."
    return Problem(template, {"at": problem.line}, line=line)
