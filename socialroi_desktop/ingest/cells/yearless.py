"""Places dates without a year inside the days a file covers; such dates wrap at 1 January.

Pure; knows days and periods, not how dates are written.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import islice

from socialroi_desktop.domain.period import Period
from socialroi_desktop.ingest.cells.dates import NoYear
from socialroi_desktop.ingest.cells.reading import Bad, Cell, Unsure

Years = Mapping[tuple[int, int], int]

# Exports without years cover a year at most; a longer file is not walked through.
_MOST = 1_000

# A file that is exported on the last day of its period may say the day after, or a few days before.
_NEAR = timedelta(days=45)
_NONE = "“{value}” has no year; say which days the file covers."
_OUTSIDE = "“{value}” has no year and is not between {start} and {end}, the days told for this file; give all its days."
_TWICE = "“{value}” has no year and fits {first} as well as {second}; give a period of less than a year."


def days_within(month: int, day: int, period: Period) -> list[date]:
    """Return the days of the period that are this day of this month."""
    found = []
    for year in range(period.start.year, period.end.year + 1):
        try:
            here = date(year, month, day)
        except ValueError:
            continue
        if here in period:
            found.append(here)
    return found


def nearest_to_end(month: int, day: int, period: Period) -> date | None:
    """Return the day of this month nearest to the end of a period; None where none is near."""
    around = Period(period.end - _NEAR, period.end + _NEAR)
    return min(days_within(month, day, around), key=lambda one: abs(one - period.end), default=None)


def _unrolled(days: Sequence[tuple[int, int]], first: date, period: Period, step: int) -> list[date] | None:
    """Return days that follow one another from `first` on, each the next of its name; None once outside."""
    found = [first]
    for month, day in days[1:]:
        here = [one for one in days_within(month, day, period) if (one - found[-1]).days * step >= 0]
        if not here:
            return None
        found.append(min(here) if step > 0 else max(here))
    return found


def in_order(days: Iterable[tuple[int, int]], period: Period) -> dict[tuple[int, int], int]:
    """Return the years of days of a file that go forwards or backwards through a period, where only one way fits.

    A day that stands twice, in two years, is left out.
    """
    told = list(islice(days, _MOST + 1))
    if not 3 <= len(told) <= _MOST:
        return {}
    ways = [
        found
        for first in days_within(*told[0], period)
        for step in (1, -1)
        if (found := _unrolled(told, first, period, step)) is not None
    ]
    if len(ways) != 1:
        return {}
    years: dict[tuple[int, int], set[int]] = {}
    for name, here in zip(told, ways[0], strict=True):
        years.setdefault(name, set()).add(here.year)
    return {name: found.pop() for name, found in years.items() if len(found) == 1}


def placed(
    text: str,
    missing: NoYear,
    period: Period | None,
    read: Callable[[int], Cell],
    *,
    years: Years,
    ends: bool,
) -> Cell:
    """Return what `read` makes of a date in its year; in doubt where two years fit, refused where none does.

    `years` are those that follow from the order of the file; `ends` tells that the date is the last day of the
    period.
    """
    month, day = missing.month, missing.day
    shown = {"value": " ".join(text.split())}
    if period is None:
        return Bad(_NONE, shown)
    if ends:
        last = nearest_to_end(month, day, period)
        return Bad(_OUTSIDE, shown | _days(period)) if last is None else read(last.year)
    found = days_within(month, day, period)
    if not found:
        return Bad(_OUTSIDE, shown | _days(period))
    settled = years.get((month, day))
    value = read(settled or found[-1].year)
    if settled or len(found) == 1 or isinstance(value, Bad | Unsure):
        return value
    told = shown | {"first": found[-2].isoformat(), "second": found[-1].isoformat()}
    return Unsure(value if isinstance(value, str) else None, _TWICE, told, option="period")


def _days(period: Period) -> dict[str, object]:
    return {"start": period.start.isoformat(), "end": period.end.isoformat()}
