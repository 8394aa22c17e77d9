"""Number formats of spreadsheets, as far as they are part of what a cell says: percent, currency, lengths of time, units.

Pure: a format code in, a `Shape` or None out; a shape writes a number as the sheet shows it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import lru_cache

from socialroi_desktop.domain.values.powers import POWER_WORDS
from socialroi_desktop.domain.values.told_currency import told_currency

# Parts of a format code: quoted and escaped texts, spaces and fillers, brackets, all else.
_PART = re.compile(r'"([^"]*)"|\\(.)|[_*].|\[([^\]]*)\]|(.)', re.DOTALL)
_ELAPSED = re.compile(r"^(h+|m+|s+)$", re.IGNORECASE)
_CURRENCY = re.compile(r"^\$([^-]*)(?:-.*)?$")
# Marks of currencies beyond those that a typed amount is known by.
_MARKS = frozenset({
    "¥", "￥", "₩", "₽", "₱", "฿", "R$", "US$", "A$", "C$", "CA$", "NT$", "HK$", "S$", "MX$", "kr", "kr.", "Ft", "Rp", "RM",
})  # fmt: skip
_THREE_DECIMALS = re.compile(r"-?[1-9]\d{0,2}\.\d{3}")
_DAY = timedelta(days=1)
# Days before this are lengths of time: serial numbers begin here.
_FIRST, _ODD = datetime(1899, 12, 31), datetime(1900, 3, 1)
_LAST_LENGTH = datetime(1901, 1, 1)


# What an error is called that a file does not name.
UNNAMED = "#ERROR!"


@dataclass(frozen=True, slots=True)
class Shape:
    """What a format adds to its numbers: `times` 100 and what stands behind (`5%`), or a mark before them (`€5`).

    With `hours`, a time of the day is shown without its seconds. `failed` is the error (`#N/A`) shown in place of any value.
    """

    before: str = ""
    behind: str = ""
    times: int = 1
    hours: bool = False
    failed: str = ""

    def text(self, cell: object) -> str | None:
        """Return a cell as it is shown; None where the format says nothing of it."""
        if self.failed or isinstance(cell, bool):
            return self.failed or None
        if isinstance(cell, int | float) and (self.before or self.behind):
            number = Decimal(repr(cell)) * self.times
            return f"{self.before}{_plain(number)}{self.behind}"
        if self.hours and isinstance(cell, time) and not cell.second:
            return f"{cell.hour}:{cell.minute:02d}"
        return None


def _plain(number: Decimal) -> str:
    text = format(number, "f")
    return unmistakable(text.rstrip("0").rstrip(".") if "." in text else text)


def unmistakable(number: str) -> str:
    """Return a number of a cell with a fourth decimal where its three could be a group of thousands to who reads a text."""
    return f"{number}0" if _THREE_DECIMALS.fullmatch(number) else number


@lru_cache(maxsize=4096)
def shape_of(code: str) -> Shape | None:
    """Return what a format code adds to numbers; None for one that says no more than the number does."""
    words, symbols, elapsed = [], "", False
    for kind, text in _parts(code):
        if kind == "word":
            words.append(text)
        elif kind == "bracket":
            elapsed = elapsed or bool(_ELAPSED.match(text))
            if found := _CURRENCY.match(text):
                words.append(found[1])
        else:
            symbols += text
    if elapsed:
        return None
    if re.search("[ydhms]", symbols, re.IGNORECASE) and not re.search("[0#?]", symbols):
        clock = re.search("h", symbols, re.IGNORECASE) and not re.search("[yds]", symbols, re.IGNORECASE)
        return Shape(hours=True) if clock else None
    if "%" in symbols:
        return Shape(behind="%", times=100)
    return _worded("".join(words).strip(), symbols)


def _parts(code: str) -> Iterator[tuple[str, str]]:
    """Give the parts of the first section of a code, that of numbers above nothing."""
    for found in _PART.finditer(code):
        quoted, escaped, bracket, symbol = found.groups()
        if symbol == ";":
            return
        if quoted is not None or escaped is not None:
            yield "word", quoted if quoted is not None else escaped
        elif bracket is not None:
            yield "bracket", bracket
        elif symbol is not None and symbol in "€£¥￥₫₹₺₽₴₩₱฿$":
            yield "word", symbol
        elif symbol is not None:
            yield "symbol", symbol


def _worded(word: str, symbols: str) -> Shape | None:
    if word == "%":
        return Shape(behind="%")
    if not word or not re.search("[0#?]", symbols):
        return None
    if word.casefold().removesuffix(".") in POWER_WORDS:
        # Commas behind the digits scale what is shown; the number is whole as it is.
        return None if re.search(r"[0#?],+(?![0#?,])", symbols) else Shape(behind=f" {word}")
    return Shape(before=f"{word} ") if word in _MARKS or told_currency(f"{word} 1", "USD") else None


def length_text(cell: object) -> str | None:
    """Return a length of time as hours, minutes and seconds, `26:09:36`; None for what is none."""
    if isinstance(cell, timedelta):
        return _clock(cell)
    if isinstance(cell, time):
        length = timedelta(
            hours=cell.hour, minutes=cell.minute, seconds=cell.second, microseconds=cell.microsecond
        )
        return _clock(length, wide=True)
    if isinstance(cell, date) and not isinstance(cell, datetime):
        cell = datetime.combine(cell, time())
    if not isinstance(cell, datetime) or not _FIRST <= cell < _LAST_LENGTH:
        return None
    # Spreadsheets count a day too many from the 29 February 1900 on, which never was.
    return _clock(cell - _FIRST + (_DAY if cell >= _ODD else timedelta()))


def _clock(length: timedelta, *, wide: bool = False) -> str:
    seconds = round(length.total_seconds())
    sign, seconds = ("-" if seconds < 0 else ""), abs(seconds)
    hours = seconds // 3600
    return (
        f"{sign}{hours:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
        if wide
        else (f"{sign}{hours}:{seconds // 60 % 60:02d}:{seconds % 60:02d}")
    )
