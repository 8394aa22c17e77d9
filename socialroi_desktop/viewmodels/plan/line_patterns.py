"""Patterns of the words a goal in one line is understood by (`resources/goal_words.toml`). Pure."""

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from typing import Any

from socialroi_desktop.paths import resource

# A word of an alphabet ends where its letters do; signs of Chinese stand side by side without a gap.
LETTER = r"[0-9A-Za-z\u00c0-\u024f\u1e00-\u1eff]"


@cache
def told_words() -> dict[str, Any]:
    """Return the words as they stand in the file."""
    return tomllib.loads(resource("goal_words.toml").read_text("utf-8"))


def any_of(words: Iterable[str]) -> str:
    """Return the pattern of any of some words, the longest first."""
    ordered = sorted(dict.fromkeys(words), key=len, reverse=True)
    return f"(?:{'|'.join(map(_whole, ordered))})"


def pattern(text: str) -> re.Pattern[str]:
    """Return a pattern for which case is all the same."""
    return re.compile(text, re.IGNORECASE)


def _whole(word: str) -> str:
    left = f"(?<!{LETTER})" if re.match(LETTER, word[0]) else ""
    right = f"(?!{LETTER})" if re.match(LETTER, word[-1]) else ""
    return left + re.escape(word) + right
