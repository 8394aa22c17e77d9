"""The usual periods of goals, seen from today, and those that templates name. Pure; knows no widgets."""

from datetime import date, timedelta

from socialroi_desktop.domain.period import Period, month_of, quarter_of
from socialroi_desktop.viewmodels.shared.translating import translate

PRESETS = ("this_month", "next_month", "this_quarter", "next_quarter", "next_30", "next_90")
# Sales seldom land within weeks: such goals begin with a longer window.
_DEFAULTS = {"sales": "next_90", "leads": "next_90", "influencers": "this_quarter"}


def preset(name: str, today: date) -> Period:
    """Return a period by name: one of PRESETS, or `month:8`, `quarter:4`, `days:08-05..09-01` (the next one not over).

    With their years, as `days:2026-08-05..2026-09-01`, days are these; a week, a year and what is left of a span have names, too.
    ValueError for any other name.
    """
    word, _, number = name.partition(":")
    if word == "month":
        return _coming(month_of(date(today.year, int(number), 1)), today)
    if word == "quarter":
        return _coming(quarter_of(date(today.year, int(number) * 3, 1)), today)
    if word == "days":
        return _coming_days(number, today)
    month, quarter = month_of(today), quarter_of(today)
    monday, year_end = today - timedelta(days=today.weekday()), date(today.year, 12, 31)
    found = {
        "this_month": month,
        "next_month": month_of(month.end + timedelta(days=1)),
        "this_quarter": quarter,
        "next_quarter": quarter_of(quarter.end + timedelta(days=1)),
        "this_week": Period(monday, monday + timedelta(days=6)),
        "next_week": Period(monday + timedelta(days=7), monday + timedelta(days=13)),
        "this_year": Period(date(today.year, 1, 1), year_end),
        "next_year": Period(date(today.year + 1, 1, 1), date(today.year + 1, 12, 31)),
        "end_of_month": Period(today, month.end),
        "end_of_quarter": Period(today, quarter.end),
        "end_of_year": Period(today, year_end),
        "next_30": Period(today, today + timedelta(days=29)),
        "next_90": Period(today, today + timedelta(days=89)),
    }.get(name)
    if found is None:
        raise ValueError(f"no period {name!r}")
    return found


def default_preset(kind: str) -> str:
    """Return the name of the period a new goal of a kind begins with."""
    return _DEFAULTS.get(kind, "next_30")


def default_period(kind: str, today: date) -> Period:
    """Return the period a new goal of a kind begins with."""
    return preset(default_preset(kind), today)


def preset_names() -> dict[str, str]:
    """Return the shown name of every preset, in order."""
    return {
        "this_month": translate("GoalPeriods", "This month"),
        "next_month": translate("GoalPeriods", "Next month"),
        "this_quarter": translate("GoalPeriods", "This quarter"),
        "next_quarter": translate("GoalPeriods", "Next quarter"),
        "next_30": translate("GoalPeriods", "30 days from today"),
        "next_90": translate("GoalPeriods", "90 days from today"),
    }


def preset_of(period: Period, today: date) -> str:
    """Return which preset a period is, or an empty string."""
    return next((name for name in PRESETS if preset(name, today) == period), "")


def _coming(period: Period, today: date) -> Period:
    if period.end >= today:
        return period
    first = period.start
    following = date(first.year + 1, first.month, 1)
    return month_of(following) if period.days <= 31 else quarter_of(following)


def _coming_days(number: str, today: date) -> Period:
    told = number.split("..")
    if all(len(part) > len("08-05") for part in told):
        return Period(*map(date.fromisoformat, told))
    first, last = (date.fromisoformat(f"{today.year}-{part}") for part in told)
    if last >= today:
        return Period(first, last)
    return Period(first.replace(year=first.year + 1), last.replace(year=last.year + 1))
