"""A value of any field read from text: what forms, pasted cells and the command line take, by one set of rules.

Reads as a style writes, and ISO everywhere. A text that cannot be read is a `UserError`. Knows no store and no Qt.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from socialroi_desktop.domain.addresses import is_email, is_page
from socialroi_desktop.domain.countries import country_kept
from socialroi_desktop.domain.currencies import is_known_currency
from socialroi_desktop.domain.fields import Kind, Spec
from socialroi_desktop.domain.identity import handle_of
from socialroi_desktop.domain.key_texts import id_text, tidy
from socialroi_desktop.domain.money import exponent, typed_minor
from socialroi_desktop.domain.tagging import tag_names, tags_text
from socialroi_desktop.domain.values import dates, numbers
from socialroi_desktop.domain.values.hours import hour_of
from socialroi_desktop.domain.values.people_words import (
    typed_country,
    typed_handle,
    typed_language,
    typed_territory,
)
from socialroi_desktop.domain.values.style import Style, Words
from socialroi_desktop.domain.values.told_currency import told_currency
from socialroi_desktop.errors import UserError

# Currency signs that are letters.
_SYMBOLS = frozenset(
    ("zł", "kr", "Kč", "Ft", "đ", "₫", "R", "RM", "Fr", "CHF", "lei", "лв", "грн", "S", "A", "C", "HK", "NT", "US")
)  # fmt: skip
_YES = frozenset({"1", "yes", "true", "y", "x", "✓"})
_NO = frozenset({"0", "no", "false", "n"})
_NOTHING = ("–", "—")


@dataclass(frozen=True, slots=True)
class Picked:
    """A stored value chosen from a list, so that nothing has to be read out of its label."""

    value: Any


def by_id(_spec: Spec, text: str) -> int:
    """Return the id of a record that is named by it alone."""
    return int(text)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the reading of one cell leans on.

    `currency` is that of the record, `zone` that of times without one, `today` tells the year of dates without one (None:
    they have to tell it), `refer` finds the record a text means (ValueError where there is none). `finding` says that rows
    are looked for: what a list brought is found by the word it has there, though nobody could type it.
    """

    currency: str
    zone: str
    style: Style
    words: Words
    today: date | None = None
    refer: Callable[[Spec, str], int] = by_id
    finding: bool = False


def read(spec: Spec, text: str, around: Surroundings) -> Any:
    """Return the stored value of a text; None for nothing. UserError says what the field takes."""
    cleaned = text.strip()
    if not cleaned or cleaned in _NOTHING:
        return None
    try:
        # A text that is no Unicode, as a script may hand over by mistake, cannot be kept.
        cleaned.encode()
        if "\0" in cleaned:
            # To SQLite, and to who reads it, the text would end there: a name of this alone is none at all.
            raise ValueError(text)
        value = _READERS.get(spec.kind, _as_text)(spec, cleaned, around)
        if isinstance(value, int) and abs(value) >= 2**63:
            raise ValueError(text)
        return value
    except (ValueError, ArithmeticError):
        shown = cleaned.encode(errors="replace").decode().replace("\0", "?")
        raise _refused(spec, shown, around.words) from None


def read_amount(spec: Spec, text: str, around: Surroundings) -> Decimal | None:
    """Return a plain amount in whatever currency a row has; None for nothing.

    UserError as `read`, and where it could be read in two ways.
    """
    if not text.strip():
        return None
    try:
        return numbers.any_amount(text, around.style)
    except ValueError:
        raise _refused(spec, text.strip(), around.words) from None


def _as_text(spec: Spec, text: str, around: Surroundings) -> str | None:
    if spec.is_handle:
        return handle_of(text) if around.finding else typed_handle(text)
    if spec.is_email and not is_email(text):
        raise ValueError(text)
    if spec.is_language or spec.is_hour:
        return hour_of(text) if spec.is_hour else typed_language(text)
    if spec.is_country:
        return country_kept(text) if around.finding else typed_country(text)
    if spec.is_territory and not around.finding:
        return typed_territory(text) or None
    if spec.is_id:
        return id_text(text) or None
    return text if spec.kind is Kind.LONG_TEXT else " ".join(tidy(text).split()) or None


