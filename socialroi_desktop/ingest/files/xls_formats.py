"""Which cells of a sheet of an XLS file show an error, or have a number format that says more than their number.

Tells what the sheet hides as well. Reads the few records of the file that tell it, beside the reader of its cells; what is
damaged tells nothing.
"""

import struct
from collections.abc import Iterator, Mapping
from pathlib import Path

from socialroi_desktop.ingest.files.number_formats import UNNAMED, Shape, shape_of

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# Formats that have a number and no code of their own in the file.
_BUILT_IN = {9: "0%", 10: "0.00%", 20: "h:mm"}
_END, _BEGIN, _SHEET, _FORMAT, _STYLE, _MANY = 0x0A, 0x809, 0x85, 0x41E, 0xE0, 0xBD
# Cells of numbers: a number, a packed one, one that a formula made.
_CELLS = frozenset({0x203, 0x27E, 0x06})
# A yes, a no or an error, as such or made by a formula, and what errors are called by their number.
_FLAG, _FORMULA = 0x205, 0x06
_ERRORS = {0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A"}
# A row and columns, the place of their flags, and the one that says they are hidden: by hand, by a filter, or of no height.
_ROW, _COLUMNS = 0x208, 0x7D
_ROW_FLAGS, _COLUMN_FLAGS, _HIDDEN_ROW, _HIDDEN_COLUMN = 12, 8, 0x20, 0x01
# More columns than these no sheet of such a file has.
_WIDEST = 256
_LAST_SECTOR = 0xFFFFFFFA
_ENTRY = 128


def shaped_rows_of_xls(path: Path, sheet: str) -> Iterator[tuple[int, Mapping[int, Shape]]]:
    """Give the rows with cells of such formats, and their shapes by column, both counted from 0."""
    try:
        data = path.read_bytes()
        book = _book(data) if data.startswith(OLE) else b""
        rows = _rows(book, sheet) if book else {}
    except (struct.error, IndexError, UnicodeError):
        return
    yield from sorted(rows.items())


def hidden_in_xls(path: Path, sheet: str) -> tuple[frozenset[int], frozenset[int]]:
    """Return the hidden rows, counted from 1, and the hidden columns, counted from 0."""
    rows: set[int] = set()
    columns: set[int] = set()
    try:
        data = path.read_bytes()
        book = _book(data) if data.startswith(OLE) else b""
        for kind, content in _records(book, _place(book, sheet)) if book else ():
            if kind == _ROW and struct.unpack_from("<H", content, _ROW_FLAGS)[0] & _HIDDEN_ROW:
                rows.add(struct.unpack_from("<H", content)[0] + 1)
            elif kind == _COLUMNS and struct.unpack_from("<H", content, _COLUMN_FLAGS)[0] & _HIDDEN_COLUMN:
                first, last = struct.unpack_from("<HH", content)
                columns.update(range(first, min(last, _WIDEST) + 1))
    except (struct.error, IndexError, UnicodeError):
        return frozenset(), frozenset()
    return frozenset(rows), frozenset(columns)


def _place(book: bytes, sheet: str) -> int:
    """Return where a sheet begins; behind the end where there is none of this name."""
    for kind, content in _records(book, 0):
        if kind == _SHEET and _text(content[7:], content[6]) == sheet:
            return int(struct.unpack_from("<I", content)[0])
    return len(book)


def _book(data: bytes) -> bytes:
    """Return the stream of the workbook in an OLE file; nothing where there is none."""
    sector, mini = (
        1 << min(struct.unpack_from("<H", data, 30)[0], 20),
        1 << min(struct.unpack_from("<H", data, 32)[0], 20),
    )
    first, cutoff, small = struct.unpack_from("<I4xII", data, 48)
    fat = _table(b"".join(_sector(data, number, sector) for number in _fat_sectors(data, sector)))
    directory = _chain(data, fat, first, sector)
    entries = [directory[at : at + _ENTRY] for at in range(0, len(directory) - _ENTRY + 1, _ENTRY)]
    streams = {_name(entry): struct.unpack_from("<II", entry, 116) for entry in entries}
    start, size = streams.get("Workbook") or streams.get("Book") or (0, 0)
    if not size or size >= cutoff:
        return _chain(data, fat, start, sector)[:size]
    held = _chain(data, fat, streams["Root Entry"][0], sector)
    # Sectors of the small streams begin at once, where those of the file follow its head.
    return _chain(bytes(mini) + held, _table(_chain(data, fat, small, sector)), start, mini)[:size]


def _name(entry: bytes) -> str:
    length = max(struct.unpack_from("<H", entry, 64)[0] - 2, 0)
    return entry[: min(length, 62)].decode("utf-16-le", "replace")


def _fat_sectors(data: bytes, sector: int) -> list[int]:
    found = list(struct.unpack_from("<109I", data, 76))
    more = struct.unpack_from("<I", data, 68)[0]
    while more < _LAST_SECTOR and len(found) * sector < len(data) + 110 * sector:
        numbers = _table(_sector(data, more, sector))
        found += numbers[:-1]
        more = numbers[-1]
    return [number for number in found if number < _LAST_SECTOR]


def _sector(data: bytes, number: int, size: int) -> bytes:
    return data[(number + 1) * size : (number + 2) * size]


def _table(data: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4])


