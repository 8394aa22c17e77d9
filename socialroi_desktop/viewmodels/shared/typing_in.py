"""What a person types into a cell or form, as the stored value: money, hours, dates, percents, labels.

Reads as the locale writes, and ISO everywhere. A text that cannot be read is a `UserError`. Knows no store.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.fields import Kind, Record, Spec
from socialroi_desktop.domain.money import is_currency, to_minor
from socialroi_desktop.errors import UserError
from socialroi_desktop.viewmodels.shared.names import searchable
from socialroi_desktop.viewmodels.shared.wording import channel_name, choice_label, field_label

_SPACES = str.maketrans("", "", " \u00a0\u202f\u2009'’")
_CLOCK = re.compile(r"^(.*?)[T,\s]+(\d{1,2}):(\d{2})(?::\d{2})?\s*(Z)?$")
_HOURS_MINUTES = re.compile(r"^(\d+)\s*h(?:ours?)?\s*(?:(\d{1,2})\s*m(?:in)?)?$", re.IGNORECASE)
# Currency signs that are letters.
_SYMBOLS = frozenset(
    {
        "zł",
        "kr",
        "Kč",
        "Ft",
        "đ",
        "₫",
        "R",
        "RM",
        "Fr",
        "CHF",
        "lei",
        "лв",
        "грн",
        "S",
        "A",
        "C",
        "HK",
        "NT",
        "US",
    }
)
_YES = frozenset({"1", "yes", "true", "y", "x", "✓"})
_NO = frozenset({"0", "no", "false", "n"})


@dataclass(frozen=True, slots=True)
class Picked:
    """A stored value chosen from a list, so that nothing has to be read out of its label."""

    value: Any


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the reading of one cell leans on.

    `currency` is that of the record, `names` what each entity's records are called (entity -> id -> name).
    """

    currency: str
    zone: str
    today: date
    names: Mapping[str, Mapping[int, str]] = field(default_factory=lambda: MappingProxyType({}))
    locale: QLocale = field(default_factory=QLocale)


def typed(record: type[Record], spec: Spec, text: str, around: Surroundings) -> Any:
    """Return the stored value of what was typed; None for nothing. UserError says what the field takes."""
    cleaned = text.strip()
    if not cleaned or cleaned in ("–", "—"):
        return None
    try:
        return _READERS.get(spec.kind, _as_text)(record, spec, cleaned, around)
    except (ValueError, InvalidOperation, OverflowError):
        raise _refused(record, spec, cleaned) from None


def typed_number(text: str, locale: QLocale) -> Decimal:
    """Return a typed number, grouped or not, with a point or a comma; ValueError when it is none."""
    body = text.strip().translate(_SPACES).replace("\N{MINUS SIGN}", "-")
    point, comma = body.count("."), body.count(",")
    if point and comma:
        decimal = "." if body.rindex(".") > body.rindex(",") else ","
        body = body.replace("," if decimal == "." else ".", "")
    else:
        decimal = "." if point else ","
        if (point + comma == 1 and not _is_decimal_sign(decimal, body, locale)) or point + comma > 1:
            body = body.replace(decimal, "")
    if not re.fullmatch(r"[+-]?(\d+[.,]?\d*|[.,]\d+)", body):
        raise ValueError(text)
    return Decimal(body.replace(",", "."))


def _is_decimal_sign(sign: str, body: str, locale: QLocale) -> bool:
    """Tell whether a lone separator is decimal: the locale's is, another before three digits is not."""
    if sign == locale.decimalPoint():
        return True
    return len(body.rpartition(sign)[2]) != 3


def typed_date(text: str, locale: QLocale, today: date) -> date:
    """Return a typed date: ISO, or day and month in the locale's order, with or without a year."""
    parts = [part for part in re.split(r"[-/.\s年月日]+", text.strip()) if part]
    year_first = bool(parts) and len(parts[0]) == 4
    short = all(part.isdigit() and len(part) <= 4 for part in parts)
    if short and (len(parts) == 3 or (len(parts) == 2 and not year_first)):
        return _date_of([int(part) for part in parts], year_first, locale, today)
    for pattern in ("d MMM yyyy", "d MMMM yyyy", "MMM d yyyy", "MMM d, yyyy"):
        found = locale.toDate(text.strip(), pattern)
        if found.isValid():
            return date(found.year(), found.month(), found.day())
    raise ValueError(text)


def _date_of(parts: list[int], year_first: bool, locale: QLocale, today: date) -> date:
    if year_first:
        return date(*parts)
    shape = locale.dateFormat(QLocale.FormatType.ShortFormat)
    month_first = shape.find("M") < shape.find("d")
    first, second = parts[0], parts[1]
    day, month = (second, first) if month_first and second > 0 and first <= 12 else (first, second)
    year = parts[2] if len(parts) == 3 else today.year
    return date(year + 2000 if year < 100 else year, month, day)


def typed_minutes(text: str, locale: QLocale) -> int:
    """Return typed working time in minutes: 1:30, 1.5 h, 90 min, 1 h 30; a bare number is hours."""
    body = text.strip()
    if ":" in body:
        hours, minutes = body.split(":")
        if not (hours.isdigit() and minutes.isdigit() and int(minutes) < 60):
            raise ValueError(text)
        return int(hours) * 60 + int(minutes)
    if found := _HOURS_MINUTES.match(body):
        return int(found[1]) * 60 + int(found[2] or 0)
    minutes_only = re.sub(r"\s*m(in(utes?)?)?$", "", body, flags=re.IGNORECASE)
    if minutes_only != body:
        return int(typed_number(minutes_only, locale))
    return round(typed_number(re.sub(r"\s*h(ours?)?$", "", body, flags=re.IGNORECASE), locale) * 60)


