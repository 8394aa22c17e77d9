"""An export file opened: what it really is, its evidence (SHA-256, size), its tables as blocks of cells.

Knows files, encodings and separators; nothing of platforms or records.
"""

import codecs
import hashlib
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.progress import Progress, no_progress
from socialroi_desktop.errors import UserError
from socialroi_desktop.ingest.files import spreadsheet_xml, web_tables, workbooks
from socialroi_desktop.ingest.files.delimited import Block, sniff_delimiter
from socialroi_desktop.ingest.files.encoding import (
    LONGEST_LINE,
    Encoding,
    TextCheck,
    as_told,
    is_binary,
    of_head,
    of_lines,
)
from socialroi_desktop.ingest.files.file_names import readable, shown_name
from socialroi_desktop.ingest.files.tables import SheetTable, Table, TextTable

SAMPLE_ROWS = 400
# More than any spreadsheet has; a list of a wide range of days or products stays below.
MOST_COLUMNS = 50_000
_HEAD = 1 << 16
_READ = 1 << 20
_NOT_TABLES = {
    b"%PDF": "a PDF document",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x1f\x8b": "a compressed file",
    b"7z\xbc\xaf": "a compressed file",
    b"Rar!": "a compressed file",
    b"SQLite format 3\x00": "a database",
    b"{\\rtf": "a text document",
}


@dataclass(frozen=True, slots=True)
class Source:
    """A file that can be imported: its name, evidence, kind and tables, and the top of each table.

    `modified` is when it was last written, in nanoseconds, as the file system tells. `refused` says why a file
    of an archive cannot be read; `holder` keeps the folder alive that the file was unpacked into. `left` are the
    sheets of its workbook that hold figures and are not read.
    """

    path: Path
    name: str
    sha256: str
    size: int
    kind: str
    encoding: str
    tables: tuple[Table, ...]
    tops: tuple[Block, ...]
    modified: int = 0
    refused: Problem | None = None
    left: tuple[str, ...] = ()
    holder: object = field(default=None, repr=False, compare=False)


class NotATable(UserError):
    """The file is something else than a table, as pictures and documents are."""


def open_source(path: Path, progress: Progress = no_progress) -> Source:
    """Look into a file: encoding, separator, sheets, SHA-256.

    Raises UserError with one sentence when it is missing, a folder, empty, damaged, locked by a password or
    no table.
    """
    path = Path(path)
    head = _head(path)
    # Before the bytes are read: a write in between makes the file count as changed.
    modified = path.stat().st_mtime_ns
    digest, check = _digest(path, progress)
    size = path.stat().st_size
    kind, encoding, tables = _sheets(path, head) if workbooks.is_workbook(head) else _text(path, head, check)
    tops = tuple(_top(table) for table in tables)
    _check_width(path, tops)
    return Source(path, shown_name(path), digest, size, kind, encoding, tables, tops, modified)


def check_unchanged(source: Source) -> None:
    """Raise UserError when the file is no longer what it was when it was opened."""
    try:
        found = source.path.stat()
        same = found.st_size == source.size
        # Reading it all again costs as much as reading it once; a file nobody wrote since needs no second look.
        if same and found.st_mtime_ns != source.modified:
            with source.path.open("rb") as file:
                same = hashlib.file_digest(file, "sha256").hexdigest() == source.sha256
    except OSError as error:
        raise UserError(
            "“{file}” is no longer there or cannot be read; put it back and open it again.", file=source.name
        ) from error
    if not same:
        raise UserError("“{file}” has changed since it was looked at; open it again.", file=source.name)


