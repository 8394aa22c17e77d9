"""Makes the converters of amounts into minor units: how many decimals a currency has belongs to the row, not to the file.

Knows cells and parsers; a converter answers with a value, `Bad` or `Unsure` and never raises.
"""

import re
from contextlib import suppress
from dataclasses import replace
from decimal import Decimal

from socialroi_desktop.domain.fields import Spec
from socialroi_desktop.domain.money import Amount, exponent, from_minor, rest_of, to_minor
from socialroi_desktop.ingest.cells import numbers
from socialroi_desktop.ingest.cells.bounds import LARGE, bounded, shown
from socialroi_desktop.ingest.cells.currency_marks import rival, shared_mark, split_currency
from socialroi_desktop.ingest.cells.date_doubts import serial
from socialroi_desktop.ingest.cells.dates import lacks_year, looks_like_day
from socialroi_desktop.ingest.cells.money_endings import CREDITED, Reading, read_amount
from socialroi_desktop.ingest.cells.reading import Bad, Cell, Convert, Unsure
from socialroi_desktop.ingest.cells.sides import DEBIT, sided
from socialroi_desktop.ingest.cells.styles import Style
from socialroi_desktop.ingest.formats.headers import plain

_AMOUNT = "“{value}” is not an amount; write it as 1234.56."
_MADE_DAY = "“{value}” is a day, as a spreadsheet makes of amounts such as 1.05 or 1.5; write the amount in its place."
_SERIAL = (
    "“{value}” is that amount, or the day {day}, as other cells of this column are; write the amount in full."
)
_OTHER = "“{value}” is not in {currency}, the currency of this row."
_TWO_READINGS = (
    "“{value}” is {first} or {second}, as its sign begins decimals or groups thousands;"
    " say which sign it is, or write it in full."
)
_TWO_CURRENCIES = "“{value}” is {first} or {second}, as several currencies are written so; say which currency the file is in."
CAME_BACK = (
    "“{value}” is {first}, which came back, or {second} that were spent, as books write them with a minus;"
    " take the one that is meant."
)
_MICROS, _BEYOND = -6, 10**15
_OF = {".": ",", ",": "."}
_THREE = 3
# A sign before just three digits groups thousands or begins decimals.
OPEN = re.compile(r"\d[.,]\d{3}(?!\d)")
# Has cents on paper alone.
_WITHOUT_CENTS = frozenset({"IDR"})


def decimals_of(currency: str) -> int:
    """Return how many decimals amounts of a currency are written with: 0, 2 or 3."""
    return 0 if currency in _WITHOUT_CENTS else exponent(currency)


def money_cell(style: Style, spec: Spec | None, currency: str, home: str = "") -> Convert:
    """Make a converter for amounts of one currency into minor units; a mark of another one is refused.

    `home` is the currency by which marks that several share are told apart; "" where the file names its currencies.
    """
    unsided = _unsided(style, spec, currency, home)

    def convert(text: str) -> Cell:
        amount, side = sided(text)
        found = unsided(text) if side != DEBIT else None
        if found is not None and not (side and isinstance(found, Bad)):
            return found
        value = unsided(amount) if side else found
        # A minus says by itself which way the money went.
        if not side or not isinstance(value, int) or value <= 0:
            return value
        return _either(value, -value, Reading(None, None, CREDITED), text, currency)

    return _beside_days(convert, currency) if style.dated else convert


def _beside_days(read: Convert, currency: str) -> Convert:
    """Make a converter that doubts what may be the number of a day, as a spreadsheet made days of other amounts."""

    def convert(text: str) -> Cell:
        day = serial(text)
        if day is None:
            return read(text)
        return Unsure(to_minor(Decimal(plain(text)), currency), _SERIAL, shown(text) | {"day": day})

    return convert


