"""Reads tables of exchange rates with one column a currency, as central banks publish them, one row a day.

The file counts in its own currency (the constant `currency` of the format, else that
of the workspace); rates are stored as what one unit
is worth in the workspace's currency, crossed through the file's, exact to `DIGITS` significant digits. Knows
the layout only.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_HALF_EVEN, Context, Decimal, localcontext

from socialroi_desktop.domain.imports import Chunk, Rejected, Value
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.ingest.cells.bounds import shown
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.numbers import number
from socialroi_desktop.ingest.cells.readers import Readers
from socialroi_desktop.ingest.cells.reading import Bad, Unsure
from socialroi_desktop.ingest.formats.headers import normalise

DIGITS = 12
_EXACT = Context(prec=DIGITS, rounding=ROUND_HALF_EVEN)
# A row holds some forty rates, so that blocks are small.
_ROWS = 500
_COLUMNS = ("day", "currency", "rate")
_NO_HOME = (
    "There is no rate of {currency}, the currency of this workspace, on this day; the day cannot be used."
)
_NO_DATE = "There is no date in this row."


def read_wide(layout: Layout, progress: Progress) -> Iterator[Chunk]:
    """Give the rates of a table, block by block."""
    reader = _Reader(layout)
    for block in layout.blocks(progress, _ROWS):
        out = _Out(rejected=list(block.rejected))
        for line, cells in zip(block.lines, block.rows, strict=True):
            if any(cell.strip() for cell in cells):
                reader.take(line, cells, out)
        yield Chunk(
            layout.format.entity, _COLUMNS, out.rows, out.lines, rejected=tuple(out.rejected),
            skipped=tuple(out.skipped), doubts=out.doubts, file_lines=out.seen + len(block.rejected),
        )  # fmt: skip


def worth(amount: Decimal, home: Decimal) -> str:
    """Return what one unit is worth in the home currency, of what both are worth in the file's currency."""
    with localcontext(_EXACT):
        return format((amount / home).normalize(), "f")


@dataclass(slots=True)
class _Out:
    """The chunk under way; `seen` counts lines of the file, of which each holds many rates."""

    rows: list[tuple[Value, ...]] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    skipped: list[Problem] = field(default_factory=list)
    doubts: dict[int, Problem] = field(default_factory=dict)
    seen: int = 0


class _Reader:
    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._readers = Readers(layout)
        self._day = layout.positions("day")[0]
        self._home = layout.settings.currency
        # A table of the seller's own counts in the currency of the workspace.
        self._base = str(layout.format.constants.get("currency", self._home))
        self._codes: Mapping[int, tuple[str, Decimal]] = {
            index: code_of(layout.header[index]) for index in layout.positions("rate")
        }

    def take(self, line: int, cells: Sequence[str], out: _Out) -> None:
        """Read one day."""
        out.seen += 1
        day = self._readers.memo(self._day)[cells[self._day]]
        if day is None or (isinstance(day, Bad) and not any(sign.isdigit() for sign in cells[self._day])):
            # Names of currencies, their numbers and other lines of explanation stand between the days.
            out.skipped.append(Problem(_NO_DATE, line=line))
            return
        if isinstance(day, Bad):
            told = self._readers.problem(day, line, self._day)
            out.rejected.append(Rejected(told, tuple(cells)))
            return
        values, wrong = self._values(cells)
        if wrong is not None:
            told = Problem("“{value}” is not a number; write it as 1234.56.", shown(cells[wrong]),
                           line=line, column=self._layout.title(wrong))  # fmt: skip
            out.rejected.append(Rejected(told, tuple(cells)))
            return
        if self._home not in values:
            out.rejected.append(
                Rejected(Problem(_NO_HOME, {"currency": self._home}, line=line), tuple(cells))
            )
            return
        at = str(day.value if isinstance(day, Unsure) else day)
        for code, value in values.items():
            if code != self._home:
                if isinstance(day, Unsure):
                    out.doubts[len(out.rows)] = self._readers.problem(day, line, self._day)
                out.rows.append((at, code, worth(value, values[self._home])))
                out.lines.append(line)

    def _values(self, cells: Sequence[str]) -> tuple[dict[str, Decimal], int | None]:
        """Return what one unit of each currency is worth in the file's, and the column of a cell that is no number."""
        found = {self._base: Decimal(1)}
        for index, (code, units) in self._codes.items():
            text = cells[index] if index < len(cells) else ""
            try:
                value = number(text, self._layout.styles[index].decimal)
            except ValueError:
                return found, index
            if value is None or value <= 0:
                continue
            inverse = self._layout.columns[index].parser == "per_unit"
            with localcontext(Context(prec=40)):
                found[code] = units / value if inverse else value / units
        return found, None


def code_of(header: str) -> tuple[str, Decimal]:
    """Return the currency a header names and the number of its units: `100HUF`."""
    name = normalise(header)
    digits = name[: len(name) - 3].strip()
    return name[-3:].upper(), Decimal(digits) if digits.isdigit() else Decimal(1)
