"""What is usual for a weekly series, and how much a value changed. Knows nothing of metrics or weeks."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from statistics import median

FEWEST_WEEKS = 6
# Turns the median absolute deviation into the standard deviation of a normal series (Hampel, 1974).
_MAD_TO_SIGMA = Decimal("1.4826")
_WIDTH = 2
# The spread of few values is easily taken for too small; the range is wider until there are so many.
_FEW, _WIDTH_OF_FEW = 12, 3


@dataclass(frozen=True, slots=True)
class Band:
    """The range a value usually lies in, around the middle."""

    low: Decimal
    middle: Decimal
    high: Decimal

    def __contains__(self, value: Decimal) -> bool:
        return self.low <= value <= self.high


def usual_range(series: Sequence[Decimal | None]) -> Band | None:
    """Return median ± 2 · 1.4826 · MAD of the known values (± 3 · … of fewer than 12); None with fewer than 6 of them.

    Median and MAD hold still when a single week is a sale or an outage. A series of values none of which is
    negative gets no band below 0.
    """
    known = [value for value in series if value is not None]
    if len(known) < FEWEST_WEEKS:
        return None
    middle = median(known)
    width = _WIDTH if len(known) >= _FEW else _WIDTH_OF_FEW
    half = width * _MAD_TO_SIGMA * median(abs(value - middle) for value in known)
    low = middle - half
    return Band(max(low, Decimal(0)) if min(known) >= 0 else low, middle, middle + half)


def usual_before(series: Sequence[Decimal | None], place: int, *, over: int, season: int = 1) -> Band | None:
    """Return the usual range of the value at `place`, told from the `over` values before it alone.

    With a `season` of 7 days a Monday is held against Mondays: only every seventh value before it counts.
    """
    before = [series[at] for at in range(place - season, -1, -season)][:over]
    return usual_range(before)


def change(current: Decimal | None, before: Decimal | None) -> Decimal | None:
    """Return the change as a share of the value before; None when one is unknown or the one before is 0."""
    if current is None or before is None or before == 0:
        return None
    return (current - before) / abs(before)
