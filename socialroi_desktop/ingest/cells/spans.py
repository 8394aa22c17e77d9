"""The days that a cell names together: a month, a week, a quarter, or a first and a last day.

Pure: text in, a period out. A month or week without its year lies in the days told for the file, where it lies there once.
Weeks have seven days from Monday and are numbered as ISO 8601 does.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from socialroi_desktop.domain.period import Period, month_of, quarter_of
from socialroi_desktop.errors import UserError
from socialroi_desktop.ingest.cells.dates import NoYear, day, looks_like_day
from socialroi_desktop.ingest.cells.month_names import FILLERS, MONTH_FOLLOWS, MONTHS, folded
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.paths import resource

MONTH, WEEK, WEEK_ENDING, QUARTER, ANY = "month", "week", "week_ending", "quarter", "any"
BETWEEN = re.compile(r"\s+(?:-|to|bis|do|au|al|a|até|đến)\s+|\s*(?:[–—~〜～至]|\.\.)\s*|(?<=\d)-(?=\d)")
_LONGEST = 80
_YEAR = r"(?P<y>(?:19|20)\d\d)"
_MONTHS = tuple(
    re.compile(shape)
    for shape in (
        rf"^{_YEAR}\s*[-/. ]?\s*m?(?P<n>0[1-9]|1[0-2])$",
        rf"^{_YEAR}\s*[-/. ]\s*m?(?P<n>\d{{1,2}})$",
        rf"^m?(?P<n>\d{{1,2}})\s*[-/. ]\s*{_YEAR}$",
        rf"^(?:{_YEAR}\s*[年년]\s*)?(?P<n>\d{{1,2}})\s*[月월]$",
    )
)
_TOKENS = re.compile(r"\d+|[^\W\d_]+")
# Words that only stand between others, or count in another alphabet: 第10周.
_EASTERN = re.compile(r"^[第年년]$")
_BARE = re.compile(r"^\d{1,2}$")
_LONG, _SHORT = 4, 2


class Named(NamedTuple):
    """What a cell names: the kind of span, its number, and its year where that is written."""

    kind: str
    number: int
    year: int | None


class NoSpan(ValueError):
    """A cell that names no days together."""


class Yearless(ValueError):
    """A month, week or quarter whose year nothing tells."""


@cache
def _words() -> tuple[Mapping[str, str], Mapping[str, str]]:
    told = tomllib.loads(resource("span_words.toml").read_text("utf-8"))
    return (
        {normalise(word): kind for kind, words in told["headers"].items() for word in words},
        {folded(word): kind for kind, words in told["cells"].items() for word in words},
    )


def kind_of(header: str) -> str:
    """Return which spans a column holds by its name; "" for any other column."""
    return _words()[0].get(normalise(header), "")


def span_of(text: str, kind: str = ANY, order: str = "dmy", within: Period | None = None) -> Period:
    """Return the days that a cell of a column of `kind` names.

    `order` is that of day and month in its dates; `within` the days told for the file. NoSpan for a cell that names no days,
    Yearless for a month or week without its year that `within` has not once.
    """
    bare = " ".join(unicodedata.normalize("NFKC", text).split())
    if not bare or len(bare) > _LONGEST:
        raise NoSpan(text)
    if (named := named_in(bare, kind)) is not None:
        return _of_year(named, within)
    between = next(_between(bare, order), None)
    if between is not None:
        return between
    try:
        return _around(date.fromisoformat(day(bare, order) or ""), kind)
    except ValueError as error:
        raise NoSpan(text) from error


def names_no_year(text: str, kind: str) -> bool:
    """Tell whether a cell is a month, week or quarter without its year."""
    bare = " ".join(unicodedata.normalize("NFKC", text).split())
    named = named_in(bare, kind) if len(bare) <= _LONGEST else None
    return named is not None and named.year is None


def is_span(text: str) -> bool:
    """Tell whether a cell of any column is a month, week or quarter, or a first and a last day, but no single day."""
    if looks_like_day(text):
        return False
    try:
        span_of(text)
    except Yearless:
        return not text.strip().isdigit()
    except NoSpan:
        return False
    return True


def _around(found: date, kind: str) -> Period:
    """Return the days that a single day stands for in a column of `kind`."""
    match kind:
        case "month":
            return month_of(found)
        case "quarter":
            return quarter_of(found)
        case "week":
            return Period(found, found + timedelta(days=6))
        case "week_ending":
            return Period(found - timedelta(days=6), found)
        case _:
            return Period(found, found)


def _between(text: str, order: str) -> Iterator[Period]:
    for mark in BETWEEN.finditer(text):
        if found := span_between(text[: mark.start()], text[mark.end() :], order):
            yield found


def span_between(first: str, last: str, order: str) -> Period | None:
    """Return the days from one day to another; a first one without a year has that of the last. None where they are no days."""
    if not looks_like_day(last):
        return None
    try:
        end = date.fromisoformat(day(last, order) or "")
        if _BARE.match(first.strip()):
            return Period(end.replace(day=int(first)), end)
        return Period(_start(first, order, end.year), end)
    except (ValueError, UserError):
        return None


def _start(text: str, order: str, year: int) -> date:
    try:
        return date.fromisoformat(day(text, order) or "")
    except NoYear:
        return date.fromisoformat(day(text, order, year) or "")


def named_in(text: str, kind: str) -> Named | None:
    """Return the month, week or quarter that a text names, in a column of `kind`; None for any other text."""
    low = text.casefold()
    weekly = kind in (WEEK, WEEK_ENDING)
    if _BARE.match(low):
        return Named(WEEK if weekly else kind, int(low), None) if kind not in (ANY, "") else None
    for shape in () if weekly else _MONTHS:
        if found := shape.match(low):
            return Named(MONTH, int(found["n"]), int(found["y"]) if found["y"] else None)
    if weekly and (compact := re.match(rf"^{_YEAR}[-/. ]?(?P<n>\d{{2}})$", low)):
        return Named(WEEK, int(compact["n"]), int(compact["y"]))
    return _worded(low, kind)


def _worded(text: str, kind: str) -> Named | None:
    """Read words and numbers: “January 2026”, “Week 10, 2026”, “Q1/2026”, “Tháng 1 2026”, “2026年第10周”."""
    tokens = [token if token.isdigit() else folded(token) for token in _TOKENS.findall(_apart(text))]
    numbers = [token for token in tokens if token.isdigit()]
    words = [
        token for token in tokens
        if not token.isdigit() and token not in FILLERS and not _EASTERN.match(token)
    ]  # fmt: skip
    years = [int(one) for one in numbers if len(one) == _LONG]
    others = [int(one) for one in numbers if len(one) <= _SHORT]
    if len(words) != 1 or len(years) > 1 or len(years) + len(others) != len(numbers):
        return None
    (word,), year = words, years[0] if years else None
    named = _words()[1].get(word)
    if named is not None and len(others) == 1:
        return Named(named, others[0], year)
    if word in MONTH_FOLLOWS and len(others) == 1:
        return Named(MONTH, others[0], year)
    if word not in MONTHS:
        return None
    if not others:
        return Named(MONTH, MONTHS[word], year)
    # “Jan-26” is a day, unless the column is one of months or a mark says that the year was shortened.
    short = year is None and len(others) == 1 and (kind == MONTH or re.search(r"[’'‘]\d\d$", text))
    return Named(MONTH, MONTHS[word], 2000 + others[0]) if short else None


def _apart(text: str) -> str:
    """Return a text with blanks between its letters of one script and another: 第10周, 2026年."""
    return re.sub(r"([第年년周週季度])", r" \1 ", text.replace("季度", "季"))


def _of_year(named: Named, within: Period | None) -> Period:
    if named.year is not None:
        return _numbered(named.kind, named.number, named.year)
    if within is None:
        raise Yearless(named.number)
    found = []
    for year in range(within.start.year, within.end.year + 1):
        days = _numbered(named.kind, named.number, year)
        if days.overlap(within) is not None:
            found.append(days)
    if len(found) != 1:
        raise Yearless(named.number)
    return found[0]


def _numbered(kind: str, number: int, year: int) -> Period:
    try:
        if kind == MONTH:
            return month_of(date(year, number, 1))
        if kind == QUARTER:
            return quarter_of(date(year, number * 3, 1))
        first = date.fromisocalendar(year, number, 1)
    except ValueError as error:
        raise NoSpan(number) from error
    return Period(first, first + timedelta(days=6))
