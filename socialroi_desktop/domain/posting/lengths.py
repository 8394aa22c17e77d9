"""How long the text of a post is as its network counts it, and what of it is too long. Pure; limits are handed in as data.

Counting on X follows the configuration that its library twitter-text publishes (version 3), on Mastodon and Bluesky the signs
that people see (Unicode annex 29).
"""

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem

# What X counts as one sign; all other signs are two.
_LIGHT = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))
_HEAVY = 2

_TEXT = N_(
    "The text is {count} of {most} signs on {channel}, {over} too many; shorten it, or give {channel} a text of its own."
)
_TITLE = N_("The title is {count} of {most} signs on {channel}, {over} too many; shorten it.")
_TAGS = N_("There are {count} hashtags, and {channel} takes {most}; take {over} out.")
_UNTITLED = N_("{channel} publishes nothing without a title; write one.")


@dataclass(frozen=True, slots=True)
class Limits:
    """What a network holds a post to, None for no limit; see `resources/post_limits.toml`."""

    counts: str = "signs"
    text: int | None = None
    title: int | None = None
    tags: int | None = None
    fold: int | None = None
    link: int | None = None
    needs_title: bool = False
    card: bool = False


@dataclass(frozen=True, slots=True)
class Measured:
    """How long a post is on its network: the signs of its text and title, and its hashtags."""

    text: int
    title: int
    tags: int


FREE = Limits()


def limits_of(told: Mapping[str, Mapping[str, Any]]) -> dict[str, Limits]:
    """Return the limits by channel; TypeError for a key that is not declared, KeyError for a way of counting nobody knows."""
    found = {channel: Limits(**row) for channel, row in told.items()}
    for limits in found.values():
        _COUNTS[limits.counts]
    return found


def measured(title: str | None, text: str | None, limits: Limits) -> Measured:
    """Return how long a post is as its network counts; blanks around a text are not published."""
    return Measured(
        text=length(text or "", limits), title=length(title or "", limits), tags=len(tags_in(text or ""))
    )


def length(text: str, limits: Limits) -> int:
    """Return how many signs a network counts in a text."""
    bare = unicodedata.normalize("NFC", text.strip())
    counted = _COUNTS[limits.counts]
    if limits.link is None:
        return counted(bare)
    return counted(_signs().link.sub("", bare)) + limits.link * len(_signs().link.findall(bare))


def tags_in(text: str) -> tuple[str, ...]:
    """Return the hashtags of a text in its order, without their sign; one that stands twice is there twice."""
    # A `#` of an address is no hashtag.
    return tuple(_signs().tag.findall(_signs().link.sub(" ", text)))


def too_long(title: str | None, text: str | None, limits: Limits, channel: str) -> tuple[Problem, ...]:
    """Return what a network does not take of a post, by the name of that network."""
    return tuple(_over(measured(title, text, limits), limits, channel))


def _over(found: Measured, limits: Limits, channel: str) -> Iterator[Problem]:
    if told := _too_many(found.text, limits.text, channel):
        yield Problem(_TEXT, told)
    if told := _too_many(found.title, limits.title, channel):
        yield Problem(_TITLE, told)
    if told := _too_many(found.tags, limits.tags, channel):
        yield Problem(_TAGS, told)
    if limits.needs_title and not found.title:
        yield Problem(_UNTITLED, {"channel": channel})


def _too_many(count: int, most: int | None, channel: str) -> dict[str, object]:
    if most is None or count <= most:
        return {}
    return {"count": count, "most": most, "over": count - most, "channel": channel}


def _seen(text: str) -> int:
    return len(_signs().seen.findall(text))


def _weighted(text: str) -> int:
    return sum(
        _HEAVY if _signs().emoji.search(sign) else sum(map(_weight, sign))
        for sign in _signs().seen.findall(text)
    )


def _weight(sign: str) -> int:
    return 1 if any(first <= ord(sign) <= last for first, last in _LIGHT) else _HEAVY


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _bytes(text: str) -> int:
    return len(text.encode())


_COUNTS: Mapping[str, Callable[[str], int]] = {
    "signs": len,
    "seen": _seen,
    "weighted": _weighted,
    "units": _units,
    "bytes": _bytes,
}


@dataclass(frozen=True, slots=True)
class _Signs:
    """What is looked for in texts, made when first needed: nothing before the window needs it."""

    seen: Any
    emoji: Any
    link: Any
    tag: Any


@cache
def _signs() -> _Signs:
    import regex

    return _Signs(
        seen=regex.compile(r"\X"),
        emoji=regex.compile(r"\p{Emoji_Presentation}|\p{Emoji}\uFE0F|\p{Regional_Indicator}{2}"),
        link=regex.compile(r"\bhttps?://[^\s<>\"“”]+[^\s<>\"“”.,;:!?)\]]", regex.IGNORECASE),
        tag=regex.compile(r"(?<![\w&/#])[#＃]([\p{L}\p{M}\p{N}_·]*[\p{L}\p{M}][\p{L}\p{M}\p{N}_·]*)"),
    )
