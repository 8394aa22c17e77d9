"""How values are read that only the line of pieces asks for: makers, places of use, ratings, days. Pure."""

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from socialroi_desktop.domain.asking.spans import Ends, Today, days_meant, ends
from socialroi_desktop.domain.asking.tokens import Value
from socialroi_desktop.domain.asking.values import Reader, chosen, is_none
from socialroi_desktop.domain.asking.words import Words
from socialroi_desktop.domain.asking.wrong import AskedWrong
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.languages import language_of, near_language
from socialroi_desktop.domain.query import AllOf, Atom, Derived, HasPart, Term, Through
from socialroi_desktop.domain.records.reach import PUBLISHED

_BEST = 5
# Asks for the pieces of those who were erased.
ERASED = "erased"


def creator(value: Value, _today: Today) -> tuple[Atom, ...]:
    """Read a part of the name of who made it, or of one of their handles; `ERASED` means whoever was erased."""
    if is_none(value):
        return (Term("influencer_id", "=", None),)
    if not value.quoted and fold(value.text) == ERASED:
        return (Term("maker_erased", "=", 1),)
    word = fold(value.text).removeprefix("@")
    handles = HasPart("handle", "influencer_id", (Term("handle", "~", word),))
    return Term("influencer_id", "~", word), Through("influencer_id", handles)


def collection(value: Value, _today: Today) -> tuple[Atom, ...]:
    """Read a part of the name of a collection."""
    return (HasPart("collected", "ugc_item_id", (Term("collection_id", "~", fold(value.text)),)),)


def language(value: Value, _today: Today) -> tuple[Atom, ...]:
    """Read a language by its code or name; one without a script means all its scripts."""
    if is_none(value):
        return (Term("language", "=", None),)
    code = language_of(value.text)
    if code is not None:
        scripts = () if "_" in code else (Term("language", "~", f"{fold(code)}_"),)
        return Term("language", "=", code), *scripts
    near = near_language(value.text)
    if near is None:
        raise AskedWrong(
            "“{value}” (character {place}) is no language; write a code such as pl, vi or zh.",
            value, value=value.text,
        )  # fmt: skip
    raise AskedWrong(
        "“{value}” (character {place}) is no language; did you mean “{near}”, {code}?",
        value, value=value.text, near=near[0], code=near[1],
    )  # fmt: skip


def place_of_use(words: Words) -> Reader:
    """Read a kind of place where pieces are used."""
    return lambda value, _today: used_in(Term("where", "=", chosen(value, words)))


def used_in(*where: Term) -> tuple[Atom, ...]:
    """Return the conditions of which one holds where a piece is used: outside of posts, or in one that came out."""
    out = Through("post_id", Term("state", "=", PUBLISHED))
    return tuple(HasPart("usage", "ugc_item_id", (*where, how)) for how in (Term("post_id", "=", None), out))


def derived(name: str, words: Words) -> Reader:
    """Read a word for what no field tells."""
    return lambda value, _today: (Derived(name, chosen(value, words)),)


def rating(value: Value, _today: Today) -> tuple[Atom, ...]:
    """Read a rating or a span of them."""
    if is_none(value):
        return (Term("rating", "=", None),)
    told = ends(value.text)
    numbers = () if told is None else tuple(filter(None, (told.first, told.last)))
    if told is None or not all(re.fullmatch(f"[0-{_BEST}]", number) for number in numbers):
        raise AskedWrong(
            "“{value}” (character {place}) is no rating; write one from 0 to 5, 3.., 2..4 or >=3.",
            value, value=value.text,
        )  # fmt: skip
    first, last = (None if end is None else int(end) for end in (told.first, told.last))
    if told.beyond:
        first, last = first if first is None else first + 1, last if last is None else last - 1
    return _span("rating", value, told, first, last)


def day(value: Value, today: Today) -> tuple[Atom, ...]:
    """Read days on which pieces were added."""
    if is_none(value):
        return (Term("added_on", "=", None),)
    told, first, last = _days(value, today)
    return _span("added_on", value, told, first and first.isoformat(), last and last.isoformat())


def moment(value: Value, today: Today) -> tuple[Atom, ...]:
    """Read days, as they are in a time zone, on which pieces were taken."""
    if is_none(value):
        return (Term("taken_at", "=", None),)
    told, first, last = _days(value, today)
    begins = first and _begins(first, today.zone)
    # The last second of the day.
    closes = last and _begins(last + timedelta(days=1), today.zone, -1)
    return _span("taken_at", value, told, begins, closes)


def _days(value: Value, today: Today) -> tuple[Ends, date | None, date | None]:
    told = ends(value.text)
    try:
        if told is None:
            raise ValueError(value.text)
        first, last = (None if end is None else days_meant(end, today.day) for end in (told.first, told.last))
        step = timedelta(days=1)
        begins = None if first is None else first.end + step if told.beyond else first.start
        closes = None if last is None else last.start - step if told.beyond else last.end
        if closes == date.max:
            raise ValueError(value.text)
    except (ValueError, OverflowError):
        raise AskedWrong(
            "“{value}” (character {place}) is no day; write 2026, 2026-03, 2026-03-14, last-month, last-30-days or a span such as"
            " 2026-03..",
            value, value=value.text,
        ) from None  # fmt: skip
    return told, begins, closes


def _span(field: str, value: Value, told: Ends, first: object, last: object) -> tuple[Atom, ...]:
    if told.first is not None and told.last is not None and first > last:  # type: ignore[operator]  # two of a kind
        raise AskedWrong(
            "“{value}” (character {place}) ends before it begins; swap the two.", value, value=value.text
        )
    terms = (Term(field, ">=", first),) * (first is not None) + (Term(field, "<=", last),) * (
        last is not None
    )
    return (AllOf(terms),)


def _begins(on: date, zone: str, seconds: int = 0) -> str:
    begins = datetime.combine(on, time(), ZoneInfo(zone)).astimezone(UTC) + timedelta(seconds=seconds)
    return begins.strftime("%Y-%m-%dT%H:%M:%SZ")
