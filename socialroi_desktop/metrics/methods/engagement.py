"""Weighs kinds of engagement as the seller values them: a link click may be worth more than a short look.

The plain counts stay in the sums; only `weighted_engagements` is added.
"""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.errors import UserError
from socialroi_desktop.metrics.sums import Sums
from socialroi_desktop.metrics.table import METRICS

KINDS = ("likes", "comments", "shares", "saves", "link_clicks", "total_clicks", "follows", "views")
_UNKNOWN = "Weighted engagements are not known: “{sum}” has a weight but no row tells it."


def with_weights(sums: Sums, weights: Mapping[str, Decimal]) -> Sums:
    """Return the sums with `weighted_engagements` = Σ count x weight over the weighted kinds.

    Unknown where a kind with a weight other than 0 is unknown. UserError for a kind that takes no weight or
    for a negative weight.
    """
    for kind, weight in weights.items():
        if kind not in KINDS or weight < 0:
            raise UserError(
                "“{kind}” cannot have the weight {weight}; use 0 or more.", kind=kind, weight=weight
            )
    used = {kind: weight for kind, weight in weights.items() if weight}
    missing = [kind for kind in used if sums.values.get(kind) is None]
    if missing or not used:
        reason = Problem(_UNKNOWN, {"sum": METRICS[missing[0]].label}) if missing else None
        reasons = {**sums.reasons, **({"weighted_engagements": reason} if reason else {})}
        return replace(sums, values={**sums.values, "weighted_engagements": None}, reasons=reasons)
    weighted = sum(((sums.values[kind] or Decimal(0)) * weight for kind, weight in used.items()), Decimal(0))
    return replace(sums, values={**sums.values, "weighted_engagements": weighted})
