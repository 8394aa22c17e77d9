"""Dates and times as exports write them, with the order of day and month and the zone decided before.

Pure: text in; ISO date or UTC time out; `ValueError` for what is no date. A wall-clock hour that a clock
change skips is moved on by the change, one that it repeats is taken the first time (PEP 495, fold 0).
"""

import re
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

from socialroi_desktop.domain.validation import PLAUSIBLE_YEARS
from socialroi_desktop.ingest.headers import plain
from socialroi_desktop.ingest.parsers_numbers import BLANK

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january",
            "feb february",
            "mar march",
            "apr april",
            "may",
            "jun june",
            "jul july",
            "aug august",
            "sep sept september",
            "oct october",
            "nov november",
            "dec december",
        ),
        start=1,
    )
    for name in names.split()
}
_CLOCK = (
    r"(?:[T,\s]*\s*(?P<H>\d{1,2}):(?P<M>\d{2})(?::(?P<S>\d{2})(?:[.,]\d+)?)?\s*(?P<ap>[AaPp]\.?[Mm]\.?)?"
    r"\s*(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$"
)
_SHAPES = tuple(
    re.compile(shape + _CLOCK, re.IGNORECASE)
    for shape in (
        r"^(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})",
        r"^(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})",
        r"^(?P<a>\d{1,2})(?P<mark>[/.-])(?P<b>\d{1,2})(?P=mark)(?P<y>\d{4}|\d{2})",
        r"^(?:[a-z]{3,9}\.?,?\s+)?(?P<mon>[a-z]{3,9})\.?\s+(?P<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<y>\d{4})",
        r"^(?P<mon>[a-z]{3,9})-(?P<d>\d{1,2})-(?P<y>\d{4}|\d{2})",
        r"^(?:[a-z]{3,9}\.?,?\s+)?(?P<d>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?P<mon>[a-z]{3,9})\.?,?[\s-]+(?P<y>\d{4}|\d{2})",
    )
)
_CHINESE = re.compile(
    r"^(?P<y>\d{4})年(?P<m>\d{1,2})月(?P<d>\d{1,2})日\s*(?:(?P<H>\d{1,2})[时時:](?P<M>\d{1,2})分?(?:(?P<S>\d{1,2})秒)?)?$"
)
_HOURED = re.compile(r"^(\d{4})(\d{2})(\d{2})(\d{2})$")
_ORDERED = re.compile(r"^(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)")


def order_evidence(text: str) -> str | None:
    """Return "dmy" or "mdy" when a cell proves the order, "?" when either fits, else None."""
    found = _ORDERED.match(plain(text))
    if not found:
        return None
    first, mark, second = int(found[1]), found[2], int(found[3])
    if mark == "." or (12 < first <= 31 and second <= 12):
        return "dmy"
    if 12 < second <= 31 and first <= 12:
        return "mdy"
    return "?" if first != second and first <= 12 and second <= 12 else None


def decide_order(cells: Iterable[str]) -> tuple[str | None, bool]:
    """Return the order most cells prove, and whether some cells could be read either way."""
    votes = Counter(order_evidence(cell) for cell in cells)
    if votes["dmy"] or votes["mdy"]:
        return ("dmy", False) if votes["dmy"] >= votes["mdy"] else ("mdy", False)
    return None, votes["?"] > 0


class ImplausibleYear(ValueError):
    """A date that the calendar has, in a year that no shop has records of."""


def has_long_year(text: str) -> bool:
    """Tell whether a cell is a date whose year has four digits."""
    found = _match(plain(text))
    return found is not None and len(found["y"]) == 4


def has_short_year(text: str) -> bool:
    """Tell whether a cell is a date whose year has two digits."""
    found = _match(plain(text))
    return found is not None and len(found["y"]) == 2


def _match(text: str) -> re.Match[str] | None:
    for shape in _SHAPES:
        if found := shape.match(text):
            return found
    return _CHINESE.match(text)


def looks_like_day(text: str) -> bool:
    """Tell whether a cell is written like a date, with or without a time."""
    return _match(plain(text)) is not None


def _plausible(found: date) -> date:
    if found.year not in PLAUSIBLE_YEARS:
        raise ImplausibleYear(found.isoformat())
    return found


def _day(parts: dict[str, str | None], order: str) -> date:
    written = parts["y"] or ""
    year = int(written)
    if len(written) == 2:
        year += 2000 if year < 70 else 1900
    if name := parts.get("mon"):
        month = _MONTHS.get(name.casefold())
        if month is None:
            raise ValueError(name)
        return _plausible(date(year, month, int(parts["d"] or 0)))
    if first := parts.get("a"):
        day, month = int(first), int(parts["b"] or 0)
        if order == "mdy" and parts["mark"] != ".":
            day, month = month, day
        return _plausible(date(year, month, day))
    return _plausible(date(year, int(parts["m"] or 0), int(parts["d"] or 0)))


def _clock(parts: dict[str, str | None]) -> time | None:
    if not parts.get("H"):
        return None
    hour = int(parts["H"] or 0)
    if half := parts.get("ap"):
        if not 1 <= hour <= 12:
            raise ValueError(half)
        hour = hour % 12 + (12 if half[0] in "pP" else 0)
    return time(hour, int(parts["M"] or 0), int(parts["S"] or 0))


def _offset(text: str) -> tzinfo:
    if text[0] not in "+-":
        return UTC
    sign = -1 if text[0] == "-" else 1
    return timezone(sign * timedelta(hours=int(text[1:3]), minutes=int(text[-2:])))


def day(text: str, order: str = "dmy") -> str | None:
    """Return a cell as an ISO date; a time of day after it is dropped. `order` decides 01/02/2025."""
    bare = plain(text)
    if bare.casefold() in BLANK:
        return None
    found = _match(bare)
    if not found:
        raise ValueError(text)
    parts = found.groupdict()
    _clock(parts)
    return _day(parts, order).isoformat()


def day_and_hour(text: str) -> tuple[str, int]:
    """Return (ISO date, hour) of `yyyymmddhh`."""
    found = _HOURED.match(plain(text))
    if not found or int(found[4]) > 23:
        raise ValueError(text)
    return _plausible(date(int(found[1]), int(found[2]), int(found[3]))).isoformat(), int(found[4])


def moment(text: str, order: str, zone: tzinfo, day_zone: tzinfo | None = None) -> str | None:
    """Return a cell as UTC `YYYY-MM-DDTHH:MM:SSZ`.

    `zone` is the zone of times that name none; a day without a time is its first moment in `day_zone`, so
    that it stays that day for the workspace.
    """
    bare = plain(text)
    if bare.casefold() in BLANK:
        return None
    found = _match(bare)
    if not found:
        raise ValueError(text)
    parts = found.groupdict()
    clock = _clock(parts)
    when = datetime.combine(_day(parts, order), clock or time())
    named = parts.get("zone")
    local = _offset(named) if named else (zone if clock else day_zone or zone)
    try:
        return when.replace(tzinfo=local).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except OverflowError as error:
        raise ValueError(text) from error
