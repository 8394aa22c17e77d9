"""Which rows and columns of a sheet of a workbook are hidden, by hand or by a filter, and whether the sheet itself is.

Reads the parts of the file that tell it, beside the reader of its cells, and only what the file marks so. Sheets of XLSX and
XLS tell rows and columns, those of ODS and SpreadsheetML their rows.
"""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from xml.parsers import expat

from socialroi_desktop.ingest.files.sheet_formats import is_hidden, part_of
from socialroi_desktop.ingest.files.tables import SheetTable, Table
from socialroi_desktop.ingest.files.xls_formats import hidden_in_xls

_READ = 1 << 18
_ROW = re.compile(rb"<(?:\w+:)?row\b[^>]*>")
_COLUMN = re.compile(rb"<(?:\w+:)?col\b[^>]*>")
_HIDDEN = re.compile(rb"\bhidden\s*=\s*[\"'](?:1|true)[\"']")
_NUMBER = re.compile(rb"\br\s*=\s*[\"'](\d{1,7})[\"']")
_ENDS = re.compile(rb"\b(min|max)\s*=\s*[\"'](\d{1,5})[\"']")
_ODS = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
_XML = "urn:schemas-microsoft-com:office:spreadsheet"
# More columns than these no table has.
_MOST = 16_384


@dataclass(frozen=True, slots=True)
class Hidden:
    """Row numbers as on screen, columns counted from 0, and whether the whole sheet is hidden."""

    rows: frozenset[int] = frozenset()
    columns: frozenset[int] = frozenset()
    sheet: bool = False


def hidden_in(table: Table) -> Hidden:
    """Return what is hidden of a table; nothing for text and pages, nor for what cannot be read."""
    if not isinstance(table, SheetTable) or table.kind == "html":
        return Hidden()
    try:
        if table.kind == "xml":
            return _in_marked_up(table.path.open("rb"), table.name)
        if not zipfile.is_zipfile(table.path):
            return Hidden(*hidden_in_xls(table.path, table.name), sheet=_in_xls(table.path, table.name))
        with zipfile.ZipFile(table.path) as archive:
            if "content.xml" in archive.namelist():
                return _in_marked_up(archive.open("content.xml"), table.name)
            rows, columns = _in_xlsx(archive, part_of(archive, table.name))
            return Hidden(rows, columns, is_hidden(archive, table.name))
    except (KeyError, ValueError, OSError, zipfile.BadZipFile, expat.ExpatError):
        return Hidden()


def _in_xls(path: Path, sheet: str) -> bool:
    from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum

    try:
        told = CalamineWorkbook.from_path(str(path)).sheets_metadata
    except CalamineError:
        return False
    return any(one.name == sheet and one.visible != SheetVisibleEnum.Visible for one in told)


def _in_xlsx(archive: zipfile.ZipFile, part: str) -> tuple[frozenset[int], frozenset[int]]:
    rows: set[int] = set()
    columns: set[int] = set()
    for text in _pieces(archive, part):
        for tag in _ROW.findall(text):
            if b"hidden" in tag and _HIDDEN.search(tag) and (number := _NUMBER.search(tag)):
                rows.add(int(number[1]))
        for tag in _COLUMN.findall(text):
            ends = {name: int(value) for name, value in _ENDS.findall(tag)}
            if _HIDDEN.search(tag) and b"min" in ends and ends.get(b"max", 0) <= _MOST:
                columns.update(range(ends[b"min"] - 1, ends.get(b"max", ends[b"min"])))
    return frozenset(rows), frozenset(columns)


def _pieces(archive: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    """Give the text of a part in pieces that end with a tag."""
    rest = b""
    with archive.open(part) as file:
        while piece := file.read(_READ):
            text = rest + piece
            end = text.rfind(b">") + 1
            yield text[:end]
            rest = text[end:]


class _Walk:
    """Gathers the hidden rows of one table of an ODS file or a SpreadsheetML workbook."""

    def __init__(self, sheet: str) -> None:
        self._sheet = sheet
        self._inside = False
        self._row = 1
        self.rows: set[int] = set()

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take the beginning of an element."""
        if name in (f"{_ODS} table", f"{_XML} Worksheet"):
            told = attributes.get(f"{_ODS} name", attributes.get(f"{_XML} Name"))
            self._inside, self._row = told == self._sheet, 1
        elif self._inside and name == f"{_ODS} table-row":
            times = min(int(attributes.get(f"{_ODS} number-rows-repeated", "1")), _MOST)
            if attributes.get(f"{_ODS} visibility", "visible") != "visible":
                self.rows.update(range(self._row, self._row + times))
            self._row += times
        elif self._inside and name == f"{_XML} Row":
            self._row = int(attributes.get(f"{_XML} Index", self._row))
            if attributes.get(f"{_XML} Hidden") == "1":
                self.rows.add(self._row)
            self._row += 1


def _in_marked_up(file: IO[bytes], sheet: str) -> Hidden:
    walk, parser = _Walk(sheet), expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = walk.start
    with file:
        parser.ParseFile(file)
    return Hidden(frozenset(walk.rows))
