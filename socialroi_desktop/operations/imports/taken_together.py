"""Rows that are taken or left only as a whole: in part they would tell what no file tells. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from socialroi_desktop.domain.imports import Assessed, Chunk, Verdict


def taken_together(
    chunk: Chunk, verdicts: Sequence[Assessed] | Mapping[int, Assessed], places: Iterable[int]
) -> dict[int, Assessed]:
    """Return by place the verdicts on doubtful rows that stand or fall together, where they are of several lines."""
    asked = [n for n in places if verdicts[n].verdict is Verdict.DOUBTFUL and verdicts[n].is_choice]
    lines = frozenset(chunk.lines[n] for n in asked)
    return {n: replace(verdicts[n], together=lines) for n in asked} if len(lines) > 1 else {}
