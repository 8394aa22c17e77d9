"""Doubtful rows that were taken in their second reading before: they are known, and the first reading does not replace them.

Reads the file once more, in its second reading, where doubtful rows would change or add something; writes nothing.
"""

from collections.abc import Callable, Collection, Sequence
from contextlib import closing
from dataclasses import replace

from socialroi_desktop import ingest
from socialroi_desktop.domain.imports import Assessed, Chunk, Verdict
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.operations.imports.earlier_readings import nth_of_lines
from socialroi_desktop.operations.imports.judging import judge
from socialroi_desktop.operations.imports.too_large import is_too_large
from socialroi_desktop.store.changes import bulk
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.sameness.same_bytes import read_otherwise

Known = dict[tuple[int, int], int]


class SecondReadings:
    """The rows of one file in their second reading; `prepare` makes of a chunk what is held against the store.

    Lines in `accepted` were named by a person, who wants them as they are read now.
    """

    def __init__(
        self, writer: Writer, plan: ingest.Plan, accepted: Collection[int], prepare: Callable[[Chunk], Chunk]
    ) -> None:
        self._writer, self._plan, self._prepare = writer, plan, prepare
        self._accepted = accepted
        self._known: Known | None = None
        # Whether the file is too large to be read once more though it may matter.
        self.left_out = False

    def settled(self, batch_id: int, chunk: Chunk, verdicts: Sequence[Assessed]) -> Sequence[Assessed]:
        """Return the verdicts, the same for each doubtful row that is here as its second reading tells it."""
        places = [n for n in chunk.doubts if self._is_open(chunk.lines[n], verdicts[n])]
        if not places or chunk.entity != self._plan.entity:
            return verdicts
        if is_too_large(self._plan.source.size):
            self.left_out = True
            return verdicts
        if self._known is None:
            self._known = self._read(batch_id)
        if not self._known:
            return verdicts
        nth = nth_of_lines(chunk)
        found = list(verdicts)
        meant = {n: self._known[key] for n in places if (key := nth[n]) in self._known}
        otherwise = read_otherwise(self._writer.connection, chunk.entity, list(meant.values()))
        for n, row_id in meant.items():
            # A row that meets nothing as it is read now may be another one, unless that one was read the second way.
            if verdicts[n].existing_id == row_id or row_id in otherwise:
                found[n] = Assessed(Verdict.SAME, row_id)
        return found

    def _is_open(self, line: int, item: Assessed) -> bool:
        return item.verdict is Verdict.DOUBTFUL and line not in self._accepted and _has_second(item.doubt)

    def _read(self, batch_id: int) -> Known:
        """Return by line, and by its place among the rows of that line, the records that are here in the second reading."""
        found: Known = {}
        if bulk.is_empty(self._writer.connection, self._plan.entity):
            return found
        layout = self._plan.layout
        options = replace(layout.options, second=frozenset({ingest.ALL_LINES}))
        plan = replace(self._plan, layout=replace(layout, options=options))
        with closing(ingest.read(plan)) as chunks:
            for chunk in chunks:
                said = [n for n, doubt in chunk.doubts.items() if _as_said(doubt)]
                if not said:
                    continue
                told = self._prepare(replace(chunk, aside=None))
                verdicts = judge(self._writer, batch_id, told)
                nth = nth_of_lines(told)
                for n in said:
                    item = verdicts[n]
                    if item.verdict is Verdict.SAME and item.existing_id is not None:
                        found[nth[n]] = item.existing_id
        return found


def _has_second(doubt: Problem | None) -> bool:
    return doubt is not None and any(one.second for one in doubt.each())


def _as_said(doubt: Problem) -> bool:
    return any(one.option == ingest.SAID for one in doubt.each())
