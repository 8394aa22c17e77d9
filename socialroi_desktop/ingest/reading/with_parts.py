"""Reads records that come with parts, one part a row: the record stands on the first of its rows, or on all of them.

Knows the layout; a record and its parts come in one chunk, and a bad cell rejects the record with all its rows.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from socialroi_desktop.domain.imports import Chunk, Rejected
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.files.delimited import Block
from socialroi_desktop.ingest.orders.group import Piece
from socialroi_desktop.ingest.orders.pieces import Pieces, Told
from socialroi_desktop.ingest.reading.chunks import READ_ROWS, gathered
from socialroi_desktop.ingest.reading.rows import RowReader

_COMPANION = "This row belongs to a record that cannot be read because of line {at}; mend that line."


def read_with_parts(layout: Layout, progress: Progress) -> Iterator[Chunk]:
    """Give the records of a table with their parts; the last record of a block waits for the next."""
    yield from gathered(_read(layout, progress))


def _read(layout: Layout, progress: Progress) -> Iterator[Chunk]:
    reader = _Reader(layout)
    for block in layout.blocks(progress, READ_ROWS):
        yield reader.chunk(*reader.pieces.take(block))
    rest = reader.pieces.rest()
    if len(rest):
        yield reader.chunk(rest, Told())


class _Reader:
    """Reads the cells of the record and those of its part as two tables, and puts them together by their lines."""

    def __init__(self, layout: Layout) -> None:
        own = {index: column for index, column in layout.columns.items() if not column.child}
        child = {
            index: replace(column, child=False) for index, column in layout.columns.items() if column.child
        }
        self._key = layout.positions(layout.format.group_by)[0]
        self._of_part = sorted(child)
        form = replace(
            layout.format, entity=layout.format.parts, parts="", constants={}, skips=(), carry=(),
            columns=tuple(replace(column, child=False) for column in layout.format.columns if column.child),
        )  # fmt: skip
        self._owners = RowReader(replace(layout, columns=own))
        self._parts = RowReader(replace(layout, columns=child, format=form))
        self.pieces = Pieces(layout.header, self._key, sorted(layout.columns))

    def chunk(self, piece: Piece, told: Told) -> Chunk:
        """Return whole records with their parts."""
        head_of = _heads(piece, self._key)
        firsts = [n for n in range(len(piece.lines)) if head_of[piece.lines[n]] == piece.lines[n]]
        filled = [n for n, cells in enumerate(piece.rows) if any(cells[at].strip() for at in self._of_part)]
        owners = self._owners.chunk(_picked(piece, firsts))
        parts = self._parts.chunk(_picked(piece, filled))
        bad = {head_of[item.problem.line or 0]: item.problem for item in (*parts.rejected, *owners.rejected)}
        good = [n for n, line in enumerate(owners.lines) if line not in bad]
        place = {owners.lines[n]: at for at, n in enumerate(good)}
        kept = [n for n, line in enumerate(parts.lines) if head_of[line] in place]
        return replace(
            owners,
            rows=[owners.rows[n] for n in good],
            lines=[owners.lines[n] for n in good],
            children=replace(
                parts, rows=[parts.rows[n] for n in kept], lines=[parts.lines[n] for n in kept], rejected=()
            ),
            parents=[place[head_of[parts.lines[n]]] for n in kept],
            rejected=(*told.rejected, *_rejected(piece, head_of, bad)),
            skipped=(*told.skipped, *owners.skipped),
            doubts=_doubts(owners, parts, head_of, place),
            file_lines=len(piece.lines) + len(told.rejected) + len(told.skipped),
        )


def _heads(piece: Piece, key: int) -> Mapping[int, int]:
    """Return by line of a row the line on which its record begins."""
    found: dict[int, int] = {}
    above, head = "", 0
    for cells, line in zip(piece.rows, piece.lines, strict=True):
        name = cells[key].strip()
        if not found or (name and name != above):
            above, head = name, line
        found[line] = head
    return found


def _picked(piece: Piece, places: Sequence[int]) -> Block:
    return Block([list(piece.rows[n]) for n in places], [piece.lines[n] for n in places])


def _rejected(piece: Piece, head_of: Mapping[int, int], bad: Mapping[int, Problem]) -> Iterator[Rejected]:
    """Give all rows of bad records: the one at fault with its problem, the others point to it."""
    for cells, line in zip(piece.rows, piece.lines, strict=True):
        problem = bad.get(head_of[line])
        if problem is not None:
            told = problem if line == problem.line else Problem(_COMPANION, {"at": problem.line}, line=line)
            yield Rejected(told, tuple(cells))


def _doubts(
    owners: Chunk, parts: Chunk, head_of: Mapping[int, int], place: Mapping[int, int]
) -> dict[int, Problem]:
    """Return what is doubtful about a record or one of its parts, by its place among those that stay."""
    told = [(parts.lines[n], doubt) for n, doubt in parts.doubts.items()]
    told += [(owners.lines[n], doubt) for n, doubt in owners.doubts.items()]
    return {place[head_of[line]]: doubt for line, doubt in told if head_of[line] in place}
