"""The tables in a file, each given as blocks of rows with their line numbers, again as often as asked.

Knows text, sheets and pages; nothing of platforms or records.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import TextIOWrapper
from itertools import islice
from pathlib import Path

from socialroi_desktop.domain.progress import Progress, no_progress
from socialroi_desktop.ingest.files import spreadsheet_xml, web_tables, workbooks
from socialroi_desktop.ingest.files.delimited import BLOCK, Block, cut
from socialroi_desktop.ingest.files.encoding import Encoding
from socialroi_desktop.ingest.files.long_tables import Spread, long_block
from socialroi_desktop.ingest.files.mending import mended
from socialroi_desktop.ingest.files.plain_text import WORTH_PANDAS
from socialroi_desktop.ingest.files.sheet_formats import shaped_rows

_HEAD = 1 << 16
# A block of very wide rows is handed on before it has all its rows.
_CELLS = 4_000_000


@dataclass(frozen=True, slots=True)
class TextTable:
    """A delimited text file; blank lines are empty rows, so that the line numbers stay those of the file."""

    path: Path
    encoding: Encoding
    delimiter: str
    first_line: int = 1
    name: str = ""
    typed: bool = False
    nul: bool = False

    @property
    def flawed(self) -> bool:
        """Whether some of its bytes are no text; what they are in is then named and mended."""
        return self.encoding.mixed or self.nul

    def blocks(
        self,
        *,
        width: int | None = None,
        size: int = BLOCK,
        progress: Progress = no_progress,
        wanted: Sequence[int] = (),
    ) -> Iterator[Block]:
        """Give the records in blocks of about `size` rows; `progress` counts bytes.

        With `wanted`, a large file comes as those columns wherever its text is plain.
        """
        total = self.path.stat().st_size
        columns = wanted if total >= WORTH_PANDAS and not self.flawed else ()
        with self.path.open("rb") as file:
            text = TextIOWrapper(file, encoding=self.encoding.name, errors=self.encoding.errors, newline="")
            lines = islice(text, self.first_line - 1, None)

            def told(block: Block) -> Block:
                progress(min(file.tell(), total), total)
                return mended(block, self.encoding) if self.flawed else block

            found = cut(
                lines, self.delimiter, first_line=self.first_line, width=width, size=size, wanted=columns
            )
            yield from map(told, found)


@dataclass(frozen=True, slots=True)
class SheetTable:
    """One sheet of a workbook; the line is the row number the spreadsheet shows.

    `kind` is "" for a workbook that calamine reads, "xml" for SpreadsheetML, "html" for a page; `encoding` is
    that of a page.
    """

    path: Path
    name: str
    typed: bool = True
    first_line: int = 1
    kind: str = ""
    encoding: str = ""

    def blocks(
        self,
        *,
        width: int | None = None,
        size: int = BLOCK,
        progress: Progress = no_progress,
        wanted: Sequence[int] = (),
    ) -> Iterator[Block]:
        """Give the rows in blocks of about `size`; a sheet comes as rows whatever is `wanted`.

        Sheets leave out blank cells at the end of a row, which says nothing; rows get the `width` back.
        """
        rows, at = self._rows(), 1
        while block := _some(rows, size, width or 0):
            progress(at, None)
            yield Block(block, range(at, at + len(block)))
            at += len(block)

    def _rows(self) -> Iterator[list[str]]:
        if self.kind == "xml":
            return spreadsheet_xml.sheet_rows(self.path, self.name)
        if self.kind == "html":
            return web_tables.table_rows(self.path, self.encoding)
        with self.path.open("rb") as file:
            head = file.read(_HEAD)
        return workbooks.sheet_rows(
            workbooks.open_workbook(self.path, head), self.name, shaped_rows(self.path, self.name)
        )


def _some(rows: Iterator[list[str]], size: int, width: int) -> list[list[str]]:
    found: list[list[str]] = []
    cells = 0
    for row in rows:
        found.append(row + [""] * (width - len(row)) if 0 < len(row) < width else row)
        cells += len(row)
        if len(found) >= size or cells >= _CELLS:
            break
    return found


@dataclass(frozen=True, slots=True)
class LongTable:
    """The rows of another table, made long below its header."""

    wide: TextTable | SheetTable
    header_line: int
    spread: Spread

    @property
    def path(self) -> Path:
        """The file the table is in."""
        return self.wide.path

    @property
    def name(self) -> str:
        """What the table is called."""
        return self.wide.name

    @property
    def typed(self) -> bool:
        """Whether the cells come from a workbook, which knows numbers."""
        return self.wide.typed

    @property
    def first_line(self) -> int:
        """The line of the file at which the table begins."""
        return self.wide.first_line

    def blocks(
        self,
        *,
        width: int | None = None,
        size: int = BLOCK,
        progress: Progress = no_progress,
        wanted: Sequence[int] = (),
    ) -> Iterator[Block]:
        """Give the rows in blocks of about `size`; no column comes ready, whatever is `wanted`."""
        few = max(1, size // len(self.spread.parts))
        for block in self.wide.blocks(size=few, progress=progress):
            yield long_block(block, self.spread, self.header_line, width or 0)


Table = TextTable | SheetTable | LongTable
