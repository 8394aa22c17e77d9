"""How large a picture says it is, where its reader would make room for it before it is asked. Pure bytes."""

import re

from socialroi_desktop.domain.media import HEAD

# The box of AVIF with the sides of one of its pictures: name, version and flags, width, height.
_SIDES = re.compile(rb"ispe\0\0\0\0(.{4})(.{4})", re.DOTALL)
_FOURTEEN_BITS = (1 << 14) - 1


def claimed_dots(head: bytes, kind: str) -> int:
    """Return the dots of a WebP or AVIF by its first bytes; 0 where they do not tell, and for what its reader tells safely."""
    head = head[:HEAD]
    if kind == "image/webp":
        return _webp_dots(head[12:].ljust(18, b"\0"))
    if kind == "image/avif":
        return max(
            (
                int.from_bytes(wide, "big") * int.from_bytes(high, "big")
                for wide, high in _SIDES.findall(head)
            ),
            default=0,
        )
    return 0


def _webp_dots(part: bytes) -> int:
    """Return the dots that the first part of a WebP tells: its name, its length, its head."""
    if part.startswith(b"VP8X"):
        return (int.from_bytes(part[12:15], "little") + 1) * (int.from_bytes(part[15:18], "little") + 1)
    if part.startswith(b"VP8L"):
        bits = int.from_bytes(part[9:13], "little")
        return ((bits & _FOURTEEN_BITS) + 1) * ((bits >> 14 & _FOURTEEN_BITS) + 1)
    wide, high = int.from_bytes(part[14:16], "little"), int.from_bytes(part[16:18], "little")
    return (wide & _FOURTEEN_BITS) * (high & _FOURTEEN_BITS) if part.startswith(b"VP8 ") else 0
