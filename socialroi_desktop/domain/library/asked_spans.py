"""Spans as people write them in the line of pieces: 3.., ..2, 2..4, 2026-03.., a whole month or year. Pure."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.period import Period

_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?", re.ASCII)
_DECEMBER = 12
BETWEEN = ".."


@dataclass(frozen=True, slots=True)
class Ends:
    """The first and the last of a span; None where it is open."""

    first: str | None
    last: str | None


def ends(text: str) -> Ends | None:
    """Return the ends of a span, of a single value twice the same; None where neither is told."""
    first, dots, last = text.partition(BETWEEN)
    found = Ends(first or None, last or None) if dots else Ends(text or None, text or None)
    return None if found == Ends(None, None) else found


def days_meant(text: str) -> Period:
    """Return the first and last day of a written day, month or year. ValueError when it is none."""
    told = _DAY.fullmatch(text)
    if told is None:
        raise ValueError(text)
    year, month, number = int(told[1]), told[2], told[3]
    first = date(year, int(month or 1), int(number or 1))
    if number:
        return Period(first, first)
    last = first.replace(month=first.month if month else _DECEMBER)
    return Period(first, last.replace(day=monthrange(last.year, last.month)[1]))
