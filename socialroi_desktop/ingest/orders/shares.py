"""Rates as cells tell them: `19`, `19 %`, `0,2` are shares of an amount. Pure."""

import re
from decimal import ROUND_HALF_UP, Decimal

HUNDRED = 100
# What a column is told as whose cells may be rates or amounts alike.
OPEN_RATE = "open"
_CELL = re.compile(r"^\s*(\d{1,3}(?:[.,]\d{1,4})?)\s*(%?)\s*$")


def rate_in(text: str, *, whole: bool = False) -> Decimal | None:
    """Return the share that a cell tells, from 0 to 1, or as it is written with `whole`; None for what is no rate."""
    found = _CELL.match(text)
    if found is None:
        return None
    value = Decimal(found[1].replace(",", "."))
    if whole:
        return value
    share = value / HUNDRED if found[2] or value >= 1 else value
    return share if share <= 1 else None


_GROUPED = re.compile(r"\d{1,3}[.,]\d{3}")


def in_thousands(text: str) -> Decimal | None:
    """Return what a cell tells if its sign groups thousands: `19,000` may be 19 or 19000; None where it can be no such sign."""
    bare = text.strip()
    return Decimal(re.sub(r"[.,]", "", bare)) if _GROUPED.fullmatch(bare) and bare[0] != "0" else None


def has_sign(text: str) -> bool:
    """Tell whether a cell is a number with a percent sign."""
    found = _CELL.match(text)
    return found is not None and bool(found[2])


def rounded(amount: Decimal) -> int:
    """Return an amount in minor units, rounded half up."""
    return int(amount.quantize(Decimal(1), ROUND_HALF_UP))
