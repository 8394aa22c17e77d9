"""How an order came about by the page it landed on: what the link of the page is tagged with, and what a click added to it.

A way keeps both in the cell of its referrer: the host, then `?` and the name of what a click added (`google.com?gclid`).
"""

from collections.abc import Mapping, Sequence
from typing import Any

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.link_words import NO_WORDS, link_words
from socialroi_desktop.domain.sites import host_of

_TAGS = ("utm_source", "utm_medium", "utm_campaign")
_PAGE = "landing_page"


def landed_by(columns: Mapping[str, Sequence[Any]], count: int) -> dict[str, Sequence[Any]]:
    """Return the columns of orders with the tags of their landing pages where they tell none, the click instead of the page."""
    clicks = channels().click_names
    tags = [columns.get(name) or [None] * count for name in _TAGS]
    told, clicked = [], []
    for page, *own in zip(columns[_PAGE], *tags, strict=True):
        words = link_words(page) if page and not own[0] else NO_WORDS
        clicked.append(words.first_of(clicks) if words.names else "")
        told.append(own if any(own) else words[: len(_TAGS)] if words.source else own)
    full = dict(columns) | {name: [row[at] for row in told] for at, name in enumerate(_TAGS)}
    # The page itself tells no way: it is another one for every order.
    return full | {_PAGE: clicked}


def as_way(referrer: str, click: str) -> str:
    """Return what a way keeps of a referrer and of a click."""
    host = host_of(referrer) if "://" in referrer or "%" in referrer or "/" in referrer else referrer
    return f"{host}?{click}" if click else host


def of_way(kept: str) -> tuple[str, str]:
    """Return the referrer and the click that a way keeps, "" for none."""
    host, _, click = kept.partition("?")
    return host, click
