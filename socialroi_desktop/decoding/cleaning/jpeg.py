"""Takes out of a JPEG the segments that tell of camera, place and programs. Pure bytes.

What is no JPEG raises ValueError, IndexError or struct.error.
"""

import re
import struct

from socialroi_desktop.decoding.cleaning.orientation import UPRIGHT, orientation_alone

_START, _END, _SCAN = 0xD8, 0xD9, 0xDA
_APP0, _APP1, _APP2, _APP14, _LAST_APP, _COMMENT = 0xE0, 0xE1, 0xE2, 0xEE, 0xEF, 0xFE
# Inside a scan these belong to its data: a stuffed zero, the marks to start over, bytes that fill.
_NEXT_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]", re.DOTALL)


def cleaned_jpeg(data: bytes, held: int) -> bytes:
    """Return a JPEG with the same picture and colours, held so (1-8), and nothing beside it.

    What follows the picture, such as the short film or the second picture of a telephone, goes too.
    """
    out = [_marker(_START)]
    if held != UPRIGHT:
        out.append(_segment(_APP1, b"Exif\0\0" + orientation_alone(held)))
    at = 2
    while at < len(data):
        at, marker = _next_marker(data, at)
        if marker == _END:
            break
        (length,) = struct.unpack_from(">H", data, at)
        body = data[at + 2 : at + length]
        at += length
        if kept := _kept(marker, body):
            out.append(kept)
        if marker == _SCAN:
            found = _NEXT_MARKER.search(data, at)
            end = found.start() if found else len(data)
            out.append(data[at:end])
            at = end
    return b"".join((*out, _marker(_END)))


def _next_marker(data: bytes, at: int) -> tuple[int, int]:
    """Return where the body of the next segment begins, and its marker."""
    if data[at] != 0xFF:
        raise ValueError("a segment of the JPEG does not begin where the one before ends")
    while data[at] == 0xFF:
        at += 1
    return at + 1, data[at]


def _kept(marker: int, body: bytes) -> bytes:
    """Return what stays of a segment; b"" when nothing does."""
    if marker == _APP0:
        # Without the small picture that may lie in it.
        return _segment(marker, body[:12] + b"\0\0") if body.startswith(b"JFIF\0") else b""
    if marker == _APP2 and not body.startswith(b"ICC_PROFILE\0"):
        return b""
    if marker not in (_APP2, _APP14) and (_APP0 <= marker <= _LAST_APP or marker == _COMMENT):
        return b""
    return _segment(marker, body)


def _segment(marker: int, body: bytes) -> bytes:
    return _marker(marker) + struct.pack(">H", len(body) + 2) + body


def _marker(marker: int) -> bytes:
    return bytes((0xFF, marker))
