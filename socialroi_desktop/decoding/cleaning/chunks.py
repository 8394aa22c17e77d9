"""Takes out of PNG, WebP and GIF the parts that tell of camera, place and programs. Pure bytes.

What is no such picture raises ValueError, IndexError or struct.error.
"""

import struct
import zlib

from socialroi_desktop.decoding.cleaning.orientation import UPRIGHT, orientation_alone

_PNG_START = b"\x89PNG\r\n\x1a\n"
# What makes the picture and its colours, moving pictures included.
_PNG_KEPT = frozenset(
    b"IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT bKGD pHYs acTL fcTL fdAT".split()
)
_WEBP_KEPT = frozenset((b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"ICCP"))
_WEBP_EXIF, _WEBP_XMP = 0x08, 0x04
_GIF_IMAGE, _GIF_EXTENSION, _GIF_END = 0x2C, 0x21, 0x3B
_GIF_COMMENT, _GIF_APPLICATION = 0xFE, 0xFF
_GIF_LOOPS = (b"NETSCAPE2.0", b"ANIMEXTS1.0")


def cleaned_png(data: bytes, held: int) -> bytes:
    """Return a PNG with the same picture, held so (1-8), and nothing beside it."""
    out, at, kind = [_PNG_START], len(_PNG_START), b""
    while kind != b"IEND":
        length, kind = struct.unpack_from(">I4s", data, at)
        end = at + 12 + length
        if kind in _PNG_KEPT:
            out.append(data[at:end])
        if kind == b"IHDR" and held != UPRIGHT:
            body = b"eXIf" + orientation_alone(held)
            out.append(struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body)))
        at = end
    return b"".join(out)


def cleaned_webp(data: bytes, held: int) -> bytes:
    """Return a WebP with the same picture, held so (1-8), and nothing beside it."""
    out, at = [b"WEBP"], 12
    end = min(len(data), 8 + struct.unpack_from("<I", data, 4)[0])
    while at + 8 <= end:
        kind, length = struct.unpack_from("<4sI", data, at)
        body = data[at + 8 : at + 8 + length]
        if kind == b"VP8X":
            flags = body[0] & ~(_WEBP_EXIF | _WEBP_XMP) | (_WEBP_EXIF if held != UPRIGHT else 0)
            body = bytes((flags,)) + body[1:]
        if kind in _WEBP_KEPT:
            out.append(_riff(kind, body))
        at += 8 + length + length % 2
    if held != UPRIGHT:
        out.append(_riff(b"EXIF", orientation_alone(held)))
    return _riff(b"RIFF", b"".join(out))


def cleaned_gif(data: bytes, _held: int) -> bytes:
    """Return a GIF with the same pictures, and nothing beside them."""
    at = 13 + _table(data, 10)
    out = [data[:at]]
    while data[at : at + 1] != bytes((_GIF_END,)):
        (kind,) = struct.unpack_from("B", data, at)
        if kind == _GIF_EXTENSION:
            end = _blocks_end(data, at + 2)
            if not _tells(data[at + 1], data[at + 3 : at + 14]):
                out.append(data[at:end])
        elif kind == _GIF_IMAGE:
            end = _blocks_end(data, at + 11 + _table(data, at + 9))
            out.append(data[at:end])
        else:
            raise ValueError("a block of the GIF does not begin where the one before ends")
        at = end
    return b"".join((*out, bytes((_GIF_END,))))


def _tells(label: int, application: bytes) -> bool:
    """Tell whether an extension is words about the picture."""
    return label == _GIF_COMMENT or (label == _GIF_APPLICATION and application not in _GIF_LOOPS)


def _table(data: bytes, at: int) -> int:
    """Return the bytes of a table of colours that the flags at a place announce."""
    (flags,) = struct.unpack_from("B", data, at)
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def _blocks_end(data: bytes, at: int) -> int:
    """Return where a row of blocks ends, each led by its length, the last one by nothing."""
    while (length := struct.unpack_from("B", data, at)[0]) != 0:
        at += 1 + length
    return at + 1


def _riff(kind: bytes, body: bytes) -> bytes:
    return kind + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)