def _unsided(style: Style, spec: Spec | None, currency: str, home: str) -> Convert:
    """Make a converter for amounts without a mark of debit, or with one of credit that may be a number."""
    digits = exponent(currency)

    def read(text: str, bare: str, decimal: str) -> Cell:
        found = _amount(bare, currency, style, decimal)
        if found is None:
            return Bad(_MADE_DAY if looks_like_day(text) or lacks_year(text) else _AMOUNT, shown(text))
        taken = None if found.value is None else _minor(found.value, text, spec, currency)
        if found.other is None:
            return taken
        other = _minor(found.other, text, spec, currency)
        return _either(taken, other, found, text, currency)

    def convert(text: str) -> Cell:
        whole, _, rest = text.partition(".")
        if (
            style.decimal == "."
            and len(rest) == digits == 2
            and text.isascii()
            and whole.isdigit()
            and rest.isdigit()
        ):
            return bounded(int(whole + rest), text, spec)
        if "%" in text:
            return Bad(_AMOUNT, shown(text))
        bare, mark = split_currency(text)
        if mark is not None and shared_mark(mark, currency) != currency:
            return Bad(_OTHER, shown(text) | {"currency": currency})
        other = rival(mark, currency, home, bare) if mark is not None and home else None
        if other is not None:
            return _of_two(
                read(text, bare, _sign(text, bare, currency, style) or style.decimal), text, currency, other
            )
        sign = _sign(text, bare, currency, style)
        if sign is not None:
            return read(text, bare, sign)
        likely = _likely(bare, currency, style)
        return _both(read(text, bare, likely), read(text, bare, _OF[likely]), text, currency)

    return convert


def _either(taken: Cell, other: Cell, found: Reading, text: str, currency: str) -> Cell:
    """Return an amount that may be another one, too; the one that its field can hold first."""
    if not isinstance(taken, int):
        taken, other = other, taken
    if not isinstance(taken, int) or taken == other:
        return taken
    if not isinstance(other, int):
        rest = next(
            value
            for value in (found.value, found.other)
            if value is not None and to_minor(value, currency) != taken
        )
        if abs(rest) >= _BEYOND:
            return taken
        other = to_minor(rest, currency)
    amounts = {"first": Amount(taken, currency), "second": Amount(other, currency)}
    return Unsure(taken, found.template, shown(text) | amounts, other=other)


def micros_cell(style: Style, spec: Spec | None, currency: str) -> Convert:
    """Make a converter for amounts that are told in millionths of the currency, as interfaces of ad platforms do."""

    def convert(text: str) -> Cell:
        try:
            value = numbers.number(text, style.decimal, {})
        except ValueError:
            return Bad(_AMOUNT, shown(text))
        return None if value is None else _minor(value.scaleb(_MICROS), text, spec, currency)

    return convert


def rest_cell(style: Style, currency: str, parser: str = "") -> Convert:
    """Make a converter for what amounts are finer than the smallest coin, in millionths of it; None where they are not."""
    power = _MICROS if parser == "micros" else 0

    def convert(text: str) -> Cell:
        bare = split_currency(text)[0]
        found = _amount(bare, currency, style, _sign(text, bare, currency, style) or style.decimal)
        value = None if found is None else found.value
        if value is None or abs(value) >= _BEYOND:
            return None
        return rest_of(value.scaleb(power), currency) or None

    return convert


def _amount(bare: str, currency: str, style: Style, decimal: str) -> Reading | None:
    """Return an amount without its mark; what only the other sign of decimals can read is read by that one, None by neither."""
    for sign in (decimal, _OF[decimal]):
        with suppress(ValueError):
            return read_amount(bare, currency, style.words, sign)
    return None


