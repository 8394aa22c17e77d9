"""Writes small XLS files, as spreadsheets kept them until 2007, for tests."""

import struct
from collections.abc import Collection, Sequence
from pathlib import Path

_SECTOR, _FREE, _END, _FAT = 512, 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
# Streams below this would be kept in smaller sectors.
_LEAST = 4096


def write_xls(
    path: Path,
    rows: Sequence[Sequence[str | float]],
    *,
    hidden: Collection[int] = (),
    columns: Collection[int] = (),
) -> Path:
    """Write a workbook of one sheet, `Orders`, with some rows and columns hidden, both counted from 0."""
    begun = _record(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 0))
    sheet = _record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 0))
    for at in sorted(columns):
        sheet += _record(0x7D, struct.pack("<HHHHHH", at, at, 2048, 0, 1, 0))
    for at, cells in enumerate(rows):
        flags = 0x100 | (0x20 if at in hidden else 0)
        sheet += _record(0x208, struct.pack("<HHHHHHHH", at, 0, len(cells), 0xFF, 0, 0, flags, 0))
    for at, cells in enumerate(rows):
        for column, value in enumerate(cells):
            place = struct.pack("<HHH", at, column, 0)
            if isinstance(value, str):
                sheet += _record(0x204, place + struct.pack("<HB", len(value), 0) + value.encode("latin-1"))
            else:
                sheet += _record(0x203, place + struct.pack("<d", value))
    sheet += _record(0x0A, b"")
    name = b"Orders"
    size = len(begun) + 4 + 8 + len(name) + 4
    globals_ = (
        begun + _record(0x85, struct.pack("<IBBBB", size, 0, 0, len(name), 0) + name) + _record(0x0A, b"")
    )
    path.write_bytes(_compound((globals_ + sheet).ljust(_LEAST, b"\0")))
    return path


def _record(kind: int, content: bytes) -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def _compound(book: bytes) -> bytes:
    """Return an OLE file with one stream: its head, one sector that tells the order of all, one of names, the stream."""
    count = -(-len(book) // _SECTOR)
    order = [_FAT, _END, *range(3, 2 + count), _END]
    head = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
        + bytes(16)
        + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6)
        + bytes(6)
    )
    head += struct.pack("<IIIIIIIII", 0, 1, 1, 0, _LEAST, _END, 0, _END, 0)
    head += struct.pack("<109I", 0, *[_FREE] * 108)
    table = struct.pack("<128I", *order, *[_FREE] * (128 - len(order)))
    names = (
        _entry("Root Entry", 5, _END, 0, child=1)
        + _entry("Workbook", 2, 2, len(book))
        + _entry("", 0, 0, 0) * 2
    )
    return head + table + names + book.ljust(count * _SECTOR, b"\0")


def _entry(name: str, kind: int, start: int, size: int, *, child: int = _FREE) -> bytes:
    text = (name + "\0").encode("utf-16-le") if name else b""
    head = text.ljust(64, b"\0") + struct.pack("<HBBIII", len(text), kind, 1, _FREE, _FREE, child)
    return head + bytes(36) + struct.pack("<IQ", start, size)
