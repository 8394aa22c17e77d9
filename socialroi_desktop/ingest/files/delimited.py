"""Text with separators as records, each with the line it starts on; a broken quote costs a line, not a file.

Knows lines, quotes and separators; nothing of what the cells mean.
"""

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from math import log2

from socialroi_desktop.domain.imports import Rejected
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.files.plain_text import PlainRows, columns_of

DELIMITERS = (",", ";", "\t", "|")
BLOCK = 20_000
# Characters after which a block takes no more lines; cut into cells they take many times the memory.
LARGEST_BLOCK = 24_000_000
_FIRST_LINES = 16
# A cell that spans more lines than this is taken for one whose closing quote is missing.
LONGEST_CELL = 1_000
# After so many broken quotes, quotes mean nothing in this file; every one costs a second look at the block.
BROKEN_QUOTES = 50
_END = "\x00end of block\x00"


@dataclass(frozen=True, slots=True)
class Block:
    """Some records in file order: cells, the 1-based line each starts on, and records that could not be cut.

    `doubts` names rows (by index) whose text is not what the file's encoding allows. `columns` holds the
    columns that were asked for where the block was cut that way; every row then has the expected width.
    """

    rows: Sequence[list[str]]
    lines: Sequence[int]
    rejected: tuple[Rejected, ...] = ()
    doubts: Mapping[int, Problem] = field(default_factory=dict)
    columns: Mapping[int, Sequence[str]] | None = None


def sniff_delimiter(lines: Sequence[str]) -> str:
    """Return the separator that cuts the lines into the most even rows; a comma where none does."""
    best, score = ",", 0.0
    for delimiter in DELIMITERS:
        try:
            widths = [len(row) for row in csv.reader(lines, delimiter=delimiter) if row]
        except csv.Error:
            continue
        wide = [width for width in widths if width > 1]
        if not wide:
            continue
        usual = max(set(wide), key=wide.count)
        # Lines above a table are cut otherwise, and say nothing against the rows below them.
        below = len(widths) - widths.index(usual) if wide.count(usual) > 1 else len(widths)
        now = (wide.count(usual) / below) ** 2 * log2(usual + 1) + len(wide) / len(widths)
        if now > score:
            best, score = delimiter, now
    return best