def _head(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise UserError("{file} is a folder; choose the export files in it.", file=shown_name(path))
        # Opening a pipe or a device would wait for ever.
        if not stat.S_ISREG(path.stat().st_mode):
            raise UserError("{file} is not a file; choose an export that was saved.", file=shown_name(path))
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except FileNotFoundError as error:
        raise UserError(
            "{file} does not exist; check the name and the folder.", file=readable(str(path))
        ) from error
    except OSError as error:
        raise UserError(
            "{file} cannot be read ({reason}); close it in other programs and check that you may open it.",
            file=shown_name(path),
            reason=error.strerror or str(error),
        ) from error
    except ValueError as error:
        raise UserError("{file} is not a file name.", file=repr(str(path))) from error
    if not head.strip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0"):
        raise UserError("{file} is empty; export it again.", file=shown_name(path))
    return head


def _digest(path: Path, progress: Progress) -> tuple[str, TextCheck]:
    digest, check, size, done = hashlib.sha256(), TextCheck(), path.stat().st_size, 0
    with path.open("rb") as file:
        while block := file.read(_READ):
            digest.update(block)
            check.feed(block)
            done += len(block)
            progress(done, size)
    check.feed(b"", final=True)
    return digest.hexdigest(), check


def _sheets(path: Path, head: bytes) -> tuple[str, str, tuple[Table, ...]]:
    names = workbooks.sheet_names(workbooks.open_workbook(path, head))
    return workbooks.kind_of(path, head), "", tuple(SheetTable(path, name) for name in names)


def _text(path: Path, head: bytes, check: TextCheck) -> tuple[str, str, tuple[Table, ...]]:
    for magic, what in _NOT_TABLES.items():
        if head.startswith(magic):
            raise _no_table(path, what)
    if check.endless:
        raise UserError(
            "{file} has a line of more than {most:,} bytes, as no table has; export it again.",
            file=shown_name(path),
            most=LONGEST_LINE,
        )
    encoding = _encoding(path, head, check.utf8)
    with path.open(encoding=encoding.name, errors="replace", newline="") as text:
        sample = text.read(_HEAD)
    found = _marked_up(path, head, encoding, sample)
    if found is not None:
        return found
    return "csv", encoding.name, (_text_table(path, encoding, sample, check.nul),)


def _text_table(path: Path, encoding: Encoding, sample: str, nul: bool) -> TextTable:
    delimiter, first = _separator(sample.splitlines(keepends=True)[:200])
    wide = encoding.name.startswith(("utf-16", "utf-32"))
    return TextTable(path, encoding, delimiter, first, nul=nul and not wide)


def read_as(source: Source, name: str) -> Source:
    """Return a text file as it is in another encoding; a source that proves its own as it is.

    UserError when there is no such encoding.
    """
    if not source.tables or not isinstance(source.tables[0], TextTable):
        return source
    old = source.tables[0]
    if not old.encoding.guessed and not old.encoding.mixed:
        return source
    try:
        encoding = as_told(lambda: _lines(source.path), name)
    except LookupError as error:
        raise UserError(
            "There is no encoding {name}; write one such as UTF-8, Windows-1250 or GB 18030.", name=name
        ) from error
    with source.path.open(encoding=encoding.name, errors="replace", newline="") as text:
        table = _text_table(source.path, encoding, text.read(_HEAD), old.nul)
    tops = (_top(table),)
    _check_width(source.path, tops)
    return replace(source, encoding=encoding.name, tables=(table,), tops=tops)


def _marked_up(
    path: Path, head: bytes, encoding: Encoding, sample: str
) -> tuple[str, str, tuple[Table, ...]] | None:
    """Return the sheets of a SpreadsheetML workbook or the table of a web page; None for other text."""
    start = sample.lstrip("\ufeff \r\n\t").casefold()
    if not start.startswith("<"):
        return None
    if spreadsheet_xml.is_spreadsheet_xml(sample):
        names = spreadsheet_xml.sheet_names(path)
        return "xml", "", tuple(SheetTable(path, name, kind="xml") for name in names)
    if "<table" in start:
        name = _page_encoding(head, encoding)
        if web_tables.is_table(path, name):
            return "html", name, (SheetTable(path, "", typed=False, kind="html", encoding=name),)
    if start.startswith(("<?xml", "<html", "<!doctype", "<table")):
        raise NotATable(
            "{file} is a web page or an XML document; open it in a spreadsheet and save it as CSV or XLSX.",
            file=shown_name(path),
        )
    return None


def _page_encoding(head: bytes, encoding: Encoding) -> str:
    """Return the encoding of a page: proved by its bytes, else stated in it, else guessed."""
    stated = web_tables.stated_charset(head)
    if not encoding.guessed or stated is None:
        return encoding.name
    try:
        return codecs.lookup(stated).name
    except LookupError:
        return encoding.name


def _separator(lines: Sequence[str]) -> tuple[str, int]:
    """Return the separator and the first line of content: a `sep=` line says the one, is not the other."""
    top = lines[0].lstrip("\ufeff").strip('\r\n" ') if lines else ""
    if top[:4].casefold() == "sep=" and len(top) <= 5:
        return top[4:] or "\t", 2
    return sniff_delimiter([line for line in lines if not line.startswith("#")] or lines), 1


def _encoding(path: Path, head: bytes, utf8: bool) -> Encoding:
    proved = of_head(head)
    if proved is not None and (proved != "utf-8-sig" or utf8):
        return Encoding(proved)
    if is_binary(head):
        raise _no_table(path, "no text")
    if utf8:
        return Encoding("utf-8")
    found = of_lines(lambda: _lines(path), utf8=proved is not None)
    return replace(found, name="utf-8-sig") if proved else found


def _lines(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        yield from file


def _no_table(path: Path, what: str) -> NotATable:
    return NotATable(
        "{file} is {what}, not a table; export it as CSV or XLSX.", file=shown_name(path), what=what
    )


def _check_width(path: Path, tops: Sequence[Block]) -> None:
    widest = max((len(row) for top in tops for row in top.rows), default=0)
    if widest > MOST_COLUMNS:
        raise UserError(
            "{file} has {count:,} columns in one line, more than {most:,}; its line ends or separators are lost, "
            "export it again.",
            file=shown_name(path),
            count=widest,
            most=MOST_COLUMNS,
        )


def _top(table: Table) -> Block:
    block: Block = next(table.blocks(size=SAMPLE_ROWS), Block([], []))
    return block


def rows_of(block: Block) -> Iterator[tuple[int, Any]]:
    """Give (line, cells) of a block."""
    return zip(block.lines, block.rows, strict=True)
