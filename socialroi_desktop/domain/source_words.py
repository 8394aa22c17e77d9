"""What the words of a tagged link mean: how its medium says the visit came, and which network its source names in other words.

Pure: the words are handed in (they are data, `resources/sources/words.toml`).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from urllib.parse import unquote

_HOST = re.compile(r"[^\s/]+\.[^\W\d_]{2,}(?:[:/?#]\S*)?|\S+://\S*")
_BETWEEN = re.compile(r"[\W_]+")
SOCIAL_UNKNOWN = "social_other"
PAID = frozenset({"paid", "search_ads", "display"})
_MAIL_OF_A_SITE = frozenset({"email", "google", "organic_search"})
_OPEN = frozenset({*PAID, "social", "organic", "referral", ""})


@dataclass(frozen=True, slots=True)
class Named:
    """How strongly a word names a channel: in any company, as the first word, among words of advertising only, or alone."""

    names: Mapping[str, str]
    short: Mapping[str, str]
    weak: Mapping[str, str]
    alone: Mapping[str, str]
    paid_alone: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class SourceWords:
    """The words of tagged links: kinds of media by word, names of channels, what tools leave unfilled, words of placements."""

    media: Mapping[str, str]
    named: Named
    unfilled: Mapping[str, str]
    around: frozenset[str]
    mail: frozenset[str]
    social: frozenset[str]

    def kind(self, *words: str | None) -> str:
        """Return how a visit came by its medium, else by its group of channels: `paid`, `email` …; "" where they do not say."""
        return next((kind for word in words if (kind := self._kind_of(word or ""))), "")

    def _kind_of(self, word: str) -> str:
        tokens = _tokens(word)
        if not tokens:
            return ""
        whole = self.media.get(" ".join(tokens))
        if whole:
            return whole
        kinds = {self.media.get(token) or _paid_by_form(token) for token in tokens} - {None}
        return next((kind for kind in ("search_ads", "paid", "display", "email") if kind in kinds), None) or (
            str(kinds.pop()) if len(kinds) == 1 else ""
        )

    def says_mail(self, source: str) -> bool:
        """Tell whether a source says that mail was read there (`yahoo mail`)."""
        return not self.mail.isdisjoint(_tokens(source)) and "." not in source

    def says_social(self, *words: str | None) -> bool:
        """Tell whether a medium speaks of networks, whatever else it says (`social-paid`)."""
        return any(self.media.get(token) == "social" for word in words for token in _tokens(word or ""))

    def says_paid(self, source: str) -> bool:
        """Tell whether a source says of itself that it is advertising (`bing-ads`)."""
        tokens = _tokens(source)
        return any(self.media.get(token) in ("paid", "search_ads") or (_is_glued(token)) for token in tokens)

    def channel(self, source: str, kind: str) -> str | None:
        """Return the channel that a source names in words of its own, or None; `kind` is that of its medium."""
        text = source.strip().casefold()
        marks = unquote(text).replace(" ", "")
        left = next((channel for mark, channel in self.unfilled.items() if mark in marks), None)
        if left is not None:
            return left
        named = self.named
        if text in named.alone:
            return named.alone[text]
        if kind in PAID and text in named.paid_alone:
            return named.paid_alone[text]
        if kind not in _OPEN or (kind not in PAID and _HOST.fullmatch(text)):
            # A site whose name speaks of a network is a site like any other (tiktok-tips.example).
            return None
        return self._named(text, _tokens(text), kind)

    def _named(self, text: str, tokens: tuple[str, ...], kind: str) -> str | None:
        named = self.named
        found = {named.names[token] for token in tokens if token in named.names}
        found |= {channel for word, channel in named.names.items() if not word.isascii() and word in text}
        found |= {channel for token in tokens if (channel := self._glued(token))}
        for joined in map("".join, pairwise(tokens)):
            if joined in named.names:
                found.add(named.names[joined])
        if not found and tokens:
            found = self._short(tokens, kind)
        if len(found) == 1:
            return found.pop()
        if "email" in found and found <= _MAIL_OF_A_SITE:
            return "email"
        # Several networks in one word: social all the same.
        return SOCIAL_UNKNOWN if found and found <= self.social else None

    def _short(self, tokens: tuple[str, ...], kind: str) -> set[str]:
        named = self.named
        if kind in (*PAID, "social") and tokens[0] in named.short:
            return {named.short[tokens[0]]}
        short = {**named.weak, **named.short}
        around = [token for token in tokens if token not in short]
        if not set(around) <= self.around or not (around or kind in (*PAID, "social")):
            return set()
        return {short[token] for token in tokens if token in short and token not in self.around} or {
            short[token] for token in tokens if token in short
        }

    def _glued(self, token: str) -> str | None:
        """Return the channel of a name that a word of advertising is glued to (`instagramstory`, `fbads`)."""
        named = self.named
        for word in self.around:
            head = token.removesuffix(word)
            if head != token and (channel := named.names.get(head) or named.short.get(head)):
                return channel
        return None


def _tokens(text: str) -> tuple[str, ...]:
    return tuple(token for token in _BETWEEN.split(text.casefold()) if token)


def _paid_by_form(token: str) -> str | None:
    return "paid" if token.startswith(("paid", "cpc", "ppc")) else None


def _is_glued(token: str) -> bool:
    return len(token) > len("ads") and token.endswith("ads")
