"""Sheets of a workbook saved as SpreadsheetML 2003, the XML that older exports call `.xls`, row by row.

Reads the file in a stream and refuses document types and entities, which could blow a small file up. Knows
cells; nothing of what they mean.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from xml.parsers import expat

from socialroi_desktop.errors import UserError
from socialroi_desktop.ingest.files.file_names import shown_name
from socialroi_desktop.ingest.files.number_formats import UNNAMED, Shape, length_text, shape_of, unmistakable

NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet"
# What a spreadsheet program can hold; an index beyond it is a mistake or an attack.
_ROWS, _COLUMNS, _SHEETS = 1_048_576, 16_384, 200
_READ = 1 << 16
_LONGEST_CELL = 1_000_000
# Formats that such files call by name.
_NAMED = {"Percent": "0.00%", "Short Time": "h:mm", "Euro Currency": "[$€]#,##0.00"}
_WHOLE = re.compile(r"^(-?\d+)\.0+$")
_MIDNIGHT = re.compile(r"^(\d{4}-\d\d-\d\d)T00:00:00(?:\.0+)?$")
_MOMENT = re.compile(r"^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?$")


def is_spreadsheet_xml(start: str) -> bool:
    """Tell whether the first characters of a file are those of a SpreadsheetML workbook."""
    return start.lstrip("\ufeff \r\n\t").startswith("<") and NAMESPACE in start and "Workbook" in start


def sheet_names(path: Path) -> tuple[str, ...]:
    """Return the names of the sheets in their order."""
    walk = _Walk(None)
    for _ in _fed(path, walk):
        pass
    return tuple(walk.names)


def sheet_rows(path: Path, name: str) -> Iterator[list[str]]:
    """Give the rows of a sheet from the first on, so that the index + 1 is the row number on screen."""
    walk = _Walk(name)
    for _ in _fed(path, walk):
        yield from walk.take()
        if walk.over:
            return


def _fed(path: Path, walk: "_Walk") -> Iterator[None]:
    """Feed the file to a walk, pausing after each piece."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = walk.refuse
    parser.EntityDeclHandler = walk.refuse
    parser.StartElementHandler = walk.start
    parser.EndElementHandler = walk.end
    parser.CharacterDataHandler = walk.text
    parser.buffer_text = True
    try:
        with path.open("rb") as file:
            piece = file.read(_READ).lstrip()
            while piece:
                parser.Parse(piece, False)
                yield None
                piece = file.read(_READ)
        parser.Parse(b"", True)
        yield None
    except _Refused as error:
        raise UserError(
            "{file} holds parts that no export has (a document type, or rows beyond those of a spreadsheet) "
            "and was not opened; export it again as CSV or XLSX.",
            file=shown_name(path),
        ) from error
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise UserError(
            "{file} is damaged or was cut off while it was saved or downloaded; export it again.",
            file=shown_name(path),
        ) from error


class _Refused(Exception):
    """The file holds what no export has."""


