"""By which words a text names a person, so that they can be found and taken out wherever they stand.

Pure: knows texts and words, not where texts are kept. What cannot be brought back is not taken on a mere likeness: a name or
handle that somebody or something else has, too, means nobody by itself, nor does an ordinary word inside a sentence.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from socialroi_desktop.domain.folding import fold

ERASED = "…"
# Shorter handles of letters alone are ordinary words; alone in a cell, or behind an @, they still name somebody.
_LONG_ENOUGH = 8
_SHORTEST = 4
# In scripts without blanks an ordinary word is that long.
_COMMON = 2
# A letter of a script that parts its words; Chinese, Japanese, Korean and Thai texts do not.
_JOINED = "[^\\W\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
# Behind these a name ends: it is that of a file.
_ENDS = r"(?:csv|tsv|txt|xlsx?|ods|zip|html?|json|xml|png|jpe?g|mp4|pdf)\b"


@dataclass(frozen=True, slots=True)
class Told:
    """What is known of a person under each kind of word; handles without @."""

    names: frozenset[str] = frozenset()
    handles: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    keys: frozenset[str] = frozenset()

    def joined(self, other: "Told") -> "Told":
        """Return all words of both."""
        return Told(
            self.names | other.names,
            self.handles | other.handles,
            self.emails | other.emails,
            self.links | other.links,
            self.keys | other.keys,
        )

    def but(self, others: frozenset[str]) -> "Told":
        """Return the words without names and handles, folded, that others have."""
        names, handles = (
            frozenset(word for word in words if fold(word) not in others)
            for words in (self.names, self.handles)
        )
        return Told(names, handles, self.emails, self.links, self.keys)


@dataclass(frozen=True)
class PersonWords:
    """Words that name a person: `phrases` anywhere in a text, `whole` only as the whole of it; all folded.

    A text that is one of the `spared` and nothing else names nobody.
    """

    phrases: frozenset[str]
    whole: frozenset[str] = field(default_factory=frozenset)
    spared: frozenset[str] = field(default_factory=frozenset)

    def is_called(self, word: str) -> bool:
        """Tell whether the person is called just so."""
        return fold(word).strip().lstrip("@") in self.whole

    def named_in(self, text: str) -> bool:
        """Tell whether a text names the person."""
        folded = fold(text)
        if folded.strip() in self.spared:
            return False
        return folded.strip().lstrip("@") in self.whole or bool(self.phrases and self._pattern.search(folded))

    def without(self, text: str) -> str:
        """Return a text with a sign of omission where it named the person."""
        if not self.named_in(text):
            return text
        left = self._pattern.sub(ERASED, text) if self.phrases else text
        return ERASED if self.named_in(left) else left

    def left_of(self, text: str) -> str | None:
        """Return what a text says without the words; None where nothing else is in it."""
        left = self.without(text)
        return left if any(letter.isalnum() for letter in left) else None

    def taken_from(self, value: Any) -> Any:
        """Return a value of JSON without the words, at any depth."""
        if isinstance(value, str):
            return self.without(value)
        if isinstance(value, Mapping):
            return {name: self.taken_from(item) for name, item in value.items()}
        return [self.taken_from(item) for item in value] if isinstance(value, list) else value

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        longest_first = sorted(self.phrases, key=lambda word: (-len(word), word))
        return re.compile("|".join(map(_bounded, longest_first)), re.IGNORECASE)


def words_of(told: Told) -> PersonWords:
    """Return the words that name a person where somebody's name stands: as an author, a creator, a lead."""
    at_signs = {f"@{handle}" for handle in told.handles}
    long = {
        handle for handle in told.handles if len(handle) >= (_LONG_ENOUGH if handle.isalpha() else _SHORTEST)
    }
    full = {name for name in told.names if len(name.split()) > 1 or _needs_no_blanks(name)}
    whole = told.names | told.handles | told.keys | told.emails
    return PersonWords(_folded(at_signs | long | full | told.emails | _pages(told)), _folded(whole))


def words_of_ways(told: Told) -> PersonWords:
    """Return the words that name a person in the marks of links, which are often handles."""
    sure = sure_words_of(told)
    handles = {handle for handle in told.handles if len(handle) >= _SHORTEST}
    return replace(sure, whole=sure.whole | _folded(handles), spared=_folded(told.names - told.handles))


def words_in_labels(told: Told) -> PersonWords:
    """Return the words that name a person in short texts: one that is called like them and no more means something else."""
    return replace(sure_words_of(told), spared=_folded(told.names))


def close_words_of(told: Told) -> PersonWords:
    """Return the words that name a person in texts that are about them anyway: a first or last name alone does there."""
    apart = words_of(told)
    parts = {part for name in told.names for part in name.split() if len(part) > 1}
    return PersonWords(apart.phrases | _folded(told.names | told.handles | parts), apart.whole)


def sure_words_of(told: Told) -> PersonWords:
    """Return the words that can mean nobody else, in the texts of others: no name or handle that is a plain word, too."""
    at_signs = {f"@{handle}" for handle in told.handles}
    odd = {handle for handle in told.handles if len(handle) >= _SHORTEST and not handle.isalpha()}
    full = {name for name in told.names if _reads_as_name(name)}
    return PersonWords(
        _folded(at_signs | odd | full | told.emails | _pages(told)), _folded(told.keys | told.emails)
    )


def whole_words_of(told: Told) -> PersonWords:
    """Return the words by which a text may name a person, also where they can mean something else: for people to look at."""
    handles = {handle for handle in told.handles if len(handle) >= _SHORTEST}
    names = {
        name for name in told.names if len(name.split()) > 1 or len(name) >= _SHORTEST or _reads_as_name(name)
    }
    return PersonWords(_folded(names | handles | told.emails | _pages(told)), words_of(told).whole)


def _reads_as_name(name: str) -> bool:
    words = name.split()
    if len(words) == 1:
        return _needs_no_blanks(name) and len(name) > _COMMON
    return len(words) > 1 and not words[0][0].islower() and not words[-1][0].islower()


def _pages(told: Told) -> set[str]:
    return {link.split("://")[-1].rstrip("/") for link in told.links if "/" in link.split("://")[-1]}


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(word).strip() for word in words if word.strip())


def _needs_no_blanks(name: str) -> bool:
    return len(name) > 1 and not re.search(_JOINED, name)


def _bounded(word: str) -> str:
    """Return a pattern for a word that is no part of a longer one, or of another handle with dots in it."""
    before = f"(?<!{_JOINED})(?<!{_JOINED}\\.)" if re.match(_JOINED, word[0]) else ""
    after = f"(?!{_JOINED})(?!\\.(?!{_ENDS}){_JOINED})" if re.match(_JOINED, word[-1]) else ""
    return f"{before}{re.escape(word)}{after}"
