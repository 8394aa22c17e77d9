"""The days that a row of web analytics covers where it tells the number of a month, a week or a day.

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
from socialroi_desktop.ingest.cells.reading import Bad, Unsure
from socialroi_desktop.ingest.cells.span_cells import told_span
from socialroi_desktop.ingest.cells.spans import MONTH, WEEK

_SATURDAY = 5
_WEEKS = 53
_COUNTED = (
    "“{value}” counts weeks or months from the first day of the file, which begins none: it may be {first} to {second}, as the"
    " calendar has it, or as many days from that day; export it by date."
)


def _nth_day(text: str, stated: Period | None) -> Period | Bad:
    if stated is None:
        return Bad("The file does not say which day is day {value}; give the period.", shown(text))
    found = stated.start + timedelta(days=int(text))
    return (
        Period(found, found)
        if found in stated
        else Bad("Day {value} is outside the days of the file.", shown(text))
    )


def _nth_week(text: str, stated: Period | None) -> Period | Bad | Unsure:
    """Return a week by its place in the file: calendar weeks begin on Sunday, which the first day of the file may not be."""
    if stated is None:
        return Bad("The file does not say which week is week {value}; give the period.", shown(text))
    into = (stated.start.weekday() + 1) % 7
    begins = stated.start + timedelta(days=7 * int(text) - into)
    return _nth(text, Period(begins, begins + timedelta(days=6)), stated, whole=not into)


def _nth_month(text: str, stated: Period | None) -> Period | Bad | Unsure:
    if stated is None:
        return Bad("The file does not say which month is month {value}; give the period.", shown(text))
    years, month = divmod(stated.start.month - 1 + int(text), 12)
    days = _month(stated.start.year + years, month + 1)
    return _nth(text, days, stated, whole=stated.start.day == 1)


def _nth(text: str, days: Period, stated: Period, *, whole: bool) -> Period | Bad | Unsure:
    found = days.overlap(stated)
    if found is None:
        return Bad("“{value}” counts beyond the days of the file.", shown(text))
    if whole:
        return found
    told = {"first": found.start.isoformat(), "second": found.end.isoformat()}
    return Unsure(f"{found.start}..{found.end}", _COUNTED, shown(text) | told)


def _month_of_year(text: str, stated: Period | None) -> Period | Bad:
    if not text.strip().isdigit() or len(text.strip()) > 2:
        found = told_span(text, MONTH, "ymd", stated)
        return found if isinstance(found, Bad) else cut(found, stated)
    if stated is None:
        return Bad("The file does not say which year month {value} is of; give the period.", shown(text))
    if not 1 <= int(text) <= 12:
        return Bad("“{value}” is not the number of a month.", shown(text))
    years = range(stated.start.year, stated.end.year + 1)
    told = [days for year in years if (days := _month(year, int(text)).overlap(stated)) is not None]
    if not told:
        return Bad("Month {value} is outside the days of the file.", shown(text))
    if len(told) > 1:
        return Bad("Month {value} is in several of the years of the file; export it by date.", shown(text))
    return told[0]


def _month(year: int, number: int) -> Period:
    return Period(date(year, number, 1), date(year, number, monthrange(year, number)[1]))


def _week(text: str, stated: Period | None) -> Period | Bad:
    return _of_year(text, stated, _sunday_week) if text.strip().isdigit() else _named(text, stated)


def _iso_week(text: str, stated: Period | None) -> Period | Bad:
    digits = _digits(text)
    if len(digits) == 6:
        return cut(_monday_week(int(digits[:4]), int(digits[4:])), stated)
    return _of_year(text, stated, _monday_week) if text.strip().isdigit() else _named(text, stated)


def _named(text: str, stated: Period | None) -> Period | Bad:
    found = told_span(text, WEEK, "ymd", stated)
    return found if isinstance(found, Bad) else cut(found, stated)


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


def cut(days: Period, stated: Period | None) -> Period:
    """Return those of some days that a file states; all where it states none of them."""
    return (days.overlap(stated) if stated else days) or days


# Columns of which each cell names its days, and how they are called.
KINDS: Mapping[str, str] = MappingProxyType({"_month": MONTH, "_week_of": WEEK})
# How the cell of each other such column is read; ValueError where it is no number.
SPANS: Mapping[str, Callable[[str, Period | None], Period | Bad | Unsure]] = MappingProxyType({
    "_nth_day": _nth_day, "_nth_week": _nth_week, "_nth_month": _nth_month, "_week": _week, "_iso_week": _iso_week,
    "_month_of_year": _month_of_year,
})  # fmt: skip
# All columns that tell the day or the days of a row.
DATED = frozenset({"_date", "_date_hour", *KINDS, *SPANS})
