"""Dates and times as exports write them, with the order of day and month and the zone decided before.

Pure: text in; ISO date or UTC time out; `ValueError` for what is no date, `NoYear` for one that needs a year
from elsewhere. A wall-clock hour that a clock change skips is moved on by the change, one that it repeats is
taken the first time (PEP 495, fold 0).
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, tzinfo

from socialroi_desktop.domain.validation import PLAUSIBLE_YEARS
from socialroi_desktop.ingest.cells.numbers import BLANK
from socialroi_desktop.ingest.cells.written_dates import Parts, halved, written
from socialroi_desktop.ingest.cells.zones import NAMED_ZONE, ZONE, same_letters
from socialroi_desktop.ingest.formats.headers import plain

_CLOCK = (
    r"(?:[T,\s]*\s*(?P<H>\d{1,2}):(?P<M>\d{2})(?::(?P<S>\d{2})(?:[.,]\d+)?)?\s*(?P<ap>[AaPp]\.?[Mm]\.?)?"
    rf"\s*\(?(?P<zone>{ZONE})?\)?)?$"
)
# Czechs, Slovaks, Koreans and Hungarians put blanks behind the dots: 1. 9. 2026, 2026. 9. 1.
_SHAPES = tuple(
    re.compile(shape + _CLOCK, re.IGNORECASE)
    for shape in (
        r"^(?P<y>\d{4})(?:[-/]|\.\s?)(?P<m>\d{1,2})(?:[-/]|\.\s?)(?P<d>\d{1,2})(?:\.(?!\d))?",
        r"^(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})",
        r"^(?P<a>\d{1,2})\s?(?P<mark>[/.-])\s?(?P<b>\d{1,2})\s?(?P=mark)\s?(?P<y>\d{4}|\d{2})",
    )
)
# Day and month alone: such a date needs a year from elsewhere.
_SHORT = re.compile(r"^(?P<a>\d{1,2})(?P<mark>[/-]|\.\s?)(?P<b>\d{1,2})\.?" + _CLOCK, re.IGNORECASE)
# Years of the Buddhist calendar, as programs in Thailand write them, and the year before its first one.
_ERA = 543
_BUDDHIST = range(PLAUSIBLE_YEARS[0] + _ERA, PLAUSIBLE_YEARS[-1] + _ERA + 1)
# No date is longer; patterns need not be tried on a cell of megabytes.
_LONGEST = 80
# Of the years from 2001 to 2033; longer counts are of thousandths.
_EPOCH = re.compile(r"(1\d{9})(?:\d{3})?(?:\.\d+)?")
_HOURED = re.compile(r"^(\d{4})(\d{2})(\d{2})(\d{2})$")
# Two numbers with blanks around their mark (`12 - 15`) are no day.
_ORDERED = re.compile(
    r"^(?!\d+\s*[/-]\s+\d+\D*$|\d+\s+[/.-]\s*\d+\D*$)(\d{1,2})\s?([/.-])\s?(\d{1,2})"
    r"(?:\s?\2\s?(\d{4}|\d{2})(?!\d)|\.?(?![\d:/.-]))"
)


def order_evidence(text: str) -> str | None:
    """Return "dmy" or "mdy" when a cell proves the order, "?" when either fits, else None."""
    found = _ORDERED.match(plain(text))
    if not found:
        return None
    first, mark, second = int(found[1]), found[2], int(found[3])
    # Programs in Thailand write the day first.
    if mark == "." or int(found[4] or 0) in _BUDDHIST or (12 < first <= 31 and second <= 12):
        return "dmy"
    if 12 < second <= 31 and first <= 12:
        return "mdy"
    return "?" if first != second and first <= 12 and second <= 12 else None


def decide_order(cells: Iterable[str]) -> tuple[str | None, bool]:
    """Return the order most cells prove, and whether some cells could be read either way.

    They can where cells prove the one order and the other.
    """
    votes = Counter(order_evidence(cell) for cell in cells)
    if votes["dmy"] or votes["mdy"]:
        both = bool(votes["dmy"] and votes["mdy"])
        return ("dmy", both) if votes["dmy"] >= votes["mdy"] else ("mdy", both)
    return None, votes["?"] > 0


class ImplausibleYear(ValueError):
    """A date that the calendar has, in a year that no shop has records of."""


class NoYear(ValueError):
    """A day of a month without a year."""

    def __init__(self, month: int, day: int) -> None:
        super().__init__(f"{month}-{day}")
        self.month = month
        self.day = day


def has_long_year(text: str) -> bool:
    """Tell whether a cell is a date whose year has four digits."""
    return _year_of(text) == 4


def has_short_year(text: str) -> bool:
    """Tell whether a cell is a date whose year has two digits."""
    return _year_of(text) == 2


def lacks_year(text: str) -> bool:
    """Tell whether a cell is a day of a month without a year."""
    return _year_of(text) == 0


def named_days(cells: Iterable[str], order: str) -> Iterator[tuple[int, int]]:
    """Give (month, day) of the cells that are days without a year; other cells are passed over."""
    for cell in cells:
        try:
            day(cell, order)
        except NoYear as error:
            yield error.month, error.day
        except ValueError:
            continue


def looks_like_day(text: str) -> bool:
    """Tell whether a cell is written like a date with a year, with or without a time."""
    return bool(_year_of(text))


def _year_of(text: str) -> int | None:
    """Return how many digits the year of a date has; None for what is no date."""
    parts = _match(plain(text))
    return None if parts is None else len(parts.get("y") or "")


def _match(text: str) -> Parts | None:
    if len(text) > _LONGEST:
        return None
    if (parts := _numeric(text)) is not None:
        return parts
    if text[-1:] == ")" and (named := NAMED_ZONE.search(text)):
        # As scripts print a time, with the name of its zone behind its offset.
        return _match(text[: named.start()])
    if (parts := written(text)) is not None:
        return parts
    apart = halved(text)
    day = None if apart is None else _numeric(apart[0])
    return None if apart is None or day is None else day | apart[1]


def _numeric(text: str) -> Parts | None:
    found = next((found for shape in (*_SHAPES, _SHORT) if (found := shape.match(text))), None)
    return None if found is None else found.groupdict()


def _plausible(found: date) -> date:
    if found.year not in PLAUSIBLE_YEARS:
        raise ImplausibleYear(found.isoformat())
    return found


def _day(parts: Parts, order: str, year: int | None) -> date:
    month, day = int(parts.get("m") or 0), int(parts.get("d") or 0)
    if first := parts.get("a"):
        day, month = int(first), int(parts["b"] or 0)
        if order == "ymd" and len(parts.get("y") or "") == 2:
            return _plausible(date(2000 + day, month, int(parts["y"] or 0)))
        # A month beyond 12 is a day, whatever the order of the others.
        if parts["mark"] != "." and ((order == "mdy" and day <= 12) or month > 12):
            day, month = month, day
    if text := parts.get("y"):
        year = int(text)
        if len(text) == 2:
            year += 2000 if year < 70 else 1900
        elif year in _BUDDHIST:
            year -= _ERA
    if year is None:
        # 29 February exists in some years, so it is a date even where no year is written.
        date(2000, month, day)
        raise NoYear(month, day)
    return _plausible(date(year, month, day))


def _clock(parts: Parts) -> time | None:
    if not parts.get("H"):
        return None
    hour = int(parts["H"] or 0)
    if half := parts.get("ap"):
        if hour > 12:
            raise ValueError(half)
        hour = hour % 12 + (12 if half[0] in "pP" else 0)
    return time(hour, int(parts["M"] or 0), int(parts["S"] or 0))


def day(text: str, order: str = "dmy", year: int | None = None) -> str | None:
    """Return a cell as an ISO date; a time of day after it is dropped.

    `order` decides 01/02/2025, or with `ymd` 26-03-25; `year` is the one of a date that names none.
    """
    bare = plain(text)
    if bare.casefold() in BLANK:
        return None
    parts = _match(bare)
    if parts is None:
        raise ValueError(text)
    _clock(parts)
    return _day(parts, order, year).isoformat()


def day_and_hour(text: str) -> tuple[str, int]:
    """Return (ISO date, hour) of `yyyymmddhh`."""
    found = _HOURED.match(plain(text))
    if not found or int(found[4]) > 23:
        raise ValueError(text)
    return _plausible(date(int(found[1]), int(found[2]), int(found[3]))).isoformat(), int(found[4])


def hour_of(text: str) -> int | None:
    """Return the hour that stands behind a day; None where there is none."""
    parts = _match(plain(text))
    try:
        clock = _clock(parts) if parts is not None else None
    except ValueError:
        return None
    return None if clock is None else clock.hour


def of_epoch(text: str) -> str | None:
    """Return the UTC time of a count of seconds or milliseconds since 1970; None for any other text."""
    found = _EPOCH.fullmatch(plain(text))
    if found is None:
        return None
    return datetime.fromtimestamp(int(found[1]), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def moment(
    text: str,
    order: str,
    zone: tzinfo,
    day_zone: tzinfo | None = None,
    year: int | None = None,
    *,
    other: bool = False,
) -> str | None:
    """Return a cell as UTC `YYYY-MM-DDTHH:MM:SSZ`.

    `zone` is the zone of times that name none; a day without a time is its first moment in `day_zone`, so
    that it stays that day for the workspace; `year` is the one of a date that names none. With `other` a time whose zone has
    letters that another zone has, too, is of that one; None for any other time.
    """
    bare = plain(text)
    if bare.casefold() in BLANK:
        return None
    parts = _match(bare)
    if parts is None:
        raise ValueError(text)
    clock = _clock(parts)
    when = datetime.combine(_day(parts, order, year), clock or time())
    named = parts.get("zone")
    local: tzinfo | None = zone if clock else day_zone or zone
    if named:
        local = same_letters(named, when, day_zone or zone)[other]
    if other and (local is None or not named):
        return None
    try:
        return when.replace(tzinfo=local).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except OverflowError as error:
        raise ValueError(text) from error
