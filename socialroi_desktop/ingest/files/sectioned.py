"""Tables under each other in one file, each with a header that begins by the same word: their rows put under one header.

`Type,OrderId,OrderDate` above orders, `Type,OrderId,Name` above their items. Knows rows of text; nothing of what columns mean.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from socialroi_desktop.ingest.files.delimited import Block

Lines = Iterable[tuple[int, list[str]]]


def whole_header(header: Sequence[str], further: Sequence[str]) -> tuple[str, ...]:
    """Return the header of the first table with the names that only later tables have."""
    here = set(map(_folded, header))
    return (*header, *(name for name in further if _folded(name) not in here))


def aligned(lines: Lines, header: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    """Give the rows of all tables under the one header; those that are headers themselves are left out."""
    yield from _Aligning(header).rows(lines)


def aligned_blocks(blocks: Iterable[Block], header: Sequence[str]) -> Iterator[Block]:
    """Do as `aligned` for blocks of rows."""
    aligning = _Aligning(header)
    for block in blocks:
        found = list(aligning.rows(zip(block.lines, block.rows, strict=True)))
        yield replace(
            block, rows=[cells for _, cells in found], lines=[line for line, _ in found], columns=None
        )


class _Aligning:
    """Remembers which table the rows are of."""

    def __init__(self, header: Sequence[str]) -> None:
        self._header = header
        self._names = {_folded(name): at for at, name in enumerate(header)}
        self._places: Sequence[int | None] | None = None

    def rows(self, lines: Lines) -> Iterator[tuple[int, list[str]]]:
        for line, cells in lines:
            if cells and _folded(cells[0]) == _folded(self._header[0]):
                self._places = [self._names.get(_folded(name)) for name in cells]
            else:
                yield line, self._placed(cells)

    def _placed(self, cells: list[str]) -> list[str]:
        if self._places is None:
            return cells
        # Cells beyond the header of their table stay beyond this one, where they are told of.
        beyond = cells[len(self._places) :]
        row = [""] * len(self._header)
        for at, cell in zip(self._places, cells, strict=False):
            if at is not None:
                row[at] = cell
        return list(chain(row, beyond)) if any(beyond) else row


def _folded(name: str) -> str:
    return " ".join(name.replace("\ufeff", "").casefold().split())
