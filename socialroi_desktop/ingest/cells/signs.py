"""The sign of a number as books, sheets and banks write it: before, behind, around, with any kind of dash. Pure."""

import re

from socialroi_desktop.ingest.formats.headers import plain

# Hyphens, the minus sign and the dashes that programs put in its place.
_MINUS = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212\ufe63\uff0d"), "-")
_LAST = re.compile(r"^([^-+()]*\d\s*%?)\s*-$")
_AROUND = re.compile(r"^-?\(\s*-?([^-+()]*\d[^-+()]*)\)\s*(%?)$")


def signed(text: str) -> str:
    """Return a number with a hyphen before it for a minus of any kind, behind it or as brackets around it."""
    bare = plain(text).translate(_MINUS)
    if bare[-1:] in ("-", ")", "%"):
        if found := _LAST.match(bare):
            return f"-{found[1]}"
        if found := _AROUND.match(bare):
            return f"-{found[1]}{found[2]}"
    return bare
