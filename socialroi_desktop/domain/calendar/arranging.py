"""The days that month, week, day, list and timeline show around one of them. Pure."""

from datetime import date, timedelta

from socialroi_desktop.domain.period import Period, month_of, week_of

MONTH, WEEK, DAY, LIST, TIMELINE = "month", "week", "day", "list", "timeline"
VIEWS = (MONTH, WEEK, DAY, LIST, TIMELINE)
# So many months before and after the one looked at are on the timeline.
_MONTHS = 3
_WEEK_DAYS = 7
_MINUTES = 60


def span_of(view: str, day: date, week_start: int = 0) -> Period:
    """Return the days that a view shows around a day: its month in whole weeks, its week, itself.

    The list has the days of the month, the timeline some months around it.
    """
    if view == DAY:
        return Period(day, day)
    if view == WEEK:
        return week_of(day, week_start)
    if view == TIMELINE:
        first, last = month_of(step(MONTH, day, -_MONTHS)).start, month_of(step(MONTH, day, _MONTHS)).end
        return Period(week_of(first, week_start).start, week_of(last, week_start).end)
    month = month_of(day)
    return Period(week_of(month.start, week_start).start, week_of(month.end, week_start).end)


def weeks_of(span: Period) -> tuple[tuple[date, ...], ...]:
    """Return the days of a span in rows of a week, the last one as long as it is."""
    days = list(span)
    return tuple(tuple(days[n : n + _WEEK_DAYS]) for n in range(0, len(days), _WEEK_DAYS))


def step(view: str, day: date, steps: int) -> date:
    """Return the day that as many months, weeks or days later is looked at; the last day of a shorter month."""
    if view == DAY:
        return day + timedelta(days=steps)
    if view == WEEK:
        return day + timedelta(days=_WEEK_DAYS * steps)
    months = day.year * 12 + day.month - 1 + steps
    first = date(months // 12, months % 12 + 1, 1)
    return first.replace(day=min(day.day, month_of(first).end.day))


def minute_of(time: str) -> int:
    """Return the minute of the day of HH:MM."""
    return int(time[:2]) * _MINUTES + int(time[3:5])
