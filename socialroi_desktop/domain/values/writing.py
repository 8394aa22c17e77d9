"""A stored value of any field as text: as it stands in an editor, in a file, in JSON.

The counterpart of `reading`: what is written for a style is read back by it. How tables show values is theirs. Knows no
store and no Qt.
"""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from socialroi_desktop.domain.fields import Kind, Spec
from socialroi_desktop.domain.money import exponent, from_minor
from socialroi_desktop.domain.tagging import tag_names
from socialroi_desktop.domain.values import dates, numbers
from socialroi_desktop.domain.values.reading import Surroundings

# What a cell of a file holds; None is a blank one.
Cell = str | int | Decimal | None
Names = Mapping[str, Mapping[int, str]]
NO_NAMES: Names = MappingProxyType({})


def edit_text(spec: Spec, value: Any, around: Surroundings, names: Names = NO_NAMES) -> str:
    """Return one value as it stands in an editor: without symbols, dates in digits; "" for nothing.

    `names` tells what the records referred to are called (entity -> id -> name).
    """
    if value is None or value == "":
        return ""
    if spec.kind is Kind.REFERENCE:
        return names.get(spec.refers_to, {}).get(value, "")
    write = _EDITED.get(spec.kind)
    return str(value) if write is None else write(spec, value, around)


def cell(spec: Spec, value: Any, around: Surroundings, names: Names = NO_NAMES) -> Cell:
    """Return one value as a file holds it, whatever the locale: ISO, plain numbers, UTC, names of what is referred to."""
    if value is None or value == "":
        return None
    if spec.kind is Kind.MONEY:
        return from_minor(value, around.currency)
    if spec.kind is Kind.BASIS_POINTS:
        return Decimal(value) / 100
    if spec.kind is Kind.DECIMAL:
        return Decimal(value)
    as_stored = spec.kind in (Kind.TIME, Kind.CLOCK, Kind.DATE, Kind.INTEGER)
    return value if as_stored else edit_text(spec, value, around, names)


def as_json(spec: Spec, value: Any, currency: str) -> Any:
    """Return a stored value as JSON holds it: money and percents as decimal text, ids and numbers as they are."""
    if value is None:
        return None
    if spec.kind is Kind.MONEY:
        return str(from_minor(value, currency))
    if spec.kind is Kind.BASIS_POINTS:
        return str(Decimal(value) / 100)
    if spec.kind is Kind.BOOLEAN:
        return bool(value)
    if spec.kind is Kind.TAGS:
        return list(tag_names(value))
    return value.split() if spec.kind is Kind.CHANNELS else value


def _channels(_spec: Spec, value: str, around: Surroundings) -> str:
    return ", ".join(around.words.channel(item) for item in value.split())


_EDITED: Mapping[Kind, Callable[[Spec, Any, Surroundings], str]] = MappingProxyType(
    {
        Kind.MONEY: lambda spec, value, around: numbers.plain_text(
            from_minor(value, around.currency), exponent(around.currency), around.style
        ),
        Kind.BASIS_POINTS: lambda spec, value, around: numbers.plain_text(
            Decimal(value) / 100, None, around.style
        ),
        Kind.DECIMAL: lambda spec, value, around: numbers.plain_text(Decimal(value), None, around.style),
        Kind.MINUTES: lambda spec, value, around: numbers.minutes_text(value),
        Kind.BOOLEAN: lambda spec, value, around: around.words.yes if value else around.words.no,
        Kind.CHOICE: lambda spec, value, around: around.words.choice(spec, value),
        Kind.CHANNEL: lambda spec, value, around: around.words.channel(value),
        Kind.CHANNELS: _channels,
        Kind.DATE: lambda spec, value, around: dates.day_text(date.fromisoformat(value), around.style),
        Kind.TIME: lambda spec, value, around: dates.moment_text(value, around.zone),
        Kind.CLOCK: lambda spec, value, around: value.replace("T", " "),
    }
)
