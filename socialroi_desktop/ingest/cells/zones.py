"""The zone that a time of day names behind it: UTC, an offset, or letters that stand for one offset wherever they are used.

Pure: text in. Letters of several zones (CST, IST, BST) are those of the home zone, else in doubt.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from types import MappingProxyType
from zoneinfo import ZoneInfo

# Hours from UTC. Source: the IANA time zone database, abbreviations that it uses for one offset only.
_HOURS: Mapping[str, int] = MappingProxyType(
    {
        "est": -5, "edt": -4, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "akst": -9, "hst": -10,
        "wet": 0, "west": 1, "cet": 1, "cest": 2, "eet": 2, "eest": 3, "msk": 3, "jst": 9, "kst": 9, "aest": 10, "aedt": 11,
        "wib": 7, "wita": 8, "wit": 9, "hkt": 8, "sgt": 8, "pkt": 5, "nzst": 12, "nzdt": 13, "awst": 8, "sast": 2, "wat": 1,
        "cat": 2, "eat": 3,
    }
)  # fmt: skip
# Letters of one place that has winter and summer.
_PLACES: Mapping[str, str] = MappingProxyType(
    {
        "pt": "America/Los_Angeles", "mt": "America/Denver", "ct": "America/Chicago", "et": "America/New_York",
    }
)  # fmt: skip
# Letters of several zones, the usual one first, in minutes from UTC.
SHARED_LETTERS: Mapping[str, tuple[int, int]] = MappingProxyType(
    {"cst": (-360, 480), "ist": (330, 60), "bst": (60, 360), "ast": (-240, 180), "gst": (240, -120)}
)
_SURE = r"(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?|Z|UTC|GMT|" + "|".join(
    sorted((*_HOURS, *_PLACES), key=len, reverse=True)
)
# Most times name none, which the first sign tells.
ZONE = f"(?=[a-z+-])(?:{_SURE}|{'|'.join(SHARED_LETTERS)})"
# A time that names its zone ends so.
# The name of a zone behind its offset: `GMT+0100 (Central European Standard Time)`.
NAMED_ZONE = re.compile(r"(?<=[+-]\d{4}) ?\((?=[^()]*[^\W\d_]{2})[^()]*\)$")
ZONED = re.compile(rf"(?:\d|[AaPp]\.?[Mm]\.?)\s*\(?(?:{ZONE})\)?(?:\s*\([^()]*\))?\s*$", re.IGNORECASE)
_OFFSET = re.compile(r"([+-])(\d{1,2}):?(\d{2})?$")
_IN_HEADER = re.compile(rf"(?:[\s(\[,/_-])({_SURE})[)\]]?\s*$", re.IGNORECASE)


@lru_cache(maxsize=256)
def offset(text: str) -> tzinfo:
    """Return the zone that a text matching `ZONE` names."""
    found = _OFFSET.search(text)
    if found is None:
        name = text.casefold()
        if name in _PLACES:
            return ZoneInfo(_PLACES[name])
        if name in SHARED_LETTERS:
            return timezone(timedelta(minutes=SHARED_LETTERS[name][0]))
        hours = _HOURS.get(name, 0)
        return timezone(timedelta(hours=hours)) if hours else UTC
    sign = -1 if found[1] == "-" else 1
    return timezone(sign * timedelta(hours=int(found[2]), minutes=int(found[3] or 0)))


def same_letters(text: str, when: datetime, home: tzinfo) -> tuple[tzinfo, tzinfo | None]:
    """Return the zone of letters and another one that has them, too; none where `home` has them at that time of its clocks."""
    name = text.casefold()
    if name not in SHARED_LETTERS:
        return offset(text), None
    if when.replace(tzinfo=home).tzname().casefold() == name:  # type: ignore[union-attr]  # zones of the database have names
        return home, None
    usual, other = (timezone(timedelta(minutes=minutes)) for minutes in SHARED_LETTERS[name])
    return usual, other


def zone_in(header: str) -> tzinfo | None:
    """Return the zone that a header names at its end, as “Date (GMT)” does; None for none."""
    found = _IN_HEADER.search(header)
    return offset(found[1]) if found else None
