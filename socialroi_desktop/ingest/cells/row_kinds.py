"""Rows whose kind stands in a column of its own: what gave money back is read with a minus, what is neither is doubtful.

Pure; knows which columns hold what, and rows of text.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.bounds import shown
from socialroi_desktop.ingest.cells.signs import signed
from socialroi_desktop.ingest.files.delimited import Block
from socialroi_desktop.ingest.formats.headers import normalise, plain
from socialroi_desktop.ingest.formats.row_kinds import BACK, PLAIN, SALES, kind_of_row

# The field of a column that tells the kind of each row.
KIND = "_row_kind"
_SALE = N_("“{value}” in “{column}” does not tell whether this row is a sale; take it where it is one.")
_COST = N_("“{value}” in “{column}” does not tell that this was paid; take it where it was.")
_NO_AMOUNT = N_(
    "“{value}” in “{column}” gives money back, and nothing tells how much; add the refund by hand."
)
_SOMETHING = re.compile(r"[1-9]")


@dataclass(frozen=True, slots=True)
class RowKinds:
    """The column that tells the kind of a row, its title, those of `amounts`, and which `entity` rows are of."""

    index: int
    title: str
    amounts: tuple[int, ...]
    entity: str

    def block(self, block: Block) -> Block:
        """Return rows with a minus before the amounts of those that give money back."""
        return replace(block, rows=[self._turned(cells) for cells in block.rows], columns=None)

    def _turned(self, cells: list[str]) -> list[str]:
        if self.index >= len(cells) or kind_of_row(self.entity, cells[self.index]) != BACK:
            return cells
        turned = list(cells)
        for at in self.amounts:
            if at < len(turned) and _SOMETHING.search(turned[at]) and not signed(turned[at]).startswith("-"):
                turned[at] = f"-{plain(turned[at])}"
        return turned

    def doubt(self, cells: Sequence[str], line: int) -> Problem | None:
        """Return what is doubtful of a row by its kind; a blank one is as most are."""
        cell = cells[self.index] if self.index < len(cells) else ""
        kind = kind_of_row(self.entity, cell)
        if not normalise(cell).strip("-–—") or kind == PLAIN or (kind == BACK and self._tells_amount(cells)):
            return None
        values = shown(cell) | {"column": self.title}
        said = _NO_AMOUNT if kind == BACK else _SALE if self.entity in SALES else _COST
        return Problem(said, values, line=line, column=self.title)

    def _tells_amount(self, cells: Sequence[str]) -> bool:
        return any(at < len(cells) and _SOMETHING.search(cells[at]) for at in self.amounts)


def are_kinds(cells: Sequence[str], entity: str) -> bool:
    """Tell whether most cells of a column are kinds of rows, and not all of them plain; of sales some are."""
    told = [kind_of_row(entity, cell) for cell in cells]
    found = set(told) - {None}
    some = PLAIN in found or (entity not in SALES and BACK not in found)
    return some and bool(found - {PLAIN}) and (len(told) - told.count(None)) * 2 > len(told)
