"""Blocks of an order export as pieces of whole orders: rows of the right width, never an order cut in two.

Knows the header and which column tells one order from the next; reads no other cell.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter

from socialroi_desktop.domain.imports import Rejected
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.files.delimited import Block
from socialroi_desktop.ingest.orders.group import NOTHING, Piece, Rows


@dataclass(frozen=True, slots=True)
class Told:
    """Rows of a block that are not read: those at fault and those that are no data."""

    rejected: tuple[Rejected, ...] = ()
    skipped: tuple[Problem, ...] = ()


class Pieces:
    """Cuts blocks between orders; the last order of a block waits for the next."""

    def __init__(self, header: Sequence[str], key: int, needed: Sequence[int]) -> None:
        self._header = list(header)
        self._key = key
        self._needed = needed
        self._getter = itemgetter(*needed)
        self._held = NOTHING

    def take(self, block: Block) -> tuple[Piece, Told]:
        """Return the orders that are whole once this block is read, and what is told of other rows."""
        fresh, told = self._even(block)
        if not len(fresh):
            return NOTHING, told
        keys = fresh.columns[self._key]
        cut = len(fresh) - 1
        while cut and keys[cut - 1] == keys[-1]:
            cut -= 1
        if cut == 0 and len(self._held) and keys[0] == self._held.columns[self._key][0]:
            self._held = self._held.before(fresh)
            return NOTHING, told
        whole = self._held.before(fresh.part(0, cut))
        self._held = fresh.part(cut, len(fresh))
        return whole, told

    def rest(self) -> Piece:
        """Return the order that waits at the end of the file."""
        return self._held

    def _even(self, block: Block) -> tuple[Piece, Told]:
        """Return the rows of the header's width; tell of the others, drop blanks and repeated headers."""
        if block.columns is not None:
            keys = block.columns[self._key]
            if "" not in keys and self._header[self._key] not in keys:
                return Piece(block.rows, block.lines, block.columns), Told(block.rejected)
        elif self._is_even(block.rows):
            return self._piece(block.rows, block.lines), Told(block.rejected)
        return self._sorted_out(block)

    def _is_even(self, rows: Rows) -> bool:
        width = len(self._header)
        return set(map(len, rows)) <= {width} and self._header not in rows and [""] * width not in rows

    def _sorted_out(self, block: Block) -> tuple[Piece, Told]:
        width = len(self._header)
        rejected, skipped = list(block.rejected), []
        rows: list[list[str]] = []
        lines: list[int] = []
        for cells, line in zip(block.rows, block.lines, strict=True):
            if cells == self._header:
                skipped.append(Problem("This row repeats the header.", line=line))
            elif not any(cells):
                continue
            elif len(cells) < width or any(cell.strip() for cell in cells[width:]):
                rejected.append(Rejected(_uneven(len(cells), width, line), tuple(cells)))
            else:
                rows.append(cells[:width])
                lines.append(line)
        return self._piece(rows, lines), Told(tuple(rejected), tuple(skipped))

    def _piece(self, rows: Rows, lines: Sequence[int]) -> Piece:
        return Piece(rows, lines, self._columns(rows)) if rows else NOTHING

    def _columns(self, rows: Rows) -> Mapping[int, Sequence[str]]:
        """Turn rows into the columns that are needed; of wide rows only those cells are touched."""
        if len(self._header) > 2 * len(self._needed):
            return dict(zip(self._needed, zip(*map(self._getter, rows), strict=True), strict=True))
        columns = list(zip(*rows, strict=True))
        return {index: columns[index] for index in self._needed}


def piece_of(rows: Rows, lines: Sequence[int], needed: Sequence[int]) -> Piece:
    """Return whole rows as a piece; NOTHING has no columns, so there is at least one row."""
    columns = list(zip(*rows, strict=True))
    return Piece(rows, lines, {index: columns[index] for index in needed})


def _uneven(found: int, width: int, line: int) -> Problem:
    template = (
        "This row has {count} cells where the header has {width}; a part of the row is missing or split."
    )
    return Problem(template, {"count": found, "width": width}, line=line)
