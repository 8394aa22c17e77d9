"""Puts groups of summed orders together that came about alike. Credits nobody."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from socialroi_desktop.store.sums.orders import OrderGroup, TouchInfo


def merged(groups: Iterable[OrderGroup]) -> list[OrderGroup]:
    """Put groups that came about alike together, whatever their day."""
    alike: dict[TouchInfo | None, list[OrderGroup]] = defaultdict(list)
    for group in groups:
        alike[group.touch].append(group)
    return [_merge(touch, found) for touch, found in alike.items()]


def _merge(touch: TouchInfo | None, groups: Sequence[OrderGroup]) -> OrderGroup:
    if len(groups) == 1:
        return groups[0]
    sums: dict[str, int] = defaultdict(int)
    for group in groups:
        for name, amount in group.sums.items():
            sums[name] += amount
    for name in ("product_cost", "contribution"):
        # One group of unknown cost makes the cost of all of them unknown.
        if any(
            name not in group.sums for group in groups if group.sums["orders"] > group.sums["without_value"]
        ):
            sums.pop(name, None)
    spread: dict[str, float] = {}
    for group in groups:
        for name, value in group.spread.items():
            known = spread.get(name, 0.0)
            spread[name] = max(known, value) if name.endswith("largest") else known + value
    return OrderGroup(touch, None, dict(sums), spread)
