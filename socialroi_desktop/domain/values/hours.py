"""Times of a day as people write them: 18:00, 9:05, 18h30, 6 pm. Pure; knows no day and no zone."""

import re
import unicodedata

_HOUR = re.compile(
    r"(?P<hour>\d{1,2})(?:\s*(?:[:.h时點点]\s*(?P<minute>\d{2})?\s*(?:分|min)?))?\s*(?P<half>[ap]\.?\s?m\.?)?",
    re.IGNORECASE,
)
_HALF, _DAY, _SIXTY = 12, 24, 60


def hour_of(text: str) -> str:
    """Return a time of a day as `HH:MM`; ValueError for what is none."""
    found = _HOUR.fullmatch(unicodedata.normalize("NFKC", text).strip())
    if found is None:
        raise ValueError(text)
    hour, minute, half = int(found["hour"]), int(found["minute"] or 0), (found["half"] or "").casefold()
    if half:
        if not 1 <= hour <= _HALF:
            raise ValueError(text)
        hour = hour % _HALF + (_HALF if half.startswith("p") else 0)
    if hour >= _DAY or minute >= _SIXTY:
        raise ValueError(text)
    return f"{hour:02d}:{minute:02d}"


def is_hour(text: str) -> bool:
    """Tell whether a text is a time of a day as it is kept, `HH:MM`."""
    try:
        return hour_of(text) == text
    except ValueError:
        return False
