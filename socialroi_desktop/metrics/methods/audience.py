"""When a number of followers counts as flat, and what is to be said of it. Reads nothing."""

from fractions import Fraction

from socialroi_desktop.domain.problem import Problem

# Less than so much of the followers at the start, up or down, in at least so many days.
FLAT = Fraction(1, 100)
FLAT_DAYS = 14
_FLAT = (
    "Flat: less than 1 % more or fewer. Sleeping accounts still count, so a flat number may hide a fall;"
    " look at who engages beside it."
)


def is_flat(before: int, now: int, days: int) -> bool:
    """Tell whether followers neither grew nor fell over so many days; a few days tell nothing."""
    return before > 0 and days >= FLAT_DAYS and abs(now - before) < FLAT * before


def flat_note(before: int, now: int, days: int) -> Problem | None:
    """Return what is to be said of flat followers, None of any others. It claims no fall."""
    return Problem(_FLAT) if is_flat(before, now, days) else None
