"""The codes that stand in one cell of an order: `ANNA10, FREESHIP`, `ANNA10 + FREESHIP`, `ANNA10 and FREESHIP`.

What separates them may as well be part of a code, so the longest text that is a code is taken as it is. Pure; knows no records.
"""

import re
import unicodedata
from collections.abc import Container, Iterator

from socialroi_desktop.domain.key_texts import word_alike

# From what parts codes for certain to what a code may hold itself.
_BETWEEN = (
    re.compile(r"[,;|\n\r\t\uff0c\u3001\uff1b]"),
    # What lists and forms put around a code: quotes and brackets, a word before a colon, a sign before it.
    re.compile(r"[\[\]{}()<>\"\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019':=#!*]|%2[cC0]|%7[cC]"),
    re.compile(r"\s[-\u2013\u2022\u00b7&+/]\s|[+&/]"),
    re.compile(r"\s+(?:and|und|et|y|e|i|oraz|v\u00e0|\u548c)\s+", re.IGNORECASE),
    re.compile(r"\s+"),
)


def codes_in(text: str | None, known: Container[str]) -> tuple[str, ...]:
    """Return the codes of a cell that are known, folded as `known` holds them, in their order, each once."""
    found = tuple(dict.fromkeys(_found(text or "", known, 0)))
    return found or tuple(dict.fromkeys(_found(_narrow(text or ""), known, 0)))


def possible_codes(text: str | None) -> frozenset[str]:
    """Return everything in a cell that may be a code, folded."""
    parts = (*_parts(text or "", 0), *_parts(_narrow(text or ""), 0))
    return frozenset(word for part in parts if (word := word_alike(part)))


def _narrow(text: str) -> str:
    """Return a text with letters of full width as plain ones."""
    return text if text.isascii() else unicodedata.normalize("NFKC", text)


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
