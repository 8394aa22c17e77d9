"""Records that a file told in an earlier reading, where its rows are now those of another file: counted once, they go.

A record that somebody changed since, or that others name, stays, and the row is asked about.
"""

from collections.abc import Sequence
from dataclasses import replace

from socialroi_desktop.domain.imports import Assessed, Chunk, Verdict
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem, joined
from socialroi_desktop.operations.imports.same_bytes import SameBytes
from socialroi_desktop.operations.imports.wanted import Selection
from socialroi_desktop.store.changes.told_only import brought_by, told_only
from socialroi_desktop.store.changes.writer import Writer

_GONE = N_(
    "{count} records that this very file told in another reading are taken away: read as now, these rows are of records that"
    " are here already."
)
_ONE_GONE = N_(
    "A record that this very file told in another reading is taken away: read as now, its row is of a record that is here"
    " already."
)
_STAYS = N_(
    "In another reading this very line told a second record, which was changed or used since and still counts: delete that one"
    " where it is the same row."
)
_WAITS = N_(
    "In another reading this very line told a second record, which still counts: it goes when the row is taken."
)
_OF_OTHERS = N_(
    "In another reading this very line changed a record that is not of this file: taking the row moves that one, and what it was"
    " before is lost. Undo that import first, then import the file again."
)


class Displaced:
    """The records of earlier readings of one file that others took the place of."""

    def __init__(self, writer: Writer, before: SameBytes, selection: Selection) -> None:
        self._writer, self._before, self._selection = writer, before, selection
        # Those of the chunk that was asked about last that nothing else has told.
        self._free: set[int] = set()
        self._gone = 0

    def asked(self, chunk: Chunk, verdicts: Sequence[Assessed]) -> Sequence[Assessed]:
        """Return the verdicts, rows in doubt of which the earlier record cannot go by itself."""
        verdicts = self._of_others(chunk, verdicts)
        if not self._before.displaced:
            return verdicts
        earlier = self._before.displaced.values()
        self._free = told_only(self._writer, self._before.batches, chunk.entity, earlier)
        found = list(verdicts)
        for n, row_id in self._before.displaced.items():
            if self._is_unsure(chunk, n, verdicts[n]):
                doubt = joined(verdicts[n].doubt, Problem(_WAITS, line=chunk.lines[n]))
            elif row_id not in self._free:
                doubt = joined(verdicts[n].doubt, Problem(_STAYS, line=chunk.lines[n]))
            else:
                continue
            found[n] = replace(verdicts[n], verdict=Verdict.DOUBTFUL, doubt=doubt)
        return found

    def _of_others(self, chunk: Chunk, verdicts: Sequence[Assessed]) -> Sequence[Assessed]:
        """Return the verdicts, in doubt rows that would make their own of a record that came by another file or by hand."""
        moved = {
            n: row_id
            for n, row_id in self._before.moved.items()
            if verdicts[n].existing_id == row_id and verdicts[n].changes
        }
        if not moved:
            return verdicts
        theirs = brought_by(self._writer, self._before.batches, chunk.entity, moved.values())
        found = list(verdicts)
        for n in (n for n, row_id in moved.items() if row_id not in theirs):
            doubt = joined(verdicts[n].doubt, Problem(_OF_OTHERS, line=chunk.lines[n]))
            found[n] = replace(verdicts[n], verdict=Verdict.DOUBTFUL, doubt=doubt)
        return found

    def take_away(self, chunk: Chunk, verdicts: Sequence[Assessed], wanted: Sequence[bool]) -> None:
        """Delete the records of earlier readings whose rows are settled."""
        going = [
            row_id
            for n, row_id in self._before.displaced.items()
            if verdicts[n].existing_id not in (None, row_id)
            and (wanted[n] or self._is_settled(chunk, n, verdicts[n]))
            and row_id in self._free
        ]
        self._writer.delete_rows(chunk.entity, going)
        self._gone += len(going)

    def notes(self) -> tuple[Problem, ...]:
        """Return what is to be said of the file as a whole."""
        if not self._gone:
            return ()
        return (Problem(_ONE_GONE if self._gone == 1 else _GONE, {"count": self._gone}),)

    def _is_settled(self, chunk: Chunk, n: int, item: Assessed) -> bool:
        """Tell whether a row that is not taken is that of the other record all the same: it only asks which figures hold."""
        known = item.verdict in (Verdict.SAME, Verdict.DOUBTFUL)
        return known and chunk.lines[n] not in self._selection.refused and not self._is_unsure(chunk, n, item)

    def _is_unsure(self, chunk: Chunk, n: int, item: Assessed) -> bool:
        doubt = chunk.doubts.get(n)
        return item.verdict is Verdict.DOUBTFUL and doubt is not None and not doubt.minor
