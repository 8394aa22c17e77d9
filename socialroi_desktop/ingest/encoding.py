"""Which encoding a text export is in, told from its bytes alone.

File names and extensions lie; byte order marks and strict UTF-8 do not. Knows nothing of tables.
"""

import codecs
from collections.abc import Iterable
from dataclasses import dataclass

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SINGLE_BYTE = "cp1252"
_CONTROL = bytes(set(range(32)) - set(b"\t\n\r\f\x1a\x1b"))


@dataclass(frozen=True, slots=True)
class Encoding:
    """A Python codec name, and whether some lines break it (`mixed`)."""

    name: str
    mixed: bool = False

    @property
    def errors(self) -> str:
        """How to open the file: broken bytes of a mixed file are kept apart, to be named later."""
        if self.mixed:
            return "surrogateescape"
        return "strict" if self.name in ("utf-8", "utf-8-sig") else "replace"


def of_head(head: bytes) -> str | None:
    """Return the encoding that the first bytes prove (byte order mark, NULs), or None."""
    for bom, name in _BOMS:
        if head.startswith(bom):
            return name
    sample = head[:4096]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = max(len(sample) // 2, 1)
    if odd > half * 0.3 and even < half * 0.05:
        return "utf-16-le"
    if even > half * 0.3 and odd < half * 0.05:
        return "utf-16-be"
    return None


def is_binary(head: bytes) -> bool:
    """Tell whether bytes of no known text encoding are no text at all."""
    if b"\0" in head:
        return True
    return sum(head.count(byte) for byte in _CONTROL) > len(head) * 0.02


class Utf8Check:
    """Fed the whole file block by block, tells whether it is strict UTF-8."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("strict")
        self.valid = True

    def feed(self, block: bytes, *, final: bool = False) -> None:
        """Take the next bytes of the file."""
        if self.valid:
            try:
                self._decoder.decode(block, final)
            except UnicodeDecodeError:
                self.valid = False


def of_lines(lines: Iterable[bytes]) -> Encoding:
    """Choose an encoding for a file that is not strict UTF-8, from its lines.

    Where most lines with non-English letters are UTF-8, the file is UTF-8 with a few damaged lines; else it
    is in an older encoding, told by charset-normalizer, or Windows-1252 where that has no opinion.
    """
    valid, broken = 0, []
    for line in lines:
        if line.isascii():
            continue
        try:
            line.decode("utf-8")
            valid += 1
        except UnicodeDecodeError:
            broken.append(line)
    if valid >= len(broken) > 0:
        return Encoding("utf-8", mixed=True)
    return Encoding(_single_byte(b"\n".join(broken[:500])))


def _single_byte(sample: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(sample[:65536]).best() if len(sample) > 64 else None
    if best is None or best.encoding in ("ascii", "utf_8"):
        return SINGLE_BYTE
    return best.encoding
