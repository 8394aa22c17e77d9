"""Which cells of a sheet of a workbook show an error, or have a number format that says more than their number.

Reads the parts of the file beside the reader of its cells, to which an error is a blank: rows come in their order, so that
both go through the sheet together.
"""

import re
import zipfile
from collections.abc import Iterator, Mapping
from html import unescape
from pathlib import Path
from xml.parsers import expat

from socialroi_desktop.ingest.files.number_formats import UNNAMED, Shape, shape_of
from socialroi_desktop.ingest.files.xls_formats import shaped_rows_of_xls

# Row, counted from 0, and the shapes of its cells by column, counted from 0.
ShapedRow = tuple[int, Mapping[int, Shape]]
_READ = 1 << 18
# Formats that have a number and no code of their own in the file.
_BUILT_IN = {9: "0%", 10: "0.00%", 20: "h:mm"}
_TAG = r"<(?:\w+:)?"
_FORMAT = re.compile(_TAG + r"numFmt\s([^>]*)>")
_STYLES = re.compile(_TAG + r"cellXfs\b.*?</(?:\w+:)?cellXfs>", re.DOTALL)
_STYLE = re.compile(_TAG + r"xf\s([^>]*)>")
_SHEET = re.compile(_TAG + r"sheet\s([^>]*)>")
_RELATION = re.compile(_TAG + r"Relationship\s([^>]*)>")
_ATTRIBUTE = re.compile(r"([\w:]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_PLACE = re.compile(rb"\br\s*=\s*[\"']([A-Z]{1,3})(\d{1,7})[\"']")
_STYLED = re.compile(rb"\bs\s*=\s*[\"'](\d{1,6})[\"']")
# What tells cells of errors in XLSX, such a cell with its tag and what it shows, and what an error without a name is called.
_FAILS = (b't="e"', b"t='e'")
_FAILED = re.compile(
    rb"(<(?:\w+:)?c\b[^>]*\bt=[\"']e[\"'][^>]*>)(?:(?!</(?:\w+:)?c>).)*?<(?:\w+:)?v\b[^>]*>([^<]*)<",
    re.DOTALL,
)
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_CALC = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
_TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"


def shaped_rows(path: Path, sheet: str) -> Iterator[ShapedRow]:
    """Give the rows with such cells; nothing for a file that has none."""
    if not zipfile.is_zipfile(path):
        yield from shaped_rows_of_xls(path, sheet)
        return
    with zipfile.ZipFile(path) as archive:
        names = set(archive.namelist())
        if "content.xml" in names:
            yield from _in_ods(archive, sheet)
        elif "xl/workbook.xml" in names and (part := part_of(archive, sheet)) in names:
            styles = archive.read("xl/styles.xml") if "xl/styles.xml" in names else b""
            yield from _in_xlsx(archive, part, _shapes(styles.decode("utf-8", "replace")))


def _attributes(text: str) -> dict[str, str]:
    return {name: unescape(one or other) for name, one, other in _ATTRIBUTE.findall(text)}


def _shapes(styles: str) -> dict[bytes, Shape]:
    """Return the shapes of cell styles by their number, those that say something."""
    codes = dict(_BUILT_IN)
    for text in _FORMAT.findall(styles):
        told = _attributes(text)
        if told.get("numFmtId", "").isdecimal():
            codes[int(told["numFmtId"])] = told.get("formatCode", "")
    found = _STYLES.search(styles)
    made: dict[bytes, Shape] = {}
    for place, text in enumerate(_STYLE.findall(found[0]) if found else ()):
        number = _attributes(text).get("numFmtId", "")
        shape = shape_of(codes.get(int(number), "")) if number.isdecimal() else None
        if shape is not None:
            made[str(place).encode()] = shape
    return made


def part_of(archive: zipfile.ZipFile, sheet: str) -> str:
    """Return the name of the part of an XLSX file that holds a sheet; "" where there is none."""
    book = archive.read("xl/workbook.xml").decode("utf-8", "replace")
    try:
        relations = archive.read("xl/_rels/workbook.xml.rels").decode("utf-8", "replace")
    except KeyError:
        return ""
    ids = {
        told.get("name"): next((value for name, value in told.items() if name.endswith(":id")), "")
        for told in map(_attributes, _SHEET.findall(book))
    }
    targets = {
        told.get("Id"): told.get("Target", "") for told in map(_attributes, _RELATION.findall(relations))
    }
    target = targets.get(ids.get(sheet), "")
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def is_hidden(archive: zipfile.ZipFile, sheet: str) -> bool:
    """Tell whether an XLSX file hides a sheet."""
    book = archive.read("xl/workbook.xml").decode("utf-8", "replace")
    told = map(_attributes, _SHEET.findall(book))
    return any(one.get("name") == sheet and "idden" in one.get("state", "") for one in told)


def _in_xlsx(archive: zipfile.ZipFile, part: str, shapes: Mapping[bytes, Shape]) -> Iterator[ShapedRow]:
    # A style that no cell has stands for none.
    styles = b"|".join(shapes) or b"-"
    styled = re.compile(rb"<(?:\w+:)?c\b[^>]*\bs\s*=\s*[\"'](?:" + styles + rb")[\"'][^>]*>")
    at, row, rest = -1, dict[int, Shape](), b""
    with archive.open(part) as file:
        while piece := file.read(_READ):
            text = rest + piece
            end = (text.rfind(b"c>") + 1 or text.rfind(b">")) + 1
            text, rest = text[:end], text[end:]
            found = [
                (place, shapes[style[1]])
                for tag in (styled.findall(text) if shapes else ())
                if (place := _PLACE.search(tag)) and (style := _STYLED.search(tag))
            ]
            if any(mark in text for mark in _FAILS):
                found = sorted([*found, *_failed(text)], key=lambda one: int(one[0][2]))
            for place, shape in found:
                here = int(place[2]) - 1
                if here != at:
                    if row:
                        yield at, row
                    at, row = here, {}
                row[_column(place[1])] = shape
    if row:
        yield at, row


def _failed(text: bytes) -> Iterator[tuple[re.Match[bytes], Shape]]:
    """Give the places of cells with errors, and the errors they show."""
    for cell in _FAILED.finditer(text):
        place = _PLACE.search(cell[1])
        if place is not None:
            yield place, Shape(failed=unescape(cell[2].decode("utf-8", "replace")).strip() or UNNAMED)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1


class _Ods:
    """Gathers the rows of one table of an ODS file that have cells of percent, of a currency or with an error."""

    def __init__(self, sheet: str) -> None:
        self._sheet = sheet
        self._inside = False
        self._row = self._column = 0
        self._times = 1
        self._cells: dict[int, Shape] = {}
        # The words of a cell with an error; None in any other.
        self._error: list[str] | None = None
        self.rows: list[ShapedRow] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take the beginning of an element."""
        if name == f"{_TABLE} table":
            self._inside = attributes.get(f"{_TABLE} name") == self._sheet
            self._row = 0
        elif self._inside and name == f"{_TABLE} table-row":
            self._times, self._column, self._cells = _times(attributes, "rows"), 0, {}
        elif self._inside and name in (f"{_TABLE} table-cell", f"{_TABLE} covered-table-cell"):
            times = _times(attributes, "columns")
            if (shape := _ods_shape(attributes)) is not None:
                self._cells |= dict.fromkeys(range(self._column, self._column + times), shape)
            self._error = [] if attributes.get(f"{_CALC} value-type") == "error" else None
            self._column += times

    def data(self, text: str) -> None:
        """Take words of a cell."""
        if self._error is not None:
            self._error.append(text)

    def end(self, name: str) -> None:
        """Take the end of an element."""
        if self._error is not None and name == f"{_TABLE} table-cell":
            self._cells[self._column - 1] = Shape(failed="".join(self._error).strip() or UNNAMED)
            self._error = None
        if self._inside and name == f"{_TABLE} table-row":
            if self._cells:
                self.rows += [(self._row + step, self._cells) for step in range(self._times)]
            self._row += self._times
        elif name == f"{_TABLE} table":
            self._inside = False


def _times(attributes: Mapping[str, str], what: str) -> int:
    text = attributes.get(f"{_TABLE} number-{what}-repeated", "1")
    return int(text) if text.isdecimal() and len(text) < 8 else 1


def _ods_shape(attributes: Mapping[str, str]) -> Shape | None:
    kind = attributes.get(f"{_OFFICE} value-type")
    if kind == "percentage":
        return Shape(behind="%", times=100)
    code = attributes.get(f"{_OFFICE} currency", "")
    return Shape(before=f"{code} ") if kind == "currency" and code.isalpha() and len(code) == 3 else None


def _in_ods(archive: zipfile.ZipFile, sheet: str) -> Iterator[ShapedRow]:
    walk, parser = _Ods(sheet), expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = walk.start
    parser.CharacterDataHandler = walk.data
    parser.EndElementHandler = walk.end
    with archive.open("content.xml") as file:
        while piece := file.read(_READ):
            parser.Parse(piece, False)
            yield from walk.rows
            walk.rows = []
