"""Blots out in HEIC and AVIF what tells of camera, place and programs: in place, so that nothing moves. Pure bytes.

What is no such picture raises ValueError, IndexError or struct.error.
"""

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from socialroi_desktop.decoding.cleaning.orientation import UPRIGHT, orientation_alone

# The boxes at the top that make the picture; others are films and notes of telephones.
_KEPT = frozenset((b"ftyp", b"meta", b"mdat", b"moov", b"idat", b"free", b"skip"))
# Items that are words: EXIF, XMP and whatever else has a type of the web.
_WORDS = frozenset((b"Exif", b"mime", b"uri "))
# Boxes of words within the pictures that move.
_NOTES = frozenset((b"udta", b"meta", b"uuid"))
_HOLDERS = frozenset((b"moov", b"trak", b"mdia", b"minf", b"edts", b"dinf"))
# Between the length of an EXIF item and its tags stands how far they are.
_NO_WAY = bytes(4)


@dataclass(frozen=True, slots=True)
class _Box:
    """A part of the file: what it is, where it begins, where its content begins and where it ends."""

    kind: bytes
    start: int
    body: int
    end: int


def cleaned_heif(data: bytes, _held: int) -> bytes:
    """Return a HEIC or AVIF of the same pictures, held the same way, whose words are blank."""
    out = bytearray(data)
    for box in _boxes(data, 0, len(data)):
        if box.kind == b"meta":
            _blank_words(out, data, box)
        elif box.kind == b"moov":
            _blank_notes(out, data, box)
        elif box.kind not in _KEPT:
            _blank(out, box)
    return bytes(out)


def _blank_words(out: bytearray, data: bytes, meta: _Box) -> None:
    inside = {box.kind: box for box in _boxes(data, meta.body + 4, meta.end)}
    if b"iinf" not in inside or b"iloc" not in inside:
        raise ValueError("the file does not say where its parts lie")
    words = {item for item, kind in _items(data, inside[b"iinf"]) if kind in _WORDS}
    held = _NO_WAY + orientation_alone(UPRIGHT)
    for item, extents in _places(data, inside[b"iloc"], inside.get(b"idat")).items():
        for start, length in extents if item in words else ():
            if start + length > len(out):
                raise ValueError("a part of the file lies beyond its end")
            out[start : start + length] = held.ljust(length, b"\0") if length >= len(held) else bytes(length)
    for box in inside.values():
        if box.kind in (b"udta", b"uuid"):
            _blank(out, box)


def _blank_notes(out: bytearray, data: bytes, holder: _Box) -> None:
    for box in _boxes(data, holder.body, holder.end):
        if box.kind in _NOTES:
            _blank(out, box)
        elif box.kind in _HOLDERS:
            _blank_notes(out, data, box)


def _blank(out: bytearray, box: _Box) -> None:
    """Make room of a box: as long as before, without content."""
    out[box.start + 4 : box.start + 8] = b"free"
    out[box.body : box.end] = bytes(box.end - box.body)


def _boxes(data: bytes, at: int, end: int) -> Iterator[_Box]:
    while at < end:
        size, kind = struct.unpack_from(">I4s", data, at)
        body = at + 8
        if size == 1:
            (size,) = struct.unpack_from(">Q", data, body)
            body += 8
        stop = end if size == 0 else at + size
        if stop > end or stop < body:
            raise ValueError("a box of the file is longer than what holds it")
        yield _Box(kind, at, body, stop)
        at = stop


def _items(data: bytes, box: _Box) -> Iterator[tuple[int, bytes]]:
    """Give number and kind of every item."""
    start = box.body + (6 if data[box.body] == 0 else 8)
    for entry in _boxes(data, start, box.end):
        version = data[entry.body]
        if version < 2:
            raise ValueError("the items of the file are told in an old way")
        item, _protection, kind = struct.unpack_from(
            ">HH4s" if version == 2 else ">IH4s", data, entry.body + 4
        )
        yield item, kind


def _places(data: bytes, box: _Box, idat: _Box | None) -> Mapping[int, list[tuple[int, int]]]:
    """Return where the bytes of every item lie, by its number: beginning and length."""
    reader = _Numbers(data, box.body)
    version = reader.number(1)
    reader.number(3)
    sizes = reader.number(2)
    offset_size, length_size, base_size, index_size = (
        sizes >> 12,
        sizes >> 8 & 15,
        sizes >> 4 & 15,
        sizes & 15,
    )
    found = {}
    for _ in range(reader.number(2 if version < 2 else 4)):
        item = reader.number(2 if version < 2 else 4)
        method = reader.number(2) & 15 if version else 0
        if reader.number(2) or method > 1 or (method == 1 and idat is None):
            raise ValueError("a part of the file lies elsewhere")
        base = reader.number(base_size) + (idat.body if method == 1 and idat is not None else 0)
        extents = []
        for _ in range(reader.number(2)):
            reader.number(index_size if version else 0)
            start = base + reader.number(offset_size)
            extents.append((start, reader.number(length_size)))
        found[item] = extents
    return found


class _Numbers:
    """Reads whole numbers of so many bytes one after the other."""

    def __init__(self, data: bytes, at: int) -> None:
        self._data, self._at = data, at

    def number(self, size: int) -> int:
        part = self._data[self._at : self._at + size]
        if len(part) < size:
            raise ValueError("the file ends within a number")
        self._at += size
        return int.from_bytes(part, "big")
