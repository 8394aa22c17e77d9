"""Places dates without a year inside the days a file covers; such dates wrap at 1 January.

Pure; knows days and periods, not how dates are written.
"""

from collections.abc import Callable
from datetime import date, timedelta

from socialroi_desktop.domain.period import Period
from socialroi_desktop.ingest.cells import Bad, Cell, Unsure

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


def placed(
    text: str, month: int, day: int, period: Period | None, read: Callable[[int], Cell], *, ends: bool
) -> Cell:
    """Return what `read` makes of a date in its year; in doubt where two years fit, refused where none does.

    `ends` tells that the date is the last day of the period.
    """
    shown = {"value": " ".join(text.split())}
    if period is None:
        return Bad(_NONE, shown)
    if ends:
        last = nearest_to_end(month, day, period)
        return Bad(_OUTSIDE, shown | _days(period)) if last is None else read(last.year)
    found = days_within(month, day, period)
    if not found:
        return Bad(_OUTSIDE, shown | _days(period))
    value = read(found[-1].year)
    if len(found) == 1 or isinstance(value, Bad | Unsure):
        return value
    first, second = found[-2].isoformat(), found[-1].isoformat()
    return Unsure(
        value if isinstance(value, str) else None, _TWICE, shown | {"first": first, "second": second}
    )


def _days(period: Period) -> dict[str, object]:
    return {"start": period.start.isoformat(), "end": period.end.isoformat()}
