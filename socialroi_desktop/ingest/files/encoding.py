"""Which encoding a text export is in, told from its bytes alone.

File names and extensions lie; byte order marks and strict UTF-8 do not. Knows nothing of tables.
"""

import codecs
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from socialroi_desktop.ingest.files.old_encodings import LIKELY, is_double_byte, name_of, ranked

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL = bytes(set(range(32)) - set(b"\t\n\r\f\x1a\x1b"))
# What can be told by name: those that are guessed, and those that bytes prove.
OFFERED = (*LIKELY, "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32")
_TOLD = {name_of(codec).casefold(): codec for codec in OFFERED} | {codec: codec for codec in OFFERED}
# Bytes without a line end, counted in whole blocks, that are no line of a table.
LONGEST_LINE = 32_000_000
# Lines from which an older encoding is told.
_TELLING = 2_000
# Two Chinese characters are now and then valid UTF-8 by chance; so small a share of the lines proves nothing.
_CHANCE = 0.2


@dataclass(frozen=True, slots=True)
class Encoding:
    """A Python codec name, and whether some lines break it (`mixed`).

    `fallback` is the codec of the lines that break it ("" when none fits), `guessed` tells that the file
    does not prove its encoding, `rivals` are the codecs that fit about as well.
    """

    name: str
    mixed: bool = False
    fallback: str = ""
    guessed: bool = False
    rivals: tuple[str, ...] = ()

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
    return sum(head.count(byte) for byte in _CONTROL) > len(head) * 0.02


class TextCheck:
    """Fed the whole file block by block, tells whether it is strict UTF-8 and whether it holds NUL bytes.

    `endless` tells that a stretch of it has no line end, so that a line of it would not fit into memory.
    """

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("strict")
        self.utf8 = True
        self.nul = False
        self.endless = False
        self._run = 0

    def feed(self, block: bytes, *, final: bool = False) -> None:
        """Take the next bytes of the file."""
        self.nul = self.nul or b"\0" in block
        self._run = 0 if b"\n" in block or b"\r" in block else self._run + len(block)
        self.endless = self.endless or self._run > LONGEST_LINE
        if self.utf8:
            try:
                self._decoder.decode(block, final)
            except UnicodeDecodeError:
                self.utf8 = False


def of_lines(lines: Callable[[], Iterable[bytes]], *, utf8: bool = False) -> Encoding:
    """Choose an encoding for a file that is not strict UTF-8; `lines` gives its lines, from the first, each time.

    Where lines with non-English letters are UTF-8, the file is UTF-8 with some lines in an older encoding;
    else all of it is in that older encoding. With `utf8` the file says itself that it is UTF-8.
    """
    valid, count = 0, 0
    telling: list[bytes] = []
    for line in lines():
        if line.isascii():
            continue
        if _fits(line, "utf-8"):
            valid += 1
            continue
        count += 1
        if len(telling) < _TELLING:
            telling.append(line)
    old, *rivals = ranked(b"\n".join(telling))
    by_chance = is_double_byte(old) and valid < _CHANCE * count
    if utf8 or (valid and not by_chance):
        return Encoding("utf-8", mixed=True, fallback=old)
    whole = all(line.isascii() or _fits(line, old) for line in lines())
    return Encoding(old, mixed=not whole, guessed=True, rivals=tuple(rivals))


def codec_named(name: str) -> str:
    """Return the codec of an encoding that somebody told; LookupError when there is no such encoding of text."""
    codec = _TOLD.get(name.casefold()) or codecs.lookup(name).name
    if codec not in OFFERED:
        raise LookupError(name)
    return codec


def as_told(lines: Callable[[], Iterable[bytes]], name: str) -> Encoding:
    """Return an encoding that somebody told, with what it is known as; broken lines are named as in any other.

    Raises LookupError when there is no such encoding of text.
    """
    codec = codec_named(name)
    if codec.startswith(("utf-16", "utf-32")):
        return Encoding(codec)
    whole = all(line.isascii() or _fits(line, codec) for line in lines())
    return Encoding(codec, mixed=not whole)


def _fits(line: bytes, name: str) -> bool:
    try:
        line.decode(name)
    except UnicodeDecodeError:
        return False
    return True
