"""Rows that a person left out of an import: they are kept as such by their key, and asked about when a file tells them again."""

import json
from collections.abc import Sequence
from dataclasses import replace

from socialroi_desktop.domain.imports import Assessed, Chunk, Verdict
from socialroi_desktop.domain.key_forms import key_forms
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem, joined
from socialroi_desktop.operations.imports.wanted import Selection
from socialroi_desktop.store.changes.batches import left_out
from socialroi_desktop.store.changes.writer import Writer

_LEFT_OUT = N_("Left out as it was said.")
_AGAIN = N_(
    "Line {met} of “{file}”, which tells the same, was left out on purpose: take this row only if it is to count after all."
)


class LeftOut:
    """What was left out of earlier imports of one kind of rows, and what is left out of the present one."""

    def __init__(self, writer: Writer, selection: Selection) -> None:
        self._connection = writer.connection
        self._selection = selection
        self._known: dict[str, dict[str, tuple[str, int]]] = {}

    def any_of(self, entity: str) -> bool:
        """Tell whether a row of this kind was left out before."""
        return bool(self._of(entity))

    def asked(self, chunk: Chunk, verdicts: Sequence[Assessed]) -> Sequence[Assessed]:
        """Return the verdicts, those in doubt that would bring what was left out before."""
        known = self._of(chunk.entity)
        if not known:
            return verdicts
        found = list(verdicts)
        for n, item in enumerate(verdicts):
            if item.verdict is Verdict.NEW and (before := known.get(_key(chunk, n))):
                again = Problem(_AGAIN, {"file": before[0], "met": before[1]}, line=chunk.lines[n])
                found[n] = replace(item, verdict=Verdict.DOUBTFUL, doubt=joined(again, item.doubt))
        return found

    def of_chunk(self, chunk: Chunk, verdicts: Sequence[Assessed]) -> list[Problem]:
        """Return what is to be kept of the rows of a chunk that were named and left out."""
        named = self._selection.refused | self._selection.turned
        return [
            Problem(_LEFT_OUT, {"entity": chunk.entity, "key": key}, line=chunk.lines[n])
            for n, item in enumerate(verdicts if named else ())
            if chunk.lines[n] in named
            and item.verdict is Verdict.NEW
            and not self._selection.wants(item.verdict, chunk.lines[n])
            and (key := _key(chunk, n))
        ]

    def _of(self, entity: str) -> dict[str, tuple[str, int]]:
        if entity not in self._known:
            self._known[entity] = left_out(self._connection, _LEFT_OUT, entity)
        return self._known[entity]


def _key(chunk: Chunk, n: int) -> str:
    """Return a row's key in the one form in which keys are compared; "" where it has none."""
    how = key_forms(chunk.entity, chunk.columns)
    return json.dumps(how.of(chunk.rows[n]), ensure_ascii=False, default=str) if how.key else ""
