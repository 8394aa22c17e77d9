"""The time a touch took, typed at the end of its line: “5 min”, “1 h”, “1:30”, “30 phút”, “5 分钟”. Pure.

What only speaks of a moment or of something that long (“in 5 min”, “at 9:30”, “a reel of 2 min”) is no time it took.
"""

import re
from decimal import Decimal

_MINUTE = r"(?:minutes|minute|minut[ay]?|mins|min|phút|分钟|分鐘|分|′)"
_HOUR = r"(?:hours|hour|hrs|hr|h|godziny|godzin[ay]?|godz|giờ|小时|小時)"
_NUMBER = r"[0-9]{1,3}(?:[.,][0-9]{1,2})?"
_TIME = re.compile(
    rf"""(?:^|(?P<comma>[,;，、；])|\s|(?<=[\u3400-\u9fff]))\s*
    (?:(?P<clock>[0-9]{{1,2}}:[0-5][0-9])(?:\s*{_HOUR})?
    |(?P<hours>{_NUMBER})\s*{_HOUR}(?:\s*(?P<rest>[0-5]?[0-9])\s*{_MINUTE}?)?
    |(?P<minutes>[0-9]{{1,3}})\s*{_MINUTE})\.?\s*$""",
    re.IGNORECASE | re.VERBOSE | re.ASCII,
)
# After these words the time is no effort.
_OTHERWISE = re.compile(
    r"(?:^|\s)(?:at|in|of|until|till|by|before|after|every|within|from|since|around|about|o|za|lúc|trong|sau)$",
    re.IGNORECASE,
)
_DAY = 24 * 60


def without_time(text: str) -> tuple[str, int | None]:
    """Return a line without the time at its end, and that time in minutes; None where there is none."""
    found = _TIME.search(text)
    if found is None:
        return text, None
    before = text[: found.start()]
    told = _minutes(found)
    if told > _DAY or (not found["comma"] and _OTHERWISE.search(before.rstrip())):
        return text, None
    return before, told


def _minutes(found: re.Match[str]) -> int:
    if found["clock"]:
        hours, rest = found["clock"].split(":")
        return int(hours) * 60 + int(rest)
    if found["hours"]:
        return round(Decimal(found["hours"].replace(",", ".")) * 60) + int(found["rest"] or 0)
    return int(found["minutes"])
