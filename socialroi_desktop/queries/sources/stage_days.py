"""Brings the days people take from one stage to a later one into the groups of a question: the middle one of each group.

A median is no sum: the stays of each group are read one by one.
"""

from collections import defaultdict
from statistics import median

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.ranges import median_range
from socialroi_desktop.queries.gathering import WHOLE, Gathered
from socialroi_desktop.queries.grouping import key_of
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.queries.sources.source import Asked, ProofTable, Source, paged
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.outreach import WENT_ON, days_to_move

_DAYS = "days_to_move"
_FEW = "Fewer than six went on: too few for a range."


def _add(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    found: dict[str, list[int]] = defaultdict(list)
    for told, days in days_to_move(workspace, scope.period, scope.by):
        key = key_of(scope, told)
        if key is not None:
            found[key].append(days)
    for key, stays in found.items():
        group = gathered[key]
        group.parts[WHOLE][_DAYS] = median(stays)  # type: ignore[assignment]  # it may lie half way between two days
        group.alike[frozenset({(WHOLE, _DAYS)})] += len(stays)
        ends = median_range(stays)
        if ends is None:
            group.remarks[_DAYS] = Problem(_FEW)
        else:
            group.ranges[_DAYS] = ends


def _prove(asked: Asked) -> list[ProofTable]:
    return [paged(asked, WENT_ON)]


STAGE_DAYS = Source(
    "stage days",
    frozenset({_DAYS}),
    ("stage_change",),
    WENT_ON.breakdowns,
    _add,
    _prove,
    needs=N_("needs people in stages: move them along on the Outreach tab"),
)
