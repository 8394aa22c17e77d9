"""Makes the converters of dates, times and lengths of time from how a column writes them.

Knows cells and parsers; a converter answers with a value, `Bad` or `Unsure` and never raises.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date, datetime, timedelta, tzinfo
from decimal import Decimal
from functools import partial

from socialroi_desktop.domain.fields import Spec
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.validation import PLAUSIBLE_YEARS
from socialroi_desktop.ingest.cells import dates, numbers
from socialroi_desktop.ingest.cells.bounds import bounded, shown
from socialroi_desktop.ingest.cells.date_doubts import serial, swapped, year_may_stand_first
from socialroi_desktop.ingest.cells.reading import Bad, Cell, Convert, Unsure
from socialroi_desktop.ingest.cells.styles import Style
from socialroi_desktop.ingest.cells.yearless import Years, placed
from socialroi_desktop.ingest.cells.zones import SHARED_LETTERS

_DATE = "“{value}” is not a date; write it as 2025-12-31."
_TIME = "“{value}” is not a date and time; write it as 2025-12-31 18:00."
_TWO_DAYS = {
    "order": N_(
        "“{value}” is {first} or {second}, as the day or the month may come first; say which, or write days as 2025-12-31."
    ),
    "year": N_(
        "“{value}” is {first} or {second}, as its year may stand at either end; write it with four digits."
    ),
    "swapped": N_(
        "“{value}” is {first} or {second}: a spreadsheet may have swapped day and month, as it took no day beyond 12 here for a"
        " date; import the file as it was exported."
    ),
}
_OTHERWISE = N_("“{value}” has day and month in another order than the others here; check which is right.")
_TWO_DIGITS = "The year of “{value}” has two digits where others here have four."
_TWO_ZONES = "“{value}” is {first} or {second}, as several zones have these letters; write the hours from UTC, such as +08:00."
_FAR = "“{value}” is too far from today for what is recorded here; check its year, or take it as it is."
# Before this nobody sold from a page; plans and costs lie hardly further ahead.
_SINCE, _AHEAD = "1990", timedelta(days=800)
# Dates with hyphens begin with their year where they can.
_DASHED = re.compile(r"\s*\d\d-")
_LETTERS = 3
# Takes a text, the order of its day and month, and the year of a date that names none.
Read = Callable[[str, str, int | None], str | None]
# Parsers of lengths of time, by the seconds that a bare number counts.
SECONDS_PER = {
    "milliseconds": Decimal("0.001"),
    "seconds": Decimal(1),
    "minutes_to_seconds": Decimal(60),
    "hours_to_seconds": Decimal(3600),
}


def minutes_cell(style: Style, spec: Spec | None, per_unit: int) -> Convert:
    """Make a converter for working time into minutes."""

    def convert(text: str) -> Cell:
        try:
            value = numbers.minutes(text, style.decimal, per_unit=per_unit)
        except ValueError:
            return Bad("“{value}” is not a time; write 1:30 or 1.5.", shown(text))
        return None if value is None else bounded(value, text, spec)

    return convert


def seconds_cell(style: Style, spec: Spec | None, per_unit: Decimal) -> Convert:
    """Make a converter for lengths of watching into seconds."""

    def convert(text: str) -> Cell:
        try:
            value = numbers.seconds(text, style.decimal, per_unit=per_unit)
        except ValueError:
            return Bad("“{value}” is not a length of time; write 0:01:30 or 90.", shown(text))
        return None if value is None else bounded(value, text, spec)

    return convert


def _implausible(text: str) -> Bad:
    years = {"first": PLAUSIBLE_YEARS[0], "last": PLAUSIBLE_YEARS[-1]}
    return Bad("The year of “{value}” is not between {first} and {last}.", shown(text) | years)


def date_cell(
    style: Style, period: Period | None = None, *, years: Years | None = None, ends: bool = False
) -> Convert:
    """Make a converter for dates; those without a year lie in `period`, with `ends` at its end.

    `years` are those that the order of the file tells.
    """
    return _cell(dates.day, lambda text: Bad(_DATE, shown(text)), style, period, years, ends=ends)


def clock_cell(text: str) -> Cell:
    """Convert what a clock on the wall shows, in ISO; its zone is known elsewhere."""
    if not text.strip():
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return Bad(_TIME, shown(text))
    return Bad(_TIME, shown(text)) if found.tzinfo is not None else f"{found:%Y-%m-%dT%H:%M}"


def time_cell(style: Style, zone: tzinfo, day_zone: tzinfo, period: Period | None = None) -> Convert:
    """Make a converter for times into UTC; those without a year lie in `period`."""

    def read(text: str, order: str, year: int | None) -> str | None:
        try:
            return dates.moment(text, order, zone, day_zone, year)
        except ValueError:
            if (counted := dates.of_epoch(text)) is None:
                raise
            return counted

    plain = _cell(read, lambda text: Bad(_TIME, shown(text)), style, period, None)

    def convert(text: str) -> Cell:
        value = plain(text)
        if not isinstance(value, str) or text.rstrip(" )")[-_LETTERS:].casefold() not in SHARED_LETTERS:
            return value
        other = dates.moment(text, style.order, zone, day_zone, int(value[:4]), other=True)
        if other is None:
            return value
        return Unsure(value, _TWO_ZONES, shown(text) | {"first": value, "second": other}, other=other)

    return convert


def _cell(
    read: Read,
    refused: Callable[[str], Bad],
    style: Style,
    period: Period | None,
    years: Years | None,
    *,
    ends: bool = False,
) -> Convert:
    far = far_from(style.today)

    def in_year(text: str, year: int | None) -> Cell:
        order = (
            "ymd"
            if style.years_open and _DASHED.match(text) and year_may_stand_first(text, style.today)
            else style.order
        )
        value = read(text, order, year)
        if value is None:
            return None
        return _doubt(value, text, order, style, year, read=read) or (
            Unsure(value, _FAR, shown(text)) if far(value) else value
        )

    def convert(text: str) -> Cell:
        try:
            return in_year(text, None)
        except dates.NoYear as error:
            return placed(text, error, period, partial(in_year, text), years=years or {}, ends=ends)
        except dates.ImplausibleYear:
            return _implausible(text)
        except ValueError:
            counted = serial(text)
            return refused(text) if counted is None else in_year(counted, None)

    return convert


def far_from(today: str) -> Callable[[str], bool]:
    """Return what tells whether a day is too long before or after `today` to be of a record; none is without it."""
    if not today:
        return lambda value: False
    until = (date.fromisoformat(today) + _AHEAD).isoformat()
    return lambda value: not _SINCE <= value < until


def _doubt(value: str, text: str, order: str, style: Style, year: int | None, *, read: Read) -> Unsure | None:
    """Return a date that fits two readings with both; None for one that fits one."""
    evidence = dates.order_evidence(text)
    for why, other in _others(text, order, style, evidence):
        with suppress(ValueError):
            second = read(*other, year)
            days = {"first": dates.day(text, order, year), "second": dates.day(*other, year)}
            option = "day_first" if why == "order" else ""
            return Unsure(value, _TWO_DAYS[why], shown(text) | days, other=second, option=option)
    sure = not (style.unsure or style.swapped)
    if evidence in ("dmy", "mdy") and evidence != style.order and sure and "." not in text[:3]:
        return Unsure(value, _OTHERWISE, shown(text))
    if style.long_years and dates.has_short_year(text):
        return Unsure(value, _TWO_DIGITS, shown(text))
    return None


def _others(
    text: str, order: str, style: Style, evidence: str | None
) -> Iterator[tuple[str, tuple[str, str]]]:
    """Give the other reading of a date that has one, as text and order, after why it has two."""
    if style.years_open and year_may_stand_first(text, style.today):
        yield "year", (text, style.order if order == "ymd" else "ymd")
    elif evidence == "?" and style.unsure:
        yield "order", (text, "dmy" if style.order == "mdy" else "mdy")
    elif style.swapped and (turned := swapped(text, order)) is not None:
        yield "swapped", (turned, order)
