"""Rows as their verdicts change them before they are written: what the workspace knows better. Pure."""

from collections.abc import Sequence
from dataclasses import replace

from socialroi_desktop.domain.imports import Assessed, Chunk


def as_judged(chunk: Chunk, new: Sequence[int], verdicts: Sequence[Assessed]) -> Chunk:
    """Return the chunk with what the verdicts change in rows that are new."""
    changed = [n for n in new if verdicts[n].changes]
    if not changed:
        return chunk
    rows = list(chunk.rows)
    for n in changed:
        told = {name: after for name, (_, after) in verdicts[n].changes.items()}
        rows[n] = tuple(told.get(name, value) for name, value in zip(chunk.columns, rows[n], strict=True))
    return replace(chunk, rows=rows)
