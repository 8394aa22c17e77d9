"""Weighs kinds of engagement as the seller values them: a link click may be worth more than a short look.

The plain counts stay what they are.
"""

from collections.abc import Mapping
from decimal import Decimal

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.errors import UserError
from socialroi_desktop.metrics.table import METRICS

KINDS = ("likes", "comments", "shares", "saves", "link_clicks", "total_clicks", "follows", "views")
_UNKNOWN = "Weighted engagements are not known: “{sum}” has a weight but no row tells it."


def weighted(
    counts: Mapping[str, Decimal | None], weights: Mapping[str, Decimal]
) -> Decimal | Problem | None:
    """Return Σ count x weight over the kinds that have one; the reason where a weighted kind is unknown, None without weights.

    UserError for a kind that takes no weight or for a negative weight.
    """
    for kind, weight in weights.items():
        if kind not in KINDS or weight < 0:
            raise UserError(
                "“{kind}” cannot have the weight {weight}; use 0 or more.", kind=kind, weight=weight
            )
    total: Decimal | None = None
    for kind, weight in weights.items():
        count = counts.get(kind)
        if not weight:
            continue
        if count is None:
            return Problem(_UNKNOWN, {"sum": METRICS[kind].label})
        total = (total or Decimal(0)) + count * weight
    return total
