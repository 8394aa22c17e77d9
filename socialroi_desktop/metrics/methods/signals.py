"""Signals watched beside a goal: whether each rises, stays or falls, and one word for all only where they agree. Pure."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Literal

Verdict = Literal["rise", "flat", "fall"]
Overall = Literal["rise", "flat", "fall", "mixed"]
# Under 2 % of the value before nobody would speak of a change.
FLAT = Decimal("0.02")
# What awareness is told by, in the order a seller is offered them.
OF_AWARENESS = ("followers", "comments", "reach", "engagements", "mentions", "positive")


def verdict(before: Decimal | None, now: Decimal | None) -> Verdict | None:
    """Return whether a signal rises against the period before; None where one of the two is not known."""
    if before is None or now is None:
        return None
    if abs(now - before) <= abs(before) * FLAT:
        return "flat"
    return "rise" if now > before else "fall"


def overall(verdicts: Iterable[Verdict | None]) -> Overall | None:
    """Return the word all known signals agree on, else "mixed"; None while none is known."""
    known: set[Verdict] = {word for word in verdicts if word is not None}
    if not known:
        return None
    return known.pop() if len(known) == 1 else "mixed"