class _Walk:
    """Takes the events of the parser; gathers the rows of the sheet `wanted`, or only names where it is None."""

    def __init__(self, wanted: str | None) -> None:
        self.names: list[str] = []
        self.over = False
        self._wanted = wanted
        self._inside = False
        self._rows: list[list[str]] = []
        self._at = 0
        self._row: list[str] | None = None
        self._column = 0
        self._across = 0
        self._kind = ""
        self._shapes: dict[str, Shape] = {}
        self._style = ""
        self._shape: Shape | None = None
        self._parts: list[str] | None = None
        self._comments = 0

    def take(self) -> list[list[str]]:
        """Return the rows gathered since the last time."""
        rows, self._rows = self._rows, []
        return rows

    def refuse(self, *_: object) -> None:
        """Refuse document types and entities."""
        raise _Refused

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Begin an element."""
        space, _, tag = name.rpartition(" ")
        if space != NAMESPACE:
            return
        if tag == "Style":
            self._style = attributes.get(f"{NAMESPACE} ID", "")
        elif tag == "NumberFormat":
            if shape := shape_of(_NAMED.get(code := attributes.get(f"{NAMESPACE} Format", ""), code)):
                self._shapes[self._style] = shape
        elif tag == "Worksheet":
            self._begin_sheet(attributes.get(f"{NAMESPACE} Name", ""))
        elif self._inside and tag == "Row":
            self._begin_row(attributes)
        elif tag == "Cell" and self._row is not None:
            self._begin_cell(attributes)
        elif tag == "Comment":
            self._comments += 1
        elif tag == "Data" and self._row is not None and not self._comments:
            self._kind, self._parts = attributes.get(f"{NAMESPACE} Type", "String"), []

    def end(self, name: str) -> None:
        """End an element."""
        space, _, tag = name.rpartition(" ")
        if space != NAMESPACE:
            return
        if tag == "Worksheet":
            self.over = self.over or self._inside
            self._inside = False
        elif tag == "Comment":
            self._comments -= 1
        elif tag == "Row" and self._row is not None:
            self._rows.append(self._row)
            self._row = None
        elif tag == "Cell":
            self._column += 1 + self._across
        elif tag == "Data" and self._parts is not None and self._row is not None:
            self._fill(_cell("".join(self._parts), self._kind, self._shape))
            self._parts = None

    def text(self, text: str) -> None:
        """Take characters of a cell."""
        if self._parts is not None:
            self._parts.append(text[:_LONGEST_CELL])
            if len(self._parts) > _LONGEST_CELL:
                raise _Refused

    def _begin_sheet(self, name: str) -> None:
        while name in self.names:
            name += " "
        self.names.append(name)
        if len(self.names) > _SHEETS:
            raise _Refused
        self._inside = name == self._wanted and not self.over
        self._at = 0

    def _begin_row(self, attributes: dict[str, str]) -> None:
        at = max(_number(attributes, "Index", _ROWS) or 0, self._at + 1)
        self._rows += [[] for _ in range(at - self._at - 1)]
        self._at = at
        self._row, self._column = [], 0

    def _begin_cell(self, attributes: dict[str, str]) -> None:
        self._column = max((_number(attributes, "Index", _COLUMNS) or 1) - 1, self._column)
        self._across = _number(attributes, "MergeAcross", _COLUMNS) or 0
        if self._column >= _COLUMNS:
            raise _Refused
        self._shape = self._shapes.get(attributes.get(f"{NAMESPACE} StyleID", ""))

    def _fill(self, text: str) -> None:
        if self._row is not None and text:
            self._row.extend([""] * (self._column + 1 - len(self._row)))
            self._row[self._column] = text


def _number(attributes: dict[str, str], name: str, most: int) -> int | None:
    text = attributes.get(f"{NAMESPACE} {name}", "")
    if not text.isascii() or not text.isdigit():
        return None
    if len(text) > 9 or int(text) > most:
        raise _Refused
    return int(text)


def _cell(text: str, kind: str, shape: Shape | None = None) -> str:
    """Return a cell as the text a CSV export would hold."""
    if kind == "Number":
        return _number_text(text, shape)
    if kind == "DateTime":
        return _length(text) or _MOMENT.sub(r"\1 \2", _MIDNIGHT.sub(r"\1", text))
    if kind == "Boolean":
        return "TRUE" if text.strip() == "1" else "FALSE"
    return text.strip() or UNNAMED if kind == "Error" else text


def _number_text(text: str, shape: Shape | None) -> str:
    if shape is not None:
        with suppress(ValueError):
            return shape.text(float(text)) or text
    whole = _WHOLE.match(text)
    return whole[1] if whole else unmistakable(text)


def _length(text: str) -> str | None:
    """Return a length of time, which such files write as a moment counted from the last day of 1899."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return length_text(moment.replace(tzinfo=None))