def _as_text(record: type[Record], spec: Spec, text: str, around: Surroundings) -> str:
    return text if spec.kind is Kind.LONG_TEXT else " ".join(text.split())


def _as_whole(record: type[Record], spec: Spec, text: str, around: Surroundings) -> int:
    value = typed_number(text, around.locale)
    if value != value.to_integral_value():
        # "1,200" is a group of three to a person who counts people, whatever the locale's decimal sign.
        value = (
            Decimal(re.sub(r"[.,]", "", text.translate(_SPACES)))
            if re.fullmatch(r"\d{1,3}[.,]\d{3}", text)
            else value
        )
    if value != value.to_integral_value():
        raise ValueError(text)
    return int(value)


def _as_decimal(record: type[Record], spec: Spec, text: str, around: Surroundings) -> str:
    return format(typed_number(text, around.locale), "f")


def _as_money(record: type[Record], spec: Spec, text: str, around: Surroundings) -> int:
    number = re.sub(r"[^\d.,+\-\N{MINUS SIGN}\s\u00a0\u202f'’]", "", text).strip()
    letters = "".join(letter for letter in text if letter.isalpha())
    if not number or (letters and letters.upper() != around.currency and letters not in _SYMBOLS):
        raise ValueError(text)
    return to_minor(typed_number(number, around.locale), around.currency)


def _as_minutes(record: type[Record], spec: Spec, text: str, around: Surroundings) -> int:
    return typed_minutes(text, around.locale)


def _as_basis_points(record: type[Record], spec: Spec, text: str, around: Surroundings) -> int:
    return round(typed_number(text.rstrip("%").rstrip(), around.locale) * 100)


def _as_boolean(record: type[Record], spec: Spec, text: str, around: Surroundings) -> int:
    word = text.casefold()
    if word not in _YES | _NO:
        raise ValueError(text)
    return int(word in _YES)


def _as_date(record: type[Record], spec: Spec, text: str, around: Surroundings) -> str:
    return typed_date(text, around.locale, around.today).isoformat()


def _as_time(record: type[Record], spec: Spec, text: str, around: Surroundings) -> str:
    found = _CLOCK.match(text)
    day = typed_date(found[1] if found else text, around.locale, around.today)
    zone = UTC if found and found[4] else ZoneInfo(around.zone)
    hour, minute = (int(found[2]), int(found[3])) if found else (0, 0)
    wall = datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone)
    return wall.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _as_currency(record: type[Record], spec: Spec, text: str, around: Surroundings) -> str:
    if not is_currency(text.upper()):
        raise ValueError(text)
    return text.upper()


def _as_choice(record: type[Record], spec: Spec, text: str, around: Surroundings) -> str:
    word = text.casefold()
    for choice in spec.choices:
        if word in (
            choice.id.casefold(),
            choice.label.casefold(),
            choice_label(record, spec.name, choice.id).casefold(),
        ):
            return choice.id
    raise ValueError(text)


def _as_channel(record: type[Record], spec: Spec, text: str, around: Surroundings) -> str:
    found = channels().of_word(text)
    if found is None:
        found = next(
            (item.id for item in channels() if channel_name(item.id).casefold() == text.casefold()), None
        )
    if found is None:
        raise ValueError(text)
    return found


def _as_channels(record: type[Record], spec: Spec, text: str, around: Surroundings) -> str:
    words = [word for word in re.split(r"\s*[,;]\s*", text) if word]
    return " ".join(dict.fromkeys(_as_channel(record, spec, word, around) for word in words))


def _as_reference(record: type[Record], spec: Spec, text: str, around: Surroundings) -> int:
    word = text.casefold()
    names = searchable(around.names.get(spec.refers_to, {})).holding(text)
    for row_id, name in names.items():
        if name.casefold() == word:
            return row_id
    # Those who share a name are called "Anna (handle)".
    alike = [name for name in names.values() if name.casefold().startswith(f"{word} (")]
    if alike:
        raise UserError(_SEVERAL, text=text, names=", ".join(alike[:5]))
    raise ValueError(text)


_READERS: Mapping[Kind, Callable[[type[Record], Spec, str, Surroundings], Any]] = MappingProxyType(
    {
        Kind.INTEGER: _as_whole,
        Kind.DECIMAL: _as_decimal,
        Kind.MONEY: _as_money,
        Kind.MINUTES: _as_minutes,
        Kind.BASIS_POINTS: _as_basis_points,
        Kind.BOOLEAN: _as_boolean,
        Kind.DATE: _as_date,
        Kind.TIME: _as_time,
        Kind.CURRENCY: _as_currency,
        Kind.CHOICE: _as_choice,
        Kind.CHANNEL: _as_channel,
        Kind.CHANNELS: _as_channels,
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
        Kind.CURRENCY: "“{text}” is not a currency; write three letters such as USD into {field}.",
        Kind.CHANNEL: "“{text}” is not a channel; choose one from the list of {field}.",
        Kind.CHANNELS: "“{text}” holds a word that is no channel; write TikTok, X and the like into {field}.",
        Kind.REFERENCE: "There is no “{text}” yet; add it first or choose one from the list of {field}.",
    }
)
_SEVERAL = "Several are called “{text}”; write one of: {names}."
_NOT_IN_LIST = "“{text}” is not in the list of {field}; choose one of: {choices}."


def _refused(record: type[Record], spec: Spec, text: str) -> UserError:
    if spec.kind is Kind.CHOICE:
        labels = ", ".join(choice_label(record, spec.name, choice.id) for choice in spec.choices)
        return UserError(_NOT_IN_LIST, text=text, field=field_label(spec), choices=labels)
    template = _WANTED.get(spec.kind, "“{text}” does not fit into {field}.")
    return UserError(template, text=text, field=field_label(spec))
