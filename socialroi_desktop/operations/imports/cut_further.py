"""What a file tells in several rows, cut by age, country or platform: it sets nothing back where these together come to no less.

Knows rows and what they meet; writes nothing.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from socialroi_desktop.domain.imports import Chunk, Value
from socialroi_desktop.domain.money import Amount
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records.reach import SPEND
from socialroi_desktop.store.changes import bulk

_TOGETHER = (
    "{count} rows of this file together spent {after} where {before} are here: they may be of an older export, or only a part."
    " Take all of them only if the file is the newer one."
)


@dataclass(frozen=True, slots=True)
class CutFurther:
    """Places of rows that set nothing back, and doubts about new ones beside rows that do."""

    whole: frozenset[int] = frozenset()
    doubts: Mapping[int, Problem] = field(default_factory=dict)


def cut_further(chunk: Chunk, met: Mapping[int, bulk.Stored]) -> CutFurther:
    """Return what is cut into several rows, such as one for each age: ad results alone are numbered so."""
    if chunk.entity != "ad_cost" or "spend" not in chunk.columns or not met:
        return CutFurther()
    spend, currency = chunk.columns.index("spend"), chunk.columns.index("currency")
    whole: set[int] = set()
    doubts: dict[int, Problem] = {}
    for places in _groups(chunk).values():
        stored = [met[n] for n in places if n in met]
        if not stored or len(places) == 1:
            continue
        before = sum(row["spend"] or 0 for row in stored)
        after = sum(int(chunk.rows[n][spend] or 0) for n in places)
        if after >= before:
            whole.update(places)
            continue
        unit = str(chunk.rows[places[0]][currency] or "")
        told = {"count": len(places), "before": Amount(before, unit), "after": Amount(after, unit)}
        for n in places:
            doubts[n] = Problem(_TOGETHER, told, line=chunk.lines[n])
    return CutFurther(frozenset(whole), doubts)


def _groups(chunk: Chunk) -> Mapping[tuple[Value, ...], list[int]]:
    key = [chunk.columns.index(name) for name in SPEND if name in chunk.columns]
    groups: dict[tuple[Value, ...], list[int]] = defaultdict(list)
    for n, row in enumerate(chunk.rows):
        groups[tuple(row[at] for at in key)].append(n)
    return groups