def _as_link(_spec: Spec, text: str, around: Surroundings) -> str:
    if not (around.finding or is_page(text)):
        raise ValueError(text)
    return " ".join(text.split())


def _as_whole(_spec: Spec, text: str, around: Surroundings) -> int:
    return numbers.whole(text, around.style)


def _as_decimal(_spec: Spec, text: str, around: Surroundings) -> str:
    return format(numbers.number(text, around.style), "f")


def _as_money(_spec: Spec, text: str, around: Surroundings) -> int:
    # Books write a loss in brackets; whether it was meant is not for the app to guess.
    if "(" in text or ")" in text:
        raise ValueError(text)
    number = re.sub(r"[^\d.,+\-\N{MINUS SIGN}\s\u00a0\u202f'’]", "", text).strip()
    told = told_currency(text, around.currency)
    if told not in (None, around.currency):
        raise UserError(_OTHER_CURRENCY, text=text, told=told, currency=around.currency)
    letters = "".join(letter for letter in text if letter.isalpha())
    if not number or (letters and letters.upper() != around.currency and letters not in _SYMBOLS):
        raise ValueError(text)
    value = numbers.amount(number, around.style, exponent(around.currency))
    return typed_minor(value, around.currency, text)


def _as_minutes(_spec: Spec, text: str, around: Surroundings) -> int:
    return numbers.minutes(text, around.style)


def _as_basis_points(_spec: Spec, text: str, around: Surroundings) -> int:
    return round(numbers.number(text.rstrip("%").rstrip(), around.style) * 100)


def _as_boolean(_spec: Spec, text: str, around: Surroundings) -> int:
    word = text.casefold()
    yes, no = _YES | {around.words.yes.casefold()}, _NO | {around.words.no.casefold()}
    if word not in yes | no:
        raise ValueError(text)
    return int(word in yes)


def _as_date(_spec: Spec, text: str, around: Surroundings) -> str:
    return dates.day(text, around.style, around.today).isoformat()


def _as_time(_spec: Spec, text: str, around: Surroundings) -> str:
    return dates.moment(text, around.style, around.today, around.zone)


def _as_clock(_spec: Spec, text: str, around: Surroundings) -> str:
    return dates.clock(text, around.style, around.today)


def _as_currency(_spec: Spec, text: str, _around: Surroundings) -> str:
    if not is_known_currency(text.upper()):
        raise ValueError(text)
    return text.upper()


def _as_choice(spec: Spec, text: str, around: Surroundings) -> str:
    word = text.casefold()
    # What a reader calls it comes before what it is called elsewhere: the names of two choices may be exchanged.
    called = {choice.label.casefold(): choice.id for choice in spec.choices}
    called |= {choice.id.casefold(): choice.id for choice in spec.choices}
    called |= {around.words.choice(spec, choice.id).casefold(): choice.id for choice in spec.choices}
    if word not in called:
        raise ValueError(text)
    return called[word]


def _as_channel(spec: Spec, text: str, around: Surroundings) -> str:
    words = around.words
    found = words.channels.of_word(text)
    if found is None:
        called = (item.id for item in words.channels if words.channel(item.id).casefold() == text.casefold())
        found = next(called, None)
    if found is not None:
        return found
    from socialroi_desktop.domain.values.unknown_channels import no_channel, opened

    if not spec.opens or around.finding:
        raise no_channel(text, words)
    return opened(text, words)


def _as_channels(spec: Spec, text: str, around: Surroundings) -> str:
    parts = [part for part in re.split(r"\s*[,;]\s*", text) if part]
    if not parts:
        raise ValueError(text)
    table = around.words.channels
    if len(parts) == 1 and all(word in table for word in text.split()):
        # Ids, as they are stored.
        parts = text.split()
    return " ".join(dict.fromkeys(_as_channel(spec, part, around) for part in parts))


