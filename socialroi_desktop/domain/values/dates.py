"""Dates and times as people write them: ISO everywhere, else in the order and with the names of a style. Knows no fields."""

import re
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.values.style import ENGLISH_MONTHS, Style

_CLOCK = re.compile(r"^(.*?)[T,\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z)?$")
_PARTS = re.compile(r"[-/.\s年月日]+")
_TOKENS = re.compile(r"'[^']*'|d+|M+|y+|.")
_DOTTED = re.compile(r"\d{1,2}\.\s?\d{1,2}(?:\.(?:\s?\d{2,4}\.?)?)?", re.ASCII)
_DAY_AND_YEAR = re.compile(r"[\s.,]*(\d{1,2})(?:st|nd|rd|th)?(?:[\s.,]+(\d{4}))?[\s.,]*", re.ASCII)
_MONTHS, _WEEK = 12, 7
_DAYS_AWAY = re.compile(r"([+\-\N{MINUS SIGN}])\s?(\d{1,4})", re.ASCII)


def day(text: str, style: Style, today: date | None) -> date:
    """Return a written date; without a year it is one of `today`'s year. ValueError when it is none.

    Where `today` is known, a word for a near day, a day of the week and a count of days from it, as +7, mean that day.
    """
    near = None if today is None else _near(text, style, today)
    if near is not None:
        return near
    parts = [part for part in _PARTS.split(text.strip()) if part]
    year_first = bool(parts) and len(parts[0]) == 4
    short = all(part.isdecimal() and len(part) <= 4 for part in parts)
    if short and (len(parts) == 3 or (len(parts) == 2 and not year_first)):
        numbers = [int(part) for part in parts]
        return _in_digits(numbers, year_first, _order_of(text, numbers, style), today)
    return _with_name(text, style, today)


def day_text(value: date, style: Style) -> str:
    """Return a date as the style orders it, with four digits for the year."""
    written = {
        "d": str(value.day), "dd": f"{value.day:02d}", "M": str(value.month), "MM": f"{value.month:02d}",
        "MMM": style.months[value.month - 1][0], "MMMM": style.months[value.month - 1][-1],
    }  # fmt: skip
    year = f"{value.year:04d}"
    return "".join(
        year if token[0] == "y" else written.get(token, token.strip("'"))
        for token in _TOKENS.findall(style.shape)
    )


def moment(text: str, style: Style, today: date | None, zone: str) -> str:
    """Return a written time as stored: UTC, whole seconds. Without a zone it is wall clock of `zone`."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        found = _on_the_clock(text, style, today)
    if found.tzinfo is None:
        found = found.replace(tzinfo=ZoneInfo(zone))
    return found.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def clock(text: str, style: Style, today: date | None) -> str:
    """Return a written time as a clock on the wall shows it, `YYYY-MM-DDTHH:MM`; ValueError where it names a zone."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        found = _on_the_clock(text, style, today)
    if found.tzinfo is not None:
        raise ValueError(text)
    return found.isoformat("T", "minutes")


def moment_text(value: str, zone: str) -> str:
    """Return a stored time as wall clock of a zone, in ISO; without seconds where there are none."""
    local = datetime.fromisoformat(value).replace(tzinfo=UTC).astimezone(ZoneInfo(zone))
    return f"{local:%Y-%m-%d %H:%M:%S}" if local.second else f"{local:%Y-%m-%d %H:%M}"


def _order_of(text: str, numbers: list[int], style: Style) -> str:
    """Return which of two numbers is the day: with dots the first one, however a locale with other signs orders them.

    Where the year comes first, a day of a month without its year is told the other way round, with dots as well.
    """
    dotted = _DOTTED.fullmatch(text.strip()) is not None
    short_of_year_first = len(numbers) == 2 and style.shape.startswith("y")
    return (
        "day first"
        if style.day_order and dotted and not short_of_year_first and numbers[1] <= _MONTHS
        else style.day_order
    )


def _in_digits(parts: list[int], year_first: bool, day_order: str, today: date | None) -> date:
    if year_first:
        return date(*parts)
    if not day_order or (today is None and len(parts) == 2):
        raise ValueError(parts)
    first, second = parts[0], parts[1]
    month_first = day_order == "month first" and second > 0 and first <= 12
    number, month = (second, first) if month_first else (first, second)
    year = parts[2] if len(parts) == 3 or today is None else today.year
    return date(year + 2000 if year < 100 else year, month, number)


def _near(text: str, style: Style, today: date) -> date | None:
    """Return the day after or around today that a word or a count of days means; None for another text."""
    told = fold(text.strip())
    away = next((days for word, days in style.near_days if fold(word) == told), None)
    if away is None and (found := _DAYS_AWAY.fullmatch(text.strip())):
        away = int(found[2]) * (1 if found[1] == "+" else -1)
    if away is None and (number := _weekday(told, style)) is not None:
        away = (number - today.weekday() - 1) % _WEEK + 1
    return None if away is None else today + timedelta(days=away)


def _weekday(told: str, style: Style) -> int | None:
    """Return the number of a day of the week that is meant by its name, Monday is 0; None for another text."""
    for number, names in enumerate(style.weekdays):
        for name in names:
            if told.strip(".") in (
                fold(name).strip("."),
                *(fold(each.format(weekday=name)) for each in style.coming),
            ):
                return number
    return None


def _with_name(text: str, style: Style, today: date | None) -> date:
    folded = fold(text)
    for name, month in _named(style.months):
        if name in folded:
            found = _DAY_AND_YEAR.fullmatch(folded.replace(name, " ", 1))
            year = None if found is None else found[2] or (today and today.year)
            if found is not None and year:
                return date(int(year), month, int(found[1]))
    raise ValueError(text)


@lru_cache(maxsize=8)
def _named(months: tuple[tuple[str, ...], ...]) -> tuple[tuple[str, int], ...]:
    """Return names of months as they are compared, English ones too; the longest first: a short one may begin it."""
    told = [
        (fold(name).strip("."), number)
        for table in (months, ENGLISH_MONTHS)
        for number, names in enumerate(table, start=1)
        for name in names
    ]
    return tuple(sorted((item for item in told if item[0]), key=lambda item: -len(item[0])))


def _on_the_clock(text: str, style: Style, today: date | None) -> datetime:
    found = _CLOCK.match(text)
    on = day(found[1] if found else text, style, today)
    if found is None:
        return datetime(on.year, on.month, on.day)  # wall clock: its zone is told by the caller
    zone = UTC if found[5] else None
    return datetime(on.year, on.month, on.day, int(found[2]), int(found[3]), int(found[4] or 0), tzinfo=zone)