def _chain(data: bytes, fat: tuple[int, ...], start: int, size: int) -> bytes:
    parts: list[bytes] = []
    while start < _LAST_SECTOR and len(parts) <= len(fat):
        parts.append(_sector(data, start, size))
        start = fat[start]
    return b"".join(parts)


def _records(book: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    """Give kind and content of the records of one part of a workbook, without those of parts inside it."""
    depth = 0
    while at + 4 <= len(book):
        kind, length = struct.unpack_from("<HH", book, at)
        depth += (kind == _BEGIN) - (kind == _END)
        if depth <= 0:
            return
        if depth == 1:
            yield kind, book[at + 4 : at + 4 + length]
        at += 4 + length


def _rows(book: bytes, sheet: str) -> dict[int, dict[int, Shape]]:
    codes, styles, at = dict(_BUILT_IN), list[int](), -1
    for kind, content in _records(book, 0):
        if kind == _FORMAT:
            number, length = struct.unpack_from("<HH", content)
            codes[number] = _text(content[4:], length)
        elif kind == _STYLE:
            styles.append(struct.unpack_from("<H", content, 2)[0])
        elif kind == _SHEET and _text(content[7:], content[6]) == sheet:
            at = struct.unpack_from("<I", content)[0]
    shapes = {
        place: shape for place, number in enumerate(styles) if (shape := shape_of(codes.get(number, "")))
    }
    rows: dict[int, dict[int, Shape]] = {}
    for kind, content in _records(book, at) if at >= 0 else ():
        for row, column, style in _styled(kind, content):
            if style in shapes:
                rows.setdefault(row, {})[column] = shapes[style]
        if (error := _error(kind, content)) is not None:
            row, column = struct.unpack_from("<HH", content)
            rows.setdefault(row, {})[column] = Shape(failed=_ERRORS.get(error, UNNAMED))
    return rows


def _styled(kind: int, content: bytes) -> Iterator[tuple[int, int, int]]:
    """Give row, column and style of the cells in a record."""
    if kind in _CELLS:
        yield struct.unpack_from("<HHH", content)
    elif kind == _MANY:
        row, column = struct.unpack_from("<HH", content)
        for step, at in enumerate(range(4, len(content) - 2, 6)):
            yield row, column + step, struct.unpack_from("<H", content, at)[0]


def _error(kind: int, content: bytes) -> int | None:
    """Return the number of the error that a cell shows; None for any other."""
    if kind == _FLAG:
        return content[6] if content[7] else None
    # A formula that made no number says so by its last two bytes, and by the first one what it made.
    failed = kind == _FORMULA and content[12:14] == b"\xff\xff" and content[6] == 2
    return content[8] if failed else None


def _text(content: bytes, length: int) -> str:
    """Return a text of so many letters behind the byte that says how they are kept."""
    wide = content[0] & 1
    return (
        content[1 : 1 + length * 2].decode("utf-16-le") if wide else content[1 : 1 + length].decode("latin-1")
    )
