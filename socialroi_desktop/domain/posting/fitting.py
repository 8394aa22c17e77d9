"""A text made as long as a network takes it: cut between words, hashtags past the limit left out. Pure."""

import re

from socialroi_desktop.domain.posting.lengths import Limits, length, tags_in

_MORE = "…"
# A cut between two words may give up so much of what would have had room, as a part of it.
_GIVEN_UP = 3
_LAST_TAG = re.compile(r"[#＃]\S+\s*$")


def fitted(text: str, limits: Limits) -> str:
    """Return a text that its network takes, the whole where it does already."""
    told = text.strip()
    if limits.tags is not None:
        told = _with_tags(told, limits.tags)
    return told if limits.text is None else _cut(told, limits.text, limits)


def fitted_title(title: str, limits: Limits) -> str:
    """Return a title that a network takes."""
    return title.strip() if limits.title is None else _cut(title.strip(), limits.title, limits)


def _with_tags(text: str, most: int) -> str:
    """Return a text without its last hashtags where they are too many; those inside sentences lose their sign."""
    while len(tags_in(text)) > most and (last := _LAST_TAG.search(text)):
        text = text[: last.start()].rstrip()
    while len(tags_in(text)) > most:
        at = max(text.rfind("#"), text.rfind("＃"))
        text = f"{text[:at]}{text[at + 1 :]}"
    return text


def _cut(text: str, most: int, limits: Limits) -> str:
    if length(text, limits) <= most:
        return text
    import regex

    signs = regex.findall(r"\X", text)
    low, high = 0, len(signs)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if _fits(signs[:middle], most, limits) else (low, middle - 1)
    # An address counts differently once it is cut, so that less may be needed still.
    while low and not _fits(signs[:low], most, limits):
        low -= 1
    kept = "".join(signs[:low])
    words = kept.rpartition(" ")[0]
    # Chinese has no blanks, and one long word is cut inside.
    if words and len(words) * _GIVEN_UP >= len(kept) * (_GIVEN_UP - 1) and not text[low : low + 1].isspace():
        kept = words
    return f"{kept.rstrip()}{_MORE}" if kept.strip() else ""


def _fits(signs: list[str], most: int, limits: Limits) -> bool:
    return length("".join(signs).rstrip() + _MORE, limits) <= most
