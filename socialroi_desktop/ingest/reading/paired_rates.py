"""Reads lists of exchange rates that name both currencies: how much of the second one is paid for one of the first.

Rates are stored as what one unit is worth in the workspace's currency, so that a row is read either way round; which way its
figure is meant the row itself says. Knows the layout only.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from socialroi_desktop.domain.currencies import is_known_currency
from socialroi_desktop.domain.imports import Chunk, Rejected, Value
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.ingest.cells.bounds import shown
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.numbers import number
from socialroi_desktop.ingest.cells.readers import Readers
from socialroi_desktop.ingest.cells.reading import Bad, Unsure
from socialroi_desktop.ingest.formats.headers import plain
from socialroi_desktop.ingest.reading.wide_rates import worth

_ROWS = 20_000
_COLUMNS = ("day", "currency", "rate")
_FROM, _TO, _PAIR = "_from", "_to", "_pair"
_CODE = re.compile(r"[^\W\d_]{3}")
_NEITHER = "Neither {first} nor {second} is {home}, the currency of this workspace; write down what one unit is worth in {home}."
_NO_CODES = "This row does not name two currencies; write their codes, such as EUR and USD."
_NO_RATE = "“{value}” is not a number; write it as 1234.56."


def read_pairs(layout: Layout, progress: Progress) -> Iterator[Chunk]:
    """Give the rates of a list, block by block."""
    reader = _Reader(layout)
    for block in layout.blocks(progress, _ROWS):
        out = _Out(rejected=list(block.rejected))
        seen = len(block.rejected)
        for line, cells in zip(block.lines, block.rows, strict=True):
            if any(cell.strip() for cell in cells):
                seen += 1
                reader.take(line, cells, out)
        yield Chunk(
            layout.format.entity, _COLUMNS, out.rows, out.lines, rejected=tuple(out.rejected), doubts=out.doubts,
            file_lines=seen,
        )  # fmt: skip


@dataclass(slots=True)
class _Out:
    rows: list[tuple[Value, ...]] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    doubts: dict[int, Problem] = field(default_factory=dict)


class _Reader:
    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._readers = Readers(layout)
        self._day, self._rate = (layout.positions(name)[0] for name in ("day", "rate"))
        self._names = [at for name in (_FROM, _TO, _PAIR) for at in layout.positions(name)]
        self._width = max(self._day, self._rate, *self._names) + 1
        self._home = layout.settings.currency

    def take(self, line: int, cells: Sequence[str], out: _Out) -> None:
        """Read one rate."""
        # The last row of a file that was cut off tells fewer cells.
        cells = (*cells, *[""] * (self._width - len(cells)))
        told = self._told(cells)
        day = self._readers.memo(self._day)[cells[self._day]]
        if isinstance(day, Bad):
            told = self._readers.problem(day, line, self._day)
        elif day is None:
            told = Problem("{field} is missing; fill it in.", {"field": self._layout.title(self._day)})
        if isinstance(told, Problem):
            out.rejected.append(Rejected(Problem(told.template, told.values, line=line), tuple(cells)))
            return
        if isinstance(day, Unsure):
            out.doubts[len(out.rows)] = self._readers.problem(day, line, self._day)
            day = day.value
        out.rows.append((str(day), *told))
        out.lines.append(line)

    def _told(self, cells: Sequence[str]) -> tuple[str, str] | Problem:
        """Return the other currency of a row and what one unit of it is worth in the own one."""
        codes = [
            code.upper() for at in self._names for code in _CODE.findall(plain(cells[at]).replace("_", " "))
        ]
        if len(codes) != 2 or not all(map(is_known_currency, codes)):
            return Problem(_NO_CODES)
        first, second = codes
        try:
            value = number(cells[self._rate], self._layout.styles[self._rate].decimal)
        except ValueError:
            value = None
        if value is None or value <= 0:
            return Problem(_NO_RATE, shown(cells[self._rate]))
        if (first == self._home) is (second == self._home):
            return Problem(_NEITHER, {"first": first, "second": second, "home": self._home})
        return (
            (first, worth(value, Decimal(1))) if second == self._home else (second, worth(Decimal(1), value))
        )
