"""Time zones as cells name them: of the time zone database, by offset, or by the words that exports print.

Pure but for the shipped list of words; knows no column.
"""

import re
import tomllib
from collections.abc import Mapping
from datetime import timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.paths import resource

_OFFSET = re.compile(r"^(?:utc|gmt)?\s*([+-])(\d{1,2})(?::?(\d{2}))?$")
_LONGEST = 60


def zone_named(text: str) -> tzinfo | None:
    """Return the zone that a cell names; None where it names none that is known."""
    name = normalise(text)
    if not name or len(name) > _LONGEST:
        return None
    if found := _OFFSET.match(name):
        return _offset(found[0])
    if name in _words():
        return _words()[name]
    try:
        return ZoneInfo(text.strip()) if "/" in name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _offset(text: str) -> tzinfo:
    found = _OFFSET.match(text)
    assert found is not None
    ahead = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
    return timezone(ahead if found[1] == "+" else -ahead)


@cache
def _words() -> Mapping[str, tzinfo]:
    told = tomllib.loads(resource("time_zones.toml").read_text("utf-8"))
    words: dict[str, tzinfo] = {}
    for offset, names in told["abbreviation"].items():
        words |= dict.fromkeys(map(normalise, names), _offset(offset))
    for zone, names in told["name"].items():
        words |= dict.fromkeys(map(normalise, names), ZoneInfo(zone))
    return words
