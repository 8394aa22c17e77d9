"""The days a goal in one line names: "by 31 Dec", "in December 2026", "5 August to 1 September", "in 4 weeks". Pure.

The words are data (`[days]` and `[periods]` of `resources/goal_words.toml`); days in digits are read as any form reads them.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from socialroi_desktop.domain.period import Period, month_of
from socialroi_desktop.domain.values.dates import day as read_day
from socialroi_desktop.domain.values.style import Style
from socialroi_desktop.viewmodels.plan.line_date_patterns import DayPatterns, day_patterns

_LAST_MONTH = 12


@dataclass(frozen=True, slots=True)
class Days:
    """Days a line names from sign `begin` to sign `end`; `period` is a name `periods.preset` knows, "" where they are none."""

    begin: int
    end: int
    period: str


def days_named(line: str, style: Style, today: date) -> Iterator[Days]:
    """Yield the days a line names, those told most closely first; none overlaps another."""
    known, blanked = day_patterns(), line
    for find in (_spans, _usual, _until, _lengths, _since, _months, _single):
        for begin, end, period in find(known, blanked, style, today):
            yield Days(begin, end, period)
            blanked = f"{blanked[:begin]}{chr(0) * (end - begin)}{blanked[end:]}"


Found = Iterator[tuple[int, int, str]]


def _spans(known: DayPatterns, line: str, style: Style, today: date) -> Found:
    for found in known.spans.finditer(line):
        last = _day(known, found["last"], style, today)
        if last is None:
            continue
        first = _day(known, found["first"], style, today, like=last)
        if first is None:
            continue
        if first[0] > last[0] and not first[1]:
            first = (first[0].replace(year=first[0].year - 1), False)
        first_day, last_day = first[0], last[0]
        if not last[1] and not first[1] and last_day < today:
            first_day, last_day = _years_on(first_day, 1), _years_on(last_day, 1)
        yield found.start(), found.end(), _named(first_day, last_day)
    for found in known.month_spans.finditer(line):
        last_month = _month(known, found["last"], found["last_year"], today)
        first_year = found["first_year"] or str(last_month.end.year)
        first_month = _month(known, found["first"], first_year, today).start
        if first_month > last_month.end and not found["first_year"]:
            first_month = first_month.replace(year=first_month.year - 1)
        yield found.start(), found.end(), _named(first_month, last_month.end)


def _until(known: DayPatterns, line: str, style: Style, today: date) -> Found:
    for found in known.until.finditer(line):
        end = found.end()
        if found["day"]:
            day = _coming(_day(known, found["day"], style, today), today)
        elif found["month"]:
            day = _month(known, found["month"], found["month_year"], today).end
        elif found["year"]:
            day = date(int(found["year"]), _LAST_MONTH, 31)
        else:
            words = found["word"]
            day = _near(words, style, today)
            if day is None:
                words = words.split()[0]
                day, end = _near(words, style, today), found.start("word") + len(words)
            if day is None:
                continue
        yield found.start(), end, "" if day is None else _named(today, day)


def _since(known: DayPatterns, line: str, style: Style, today: date) -> Found:
    for found in known.since.finditer(line):
        day = _coming(_day(known, found["day"], style, today), today)
        yield found.start(), found.end(), "" if day is None else _named(day, day + timedelta(days=89))


def _lengths(known: DayPatterns, line: str, _style: Style, today: date) -> Found:
    for found in known.lengths.finditer(line):
        told = found["count"] or found["signs"]
        count = int(told) if told.isdecimal() else 1
        unit = known.unit[(found["unit"] or found["sign_unit"]).casefold()]
        if not 0 < count <= 1000:
            yield found.start(), found.end(), ""
            continue
        if unit == "month":
            end = _months_on(today, count) - timedelta(days=1)
        else:
            end = today + timedelta(days=count * (7 if unit == "week" else 1) - 1)
        yield found.start(), found.end(), _named(today, end)


def _months(known: DayPatterns, line: str, _style: Style, today: date) -> Found:
    for found in known.months.finditer(line):
        name, year = (
            (found["inside"], found["inside_year"]) if found["inside"] else (found["own"], found["own_year"])
        )
        month = _month(known, name, year, today)
        yield found.start(), found.end(), _named(month.start, month.end)
    for found in known.years.finditer(line):
        year = int(found["year"])
        yield found.start(), found.end(), _named(date(year, 1, 1), date(year, 12, 31))


def _usual(known: DayPatterns, line: str, _style: Style, today: date) -> Found:
    for name, words in known.periods:
        for found in words.finditer(line):
            year = found["year"]
            if year and name.startswith("quarter:"):
                last = int(name.partition(":")[2]) * 3
                period = Period(date(int(year), last - 2, 1), month_of(date(int(year), last, 1)).end)
                yield found.start(), found.end(), _named(period.start, period.end)
            else:
                end = found.end("words")
                yield found.start(), end, name
            return


def _single(known: DayPatterns, line: str, style: Style, today: date) -> Found:
    for found in known.single.finditer(line):
        day = _coming(_day(known, found["day"], style, today), today)
        yield found.start(), found.end(), "" if day is None else _named(today, day)


def _named(first: date, last: date) -> str:
    """Return the name of a period, or "" where its last day is before the first one."""
    return f"days:{first.isoformat()}..{last.isoformat()}" if first <= last else ""


def _day(
    known: DayPatterns, text: str, style: Style, today: date, like: tuple[date, bool] | None = None
) -> tuple[date, bool] | None:
    """Return a written day and whether its year was told; a number alone is a day of the month of `like`."""
    words = text.strip(" .,")
    if like is not None and re.fullmatch(r"\d{1,2}(?:st|nd|rd|th)?", words, re.IGNORECASE):
        number = int(re.match(r"\d+", words)[0])  # type: ignore[index]  # it begins with digits
        return _made(like[0].year, like[0].month, number, told=like[1])
    year = re.search(r"(?<!\d)\d{4}(?!\d)", words)
    told = year is not None
    base = like[0].year if like is not None else today.year
    if found := known.named_day.fullmatch(words):
        number = int(found["before"] or found["after"])
        month = known.month[(found["month"] or found["first_month"]).casefold()]
        return _made(int(year[0]) if year else base, month, number, told=told)
    if found := re.fullmatch(r"(?:\d{4}\s*年\s*)?(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]", words):
        return _made(int(year[0]) if year else base, int(found[1]), int(found[2]), told=told)
    try:
        day = read_day(text.strip(" ,"), style, today.replace(year=base, day=1))
    except ValueError:
        return None
    return day, told or len(re.findall(r"\d+", words)) > 2


def _made(year: int, month: int, number: int, *, told: bool) -> tuple[date, bool] | None:
    try:
        return date(year, month, number), told
    except ValueError:
        return None


def _coming(found: tuple[date, bool] | None, today: date) -> date | None:
    """Return a day; where its year was not told, the next one that is not over."""
    if found is None:
        return None
    day, told = found
    return day if told or day >= today else _years_on(day, 1)


def _near(word: str, style: Style, today: date) -> date | None:
    try:
        return read_day(word, style, today)
    except ValueError:
        return None


def _month(known: DayPatterns, name: str, year: str | None, today: date) -> Period:
    """Return a month by name or in signs; where no year was told, the next one that is not over."""
    digits = re.findall(r"\d+", name) if name.casefold() not in known.month else []
    number = int(digits[-1]) if digits else known.month[name.casefold()]
    told = year or (digits[0] if len(digits) > 1 else None)
    number = min(max(number, 1), _LAST_MONTH)
    if told:
        return month_of(date(int(told), number, 1))
    month = month_of(date(today.year, number, 1))
    return month if month.end >= today else month_of(date(today.year + 1, number, 1))


def _years_on(day: date, years: int) -> date:
    last = monthrange(day.year + years, day.month)[1]
    return date(day.year + years, day.month, min(day.day, last))


def _months_on(day: date, count: int) -> date:
    years, month = divmod(day.month - 1 + count, 12)
    last = monthrange(day.year + years, month + 1)[1]
    return date(day.year + years, month + 1, min(day.day, last))