def _sign(text: str, bare: str, currency: str, style: Style) -> str | None:
    """Return the sign of decimals of an amount as its column or its currency tells; None where it fits two readings."""
    if OPEN.search(text) is None or numbers.decimal_evidence(text) != "?":
        return style.decimal
    if style.disproved and style.decimal in bare:
        # Read as its column is, it has decimals behind a sign that another cell shows to group thousands.
        return told_by(currency, bare, style)
    settles = style.unsure or (style.trusted is not None and decimals_of(currency) not in style.trusted)
    if not settles and (not style.coarse or decimals_of(currency) == _THREE):
        return style.decimal
    told = told_by(currency, bare, style)
    if told is not None or settles:
        return told
    return None if style.decimal in bare else style.decimal


def has_two_signs(text: str, currency: str, style: Style) -> bool:
    """Tell whether the sign of an amount begins decimals or groups thousands, and neither column nor currency tells which."""
    return _sign(text, split_currency(text)[0], currency, style) is None


def _likely(bare: str, currency: str, style: Style) -> str:
    """Return the sign of decimals by which an amount is read first where two are possible."""
    if decimals_of(currency) == 0:
        return "," if "." in bare else "."
    return style.decimal


def told_by(currency: str, bare: str, style: Style) -> str | None:
    """Return the sign of decimals that the currency of a cell with one sign proves; None where it proves none.

    What has no decimals groups thousands by whatever sign it has, unless the column writes decimals there that are all
    zeros; three digits behind a point are the decimals of a currency that has three, unless the column has commas there, or
    amounts of currencies with two write them alike.
    """
    digits, sign = decimals_of(currency), "." if "." in bare else ","
    if digits == 0:
        return None if style.trusted and style.decimal == sign and bare.endswith("000") else _OF[sign]
    if digits == _THREE and sign == "." and not style.thirds and not (style.trusted and style.decimal == ","):
        return "."
    return None


def _both(taken: Cell, other: Cell, text: str, currency: str) -> Cell:
    if not isinstance(taken, int) or not isinstance(other, int) or taken == other:
        return taken
    amounts = {"first": Amount(taken, currency), "second": Amount(other, currency)}
    return Unsure(taken, _TWO_READINGS, shown(text) | amounts, other=other, option="decimal")


def _of_two(taken: Cell, text: str, currency: str, other: str) -> Cell:
    """Return an amount whose mark is that of two currencies."""
    if not isinstance(taken, int):
        return taken
    same = to_minor(Decimal(from_minor(taken, currency)), other)
    amounts = {"first": Amount(taken, currency), "second": Amount(same, other)}
    return Unsure(taken, _TWO_CURRENCIES, shown(text) | amounts, option="currency")


def _minor(value: Decimal, text: str, spec: Spec | None, currency: str) -> Cell:
    if abs(value) >= _BEYOND:
        return Bad(LARGE, shown(text))
    minor = to_minor(value, currency)
    if minor < 0 and spec is not None and spec.comes_back and spec.minimum == 0:
        amounts = {"first": Amount(minor, currency), "second": Amount(-minor, currency)}
        return Unsure(minor, CAME_BACK, shown(text) | amounts, other=-minor)
    return bounded(minor, text, spec)


def magnitude_cell(style: Style, currency: str, home: str = "") -> Convert:
    """Make a converter for amounts that mean the same with and without a minus, such as refunds."""
    signed = money_cell(style, None, currency, home)

    def convert(text: str) -> Cell:
        value = signed(text)
        if isinstance(value, Unsure) and isinstance(value.value, int):
            return _magnitude(value.value, value)
        return abs(value) if isinstance(value, int) else value

    return convert


def _magnitude(minor: int, doubt: Unsure) -> Cell:
    """Return a doubtful amount without its sign; one that was doubtful by its sign alone is sure."""
    told = {
        name: Amount(abs(one.minor), one.currency) if isinstance(one, Amount) else one
        for name, one in doubt.values.items()
    }
    if told.get("first") == told.get("second"):
        return abs(minor)
    other = abs(doubt.other) if isinstance(doubt.other, int) else doubt.other
    return replace(doubt, value=abs(minor), values=told, other=other)
