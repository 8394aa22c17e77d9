"""The sign of a number as books, sheets and banks write it: before, behind, around, with any kind of dash. Pure."""

import re

from socialroi_desktop.ingest.formats.headers import plain

# Hyphens, the minus sign and the dashes that programs put in its place.
_MINUS = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212\ufe63\uff0d"), "-")
_LAST = re.compile(r"^([^-+()]*\d\s*%?)\s*-$")
_AROUND = re.compile(r"^-?\(\s*-?([^-+()]*\d[^-+()]*)\)\s*(%?)$")


# Digits of other scripts, and the signs between them that have one meaning; the comma of Chinese and Japanese is one of groups.
_DIGITS = {
    first + digit: str(digit) for first in (0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0xFF10) for digit in range(10)
} | dict(zip(map(ord, "\uff0c\uff0e\u066b\u066c\uff08\uff09\uff05\u066a"), ",..'()%%", strict=True))
# A dash in place of cents: `12.–`, `12,--`.
_NO_CENTS = re.compile(r"(?<=\d)[.,]\s?--?(?![\d-])")


def signed(text: str) -> str:
    """Return a number with a hyphen before it for a minus of any kind, behind it or as brackets around it."""
    bare = plain(text)
    if not bare.isascii():
        bare = bare.translate(_MINUS).translate(_DIGITS)
    if "-" in bare:
        bare = _NO_CENTS.sub("", bare)
    if bare[-1:] in ("-", ")", "%"):
        if found := _LAST.match(bare):
            return f"-{found[1]}"
        if found := _AROUND.match(bare):
            return f"-{found[1]}{found[2]}"
    return bare
