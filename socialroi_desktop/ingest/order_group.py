"""Some whole orders of a file as columns. Knows which rows belong together, not what they mean."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from socialroi_desktop.ingest.cells import Cell


@dataclass(slots=True)
class Group:
    """Orders as columns of text: `rows` in file order, `heads` the index of the first row of each."""

    rows: list[list[str]]
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
