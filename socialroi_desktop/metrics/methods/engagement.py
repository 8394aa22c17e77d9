"""Weighs kinds of engagement as the seller values them: a link click may be worth more than a short look.

The plain counts stay what they are.
"""

from collections.abc import Mapping
from decimal import Decimal

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.table import METRICS

_UNKNOWN = "Weighted engagements are not known: “{sum}” has a weight but no row tells it."


def weighted(counts: Mapping[str, Decimal | int | None], weights: Mapping[str, Decimal]) -> Decimal | Problem:
    """Return Σ count x weight over the kinds that have one; the reason where a weighted kind is unknown."""
    total = Decimal(0)
    for kind, weight in weights.items():
        count = counts.get(kind)
        if weight and count is None:
            return Problem(_UNKNOWN, {"sum": METRICS[kind].label})
        total += (count or 0) * weight
    return total
