"""What is usual for a series of weeks, months or like weekdays, and how much a value changed. Knows nothing of metrics."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Context, Decimal, localcontext
from statistics import mean, median, stdev

FEWEST_VALUES = 8
# Turns the median absolute deviation into the standard deviation of a normal series (Hampel, 1974).
_MAD_TO_SIGMA = Decimal("1.4826")
_CLIPPED_AT = 4
_Z = Decimal("1.959964")
# Of so few degrees of freedom that the series of `student` does not hold.
_FEW_DEGREES = {
    2: Decimal("4.3027"),
    3: Decimal("3.1824"),
    4: Decimal("2.7764"),
    5: Decimal("2.5706"),
    6: Decimal("2.4469"),
}
_EXACT = Context(prec=28)


@dataclass(frozen=True, slots=True)
class Band:
    """The range a value usually lies in, around the middle."""

    low: Decimal
    middle: Decimal
    high: Decimal

    def __contains__(self, value: Decimal) -> bool:
        return self.low <= value <= self.high

    def side(self, value: Decimal | None) -> int:
        """Return 1 for a value above the range, -1 below it, 0 inside or where it is unknown."""
        return 0 if value is None or value in self else 1 if value > self.high else -1


def usual_range(series: Sequence[Decimal | None], *, share: bool = False) -> Band | None:
    """Return the range an ordinary next value lies in 19 times of 20; None with fewer than 8 known values.

    Square roots of counts and sales spread alike whether they are many or few; the range is the prediction interval of
    their mean, squared back. A single sale or outage is drawn in to 4 deviations of the median. A series of values none of
    which is negative gets no band below 0, one of shares of a whole none above 1.
    """
    known = [value for value in series if value is not None]
    if len(known) < FEWEST_VALUES:
        return None
    if min(known) == max(known):
        return Band(known[0], known[0], known[0])
    with localcontext(_EXACT):
        roots = _drawn_in([_root(value) for value in known])
        middle, count = mean(roots), len(roots)
        half = student(count - 1) * stdev(roots) * (1 + 1 / Decimal(count)).sqrt()
        low = middle - half
        if min(known) >= 0:
            low = max(low, Decimal(0))
        high = _squared(middle + half)
        return Band(_squared(low), _squared(middle), min(high, Decimal(1)) if share else high)


def usual_before(
    series: Sequence[Decimal | None], place: int, *, over: int, season: int = 1, share: bool = False
) -> Band | None:
    """Return the usual range of the value at `place`, told from the `over` values before it alone.

    With a `season` of 7 days a Monday is held against Mondays: only every seventh value before it counts.
    """
    before = [series[at] for at in range(place - season, -1, -season)][:over]
    return usual_range(before, share=share)


def change(current: Decimal | None, before: Decimal | None) -> Decimal | None:
    """Return the change as a share of the value before; None when one is unknown or the one before is 0."""
    if current is None or before is None or before == 0:
        return None
    return (current - before) / abs(before)


def _root(value: Decimal) -> Decimal:
    return abs(value).sqrt().copy_sign(value)


def _squared(root: Decimal) -> Decimal:
    return (root * root).copy_sign(root)


def _drawn_in(roots: list[Decimal]) -> list[Decimal]:
    """Draw far values in; where most are the same, as with rare events, nothing tells what is far."""
    middle = median(roots)
    reach = _CLIPPED_AT * _MAD_TO_SIGMA * median(abs(root - middle) for root in roots)
    if not reach:
        return roots
    return [min(max(root, middle - reach), middle + reach) for root in roots]


def student(degrees: int) -> Decimal:
    """Return the 97.5 % point of Student's t of 2 degrees of freedom or more, right to four digits (Fisher and Cornish)."""
    if degrees in _FEW_DEGREES:
        return _FEW_DEGREES[degrees]
    z, n = _Z, Decimal(degrees)
    return (
        z
        + (z**3 + z) / (4 * n)
        + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * n**2)
        + (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / (384 * n**3)
        + (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / (92160 * n**4)
    )
