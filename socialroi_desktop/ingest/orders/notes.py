"""Where an order came from, told from the notes a shop keeps with it: UTM lines, landing page, referrer.

Pure text work; the keys differ by shop app, so they are compared folded.
"""

import re
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import parse_qs, urlsplit

_LANDING = ("landing_page", "landing_site", "landing_url", "full_url", "landing_page_url", "entry_page")
_REFERRER = ("referrer", "referring_site", "referer", "referrer_url", "http_referer")
_UTM = ("utm_source", "utm_medium", "utm_campaign")
_KEY = re.compile(r"[^a-z0-9]+")


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
    for line in notes.splitlines():
        marks = [place for place in (line.find(":"), line.find("=")) if place > 0]
        if marks:
            cut = min(marks)
            key = _KEY.sub("_", line[:cut].casefold()).strip("_")
            if value := line[cut + 1 :].strip():
                told.setdefault(key, value)
    landing = next((told[key] for key in _LANDING if key in told), None)
    query = _query(landing) if landing else {}
    source, medium, campaign = (told.get(key) or query.get(key) for key in _UTM)
    referrer = next((told[key] for key in _REFERRER if key in told), None)
    return Origin(source, medium, campaign, referrer, landing)


def _query(address: str) -> dict[str, str]:
    try:
        found = parse_qs(urlsplit(address).query)
    except ValueError:
        return {}
    return {key.casefold(): values[0] for key, values in found.items() if values}