@dataclass(slots=True)
class _Cutter:
    """Cuts lines into records, block by block; `pending` are lines whose record may go on."""

    lines: Iterator[str]
    delimiter: str
    width: int | None
    size: int
    wanted: Sequence[int] = ()
    at: int = 1
    pending: list[str] = field(default_factory=list)
    broken: int = 0
    sloppy: int = 0
    ended: bool = False

    def __iter__(self) -> "_Cutter":
        return self

    def __next__(self) -> Block:
        """Return the next block. No generator: one would hold the last block while the next is made."""
        while not self.ended or self.pending:
            if not self.ended:
                fresh = self._fresh()
                if self.wanted and not self.pending and (plain := self._plain(fresh)):
                    return plain
                self.pending += fresh
            rows: list[list[str]] = []
            starts: list[int] = []
            rejected: list[Rejected] = []
            simple = self._cut(rows, starts, rejected)
            if rows or rejected:
                return Block(rows, range(self.at - len(rows), self.at) if simple else starts, tuple(rejected))
        raise StopIteration

    def _fresh(self) -> list[str]:
        """Return the next lines: as many as a block has, fewer where they are long."""
        fresh: list[str] = []
        room, step = LARGEST_BLOCK, _FIRST_LINES
        while room > 0 and len(fresh) < self.size:
            wanted = min(step, self.size - len(fresh))
            part = list(islice(self.lines, wanted))
            fresh += part
            room -= sum(map(len, part))
            step *= 4
            if len(part) < wanted:
                self.ended = True
                break
        return fresh

    def _plain(self, lines: list[str]) -> Block | None:
        """Return a block of lines that are one record each as columns; None when they are not."""
        columns = columns_of(lines, self.delimiter, self.width or 0, self.wanted, self._parse)
        if columns is None:
            return None
        start, self.at = self.at, self.at + len(lines)
        rows = PlainRows(lines, self._parse)
        return Block(rows, range(start, self.at), columns=columns)

    def _cut(self, rows: list[list[str]], starts: list[int], rejected: list[Rejected]) -> bool:
        """Cut what is pending; True when every record was one line (then `starts` stays empty)."""
        found, whole = self._parse(self.pending)
        if whole and len(found) == len(self.pending):
            rows += found
            self.at += len(found)
            self.pending = []
            return True
        while not self._take(found, whole, rows, starts, rejected) and self.pending:
            found, whole = self._parse(self.pending)
        return False

    def _parse(self, lines: list[str]) -> tuple[list[list[str]], bool]:
        """Return the complete records at the start of `lines`, and whether they are all of it."""
        ended = [*lines, _END]
        if self.broken > BROKEN_QUOTES:
            reader = csv.reader(ended, delimiter=self.delimiter, quoting=csv.QUOTE_NONE)
        else:
            reader = csv.reader(ended, delimiter=self.delimiter, strict=self.sloppy <= BROKEN_QUOTES)
        found: list[list[str]] = []
        try:
            found.extend(reader)
        except csv.Error:
            return found, False
        return found, found.pop() == [_END]

    def _take(
        self,
        found: list[list[str]],
        whole: bool,
        rows: list[list[str]],
        starts: list[int],
        rejected: list[Rejected],
    ) -> bool:
        """Move `found` to `rows`, then settle the next record; True when more lines are needed first."""
        used = 0
        for row in found:
            rows.append(row)
            starts.append(self.at + used)
            used += 1 + sum(_breaks(cell) for cell in row)
        self.at += used
        del self.pending[:used]
        if whole or not self.pending:
            return True
        if self._may_go_on():
            return True
        repaired = self._repair()
        taken = 1
        if repaired is not None:
            self.sloppy += 1
            rows.append(repaired[0])
            starts.append(self.at)
            taken = repaired[1]
        else:
            self.broken += 1
            rejected.append(_unclosed(self.at, self.pending[0], self.delimiter))
        self.at += taken
        del self.pending[:taken]
        return False

    def _may_go_on(self) -> bool:
        """Tell whether the open record could still be closed by lines not read yet."""
        if self.ended or len(self.pending) > LONGEST_CELL:
            return False
        try:
            list(csv.reader(self.pending, delimiter=self.delimiter, strict=True))
        except csv.Error as error:
            return "unexpected end" in str(error)
        return True

    def _repair(self) -> tuple[list[str], int] | None:
        """Read a record with sloppy quotes (`"say "hi" now"`) leniently: its cells and number of lines.

        None when a quote was left open: then one of the following lines is a whole record by itself.
        """
        reader = csv.reader([*self.pending[: LONGEST_CELL + 1], _END], delimiter=self.delimiter)
        try:
            row = next(reader)
        except csv.Error:
            return None
        taken = reader.line_num
        if row[-1].endswith(_END):
            return None
        for line in self.pending[1:taken]:
            alone, closed = self._parse([line])
            if closed and alone and len(alone[0]) == (self.width or len(row)):
                return None
        return row, taken


def _breaks(cell: str) -> int:
    if "\n" in cell or "\r" in cell:
        return cell.count("\n") + cell.count("\r") - cell.count("\r\n")
    return 0


def _unclosed(line: int, text: str, delimiter: str) -> Rejected:
    cells = tuple(next(csv.reader([text[:2000].replace('"', "")], delimiter=delimiter), []))
    template = (
        "A cell in this line is longer than 131,072 characters; shorten it."
        if len(text) > 131_072
        else "A quotation mark opened in this line is never closed; close it or take it out."
    )
    return Rejected(Problem(template, line=line), cells)


def cut(
    lines: Iterator[str],
    delimiter: str,
    *,
    first_line: int = 1,
    width: int | None = None,
    size: int = BLOCK,
    wanted: Sequence[int] = (),
) -> Iterator[Block]:
    """Cut lines of text into blocks of records.

    `lines` keep their line ends, `first_line` is the number of the first of them, `width` the number of
    cells expected (it helps to tell an unclosed quote from a cell of many lines). Blank lines come as empty
    rows. With `wanted`, blocks of plain text come with those columns, cut by pandas.
    """
    return _Cutter(lines, delimiter, width, size, wanted, at=first_line)
