"""Reads the words of the command line into checked values; a wrong word is named and its right form shown."""

import argparse
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.channels import ChannelTable
from socialroi_desktop.domain.currencies import is_known_currency
from socialroi_desktop.domain.money import exponent, to_minor
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.validation import PLAUSIBLE_YEARS
from socialroi_desktop.domain.values import numbers
from socialroi_desktop.domain.values.people_words import typed_territory
from socialroi_desktop.domain.values.style import PLAIN
from socialroi_desktop.errors import UsageError, UserError

_NO_CHANNEL = (
    "“{text}” is not a channel; the channels are {names}."
    " A platform of your own is one once an account on it was added: add FILE account channel=NAME name=ACCOUNT."
)
# Codes of ISO 4217 that are no money: none, testing.
HIGHEST_RATE = 10**9


def day(text: str | None, flag: str) -> date | None:
    """Return an ISO date."""
    if text is None:
        return None
    try:
        found = date.fromisoformat(text)
    except ValueError:
        raise UsageError(
            "{flag} “{text}” is not a date; write it as 2026-08-31.", flag=flag, text=text
        ) from None
    if found.year not in PLAUSIBLE_YEARS:
        raise UsageError("{flag} “{text}” is no year of a shop; write one like 2026.", flag=flag, text=text)
    return found


def currency(text: str | None) -> str | None:
    """Return a currency code."""
    if text is None:
        return None
    code = text.upper()
    if not is_known_currency(code):
        raise UsageError("“{text}” is not a currency; write three letters such as USD.", text=text)
    return code


def channel(text: str | None, known: ChannelTable | None = None) -> str | None:
    """Return the id of a channel, of those `known` in a workspace, from its id, its name or another word for it."""
    if text is None:
        return None
    table = known or channels()
    found = table.of_word(text)
    if found is None:
        names = ", ".join(one.id for one in table)
        raise UsageError(_NO_CHANNEL, text=text, names=names)
    return found


def territory(text: str | None) -> str | None:
    """Return countries by their codes, with a comma between two; None where none is told."""
    try:
        return typed_territory(text or "") or None
    except UserError as error:
        raise UsageError(error.template, **error.values) from None


def zone(text: str | None) -> str | None:
    """Return the name of a time zone."""
    if text is None:
        return None
    try:
        ZoneInfo(text)
    except (KeyError, ValueError, OSError):
        raise UsageError("“{text}” is not a time zone; write it as Europe/Warsaw.", text=text) from None
    return text


def encoding(text: str | None) -> str | None:
    """Return the name of an encoding of text."""
    if text is None:
        return None
    from socialroi_desktop.ingest.files.encoding import codec_named

    try:
        codec_named(text)
    except (LookupError, ValueError):
        raise UsageError(
            "There is no encoding {name}; write one such as UTF-8, Windows-1250 or GB 18030.", name=text
        ) from None
    return text


def number(text: str, low: int, high: int) -> Decimal:
    """Return a decimal number between two bounds; a percent sign is allowed."""
    try:
        value = Decimal(text.replace(",", ".").rstrip("% "))
    except InvalidOperation:
        value = Decimal("NaN")
    return _bounded(value, text, low, high)


def _bounded(value: Decimal, text: str, low: int, high: int) -> Decimal:
    if not value.is_finite() or not low <= value <= high:
        raise UsageError("“{text}” is not a number between {low} and {high}.", text=text, low=low, high=high)
    return value


def basis_points(text: str | None) -> int | None:
    """Return a percentage in hundredths of a percent."""
    return None if text is None else int(number(text, 0, 100) * 100)


def amount(text: str, code: str) -> Decimal:
    """Return an amount of a currency, however fine; UsageError also where it can be read in two ways."""
    try:
        value = numbers.amount(text, PLAIN, exponent(code))
    except UserError as error:
        raise UsageError(error.template, **error.values) from None
    except ValueError:
        value = Decimal("NaN")
    return _bounded(value, text, 0, HIGHEST_RATE)


def minor_units(text: str | None, code: str) -> int | None:
    """Return an amount in minor units of a currency."""
    return None if text is None else to_minor(amount(text, code), code)


def new_file(text: str) -> Path:
    """Return the path of a file to be made."""
    if not text.strip():
        raise UsageError("The name of the file is missing.")
    return Path(text)


def size(text: str) -> tuple[int, int]:
    """Return a width and height in pixels."""
    width, _, height = text.partition("x")
    if not (
        width.isdigit() and height.isdigit() and 320 <= int(width) <= 8000 and 240 <= int(height) <= 8000
    ):
        raise UsageError("The size “{text}” is not of the form 1280x800.", text=text)
    return int(width), int(height)


def period(text: str, flag: str) -> Period:
    """Return the days from one to another."""
    first, dots, last = text.partition("..")
    if not dots:
        raise UsageError("{flag} “{text}” is not of the form 2026-01-01..2026-01-31.", flag=flag, text=text)
    start, end = day(first, flag), day(last, flag)
    if start is None or end is None:
        raise UsageError("{flag} “{text}” lacks a date.", flag=flag, text=text)
    return Period(start, end)


def import_options(arguments: argparse.Namespace) -> dict[str, Any]:
    """Return the checked import flags shared by all files."""
    return {
        "format_id": arguments.format,
        "currency": currency(arguments.currency),
        "timezone": zone(arguments.timezone),
        "period": period(arguments.period, "--period") if arguments.period else None,
        "account": arguments.account,
        "encoding": encoding(arguments.encoding),
    }
