"""One row near the top of a table looked at as the header of a wide one: what stands above it, in it and under it.

Pure: rows of text. Knows numbers and words of totals; not what the parts of a table are.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from socialroi_desktop.ingest.cells.currency_marks import split_currency
from socialroi_desktop.ingest.cells.dates import looks_like_day
from socialroi_desktop.ingest.cells.numbers import BLANK, number
from socialroi_desktop.ingest.formats.total_words import (
    calls_itself_average,
    calls_itself_total,
    may_be_total,
)
from socialroi_desktop.ingest.planning.people_columns import column_below

# Rows that tell what a column holds.
_NEAR = 60
# So large a part of the filled cells of a figure are numbers.
_MOST = 0.8


@dataclass(frozen=True, slots=True)
class Wide:
    """The first rows of a table, the place of the one that may be its header, and the names of its file and sheet."""

    rows: Sequence[Sequence[str]]
    at: int
    names: tuple[str, str]

    @property
    def header(self) -> Sequence[str]:
        """The row that may be the header."""
        return self.rows[self.at]

    @property
    def below(self) -> Sequence[Sequence[str]]:
        """The first rows under it."""
        return self.rows[self.at + 1 : self.at + 1 + _NEAR]

    @property
    def may_be_header(self) -> bool:
        """Whether two cells or more hold something, and none of them an amount."""
        filled = [cell for cell in self.header if cell.strip()]
        return len(filled) > 1 and not any("." in cell and figure(cell) for cell in filled)

    @property
    def titles(self) -> list[str]:
        """The cells of the lines above the header that hold no more than a title."""
        above = [[cell for cell in row if cell.strip()] for row in self.rows[: self.at]]
        return [cell for row in above if len(row) <= 3 for cell in row]

    def cells(self, at: int) -> list[str]:
        """The filled cells under a column."""
        return column_below(self.below, at)

    def holds_figures(self, at: int) -> bool:
        """Whether the cells under a column are numbers or amounts, and no days."""
        cells = self.cells(at)
        told = sum(
            "%" not in cell and figure(cell) is not None and not looks_like_day(cell) for cell in cells
        )
        return bool(cells) and told >= _MOST * len(cells)

    def others(self, parts: Collection[int]) -> Iterator[int]:
        """The columns besides the parts that hold something or have a name."""
        width = max(len(self.header), max(map(len, self.below), default=0))
        for at in range(width):
            if at not in parts and (self.title(at) or self.cells(at)):
                yield at

    def title(self, at: int) -> str:
        """The name of a column."""
        return " ".join(self.header[at].split()) if at < len(self.header) else ""

    def ends(self, parts: Collection[int]) -> tuple[str, str]:
        """The names of the first and the last of some columns."""
        return self.title(min(parts)), self.title(max(parts))

    def adds_up(self, at: int, parts: Collection[int]) -> bool:
        """Whether a column says that it adds up others, or holds the sums of the parts in all rows that have figures."""
        name = self.title(at)
        if calls_itself_total(name) or calls_itself_average(name) or may_be_total(name):
            return True
        return self.holds_figures(at) and any(self._is_sum(at, parts, sign) for sign in ".,")

    def _is_sum(self, at: int, parts: Collection[int], sign: str) -> bool:
        told = [(_read(row, at, sign), [_read(row, part, sign) for part in parts]) for row in self.below]
        whole = [(total, sum(filter(None, values), Decimal())) for total, values in told if total is not None]
        return bool(whole) and all(total == added for total, added in whole) and any(one for one, _ in whole)


def _read(row: Sequence[str], at: int, sign: str) -> Decimal | None:
    try:
        return number(split_currency(row[at])[0], sign) if at < len(row) else None
    except ValueError:
        return None


def figure(cell: str) -> Decimal | None:
    """Return the number a cell holds in either way of writing decimals; None where it holds none."""
    if cell.strip().casefold() in BLANK:
        return None
    found = (_read([cell], 0, sign) for sign in ".,")
    return next((one for one in found if one is not None), None)
