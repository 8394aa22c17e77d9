"""At which times a post comes again: every so many days, weeks or months by the clock on the wall, up to an end. Pure.

The clock is what stays the same, so no zone is asked here; whether a clock shows a time at all is told by `wall_clock`.
"""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import count, islice, takewhile

from socialroi_desktop.errors import UserError

# More posts at once are no plan but a slip of the hand; half a year of days fits in.
MOST = 200
_LONGEST = 366
_MONTHS = 12


class Unit(StrEnum):
    """What is counted between a post and the next."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Repeat:
    """Every so many days, weeks or months, until a day (it included) or so many times more.

    UserError where it has no end or two, would be more than `MOST` times, or steps by nothing or by more than a year.
    """

    number: int = 1
    unit: Unit = Unit.WEEK
    until: date | None = None
    times: int | None = None

    def __post_init__(self) -> None:
        longest = {Unit.DAY: _LONGEST, Unit.WEEK: _LONGEST // 7, Unit.MONTH: _MONTHS}[self.unit]
        if not 1 <= self.number <= longest:
            raise UserError(
                "A post comes again after a day to a year; {number} is not that.", number=self.number
            )
        if (self.until is None) == (self.times is None):
            raise UserError("Say when it ends: either its last day, or how many times it comes again.")
        if self.times is not None and not 1 <= self.times <= MOST:
            raise UserError(
                "A post comes again once to {most} times; {times} is not that.", most=MOST, times=self.times
            )


def times_after(at: str, repeat: Repeat, first: date) -> tuple[str, ...]:
    """Return the times (`YYYY-MM-DDTHH:MM`) at which a post that comes out `at` one comes again, those before `first` left out.

    A month without its day has it on its last one. UserError where the end leaves no time, or too many.
    """
    later = (time for time in _all_after(at, repeat) if time[:10] >= first.isoformat())
    if repeat.until is None:
        return tuple(islice(later, repeat.times))
    last = repeat.until.isoformat()
    found = tuple(islice(takewhile(lambda time: time[:10] <= last, later), MOST + 1))
    if not found:
        raise UserError("It does not come again until {day}; choose a later last day.", day=last)
    if len(found) > MOST:
        raise UserError(
            "Until {day} these would be more than {most} posts; choose an earlier last day.",
            day=last,
            most=MOST,
        )
    return found


def _all_after(at: str, repeat: Repeat) -> Iterator[str]:
    begin = datetime.fromisoformat(at)
    for place in count(1):
        try:
            time = _step(begin, repeat.unit, place * repeat.number)
        except OverflowError:
            return
        yield time.strftime("%Y-%m-%dT%H:%M")


def _step(begin: datetime, unit: Unit, number: int) -> datetime:
    if unit is not Unit.MONTH:
        return begin + timedelta(days=number * (7 if unit is Unit.WEEK else 1))
    year, month = divmod(begin.year * _MONTHS + begin.month - 1 + number, _MONTHS)
    if year > date.max.year:
        raise OverflowError
    return begin.replace(year=year, month=month + 1, day=min(begin.day, monthrange(year, month + 1)[1]))
