"""Values as scripts write and read them: decimal points, ISO dates, ids. The command line's side of a field.

What people type by their locale's habits is read elsewhere. Knows no store: references are ids here.
"""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

from socialroi_desktop.domain.fields import Kind, Spec
from socialroi_desktop.domain.money import from_minor, to_minor
from socialroi_desktop.errors import UserError

# No amount that can be kept has its first digit outside of these places.
_PLACES = range(-30, 19)
_WORDS = {"true": 1, "yes": 1, "1": 1, "false": 0, "no": 0, "0": 0}


def read(spec: Spec, text: str, currency: str, zone: str) -> Any:
    """Return the stored value of a plain text; None for an empty one. UserError says what the field takes.

    Money is decimal text in `currency`; a time without a zone is wall clock of `zone`.
    """

    def value(cleaned: str) -> Any:
        found = _READ.get(spec.kind, _as_text)(cleaned, currency, zone)
        if isinstance(found, int) and abs(found) >= 2**63:
            raise ValueError(text)
        return found

    return _told(spec, text, value)


def amount(spec: Spec, text: str) -> Decimal | None:
    """Return a plain number of money in whatever currency; None for an empty text. UserError as `read`."""
    found: Decimal | None = _told(spec, text, _as_amount)
    return found


def _told(spec: Spec, text: str, value: Callable[[str], Any]) -> Any:
    cleaned = text.strip()
    if not cleaned:
        return None
    if spec.kind is Kind.CHOICE and cleaned not in {choice.id for choice in spec.choices}:
        known = ", ".join(choice.id for choice in spec.choices)
        raise UserError("“{text}” is none of the choices of {field}; choose one of: {known}.",
                        text=text, field=spec.name, known=known)  # fmt: skip
    try:
        # A text that is no Unicode, as a script may hand over by mistake, cannot be kept.
        cleaned.encode()
        return value(cleaned)
    except (ValueError, ArithmeticError):
        template = _WANTED.get(spec.kind, "“{text}” does not fit into {field}; write plain text.")
        raise UserError(template, text=text.encode(errors="replace").decode(), field=spec.name) from None


def write(spec: Spec, value: Any, currency: str) -> Any:
    """Return a stored value as JSON holds it: money and percents as decimal text, ids and numbers as they are."""
    if value is None:
        return None
    if spec.kind is Kind.MONEY:
        return str(from_minor(value, currency))
    if spec.kind is Kind.BASIS_POINTS:
        return str(Decimal(value) / 100)
    if spec.kind is Kind.BOOLEAN:
        return bool(value)
    return value.split() if spec.kind is Kind.CHANNELS else value


def _as_text(text: str, _currency: str, _zone: str) -> str:
    return text


def _as_whole(text: str, _currency: str, _zone: str) -> int:
    return int(text)


def _as_decimal(text: str, _currency: str, _zone: str) -> str:
    return format(_finite(text), "f")


def _as_money(text: str, currency: str, _zone: str) -> int:
    return to_minor(_finite(text), currency)


def _as_amount(text: str) -> Decimal:
    number = _finite(text)
    if number and number.adjusted() not in _PLACES:
        raise ValueError(text)
    return number


def _as_points(text: str, _currency: str, _zone: str) -> int:
    return int((_finite(text.removesuffix("%")) * 100).to_integral_value())


def _as_minutes(text: str, _currency: str, _zone: str) -> int:
    hours, colon, minutes = text.partition(":")
    if colon and not 0 <= int(minutes) < 60:
        raise ValueError(text)
    return int(hours) * 60 + int(minutes) if colon else int(text)


def _as_boolean(text: str, _currency: str, _zone: str) -> int:
    if text.casefold() not in _WORDS:
        raise ValueError(text)
    return _WORDS[text.casefold()]


def _as_date(text: str, _currency: str, _zone: str) -> str:
    return date.fromisoformat(text).isoformat()


def _as_time(text: str, _currency: str, zone: str) -> str:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=ZoneInfo(zone))
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _as_channels(text: str, _currency: str, _zone: str) -> str:
    return " ".join(dict.fromkeys(re.split(r"[\s,;]+", text)))


def _as_currency(text: str, _currency: str, _zone: str) -> str:
    return text.upper()


def _finite(text: str) -> Decimal:
    number = Decimal(text)
    if not number.is_finite():
        raise InvalidOperation(text)
    return number


_READ: Mapping[Kind, Callable[[str, str, str], Any]] = MappingProxyType(
    {
        Kind.INTEGER: _as_whole,
        Kind.REFERENCE: _as_whole,
        Kind.DECIMAL: _as_decimal,
        Kind.MONEY: _as_money,
        Kind.BASIS_POINTS: _as_points,
        Kind.MINUTES: _as_minutes,
        Kind.BOOLEAN: _as_boolean,
        Kind.DATE: _as_date,
        Kind.TIME: _as_time,
        Kind.CHANNELS: _as_channels,
        Kind.CURRENCY: _as_currency,
    }
)
_WANTED: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.INTEGER: "“{text}” does not fit into {field}; write a whole number such as 1200.",
        Kind.REFERENCE: "“{text}” does not fit into {field}; write the id, the handle or the name of a record.",
        Kind.DECIMAL: "“{text}” does not fit into {field}; write a number such as 4.25.",
        Kind.MONEY: "“{text}” does not fit into {field}; write an amount such as 1200.50.",
        Kind.BASIS_POINTS: "“{text}” does not fit into {field}; write a percentage such as 12.5.",
        Kind.MINUTES: "“{text}” does not fit into {field}; write minutes such as 90, or 1:30.",
        Kind.BOOLEAN: "“{text}” does not fit into {field}; write true or false.",
        Kind.DATE: "“{text}” does not fit into {field}; write a date such as 2026-08-31.",
        Kind.TIME: "“{text}” does not fit into {field}; write a time such as 2026-08-31T18:00.",
    }
)
