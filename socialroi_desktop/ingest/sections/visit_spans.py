"""The days that a row of web analytics covers where it tells a month, a week or the number of a day.

Knows words of cells and the days stated above a table; keeps no rows. Weeks of Google Analytics begin on
Sunday and 1 January is always
in the first one ("Week" in the list of dimensions of its help), ISO weeks begin on Monday (ISO 8601).
"""

from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from types import MappingProxyType

from socialroi_desktop.domain.period import Period
from socialroi_desktop.ingest.cells.bounds import shown
from socialroi_desktop.ingest.cells.dates import day
from socialroi_desktop.ingest.cells.reading import Bad

_SATURDAY = 5
_WEEKS = 53


def _month(text: str, stated: Period | None) -> Period | Bad:
    """Read a month as `202401`, `2024-01` or by its first day; it is cut to the days that the file states."""
    digits = _digits(text).removesuffix("01") if len(_digits(text)) == 8 else _digits(text)
    if len(digits) != 6:
        return Bad("“{value}” is not a month; write it as 202401.", shown(text))
    first = date(int(digits[:4]), int(digits[4:]), 1)
    return _cut(Period(first, first.replace(day=monthrange(first.year, first.month)[1])), stated)


def _week_of(text: str, stated: Period | None) -> Period:
    """Read a week by its first day."""
    first = date.fromisoformat(day(text, "ymd") or "")
    return _cut(Period(first, first + timedelta(days=6)), stated)


def _nth_day(text: str, stated: Period | None) -> Period | Bad:
    if stated is None:
        return Bad("The file does not say which day is day {value}; give the period.", shown(text))
    found = stated.start + timedelta(days=int(text))
    return (
        Period(found, found)
        if found in stated
        else Bad("Day {value} is outside the days of the file.", shown(text))
    )


def _week(text: str, stated: Period | None) -> Period | Bad:
    return _of_year(text, stated, _sunday_week)


def _iso_week(text: str, stated: Period | None) -> Period | Bad:
    digits = _digits(text)
    if len(digits) == 6:
        return _cut(_monday_week(int(digits[:4]), int(digits[4:])), stated)
    return _of_year(text, stated, _monday_week)


def _of_year(text: str, stated: Period | None, week: Callable[[int, int], Period]) -> Period | Bad:
    """Find the one week of that number among the days that the file states; two years may have one each."""
    if stated is None:
        return Bad("The file does not say which year week {value} is of; give the period.", shown(text))
    if not 1 <= int(text) <= _WEEKS:
        return Bad("“{value}” is not the number of a week.", shown(text))
    found: list[Period] = []
    for year in range(stated.start.year - 1, stated.end.year + 2):
        try:
            days = week(year, int(text)).overlap(stated)
        except ValueError:
            continue
        found += [days] if days is not None else []
    if not found:
        return Bad("Week {value} is outside the days of the file.", shown(text))
    if len(found) > 1:
        return Bad("Week {value} is in several of the years of the file; export it by date.", shown(text))
    return found[0]


def _sunday_week(year: int, number: int) -> Period:
    """Return the days of a week that ends on Saturday; the first and the last one of a year are cut. ValueError beyond it."""
    first = date(year, 1, 1)
    ends = first + timedelta(days=(_SATURDAY - first.weekday()) % 7 + 7 * (number - 1))
    begins = max(first, ends - timedelta(days=6))
    if begins.year != year:
        raise ValueError(number)
    return Period(begins, min(ends, date(year, 12, 31)))


def _monday_week(year: int, number: int) -> Period:
    begins = date.fromisocalendar(year, number, 1)
    return Period(begins, begins + timedelta(days=6))


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())


def _cut(days: Period, stated: Period | None) -> Period:
    return (days.overlap(stated) if stated else days) or days


# How the cell of each such column is read; ValueError where it is no number.
SPANS: Mapping[str, Callable[[str, Period | None], Period | Bad]] = MappingProxyType(
    {"_month": _month, "_nth_day": _nth_day, "_week": _week, "_iso_week": _iso_week, "_week_of": _week_of}
)
