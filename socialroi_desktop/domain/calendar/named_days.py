"""Days with a name: own ones, once or every year, over the days of a calendar. Pure."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records.calendar import OwnDay


@dataclass(frozen=True, slots=True)
class NamedDay:
    """What a day is called, and where; `own_day` is the id of the record it comes from, None for a holiday."""

    name: str
    country: str = ""
    own_day: int | None = None
    note: str = ""


def own_days(days: Iterable[OwnDay], span: Period) -> dict[date, list[NamedDay]]:
    """Return what own days fall on days of a span; on none in years without that day."""
    found: defaultdict[date, list[NamedDay]] = defaultdict(list)
    for one in days:
        named = NamedDay(one.name, one.country or "", one.id, one.note or "")
        for first, last in _turns(one, span):
            day = max(first, span.start)
            while day <= min(last, span.end):
                found[day].append(named)
                day += timedelta(days=1)
    return dict(found)


def _turns(one: OwnDay, span: Period) -> list[tuple[date, date]]:
    first = date.fromisoformat(one.start)
    length = (date.fromisoformat(one.end) - first) if one.end else timedelta()
    if not one.yearly:
        return [(first, first + length)]
    # What began at the end of a year may last into the next.
    years = range(max(first.year, span.start.year - 1), span.end.year + 1)
    begins = (_in_year(first, year) for year in years)
    return [(day, day + length) for day in begins if day is not None]


def _in_year(day: date, year: int) -> date | None:
    try:
        return day.replace(year=year)
    except ValueError:
        return None
