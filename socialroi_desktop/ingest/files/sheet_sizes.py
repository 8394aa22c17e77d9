"""How large the sheets of a workbook are, told before they are loaded: the reader keeps a whole sheet in memory.

Two cells worlds apart make a sheet of billions. Knows the parts of XLSX and ODS files; nothing of what cells mean.
"""

import re
import zipfile
from xml.parsers import expat

# Cells from the first to the last, blank ones too, of the largest sheet that is loaded.
MOST_CELLS = 20_000_000
_READ = 1 << 20
_PLACE = re.compile(rb"""\sr\s*=\s*["']([A-Za-z]{0,9})(\d{1,12})["']""")
_SHEET = re.compile(r"^/?xl/worksheets/[^/]+\.xml$", re.IGNORECASE)
# Longer than any place of a cell, which could be cut in two.
_OVERLAP = 64
_TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"


class TooLarge(Exception):
    """A sheet has more cells than are loaded."""


class Unsafe(Exception):
    """A sheet holds a document type, which could blow it up."""


def check_sizes(archive: zipfile.ZipFile) -> None:
    """Raise TooLarge for a sheet beyond the bounds, Unsafe for one with a document type."""
    for name in archive.namelist():
        if _SHEET.match(name):
            _check_xlsx(archive, name)
    if "content.xml" in archive.namelist():
        _check_ods(archive)


def _check_xlsx(archive: zipfile.ZipFile, name: str) -> None:
    rows, letters, rest = 0, {b"A"}, b""
    with archive.open(name) as file:
        while piece := file.read(_READ):
            text = rest + piece
            if b"<!DOCTYPE" in text or b"<!ENTITY" in text:
                raise Unsafe
            found = _PLACE.findall(text)
            rows = max(rows, max((int(row) for _, row in found), default=0))
            letters.update({column for column, _ in found})
            rest = text[-_OVERLAP:]
            if rows * max(map(_column, letters)) > MOST_CELLS:
                raise TooLarge


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


class _Count:
    """Counts the cells of the tables in an ODS file, with those that are only said to be repeated."""

    def __init__(self) -> None:
        self._rows = self._width = self._filled = self._widest = self._blank = 0

    def refuse(self, *_: object) -> None:
        raise Unsafe

    def start(self, name: str, attributes: dict[str, str]) -> None:
        space, _, tag = name.rpartition(" ")
        if space != _TABLE:
            return
        if tag == "table":
            self._rows = self._widest = self._blank = 0
        elif tag == "table-row":
            self._width = self._filled = 0
            self._times = _times(attributes, "number-rows-repeated")
        elif tag in ("table-cell", "covered-table-cell"):
            self._width += _times(attributes, "number-columns-repeated")
            if any(key.endswith(("value-type", "formula")) for key in attributes):
                self._filled = self._width

    def end(self, name: str) -> None:
        if name != f"{_TABLE} table-row":
            return
        self._blank += self._times
        if self._filled:
            # Blank rows count only where filled ones follow.
            self._rows, self._blank = self._rows + self._blank, 0
            self._widest = max(self._widest, self._filled)
        if self._rows * self._widest > MOST_CELLS:
            raise TooLarge


def _times(attributes: dict[str, str], name: str) -> int:
    text = attributes.get(f"{_TABLE} {name}", "1")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 12 else 1


def _check_ods(archive: zipfile.ZipFile) -> None:
    count, parser = _Count(), expat.ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = count.refuse
    parser.StartElementHandler = count.start
    parser.EndElementHandler = count.end
    with archive.open("content.xml") as file:
        while piece := file.read(_READ):
            parser.Parse(piece, False)
