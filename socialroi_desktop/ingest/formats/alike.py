"""Headers that are merely alike: the same words with other signs, units or fillers, and the network they name.

“Avg. likes / post”, “average likes” and “IG avg likes” mean one figure; the last says of which network. Knows words only.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from socialroi_desktop.catalogue import channels
from socialroi_desktop.ingest.formats.columns import Column
from socialroi_desktop.ingest.formats.headers import normalise

# What a header whose only word is a network stands for.
ACCOUNT = "handle"
_SIGNS = re.compile(r"[\s._\-/:#*&|+'’`\"@]+")
_BRACKETS = re.compile(r"[(\[（](.*?)[)\]）]")
# In brackets these say what one means; without them the figures would be thousands of times too small.
_UNITS = {
    "thousands": re.compile(r"\b(k|thousands?|tys|tsd)\b|千"),
    "ten_thousands": re.compile(r"[万萬]"),
    "millions": re.compile(r"\b(m|mln|mio|millions?)\b|百万"),
    "hundred_millions": re.compile(r"[亿億]"),
    "billions": re.compile(r"\b(b|bn|billions?|mld|mrd)\b"),
}
_FILLERS = frozenset(
    (
        *(
            "of",
            "the",
            "number",
            "no",
            "nr",
            "num",
            "total",
            "count",
            "counts",
            "current",
            "latest",
            "approx",
            "about",
        ),
        *("per", "post", "their", "this", "liczba", "ilość", "anzahl", "der", "nombre", "de", "número"),
    )
)
_SAME = {"average": "avg", "mean": "avg", "ave": "avg", "ø": "avg", "follower": "followers", "subscriber": "subscribers",
         "like": "likes", "view": "views", "fan": "fans", "usernames": "username", "user": "user", "handles": "handle",
         "links": "link", "urls": "url", "subs": "subscribers", "rate": "rate"}  # fmt: skip


@lru_cache(maxsize=8192)
def loosened(header: str) -> str:
    """Return a header without signs, brackets and words that say nothing."""
    text = normalise(header)
    tokens = [_SAME.get(word, word) for word in _SIGNS.split(_BRACKETS.sub(" ", text)) if word]
    kept = [word for word in tokens if word not in _FILLERS]
    return " ".join(kept or tokens)


def unit_of(header: str) -> str:
    """Return what one means in a column whose header says so in brackets, as the parser of its cells; "" where it does not."""
    told = " ".join(_BRACKETS.findall(normalise(header)))
    return next((parser for parser, words in _UNITS.items() if words.search(told)), "")


@cache
def networks() -> frozenset[str]:
    """Return the channels that are places with accounts, which campaigns with influencers as such are not."""
    return frozenset(channel.id for channel in channels() if channel.social and channel.domains)


def split_network(header: str, words: Mapping[str, str]) -> tuple[str | None, str]:
    """Return the network a header names and what is left of it, loosened; `words` are names of networks beyond the known."""
    text = loosened(header)
    # Scripts without blanks write the network and what is told of it as one word.
    joined = next((word for word in words if not word.isascii() and word in text), None)
    if joined is not None:
        return words[joined], text.replace(joined, "").strip()
    tokens = text.split()
    table = channels()
    for size in (2, 1):
        for at in range(len(tokens) - size + 1):
            word = " ".join(tokens[at : at + size])
            network = words.get(word) or table.of_word(word)
            if network is not None and network in networks():
                return network, " ".join(tokens[:at] + tokens[at + size :])
    return None, " ".join(tokens)


def column_alike(header: str, loose: Mapping[str, Column], words: Mapping[str, str]) -> Column | None:
    """Return the column of a format that a header is alike to; None for none."""
    network, rest = split_network(header, words)
    if network is not None and not rest:
        return loose.get(ACCOUNT)
    return loose.get(loosened(header)) or loose.get(rest)
