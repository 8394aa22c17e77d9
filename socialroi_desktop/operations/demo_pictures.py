"""Draws the pictures of the demo library: a plain gradient with one shape, as a PNG. Rows of bytes only, to be quick."""

import struct
import zlib
from collections.abc import Callable, Iterator, Sequence

WIDTH, HEIGHT = 320, 240
_MIDDLE = (WIDTH // 2, HEIGHT // 2)
Color = tuple[int, int, int]
# Where a shape lies in a row: from which dot to which, in pairs.
Spans = Iterator[tuple[int, int]]


def drawn(colors: Sequence[str], way: str, shape: str) -> bytes:
    """Return a PNG that goes from the first colour to the second (#rrggbb), `way` down, across or aslant.

    `shape` (one of `SHAPES`) is drawn in the third. KeyError for another.
    """
    start, end, mark = (_rgb(color) for color in colors)
    ground, covers = _WAYS[way](start, end), SHAPES[shape]
    rows = []
    for y in range(HEIGHT):
        row = bytearray(ground(y))
        for first, last in covers(y):
            left, right = max(first, 0), min(last, WIDTH)
            row[left * 3 : right * 3] = bytes(mark) * max(right - left, 0)
        rows.append(b"\0" + bytes(row))
    return _png(b"".join(rows))


def _steps(start: Color, end: Color, count: int) -> bytes:
    return bytes(
        round(a + (b - a) * n / (count - 1)) for n in range(count) for a, b in zip(start, end, strict=True)
    )


def _down(start: Color, end: Color) -> Callable[[int], bytes]:
    steps = _steps(start, end, HEIGHT)
    return lambda y: steps[y * 3 : y * 3 + 3] * WIDTH


def _across(start: Color, end: Color) -> Callable[[int], bytes]:
    row = _steps(start, end, WIDTH)
    return lambda _y: row


def _aslant(start: Color, end: Color) -> Callable[[int], bytes]:
    steps = _steps(start, end, WIDTH + HEIGHT)
    return lambda y: steps[y * 3 : (y + WIDTH) * 3]


_WAYS = {"down": _down, "across": _across, "aslant": _aslant}


def _disc(y: int) -> Spans:
    reach = 64**2 - (y - _MIDDLE[1]) ** 2
    if reach > 0:
        half = int(reach**0.5)
        yield _MIDDLE[0] - half, _MIDDLE[0] + half


def _board(y: int) -> Spans:
    if 118 <= y < 134:
        bend = 12 if y < 124 else 0
        yield 60 - bend, 260 + bend
    for wheel in (100, 220):
        reach = 16**2 - (y - 150) ** 2
        if reach > 0:
            half = int(reach**0.5)
            yield wheel - half, wheel + half


def _jar(y: int) -> Spans:
    if 70 <= y < 90:
        yield 112, 208
    if 96 <= y < 190:
        yield 104, 216


def _box(y: int) -> Spans:
    if 84 <= y < 190:
        yield 92, 154
        yield 166, 228


def _shelf(y: int) -> Spans:
    if 176 <= y < 184:
        yield 30, 290
    for at, top in ((56, 110), (132, 84), (208, 126)):
        if top <= y < 172:
            yield at, at + 52


SHAPES = {"disc": _disc, "board": _board, "jar": _jar, "box": _box, "shelf": _shelf}


def _rgb(color: str) -> Color:
    red, green, blue = bytes.fromhex(color.removeprefix("#"))
    return red, green, blue


def _png(lines: bytes) -> bytes:
    head = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(lines, 1)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in parts)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
