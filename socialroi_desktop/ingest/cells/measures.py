"""Cells of web analytics that are no plain numbers: shares of visits and lengths of time.

Pure: text in; an exact Decimal, None for a blank, or `Bad`. A share comes back as a ratio, a length in seconds.
"""

import re
from decimal import Decimal

from socialroi_desktop.domain.validation import HIGHEST_NUMBER
from socialroi_desktop.ingest.cells import numbers
from socialroi_desktop.ingest.cells.reading import Bad, Cell, Convert
from socialroi_desktop.ingest.formats.headers import plain

LENGTH, PERCENT, FRACTION = "length", "percent", "fraction"
MEASURES = frozenset({LENGTH, PERCENT, FRACTION})
_CLOCK = re.compile(r"^(?:(\d{1,5}):)?(\d{1,5}):([0-5]\d(?:[.,]\d+)?)$")
_UNITS = (
    (86400, r"d|day|days|tage?|j|jours?|días?|giorn[oi]|dias?|dni|天|日"),
    (3600, r"h|hr|hrs|hours?|std\.?|stunden?|heures?|horas?|or[ae]|godz\.?|小时|時間|giờ"),
    (60, r"m|min|mins|minutes?|minuten?|minutos?|minut[oiy]?|мин|分钟?|分|phút"),
    (1, r"s|sec|secs|seconds?|sek\.?|sekunden?|secondes?|segundos?|second[oi]|秒|giây"),
)
_PART = re.compile(
    r"(\d+(?:[.,]\d+)?)\s*(?:"
    + "|".join(f"(?P<u{size}>{words})" for size, words in _UNITS)
    + r")(?![^\W\d_])\s*",
    re.IGNORECASE,
)
_BAD_TIME = "“{value}” is not a length of time; write it as 0:01:43 or in seconds."
_BAD_SHARE = "“{value}” is not a share; write it as 38.5%."


def seconds(text: str, decimal: str = ".") -> Decimal | None:
    """Return a length of time in seconds: `00:01:43`, `1m 43s`, `1 min 43 s` and `103` are the same.

    Raises ValueError when it is none.
    """
    bare = plain(text)
    if bare.casefold() in numbers.BLANK:
        return None
    sign = -1 if bare[0] in "-\u2212" else 1
    if clock := _CLOCK.match(bare.lstrip("-\u2212")):
        hours, minutes, rest = clock.groups()
        whole = int(hours or 0) * 3600 + int(minutes) * 60
        return sign * (whole + Decimal(rest.replace(",", ".")))
    return _worded(bare) if any(map(str.isalpha, bare)) else numbers.number(bare, decimal)


def _worded(text: str) -> Decimal:
    at, total = 0, Decimal(0)
    bare = text.replace("\u00a0", " ").replace("\u202f", " ")
    while at < len(bare):
        found = _PART.match(bare, at)
        if found is None:
            raise ValueError(text)
        size = next(size for size, _ in _UNITS if found[f"u{size}"])
        total += Decimal(found[1].replace(",", ".")) * size
        at = found.end()
    return total


def share(text: str, decimal: str, *, bare_is_percent: bool) -> Decimal | None:
    """Return a share as a ratio: `38,56%` is 0.3856; a number without the sign is as the format writes it."""
    value = numbers.number(text, decimal)
    marked = "%" in text
    return value if value is None or not (marked or bare_is_percent) else value / 100


def measure(parser: str, decimal: str) -> Convert:
    """Make the converter of a column of lengths or shares."""
    sentence = _BAD_TIME if parser == LENGTH else _BAD_SHARE

    def read(text: str) -> Decimal | None:
        if parser == LENGTH:
            return seconds(text, decimal)
        return share(text, decimal, bare_is_percent=parser == PERCENT)

    def convert(text: str) -> Cell:
        shown = {"value": " ".join(text.split())[:60]}
        try:
            value = read(text)
        except ValueError:
            return Bad(sentence, shown)
        if value is not None and not 0 <= value <= HIGHEST_NUMBER:
            return Bad("“{value}” cannot be negative." if value < 0 else "“{value}” is too large.", shown)
        return value

    return convert
