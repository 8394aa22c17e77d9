"""Where an order came from, told from the notes a shop keeps with it: UTM lines, landing page, referrer.

Pure text work; the keys differ by shop app, so they are compared folded.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from socialroi_desktop.domain.link_words import NO_WORDS, TAGGED, clean, decoded, link_words

_LANDING = (
    "landing_page", "landing_site", "landing_url", "full_url", "landing_page_url", "entry_page", "landing", "landingpage",
    "entry_url", "first_page", "first_landing_page", "initial_landing_page", "original_landing_page", "last_landing_page",
    "page_url", "session_entry",
)  # fmt: skip
_REFERRER = (
    "referrer", "referring_site", "referer", "referrer_url", "http_referer", "referring_url", "referral_site", "first_referrer",
    "initial_referrer", "original_referrer", "last_referrer", "document_referrer", "referrer_host",
)  # fmt: skip
_UTM = ("utm_source", "utm_medium", "utm_campaign")
# Where a shop app keeps the first and the last visit, the last one led to the order.
_BEFORE = (
    "",
    "last_",
    "last_touch_",
    "latest_",
    "current_",
    "first_",
    "first_touch_",
    "initial_",
    "original_",
)
_OTHERS = {key: tuple(before + key for before in _BEFORE) for key in _UTM}
_KEY = re.compile(r"[^a-z0-9]+")
# Several tags in one line, each with its name: `utm_source: facebook, utm_medium: paid`.
_LISTED = re.compile(
    r"\s*[,;|]\s*(?=[\"'{]?\s*(?:(?:first|last|initial)[_ ])?utm[_ -](?:source|medium|campaign|content|term|id)\b[\"']?\s*[:=])"
    r"|(?<=\S)\s+(?=utm_(?:source|medium|campaign|content|term|id)=)",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"[&;]\s*(?:amp;)*utm[_-]|%26utm", re.IGNORECASE)


class Origin(NamedTuple):
    """UTM values, referrer and landing page of an order; None where the notes do not tell."""

    utm_source: str | None = None
    utm_medium: str | None = None
    utm_campaign: str | None = None
    referrer: str | None = None
    landing_page: str | None = None


NOWHERE = Origin()


@lru_cache(maxsize=8192)
def origin_of(notes: str) -> Origin:
    """Read lines such as `utm_source: instagram`, `UTM source=facebook` or `landing_page: /?utm_source=…`."""
    if not notes.strip():
        return NOWHERE
    told: dict[str, str] = {}
    tagged = ""
    for line in _lines(notes):
        marks = [place for place in (line.find(":"), line.find("=")) if place > 0]
        if marks:
            cut = min(marks)
            key = _KEY.sub("_", line[:cut].casefold()).strip("_")
            if not (value := line[cut + 1 :].strip()):
                continue
            told.setdefault(key, value)
            if not tagged and "utm" in line.casefold() and (key not in _UTM or _has_more(value)):
                tagged = f"{key}={value}" if key in _UTM else value
    landing = next((told[key] for key in _LANDING if key in told), None)
    referrer = next((told[key] for key in _REFERRER if key in told), None)
    tags = [_note(told, key) for key in _UTM]
    words = link_words(landing) if landing and TAGGED.search(landing) else NO_WORDS
    if not words.source and not tags[0]:
        words = link_words(tagged)
    # The page says what the lines leave out.
    source, medium, campaign = (mine or found for mine, found in zip(tags, words[:3], strict=True))
    return Origin(source or None, medium or None, campaign or None, referrer, landing)


def _lines(notes: str) -> Iterator[str]:
    """Give the lines of notes; one that lists several tags, as no link does, comes as one line each."""
    for line in notes.splitlines():
        if "utm" in line.casefold() and "://" not in line and "?" not in line:
            yield from _LISTED.split(line)
        else:
            yield line


def with_page(origin: Origin) -> Origin:
    """Return where an order came from with what its landing page is tagged with, where no column tells a source."""
    if origin.utm_source or not origin.landing_page or not TAGGED.search(origin.landing_page):
        return origin
    words = link_words(origin.landing_page)
    if not words.source:
        return origin
    return origin._replace(
        utm_source=words.source,
        utm_medium=origin.utm_medium or words.medium or None,
        utm_campaign=origin.utm_campaign or words.campaign or None,
    )


def _note(told: dict[str, str], key: str) -> str | None:
    """Return what the lines say of a tag: as text, not as a link writes it."""
    found = told.get(key) or next((told[name] for name in _OTHERS[key] if name in told), None)
    if found is None or found.isalnum():
        return found
    if _has_more(found):
        return None
    return (decoded(found) if "%" in found else clean(found)) or None


def _has_more(text: str) -> bool:
    """Tell whether several tags stand in one value (`facebook&utm_medium=social`)."""
    return _SEVERAL.search(text) is not None
