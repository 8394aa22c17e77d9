"""The codes that stand in one cell of an order: `ANNA10, FREESHIP`, `ANNA10 + FREESHIP`, `ANNA10 and FREESHIP`.

What separates them may as well be part of a code, so the longest text that is a code is taken as it is. Pure; knows no records.
"""

import re
from collections.abc import Container, Iterator

from socialroi_desktop.domain.key_texts import word_alike

# From what parts codes for certain to what a code may hold itself.
_BETWEEN = (
    re.compile(r"[,;|\n\r\t\uff0c\u3001\uff1b]"),
    re.compile(r"\s[-\u2013\u2022\u00b7&+/]\s|[+&/]"),
    re.compile(r"\s+(?:and|und|et|y|e|i|oraz|v\u00e0|\u548c)\s+", re.IGNORECASE),
    re.compile(r"\s+"),
)


def codes_in(text: str | None, known: Container[str]) -> tuple[str, ...]:
    """Return the codes of a cell that are known, folded as `known` holds them, in their order, each once."""
    return tuple(dict.fromkeys(_found(text or "", known, 0)))


def possible_codes(text: str | None) -> frozenset[str]:
    """Return everything in a cell that may be a code, folded."""
    return frozenset(word for part in _parts(text or "", 0) if (word := word_alike(part)))


def _found(text: str, known: Container[str], level: int) -> Iterator[str]:
    word = word_alike(text)
    if word and word in known:
        yield word
    elif word and level < len(_BETWEEN):
        for part in _BETWEEN[level].split(text):
            yield from _found(part, known, level + 1)


def _parts(text: str, level: int) -> Iterator[str]:
    yield text
    if level < len(_BETWEEN):
        for part in _BETWEEN[level].split(text):
            yield from _parts(part, level + 1)
