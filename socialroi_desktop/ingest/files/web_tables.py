"""The table of a web page saved under the name of a workbook, as many shops make their `.xls`, row by row.

Reads in a stream and in time that grows with the file alone, whatever stands in it. Knows marks and cells;
nothing of what they mean.
"""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

_READ = 1 << 16
_LONGEST_MARK = 1 << 16
_WIDEST = 16_384
_SPANS = 200
# No branch can look past the next "<", so that broken marks cost no second look.
_PIECE = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>|<[^<>]*>|[^<]+|<")
_SPAN = re.compile(r"""colspan\s*=\s*["']?(\d{1,5})""", re.IGNORECASE)
_BLANKS = re.compile(r"\s+")
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]{2,40})", re.IGNORECASE)
_CELLS = frozenset({"td", "th"})


def stated_charset(head: bytes) -> str | None:
    """Return the encoding that the page itself states."""
    found = _CHARSET.search(head)
    return found[1].decode("ascii", "ignore").casefold() if found else None


def is_table(path: Path, encoding: str) -> bool:
    """Tell whether a page holds a table of data: among its first rows, two as wide as each other."""
    widths = []
    for row in table_rows(path, encoding):
        if any(row):
            widths.append(len(row))
        if len(widths) == 50:
            break
    wide = [width for width in widths if width > 1]
    return len(wide) > 1 and wide.count(max(set(wide), key=wide.count)) > 1


def table_rows(path: Path, encoding: str) -> Iterator[list[str]]:
    """Give the rows of all tables of a page, with a blank row between two tables."""
    walk = _Walk()
    with path.open(encoding=encoding, errors="replace") as file:
        rest = ""
        while text := file.read(_READ):
            text = rest + text
            cut = text.rfind("<")
            # A mark or an entity may go on in the next piece.
            cut = len(text) if cut < 0 or len(text) - cut > _LONGEST_MARK else cut
            yield from walk.take(text[:cut])
            rest = text[cut:]
        yield from walk.take(rest)
    yield from walk.end()


class _Walk:
    """Takes pieces of a page and gathers rows; marks of a table inside a cell are left out."""

    def __init__(self) -> None:
        self._depth = 0
        self._row: list[str] | None = None
        self._parts: list[str] | None = None
        self._span = 1
        self._done: list[list[str]] = []

    def take(self, text: str) -> list[list[str]]:
        """Return the rows that end in the next piece of the page."""
        for found in _PIECE.finditer(text):
            slash, tag, more = found.groups()
            if tag is not None:
                self._mark(tag.lower(), bool(slash), more)
            elif self._parts is not None and not found[0].startswith("<"):
                self._parts.append(found[0])
        rows, self._done = self._done, []
        return rows

    def end(self) -> list[list[str]]:
        """Return the row that the page breaks off in."""
        self._end_row()
        return self._done

    def _mark(self, tag: str, closing: bool, more: str) -> None:
        if tag == "table":
            self._depth = max(self._depth + (-1 if closing else 1), 0)
            if self._depth == 0:
                self._end_row()
                self._done.append([])
        elif self._depth != 1:
            return
        elif tag == "tr":
            self._end_row()
            self._row = None if closing else []
        elif tag in _CELLS:
            self._end_cell()
            if not closing:
                self._row = [] if self._row is None else self._row
                span = _SPAN.search(more)
                self._parts, self._span = [], max(int(span[1]), 1) if span else 1
        elif tag == "br" and self._parts is not None:
            self._parts.append(" ")

    def _end_cell(self) -> None:
        if self._parts is not None and self._row is not None and len(self._row) < _WIDEST:
            text = _BLANKS.sub(" ", unescape("".join(self._parts))).strip()
            self._row += [text, *[""] * min(self._span - 1, _SPANS)]
        self._parts = None

    def _end_row(self) -> None:
        self._end_cell()
        if self._row is not None:
            self._done.append(self._row)
        self._row = None
