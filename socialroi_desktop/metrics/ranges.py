"""How sure a figure is: 95 % ranges of rates and of medians. Pure; the same input gives the same range.

Knows nothing of metrics.
"""

from collections.abc import Sequence
from decimal import Context, Decimal, localcontext
from math import comb, floor, sqrt

Z = Decimal("1.959964")
# From so many values on the normal distribution tells the place of a median: adding up takes long.
_MANY = 200


def wilson(successes: Decimal | int, n: Decimal | int, z: Decimal = Z) -> tuple[Decimal, Decimal]:
    """Return the Wilson score interval of a share (E. B. Wilson, 1927), both ends within 0..1.

    `successes` of `n`; either may be fractional under a shared credit. ValueError unless
    0 <= successes <= n and n > 0.
    """
    hits, count = Decimal(successes), Decimal(n)
    if not 0 <= hits <= count or count == 0:
        raise ValueError("a share needs 0 <= successes <= n and n > 0")
    with localcontext(Context(prec=28)):
        share, square = hits / count, z * z
        shrink = 1 + square / count
        centre = (share + square / (2 * count)) / shrink
        half = z * (share * (1 - share) / count + square / (4 * count * count)).sqrt() / shrink
        # At 0 and at n the interval ends there exactly; arithmetic alone leaves a speck.
        low = Decimal(0) if hits == 0 else max(Decimal(0), centre - half)
        high = Decimal(1) if hits == count else min(Decimal(1), centre + half)
    return low, high


def median_range(values: Sequence[float]) -> tuple[float, float] | None:
    """Return the range between two of the values that holds the median in 95 of 100 cases; None for fewer than six.

    Told by the sign test, so that nothing is taken for granted of how the values spread; of many values by the normal
    distribution, which comes to the same place or the one beside it.
    """
    ordered, count = sorted(values), len(values)
    if count > _MANY:
        place = floor((count - 1 - float(Z) * sqrt(count)) / 2)
        return ordered[place], ordered[-1 - place]
    place, missed = -1, 0
    while 40 * (missed + comb(count, place + 1)) <= 2**count:
        place += 1
        missed += comb(count, place)
    return None if place < 0 else (ordered[place], ordered[-1 - place])
