"""Words for powers of ten behind a number, in the languages in which counts are shortened: 60k, 1.2 mln, 4.7万.

Read from `resources/power_words.toml`; knows no file and no column.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from socialroi_desktop.paths import resource


@dataclass(frozen=True, slots=True)
class Tongue:
    """How one language shortens numbers.

    `words` are powers of ten by folded words, those that end in a dot written so only; `telling` are folded words that tell
    the language; what a `shy` one says of words that others have counts only where something else tells it.
    """

    code: str
    decimal: str
    shy: bool
    words: Mapping[str, int]
    telling: frozenset[str]


@cache
def tongues() -> tuple[Tongue, ...]:
    """Return the languages; the first that has a word says what it means where nothing tells the language."""
    data = tomllib.loads(resource("power_words.toml").read_text("utf-8"))
    return tuple(_tongue(code, told) for code, told in data.items())


def _tongue(code: str, told: Mapping[str, Any]) -> Tongue:
    words: dict[str, int] = {}
    for table in (told, told.get("also", {})):
        for power, texts in table.items():
            if power.isdigit():
                words |= dict.fromkeys(map(str.casefold, texts.split()), int(power))
    telling = frozenset(told["telling"].casefold().split())
    return Tongue(code, told["decimal"], bool(told.get("shy")), words, telling)


def _usual() -> dict[str, int]:
    found: dict[str, int] = {}
    for tongue in tongues():
        for word, power in tongue.words.items():
            found.setdefault(word.removesuffix("."), power)
    return found


# What each word, without a dot behind it, means where nothing is known of the language.
POWER_WORDS: Mapping[str, int] = _usual()


@cache
def meanings(word: str) -> frozenset[int]:
    """Return the powers that a folded word, with the dot behind it or without, has in any language."""
    forms = {word, word.removesuffix(".")}
    return frozenset(tongue.words[form] for tongue in tongues() for form in forms if form in tongue.words)