def _as_tags(_spec: Spec, text: str, _around: Surroundings) -> str:
    found = tags_text(tag_names(text))
    if found is None:
        raise ValueError(text)
    return found


def _as_reference(spec: Spec, text: str, around: Surroundings) -> int:
    return around.refer(spec, text)


_READERS: Mapping[Kind, Callable[[Spec, str, Surroundings], Any]] = MappingProxyType(
    {
        Kind.INTEGER: _as_whole,
        Kind.DECIMAL: _as_decimal,
        Kind.MONEY: _as_money,
        Kind.MINUTES: _as_minutes,
        Kind.BASIS_POINTS: _as_basis_points,
        Kind.BOOLEAN: _as_boolean,
        Kind.DATE: _as_date,
        Kind.TIME: _as_time,
        Kind.CLOCK: _as_clock,
        Kind.CURRENCY: _as_currency,
        Kind.URL: _as_link,
        Kind.CHOICE: _as_choice,
        Kind.CHANNEL: _as_channel,
        Kind.CHANNELS: _as_channels,
        Kind.TAGS: _as_tags,
        Kind.REFERENCE: _as_reference,
    }
)

_WANTED: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.INTEGER: "“{text}” is not a whole number; write one such as 1200 into {field}.",
        Kind.DECIMAL: "“{text}” is not a number; write one such as 4.25 into {field}.",
        Kind.MONEY: "“{text}” is not an amount; write one such as 1200.50 into {field}.",
        Kind.MINUTES: "“{text}” is not a time; write 1:30, 1.5 h or 90 min into {field}.",
        Kind.BASIS_POINTS: "“{text}” is not a percentage; write one such as 12.5% into {field}.",
        Kind.BOOLEAN: "“{text}” is neither yes nor no; write one of them into {field}.",
        Kind.DATE: "“{text}” is not a date; write one such as 2026-08-31 into {field}.",
        Kind.TIME: "“{text}” is not a date and time; write one such as 2026-08-31 18:00 into {field}.",
        Kind.CLOCK: "“{text}” is not a date and time; write one such as 2026-08-31 18:00 into {field}.",
        Kind.CURRENCY: "“{text}” is not a currency; write three letters such as USD into {field}.",
        Kind.URL: "“{text}” is no link; write the address of a page such as https://example.org into {field}.",
        Kind.CHANNELS: "“{text}” names no channel; write TikTok, X and the like into {field}.",
        Kind.TAGS: "“{text}” names no tag; write names such as vip, skate into {field}.",
        Kind.REFERENCE: "There is no “{text}” yet; add it first or choose one from the list of {field}.",
    }
)
_OTHER_CURRENCY = (
    "“{text}” is in {told}, not in {currency}; write the number alone, or change the currency, too."
)
_NO_TEXT = "“{text}” does not fit into {field}: it holds signs that are no text; type it anew."
_NO_EMAIL = "“{text}” is no e-mail address; write one such as jo@example.org into {field}."
_NO_LANGUAGE = "“{text}” is no language; write a code such as pl or zh_Hans into {field}."
_NO_COUNTRY = "“{text}” is no country; write its name or a code such as PL into {field}."
_NO_HOUR = "“{text}” is no time of a day; write hours and minutes such as 18:00 into {field}."
_NOT_IN_LIST = "“{text}” is not in the list of {field}; choose one of: {choices}."


def _refused(spec: Spec, text: str, words: Words) -> UserError:
    if spec.kind is Kind.CHOICE:
        labels = ", ".join(words.choice(spec, choice.id) for choice in spec.choices)
        return UserError(_NOT_IN_LIST, text=text, field=words.field(spec), choices=labels)
    if spec.is_email or spec.is_language or spec.is_country:
        template = _NO_EMAIL if spec.is_email else _NO_LANGUAGE if spec.is_language else _NO_COUNTRY
        return UserError(template, text=text, field=words.field(spec))
    template = _NO_HOUR if spec.is_hour else _WANTED.get(spec.kind, _NO_TEXT)
    return UserError(template, text=text, field=words.field(spec))
