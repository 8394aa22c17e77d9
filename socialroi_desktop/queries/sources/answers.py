"""Brings how people who ask were answered into the groups of a question: shares in time, and how long it took.

A median is no sum: the times of each group are read one by one.
"""

from collections import defaultdict
from collections.abc import Sequence
from math import ceil
from statistics import median

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.ranges import median_range
from socialroi_desktop.queries.gathering import WHOLE, Gathered
from socialroi_desktop.queries.grouping import add_told, key_of
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.queries.sources.source import Asked, ProofTable, Source, paged
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.answers import ANSWERS, ENDS, STEPS, answers_of, seconds, times_of
from socialroi_desktop.store.sums.told import in_months, summed

_NEEDS = N_("needs mentions that ask something: log them on the Listening tab")
_FEW = "Fewer than six have it: too few for a range."


def ninth(times: Sequence[int]) -> int:
    """Return the time within which nine in ten are: the smallest that holds for so many (nearest rank)."""
    return sorted(times)[ceil(0.9 * len(times)) - 1]


def _add(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    gathered.known(ANSWERS.tells)
    asked = [name for name in ANSWERS.tells if gathered.asks((name,))]
    rows = in_months(answers_of(asked), scope.by)
    add_told(gathered, scope, summed(workspace, rows, scope.period, scope.by))


def _prove(asked: Asked) -> list[ProofTable]:
    return [paged(asked, ANSWERS)]


def _add_times(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    for step in STEPS:
        if gathered.asks(f"{step}{end}" for end in ENDS):
            _add_step(workspace, scope, gathered, step)


def _add_step(workspace: Workspace, scope: Scope, gathered: Gathered, step: str) -> None:
    found: dict[str, list[int]] = defaultdict(list)
    for told, took in seconds(workspace, step, scope.period, scope.by):
        key = key_of(scope, told)
        if key is not None:
            found[key] += took
    for key, times in found.items():
        group = gathered[key]
        for end, value in zip(ENDS, (median(times), ninth(times), max(times)), strict=True):
            group.parts[WHOLE][f"{step}{end}"] = value  # type: ignore[assignment]  # a median may lie half way between two
            group.alike[frozenset({(WHOLE, f"{step}{end}")})] += len(times)
        ends = median_range(times)
        if ends is None:
            group.remarks[step] = Problem(_FEW)
        else:
            group.ranges[step] = ends


def _prove_times(asked: Asked) -> list[ProofTable]:
    step = next(step for step in STEPS if any(name.startswith(step) for _, name in asked.pairs))
    return [paged(asked, times_of(step))]


ANSWER = Source(
    "answers", frozenset(ANSWERS.tells), ("mention",), ANSWERS.breakdowns, _add, _prove, needs=_NEEDS
)
ANSWER_TIMES = Source(
    "answer times",
    frozenset(f"{step}{end}" for step in STEPS for end in ENDS),
    ("mention",),
    ANSWERS.breakdowns,
    _add_times,
    _prove_times,
    needs=_NEEDS,
)
