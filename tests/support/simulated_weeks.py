"""Weeks of invented shops in which nothing changes: whatever falls outside the usual range is a false alarm."""

from decimal import Decimal
from random import Random

from chances import log_normal, poisson
from socialroi_desktop.metrics.methods.trend import usual_range

# Name: orders a week, how far weeks spread beyond single orders, how far order values spread (None counts them).
_KINDS: dict[str, tuple[float, float, float | None]] = {
    "3 orders": (3, 0, None),
    "10 orders": (10, 0, None),
    "50 orders": (50, 0, None),
    "500 orders": (500, 0, None),
    "30 orders, uneven": (30, 0.5, None),
    "300 orders, uneven": (300, 0.5, None),
    "sales of 5 orders": (5, 0, 0.8),
    "sales of 30 orders": (30, 0, 0.8),
    "sales of 200 orders": (200, 0, 0.8),
    "an order in 10 weeks": (0.1, 0, None),
    "an order in 3 weeks": (0.3, 0, None),
    "2 orders in 3 weeks": (0.6, 0, None),
    "an order a week": (1, 0, None),
    "sales of an order a week": (1, 0, 0.8),
}
RARE = tuple(name for name, (orders, _, _) in _KINDS.items() if orders <= 1)
CALM = tuple(name for name in _KINDS if name not in RARE)


def one_week(kind: str, chance: Random) -> Decimal:
    """Return what a week of a shop of this kind brings: orders, or sales in whole units."""
    mean, uneven, sigma = _KINDS[kind]
    if uneven:
        mean *= chance.gammavariate(1 / uneven**2, uneven**2)
    orders = poisson(mean, chance)
    if sigma is None:
        return Decimal(orders)
    return Decimal(round(sum(log_normal(40, sigma, chance) for _ in range(orders)), 2)).quantize(
        Decimal("0.01")
    )


def outside_share(kind: str, weeks: int, *, shops: int, chance: Random) -> float:
    """Return in which share of shops a new ordinary week falls outside what the weeks before it make usual."""
    outside = 0
    for _ in range(shops):
        band = usual_range([one_week(kind, chance) for _ in range(weeks)])
        outside += band is not None and one_week(kind, chance) not in band
    return outside / shops
