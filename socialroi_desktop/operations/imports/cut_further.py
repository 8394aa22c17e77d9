"""Rows of one spend, cut by age, country or platform, that together come to no less than what they meet: none sets it back.

A network moves spend from part to part. What else is told of spend in several ways is ruled by `tellings`. Pure.
"""

from collections import defaultdict
from collections.abc import Mapping

from socialroi_desktop.domain.imports import Chunk, Value
from socialroi_desktop.domain.records.advertising import SPEND
from socialroi_desktop.store.changes import bulk


def no_less_together(chunk: Chunk, met: Mapping[int, bulk.Stored]) -> frozenset[int]:
    """Return the places of such rows: ad results alone are told in several."""
    if chunk.entity != "ad_cost" or "spend" not in chunk.columns or not met:
        return frozenset()
    spend = chunk.columns.index("spend")
    whole: set[int] = set()
    for places in _groups(chunk).values():
        stored = [met[n] for n in places if n in met]
        before = sum(row["spend"] or 0 for row in stored)
        if stored and len(places) > 1 and sum(int(chunk.rows[n][spend] or 0) for n in places) >= before:
            whole.update(places)
    return frozenset(whole)


def _groups(chunk: Chunk) -> Mapping[tuple[Value, ...], list[int]]:
    key = [chunk.columns.index(name) for name in SPEND if name in chunk.columns]
    groups: dict[tuple[Value, ...], list[int]] = defaultdict(list)
    for n, row in enumerate(chunk.rows):
        groups[tuple(row[at] for at in key)].append(n)
    return groups
