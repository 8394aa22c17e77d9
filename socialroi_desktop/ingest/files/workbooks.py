"""Sheets of XLSX, XLS and ODS files as rows of text, read by python-calamine without macros or formulas.

Knows cells; nothing of what they mean. Numbers come out with a dot, dates in ISO form.
"""

import lzma
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from xml.parsers import expat

from socialroi_desktop.errors import UserError
from socialroi_desktop.ingest.files.file_names import shown_name
from socialroi_desktop.ingest.files.merged_cells import with_merged
from socialroi_desktop.ingest.files.number_formats import Shape, length_text, unmistakable
from socialroi_desktop.ingest.files.sheet_formats import ShapedRow
from socialroi_desktop.ingest.files.sheet_sizes import MOST_CELLS, TooLarge, Unsafe, check_sizes

# A workbook that unpacks to more than this is a bomb or beyond any spreadsheet program.
LARGEST_UNPACKED = 2_000_000_000
LARGEST_RATIO = 500
_READ = 1 << 20
# What the parts of a damaged or unusual archive raise.
_DAMAGE = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, expat.ExpatError, EOFError, OSError, ValueError, RuntimeError,
)  # fmt: skip
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def is_workbook(head: bytes) -> bool:
    """Tell whether the first bytes are those of a ZIP (XLSX, ODS) or of an OLE file (XLS)."""
    return head.startswith((b"PK\x03\x04", b"PK\x05\x06", _OLE))


def _check_zip(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise UserError(
            "{file} is damaged or was cut off while it was saved or downloaded; export it again.",
            file=shown_name(path),
        ) from error
    packed = sum(entry.compress_size for entry in entries) or 1
    unpacked = sum(entry.file_size for entry in entries)
    if unpacked > LARGEST_UNPACKED or (unpacked > 50_000_000 and unpacked / packed > LARGEST_RATIO):
        raise UserError(
            "{file} would unpack to {size:,} bytes and was not opened; export it again as CSV.",
            file=shown_name(path),
            size=unpacked,
        )
    names = {entry.filename for entry in entries}
    if not names & {"xl/workbook.xml", "xl/workbook.bin", "content.xml"}:
        template = (
            "{file} is a document, not a workbook; export a table as CSV or XLSX."
            if "[Content_Types].xml" in names
            else "{file} is an archive, not a workbook; unpack it and import the files in it."
        )
        raise UserError(template, file=shown_name(path))


def _check_sheets(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            check_sizes(archive)
    except TooLarge as error:
        raise UserError(
            "{file} has a sheet of more than {most:,} cells, blank ones between others counted; export it as CSV.",
            file=shown_name(path),
            most=MOST_CELLS,
        ) from error
    except (Unsafe, *_DAMAGE) as error:
        raise UserError(
            "{file} is damaged or was cut off while it was saved or downloaded; export it again.",
            file=shown_name(path),
        ) from error


def _check_ole(path: Path) -> None:
    if _holds(path, _ENCRYPTED):
        raise UserError(
            "{file} is protected by a password; save it without one and import it again.",
            file=shown_name(path),
        )


def _holds(path: Path, mark: bytes) -> bool:
    """Tell whether bytes stand anywhere in a file, which need not fit into memory."""
    rest = b""
    with path.open("rb") as file:
        while piece := file.read(_READ):
            if mark in rest + piece:
                return True
            rest = piece[-len(mark) :]
    return False


def open_workbook(path: Path, head: bytes) -> Any:
    """Open a workbook with calamine; UserError names a damaged, protected or oversized file."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    if head.startswith(_OLE):
        _check_ole(path)
    else:
        _check_zip(path)
        _check_sheets(path)
    try:
        return CalamineWorkbook.from_path(str(path))
    except PasswordError as error:
        raise UserError(
            "{file} is protected by a password; save it without one and import it again.",
            file=shown_name(path),
        ) from error
    except (CalamineError, OSError, ValueError) as error:
        raise UserError(
            "{file} is damaged or was cut off while it was saved or downloaded; export it again.",
            file=shown_name(path),
        ) from error


def kind_of(path: Path, head: bytes) -> str:
    """Return `xls`, `ods` or `xlsx` by content."""
    if head.startswith(_OLE):
        return "xls"
    with zipfile.ZipFile(path) as archive:
        return "ods" if "content.xml" in archive.namelist() else "xlsx"


def sheet_names(workbook: Any) -> list[str]:
    """Return the names of the sheets in their order."""
    return list(workbook.sheet_names)


def text_of(cell: object, shape: Shape | None = None) -> str:
    """Return a cell as the text a CSV export would hold: `466.0` is `466`, a date is ISO, with `shape` 0.05 is `5%`."""
    text = shape.text(cell) if shape is not None else None
    return text if text is not None else _plain_text(cell)


def _plain_text(cell: object) -> str:
    match cell:
        case bool():
            return "TRUE" if cell else "FALSE"
        case float():
            return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else unmistakable(repr(cell))
        case date() | time() | timedelta() if (length := length_text(cell)) is not None:
            return length
        case datetime() if cell.time() == time():
            return cell.date().isoformat()
        case datetime():
            return cell.isoformat(" ", "seconds")
        case _:
            return "" if cell is None else str(cell)


def _rows_of(sheet: Any, left: int) -> Iterable[list[object]]:
    rows: Iterable[list[object]] = sheet.iter_rows()
    merged = sheet.merged_cell_ranges
    return with_merged(rows, merged, left) if merged else rows


def sheet_rows(workbook: Any, name: str, shaped: Iterable[ShapedRow] = ()) -> Iterator[list[str]]:
    """Give the rows of a sheet from its first row on, so that the index + 1 is the row number on screen.

    `shaped` gives the rows with cells whose number format says more than their number.
    """
    from python_calamine import CalamineError

    try:
        sheet = workbook.get_sheet_by_name(name)
        # Blank rows above the first cell are given, blank columns before it are not.
        left = sheet.start[1] if sheet.start else 0
        formatted = iter(shaped)
        told = next(formatted, None)
        for at, row in enumerate(_rows_of(sheet, left)):
            while told is not None and told[0] < at:
                told = next(formatted, None)
            if told is None or told[0] != at:
                yield [text_of(cell) for cell in row]
            else:
                shapes = told[1]
                yield [text_of(cell, shapes.get(place)) for place, cell in enumerate(row, start=left)]
    except CalamineError as error:
        raise UserError("The sheet “{sheet}” is damaged; export the file again.", sheet=name) from error
