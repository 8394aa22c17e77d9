"""Rows of an order export as columns: pieces of a file, and whole orders. Knows no meaning of a column."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from socialroi_desktop.ingest.cells.reading import Cell
from socialroi_desktop.ingest.files.plain_text import PlainRows

Rows = Sequence[list[str]]


@dataclass(frozen=True, slots=True)
class Piece:
    """Some rows of a file with their lines, and the needed ones of their columns."""

    rows: Rows
    lines: Sequence[int]
    columns: Mapping[int, Sequence[str]]

    def __len__(self) -> int:
        return len(self.rows)

    def part(self, start: int, end: int) -> "Piece":
        """Return the rows from `start` to before `end`."""
        columns = {index: cells[start:end] for index, cells in self.columns.items()}
        return Piece(self.rows[start:end], self.lines[start:end], columns)

    def before(self, after: "Piece") -> "Piece":
        """Return these rows and those `after` them."""
        if not len(self):
            return after
        columns = {index: [*cells, *after.columns[index]] for index, cells in self.columns.items()}
        lines = (
            range(self.lines.start, after.lines.stop)
            if isinstance(self.lines, range)
            and isinstance(after.lines, range)
            and self.lines.stop == after.lines.start
            else [*self.lines, *after.lines]
        )
        return Piece(_joined(self.rows, after.rows), lines, columns)


NOTHING = Piece([], [], {})


def _joined(first: Rows, second: Rows) -> Rows:
    if isinstance(first, PlainRows) and isinstance(second, PlainRows):
        return first + second
    return [*first, *second]


@dataclass(slots=True)
class Group:
    """Orders as columns of text: `rows` in file order, `heads` the index of the first row of each."""

    rows: Rows
    lines: Sequence[int]
    heads: Sequence[int]
    columns: Mapping[int, Sequence[str]]

    @property
    def single(self) -> bool:
        """Whether every order has one row."""
        return len(self.heads) == len(self.rows)

    def at_heads(self, cells: Sequence[Cell]) -> Sequence[Cell]:
        """Return the cells of the first rows."""
        return cells if self.single else [cells[index] for index in self.heads]
