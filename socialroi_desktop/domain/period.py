"""A span of calendar days, both ends included. Knows no clock: today is always handed in."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from socialroi_desktop.errors import UserError


def _shift_year(day: date, years: int) -> date:
    last = monthrange(day.year + years, day.month)[1]
    return day.replace(year=day.year + years, day=min(day.day, last))


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """The days from `start` to `end`, both included."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise UserError(
                "The period ends on {end}, before it starts on {start}; swap the two dates.",
                start=self.start.isoformat(),
                end=self.end.isoformat(),
            )

    @property
    def days(self) -> int:
        """Number of days, at least 1."""
        return (self.end - self.start).days + 1

    def __contains__(self, day: date) -> bool:
        return self.start <= day <= self.end

    def __iter__(self) -> Iterator[date]:
        return (self.start + timedelta(days=n) for n in range(self.days))

    def is_whole_months(self) -> bool:
        """Tell whether the period runs from the first of a month to the last of a month."""
        return self.start.day == 1 and (self.end + timedelta(days=1)).day == 1

    def previous(self) -> "Period":
        """Return the period of the same length just before; whole months stay whole months."""
        end = self.start - timedelta(days=1)
        if not self.is_whole_months():
            return Period(end - timedelta(days=self.days - 1), end)
        months = (self.end.year - self.start.year) * 12 + self.end.month - self.start.month + 1
        index = self.start.year * 12 + self.start.month - 1 - months
        return Period(date(index // 12, index % 12 + 1, 1), end)

    def same_last_year(self) -> "Period":
        """Return the same dates one year before; whole months stay whole months."""
        end = _shift_year(self.end, -1)
        if self.is_whole_months():
            end = end.replace(day=monthrange(end.year, end.month)[1])
        return Period(_shift_year(self.start, -1), end)

    def overlap(self, other: "Period") -> "Period | None":
        """Return the days in both periods, or None."""
        start, end = max(self.start, other.start), min(self.end, other.end)
        return Period(start, end) if start <= end else None


def month_of(day: date) -> Period:
    """Return the calendar month around `day`."""
    return Period(day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1]))


def quarter_of(day: date) -> Period:
    """Return the calendar quarter around `day`."""
    first = (day.month - 1) // 3 * 3 + 1
    return Period(date(day.year, first, 1), month_of(date(day.year, first + 2, 1)).end)


def year_of(day: date) -> Period:
    """Return the calendar year around `day`."""
    return Period(date(day.year, 1, 1), date(day.year, 12, 31))


def week_of(day: date, week_start: int = 0) -> Period:
    """Return the week around `day`; `week_start` is 0 for Monday ... 6 for Sunday."""
    start = day - timedelta(days=(day.weekday() - week_start) % 7)
    return Period(start, start + timedelta(days=6))


def last_days(today: date, count: int) -> Period:
    """Return the `count` days that end with `today`."""
    return Period(today - timedelta(days=count - 1), today)


def until(today: date) -> Period:
    """Return all days there are until a day."""
    return Period(date(1970, 1, 1), today)
