"""Addresses of what people posted: which of several words are some, and whose handle stands in one. Pure."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from socialroi_desktop.domain.identity import is_post

_ADDRESS = re.compile(r"https?://[^\s<>\"“”„«»「」『』《》，。！？；：、（）]+", re.IGNORECASE)
# What ends a sentence or closes a bracket behind an address is no part of it.
_BEHIND = ".,;:!?'’…]}"
_CLOSING = ")]}"
_EMPTY = re.compile(r"\(\)|\[\]|\{\}|（\s*）|<\s*>|“\s*”|\"\s*\"")

_INSTAGRAM = re.compile(r"(.+\.)?instagram\.com")
# A handle in a text; what stands before the sign of an e-mail address is a letter.
_NAMED = re.compile(r"(?<![\w.+-])[@＠]([\w](?:[\w.]*[\w])?)")
# What stands first in an address of Instagram and is nobody.
_NOBODY = frozenset(
    {"p", "reel", "reels", "tv", "explore", "accounts", "share", "direct", "about", "highlights"}
)


@dataclass(frozen=True, slots=True)
class TextLink:
    """An address that stands in a text, and the words it is told with, "" where it stands alone."""

    url: str
    words: str = ""


def links_in_text(text: str) -> list[TextLink]:
    """Return the addresses of the web in a text, each once.

    With each go the words of its own lines and of the lines in which no address stands.
    """
    lines = [_taken_out(line) for line in text.splitlines()]
    urls = dict.fromkeys(url for found, _rest in lines for url in found)
    return [
        TextLink(url, "\n".join(rest for found, rest in lines if rest and (not found or url in found)))
        for url in urls
    ]


def addresses_in(words: Iterable[str]) -> list[str]:
    """Return the addresses, each once, where all words are addresses of the web; none where one is anything else."""
    given = list(dict.fromkeys(word.strip() for word in words if word.strip()))
    return given if all(map(_is_of_web, given)) else []


def handle_in(address: str) -> str:
    """Return the handle of whose post an address leads to, as far as it tells it; "" where it does not."""
    steps = [step for step in urlsplit(address).path.split("/") if step]
    marked = next((step for step in steps if step.startswith("@") and len(step) > 1), "")
    first = steps[0] if steps and not is_post(address) else ""
    return (marked or first).removeprefix("@")


def creator_in(address: str) -> str:
    """Return the handle of whose post an address surely leads to, "" where a word of it may be anything else.

    It is marked with “@”, or stands first in an address of Instagram, in one of a story second.
    """
    told = urlsplit(address)
    steps = [step for step in told.path.split("/") if step]
    marked = next((step for step in steps if step.startswith("@") and len(step) > 1), "")
    if not marked and _INSTAGRAM.fullmatch(told.hostname or ""):
        steps = steps[1:] if steps[:1] == ["stories"] else steps
        marked = steps[0] if steps and steps[0].casefold() not in _NOBODY else ""
    return marked.removeprefix("@")


def named_in(words: str) -> str:
    """Return the handle that words beside an address name, "" where they name none or several, who may be anybody."""
    named = {found.rstrip(".").casefold(): found.rstrip(".") for found in _NAMED.findall(words)}
    return next(iter(named.values())) if len(named) == 1 else ""


def _taken_out(line: str) -> tuple[list[str], str]:
    """Return the addresses in a line, and the words that are left of it."""
    found: list[str] = []

    def take(match: re.Match[str]) -> str:
        url = match[0].rstrip(_BEHIND)
        if url.endswith(")") and "(" not in url:
            url = url.rstrip(_BEHIND + ")")
        if not _is_of_web(url):
            return match[0]
        found.append(url)
        return " " + "".join(sign for sign in match[0][len(url) :] if sign in _CLOSING)

    rest = re.sub(r"\s+(?=[)\]}])", "", " ".join(_ADDRESS.sub(take, line).split()))
    rest = _EMPTY.sub("", rest).strip()
    return found, rest if not found or any(map(str.isalnum, rest)) else ""


def _is_of_web(word: str) -> bool:
    try:
        told = urlsplit(word)
    except ValueError:
        return False
    return told.scheme in ("http", "https") and bool(told.hostname) and not any(map(str.isspace, word))
