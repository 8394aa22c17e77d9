"""Makes the files that the demo keeps with its records: a text as it is told, a picture drawn from three colours.

So nothing is shipped that somebody else drew. Knows no record but the row it is asked for.
"""

import struct
import tempfile
import zlib
from collections.abc import Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from socialroi_desktop.domain.media import safe_name
from socialroi_desktop.operations.attachments import KeptFile, keep_file
from socialroi_desktop.store.file.workspace import Workspace

_WIDTH, _HEIGHT = 320, 240
# A board on two wheels, in pixels: where it lies, how thick it is, how far from its middle the wheels are.
_MIDDLE, _DECK, _HALF, _THICK = 160, 128, 110, 9
_WHEELS, _RADIUS = (92, 228), 17
Color = tuple[int, int, int]


def kept_file(workspace: Workspace, row: Mapping[str, Any]) -> dict[str, Any]:
    """Make the file that a row tells by `text` or `colors`, keep it, and return the fields of its attachment."""
    made = "\n".join(row["text"]).encode() + b"\n" if "text" in row else picture(row["colors"])
    kept = _kept(workspace, row["name"], made)
    return {"name": kept.name, "sha256": kept.sha256, "size": kept.size, "kind": kept.kind}


def _kept(workspace: Workspace, name: str, made: bytes) -> KeptFile:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / safe_name(name)
        path.write_bytes(made)
        return keep_file(workspace, path=path)


def picture(colors: Sequence[str]) -> bytes:
    """Return a PNG of a board before a wall; `colors` (#rrggbb) are those of wall, board and wheels."""
    wall, board, wheel = (_rgb(color) for color in colors)
    lines = b"".join(b"\0" + bytes(chain.from_iterable(_line(y, wall, board, wheel))) for y in range(_HEIGHT))
    head = struct.pack(">IIBBBBB", _WIDTH, _HEIGHT, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        _chunk(name, data)
        for name, data in ((b"IHDR", head), (b"IDAT", zlib.compress(lines, 9)), (b"IEND", b""))
    )


def _line(y: int, wall: Color, board: Color, wheel: Color) -> list[Color]:
    below = y > _DECK + 24 + _RADIUS
    line = [_shade(wall, 0.6 if below else 1 - 0.25 * y / _HEIGHT)] * _WIDTH
    for x in range(_MIDDLE - _HALF, _MIDDLE + _HALF + 1):
        # The ends of the board bend up.
        bend = max(0, abs(x - _MIDDLE) - 80) ** 2 // 30
        if abs(y - _DECK + bend) <= _THICK:
            line[x] = board
    for at in _WHEELS:
        for x in range(at - _RADIUS, at + _RADIUS + 1):
            if (x - at) ** 2 + (y - _DECK - 24) ** 2 <= _RADIUS**2:
                line[x] = wheel
    return line


def _rgb(color: str) -> Color:
    red, green, blue = bytes.fromhex(color.removeprefix("#"))
    return red, green, blue


def _shade(color: Color, share: float) -> Color:
    red, green, blue = (int(part * share) for part in color)
    return red, green, blue


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
