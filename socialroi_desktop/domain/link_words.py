"""What a link says of itself, however it lies in an export: escaped once or thrice, with `&amp;` or `;`, behind `#`, in brackets.

Pure text work that takes any text; knows the names of parameters, not what their values mean.
"""

import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote

from socialroi_desktop.domain.key_texts import tidy

_AMP = re.compile(r"&(?:amp|#0*38|#x0*26);", re.IGNORECASE)
_KEY_FOLLOWS = r"(?=[\[{(\s]*[\w.%+-]{1,60}[\]})\s]*(?:\[\d*\])?=)"
_BETWEEN = re.compile(rf"[&#]|[?;,\s]\s*{_KEY_FOLLOWS}")
_ESCAPED_KEY = re.compile(r"%(?:25)*(?:3d|26)", re.IGNORECASE)
_ESCAPE = re.compile(r"%[0-9a-f]{2}", re.IGNORECASE)
_INNER = re.compile(r"[?&#](?:amp;)?(?:utm|mtm|pk)[_-]\w+=", re.IGNORECASE)
_PLAIN_KEY = re.compile(r"[^a-z0-9]+")
# Tools name the same thing by other letters before it: Matomo `mtm_`, before that `pk_`.
_RENAMED = ("mtm", "pk_", "piw", "utm")
_OTHER_NAMES = re.compile(r"^(?:mtm|pk|piwik)_(source|medium|campaign|content|term)$")
_TAGS = frozenset({"utm_source", "utm_medium", "utm_campaign", "utm_content", "utm_term"})
_CLOSERS = {")": "(", "]": "[", ">": "<", "}": "{"}
_QUOTES = "\"'`“”„«»"
# Layers of escapes that are taken off; what lies deeper was never a link.
_LAYERS = 4
_LONGEST = 16_000
# A link without any of these is tagged with nothing.
TAGGED = re.compile(r"utm|mtm_|pk_|piwik_", re.IGNORECASE)
# Without any of these a link is read as it stands, which most are.
_ODD = re.compile(r"[%;#+,\s()\[\]{}<>\"'`“”„«»]|&amp|&#|\?.*\?|[^\x00-\x7f]", re.IGNORECASE)


class LinkWords(NamedTuple):
    """What a link is tagged with ("" for nothing), and the names of all of its parameters, folded."""

    source: str = ""
    medium: str = ""
    campaign: str = ""
    content: str = ""
    names: tuple[str, ...] = ()

    def first_of(self, wanted: Collection[str]) -> str:
        """Return the first parameter of the link that is one of those; "" for none."""
        return next((name for name in self.names if name in wanted), "")


NO_WORDS = LinkWords()


def is_tag(name: str) -> bool:
    """Tell whether a parameter, its name in small letters, is one with which a link is tagged."""
    return name in _TAGS or name[:3] in _RENAMED


@lru_cache(maxsize=8192)
def link_words(link: str) -> LinkWords:
    """Return what a link is tagged with: a whole address, a path, or a bare query; nothing for any other text."""
    if "=" not in link and "%" not in link:
        return NO_WORDS
    told: dict[str, str] = {}
    odd = _ODD.search(link) is not None
    for name, value in _parameters(link[:_LONGEST], _LAYERS) if odd else _plainly(link):
        if value:
            told.setdefault(name, value)
    source, medium, campaign, content = (
        told.get(f"utm_{name}", "") for name in ("source", "medium", "campaign", "content")
    )
    return LinkWords(source, medium, campaign, content, tuple(told))


def _plainly(link: str) -> Iterator[tuple[str, str]]:
    for part in link.rpartition("?")[2].split("&"):
        key, _, value = part.partition("=")
        if value:
            yield (
                key
                if (key.islower() and key.isidentifier() and key[:3] not in _RENAMED) or key in _TAGS
                else _name(key),
                value,
            )


def _parameters(text: str, layers: int) -> Iterator[tuple[str, str]]:
    bare = _AMP.sub("&", text)
    while bare != text:
        text, bare = bare, _AMP.sub("&", bare)
    if layers and "=" not in bare and _ESCAPED_KEY.search(bare):
        # The whole link was escaped, as one that is a parameter of another link.
        yield from _parameters(unquote(bare), layers - 1)
        return
    for part in _BETWEEN.split(bare.lstrip("?#")):
        key, sign, value = part.partition("=")
        if layers and _ESCAPED_KEY.search(key):
            yield from _parameters(unquote(part), layers - 1)
        elif sign:
            yield from _one(key, value, layers)


def _one(key: str, value: str, layers: int) -> Iterator[tuple[str, str]]:
    name, plain = _name(key), decoded(value)
    inner = _INNER.search(plain)
    if inner is None:
        yield name, plain
        return
    # Behind the value, or in it where it is a link of its own, stand further words.
    yield name, clean(plain[: inner.start()])
    if layers:
        yield from _parameters(plain[inner.start() :], layers - 1)


def _name(key: str) -> str:
    bare = unquote(key).rpartition("?")[2]
    name = _PLAIN_KEY.sub("_", bare.casefold()).strip("_")
    name = re.sub(r"^utm_?(source|medium|campaign|content|term)(?:_\d+)?$", r"utm_\1", name)
    return _OTHER_NAMES.sub(r"utm_\1", name)


def decoded(value: str) -> str:
    """Return the text that a value of a link stands for: `+` is a blank, escapes are taken off as often as they were put on."""
    text = value.replace("+", " ")
    for _ in range(_LAYERS):
        if not _ESCAPE.search(text):
            break
        text = unquote(text)
    return clean(text)


def clean(text: str) -> str:
    """Return a value without blanks and quotes around it, and without a bracket that closes what was opened before the link."""
    text = tidy(text).strip(_QUOTES + " \t\r\n,;&")
    while text and (opened := _CLOSERS.get(text[-1])) and text.count(text[-1]) > text.count(opened):
        text = text[:-1].rstrip()
    return text.strip(_QUOTES + " ")
