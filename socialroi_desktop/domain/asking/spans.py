"""Spans as people write them in the line: 3.., ..2, 2..4, >=4, 2026-03.., a month, a year, last-30-days. Pure."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.period import Period, last_days, month_of, week_of, year_of

_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?", re.ASCII)
_LAST = re.compile(r"last-(\d{1,4})-days?", re.ASCII)
_COMPARED = re.compile(r"(>=|<=|>|<|≥|≤)(.+)")
_DECEMBER = 12
BETWEEN = ".."
# Days that are told by where they lie from today.
DAY_WORDS = (
    "today", "yesterday", "this-week", "last-week", "last-30-days", "this-month", "last-month", "this-year", "last-year",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Today:
    """What a line leans on: the day, and the zone in which days are meant."""

    day: date
    zone: str


# Where it only matters whether a line can be read.
ANY_DAY = Today(date(2000, 1, 1), "UTC")


@dataclass(frozen=True, slots=True)
class Ends:
    """The first and the last of a span; None where it is open. `beyond` says that the one end there is lies outside of it."""

    first: str | None
    last: str | None
    beyond: bool = False


def ends(text: str) -> Ends | None:
    """Return the ends of a span, of a single value twice the same; None where neither is told."""
    if compared := _COMPARED.fullmatch(text):
        sign, end = compared[1], compared[2]
        beyond = sign in "<>"
        return Ends(end, None, beyond) if sign[0] in ">≥" else Ends(None, end, beyond)
    if len(text) > 1 and text.endswith("+"):
        return Ends(text[:-1], None)
    first, dots, last = text.partition(BETWEEN)
    found = Ends(first or None, last or None) if dots else Ends(text or None, text or None)
    return None if found == Ends(None, None) else found


def days_meant(text: str, today: date) -> Period:
    """Return the first and last day of a written day, month or year, or of a word for some. ValueError when it is none."""
    told = _DAY.fullmatch(text)
    if told is None:
        return _by_word(re.sub(r"[\s_]+", "-", fold(text)), today)
    year, month, number = int(told[1]), told[2], told[3]
    first = date(year, int(month or 1), int(number or 1))
    if number:
        return Period(first, first)
    last = first.replace(month=first.month if month else _DECEMBER)
    return Period(first, last.replace(day=monthrange(last.year, last.month)[1]))


def _by_word(word: str, today: date) -> Period:
    if (last := _LAST.fullmatch(word)) and int(last[1]):
        return last_days(today, int(last[1]))
    before, when = today - timedelta(days=1), word.removeprefix("last-").removeprefix("this-")
    spans = {"month": month_of, "week": week_of, "year": year_of}
    if word == "today":
        return Period(today, today)
    if word == "yesterday":
        return Period(before, before)
    if when not in spans or when == word:
        raise ValueError(word)
    now = spans[when](today)
    return now if word.startswith("this-") else spans[when](now.start - timedelta(days=1))
