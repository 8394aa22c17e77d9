"""Whether a header names figures that are no part of what orders came to: weights, rates, prices, balances, points.

Pure; the words are data in resources.
"""

import re
import tomllib
from collections.abc import Mapping
from functools import cache, lru_cache

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.paths import resource

_WORD = re.compile(r"[^\W\d_]+")


@cache
def _words() -> Mapping[str, frozenset[str]]:
    told = tomllib.loads(resource("other_figures.toml").read_text("utf-8"))
    return {name: frozenset(map(fold, words)) for name, words in told.items()}


@lru_cache(maxsize=1024)
def is_measure(header: str) -> bool:
    """Tell whether one word of a header is of something that is no money, whatever stands beside it."""
    return "%" in header or not _words()["measures"].isdisjoint(_WORD.findall(fold(normalise(header))))


@lru_cache(maxsize=1024)
def is_other_figure(header: str) -> bool:
    """Tell whether a header names figures that change no sum of an order list."""
    text, words = fold(normalise(header)), _words()
    found = set(_WORD.findall(text))
    if is_measure(header) or not words["told"].isdisjoint(found):
        return True
    if not found.isdisjoint(words["costs"]) and found <= words["costs"] | words["of_goods"]:
        return True
    return any(word in text for word in words["within"])
