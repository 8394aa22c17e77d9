"""Which dates of a column have two readings: a year of two digits at either end, day and month that a spreadsheet swapped.

Pure: decided from all cells that are given; what they do not decide is said, so that each such cell is asked.
"""

import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import date, timedelta

from socialroi_desktop.ingest.cells.dates import order_evidence
from socialroi_desktop.ingest.formats.headers import plain

FIRST, LAST, OPEN = "first", "last", "?"
_SHORT = re.compile(r"^(\d{1,2})([/.-])(\d{1,2})\2(\d{2})(?!\d)")
_PARTS = re.compile(r"^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)")
_ISO = re.compile(r"^(\d{4})-(\d{2})-(\d{2})(?!\d)")
_WRITTEN = re.compile(r"^\d{4}-\d{2}-(\d{2})(?: \d{1,2}:\d{2}(:\d{2})?)?$")
# Years that a year of two digits before its month may be of, back from today; later ones are what follows a day.
_RECENT = 10
# A year stands among so many times as many different days.
_TIMES = 4
# Serial numbers of days in spreadsheets, 1990 to 2050, counted from this day on.
_SERIAL = re.compile(r"^(\d{5})(?:[.,](\d{1,12}))?$")
_SERIALS = range(32_874, 55_154)
_ZERO = date(1899, 12, 30)


def year_of_two_digits(cells: Iterable[str], today: str) -> str:
    """Return where years of two digits stand in a column: `first`, `last`, `?` where nothing tells; "" without any.

    `today` is an ISO day: a year much after it, or long before it where it would stand first, is none.
    """
    found = {
        match.groups() for cell in cells if not cell[:4].isdigit() and (match := _SHORT.match(plain(cell)))
    }
    fits = [(_can_be_first(one, today), _can_be_last(one, today)) for one in found]
    firsts, lasts = (True, False) in fits, (False, True) in fits
    if not any(first for first, _ in fits):
        return LAST if fits else ""
    if firsts != lasts:
        return FIRST if firsts else LAST
    heads, tails = {one[0] for one in found}, {one[3] for one in found}
    if not firsts and len(tails) >= _TIMES * len(heads):
        return FIRST
    if not firsts and (len(heads) >= _TIMES * len(tails) or all(one[1] == "." for one in found)):
        return LAST
    return OPEN


def year_may_stand_first(text: str, today: str) -> bool:
    """Tell whether the first two digits of a date may be its year as well as the last two."""
    found = _SHORT.match(plain(text))
    # Dots follow a day.
    if found is None or found[2] == "." or found[1] == found[4]:
        return False
    return _can_be_first(found.groups(), today) and _can_be_last(found.groups(), today)


def _can_be_first(parts: tuple[str, ...], today: str) -> bool:
    head, _, month, tail = parts
    year = int(today[:4])
    return len(head) == 2 and year - _RECENT <= 2000 + int(head) <= year + 1 and _exists(head, month, tail)


def _can_be_last(parts: tuple[str, ...], today: str) -> bool:
    head, _, middle, tail = parts
    late = int(today[:4]) + 1 < 2000 + int(tail) < 2070
    return not late and (_exists(tail, middle, head) or _exists(tail, head, middle))


def _exists(year: str, month: str, day_of: str) -> bool:
    with suppress(ValueError):
        date(2000 + int(year), int(month), int(day_of))
        return True
    return False


def are_swapped(cells: Iterable[str]) -> bool:
    """Tell whether day and month of the dates that a spreadsheet wrote may be swapped.

    One that expects the other order turns into dates what it can (03/01 to the third of January) and leaves the rest as text:
    all texts have days beyond 12, none of the dates has. It writes dates its own way: 2026-01-03, 03.01.2026 or 03-01-2026.
    """
    written: set[str] = set()
    orders: dict[str, set[str]] = {}
    for cell in cells:
        bare = plain(cell)
        if iso := _ISO.match(bare):
            if int(iso[3]) > 12:
                return False
            written.add("")
        elif (parts := _PARTS.match(bare)) and (first := int(parts[1])) and (second := int(parts[3])):
            evidence = order_evidence(bare)
            # What may begin with a year of two digits tells no order.
            if evidence == "dmy" and _SHORT.match(bare):
                return False
            if first <= 12 and second <= 12:
                written.add(parts[2])
            else:
                orders.setdefault(parts[2], set()).add("dmy" if first > 12 else "mdy")
    if len(written) != 1 or len(orders) != 1:
        return False
    (own,), ((mark, told),) = written, orders.items()
    # Dates with a mark have their day first; only texts with the month first are then of another order.
    return own != mark and (told == {"mdy"} or (not own and len(told) == 1 and mark != "."))


def swapped(text: str, order: str) -> str | None:
    """Return a date, read in `order`, with its day as month; None where that is the same, or none."""
    bare = plain(text)
    if found := _ISO.match(bare):
        year, month, day_of = found.groups()
    elif found := _PARTS.match(bare):
        # A dot follows a day, whatever the order of the others.
        is_mdy = order == "mdy" and found[2] != "."
        month, day_of = (found[1], found[3]) if is_mdy else (found[3], found[1])
        year = found[4] if len(found[4]) == 4 else f"20{found[4]}"
    else:
        return None
    if int(month) == int(day_of) or int(day_of) > 12 or int(month) > 12:
        return None
    return f"{year}-{day_of}-{month}{bare[found.end() :]}"


def may_be_written(cells: Iterable[str], *, typed: bool) -> bool:
    """Tell whether cells are dates as a spreadsheet writes them, none with a day beyond 12: what is below may show a swap.

    In text it writes no seconds, and never a zone; in the cells of a sheet that are `typed` there are seconds.
    """
    found = [_WRITTEN.match(cell) for cell in cells if cell]
    return bool(found) and all(one and int(one[1]) <= 12 and (typed or not one[2]) for one in found)


def serial(text: str) -> str | None:
    """Return the ISO day, and the time where there is one, that a serial number of a spreadsheet stands for."""
    found = _SERIAL.match(plain(text))
    if found is None or int(found[1]) not in _SERIALS:
        return None
    here = (_ZERO + timedelta(days=int(found[1]))).isoformat()
    if not found[2]:
        return here
    seconds = min(round(float(f"0.{found[2]}") * 86_400), 86_399)
    return f"{here} {seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
