"""The zone that a time of day names behind it: UTC, an offset, or letters that stand for one offset wherever they are used.

Pure: text in. Letters of several zones (CST, IST, BST) tell nothing and are left to be asked.
"""

import re
from collections.abc import Mapping
from datetime import UTC, timedelta, timezone, tzinfo
from types import MappingProxyType

# Hours from UTC. Source: the IANA time zone database, abbreviations that it uses for one offset only.
_HOURS: Mapping[str, int] = MappingProxyType(
    {
        "est": -5, "edt": -4, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "akst": -9, "hst": -10,
        "wet": 0, "west": 1, "cet": 1, "cest": 2, "eet": 2, "eest": 3, "msk": 3, "jst": 9, "kst": 9, "aest": 10, "aedt": 11,
    }
)  # fmt: skip
ZONE = r"(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?|Z|UTC|GMT|" + "|".join(sorted(_HOURS, key=len, reverse=True))
# A time that names its zone ends so.
ZONED = re.compile(rf"(?:\d|[AaPp]\.?[Mm]\.?)\s*\(?(?:{ZONE})\)?\s*$", re.IGNORECASE)
_OFFSET = re.compile(r"([+-])(\d{1,2}):?(\d{2})?$")
_IN_HEADER = re.compile(rf"(?:[\s(\[,/_-])({ZONE})[)\]]?\s*$", re.IGNORECASE)


def offset(text: str) -> tzinfo:
    """Return the zone that a text matching `ZONE` names."""
    found = _OFFSET.search(text)
    if found is None:
        hours = _HOURS.get(text.casefold(), 0)
        return timezone(timedelta(hours=hours)) if hours else UTC
    sign = -1 if found[1] == "-" else 1
    return timezone(sign * timedelta(hours=int(found[2]), minutes=int(found[3] or 0)))


def zone_in(header: str) -> tzinfo | None:
    """Return the zone that a header names at its end, as “Date (GMT)” does; None for none."""
    found = _IN_HEADER.search(header)
    return offset(found[1]) if found else None
