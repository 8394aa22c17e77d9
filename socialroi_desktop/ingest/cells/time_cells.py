"""Makes the converters of dates, times and lengths of time from how a column writes them.

Knows cells and parsers; a converter answers with a value, `Bad` or `Unsure` and never raises.
"""

from datetime import datetime, tzinfo
from decimal import Decimal
from functools import partial

from socialroi_desktop.domain.fields import Spec
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.validation import PLAUSIBLE_YEARS
from socialroi_desktop.ingest.cells import dates, numbers
from socialroi_desktop.ingest.cells.bounds import bounded, shown
from socialroi_desktop.ingest.cells.reading import Bad, Cell, Convert, Unsure
from socialroi_desktop.ingest.cells.styles import Style
from socialroi_desktop.ingest.cells.yearless import Years, placed

_DATE = "“{value}” is not a date; write it as 2025-12-31."
_TIME = "“{value}” is not a date and time; write it as 2025-12-31 18:00."
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


def _settled(value: str | None, text: str, style: Style) -> Cell:
    """Return a date, in doubt where it fits two readings."""
    if style.unsure and dates.order_evidence(text) == "?":
        return Unsure(value, "“{value}” could be day or month first; say which.", shown(text))
    if style.long_years and value is not None and dates.has_short_year(text):
        return Unsure(value, "The year of “{value}” has two digits where others here have four.", shown(text))
    return value


def date_cell(
    style: Style, period: Period | None = None, *, years: Years | None = None, ends: bool = False
) -> Convert:
    """Make a converter for dates; those without a year lie in `period`, with `ends` at its end.

    `years` are those that the order of the file tells.
    """

    def in_year(text: str, year: int | None) -> Cell:
        return _settled(dates.day(text, style.order, year), text, style)

    def convert(text: str) -> Cell:
        try:
            return in_year(text, None)
        except dates.NoYear as error:
            return placed(text, error, period, partial(in_year, text), years=years or {}, ends=ends)
        except dates.ImplausibleYear:
            return _implausible(text)
        except ValueError:
            return Bad(_DATE, shown(text))

    return convert


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

    def in_year(text: str, year: int | None) -> Cell:
        return _settled(dates.moment(text, style.order, zone, day_zone, year), text, style)

    def convert(text: str) -> Cell:
        try:
            return in_year(text, None)
        except dates.NoYear as error:
            return placed(text, error, period, partial(in_year, text), years={}, ends=False)
        except dates.ImplausibleYear:
            return _implausible(text)
        except ValueError:
            return Bad(_TIME, shown(text))

    return convert
