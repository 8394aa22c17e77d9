"""The verdict on every row of an import against what the workspace holds: new, the same, changed, doubtful.

Asks `store` what rows meet; writes nothing and knows no file format.
"""

from collections.abc import Callable, Mapping, Sequence

from socialroi_desktop.domain.imports import Assessed, Chunk, Verdict
from socialroi_desktop.domain.key_forms import KeyForms, key_forms, may_differ
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.operations.imports import post_history
from socialroi_desktop.operations.imports.bare_days import without_bare_days
from socialroi_desktop.operations.imports.beside import beside_changes
from socialroi_desktop.operations.imports.by_hand import ByHand
from socialroi_desktop.operations.imports.corrected_costs import corrected_costs
from socialroi_desktop.operations.imports.counted_already import counted_already
from socialroi_desktop.operations.imports.cut_further import no_less_together
from socialroi_desktop.operations.imports.cut_parts import is_cut_otherwise
from socialroi_desktop.operations.imports.fell_together import Age, by_chunk, fell_together
from socialroi_desktop.operations.imports.met_parts import MetParts
from socialroi_desktop.operations.imports.other_amounts import with_other_amounts
from socialroi_desktop.operations.imports.other_orders import other_orders
from socialroi_desktop.operations.imports.people import meet_people, row_keys
from socialroi_desktop.operations.imports.pieces import known_better
from socialroi_desktop.operations.imports.planned_posts import meet_planned
from socialroi_desktop.operations.imports.repeated import Repeated
from socialroi_desktop.operations.imports.repeated_rows import judge_twin
from socialroi_desktop.operations.imports.row_verdicts import (
    Changes,
    OfImport,
    Row,
    changing,
    row_changes,
    unmet,
)
from socialroi_desktop.operations.imports.same_bytes import SameBytes
from socialroi_desktop.operations.imports.tellings import told_otherwise
from socialroi_desktop.operations.imports.told_posts import meet_told
from socialroi_desktop.operations.imports.written_otherwise import twin_otherwise, written_otherwise
from socialroi_desktop.store.changes import bulk
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.changes.writings import Writings
from socialroi_desktop.store.derived.days import local_day
from socialroi_desktop.store.sameness import alike as sameness
from socialroi_desktop.store.sameness.planned import zone_of


def judge(
    writer: Writer,
    batch_id: int,
    chunk: Chunk,
    writings: Writings | None = None,
    before: SameBytes | None = None,
    *,
    is_older: Age = by_chunk,
) -> Sequence[Assessed]:
    """Return the verdict on each row of a chunk that the batch `batch_id` is about to bring.

    `writings` remembers from chunk to chunk how the workspace writes its keys, `before` what the very bytes brought earlier;
    `is_older` says of the whole file whether it is.
    """
    by_row = chunk.beside or (before is not None and before.reads_anew)
    if not by_row and (alike := sameness.stored_alike(writer.connection, chunk)) is not None:
        return Repeated(alike)
    of_import = OfImport(batch_id, local_day(zone_of(writer.connection)), before)
    judging = _Judging(writer, chunk, writings or Writings(writer.connection), of_import)
    verdicts = judging.verdicts()
    chunk = judging.chunk
    anew = before.read_anew if before is not None else ()
    if chunk.entity == "post":
        verdicts = post_history.settled(writer, chunk, post_history.without_old_plans(chunk, verdicts))
    return fell_together(chunk, verdicts, anew, of_import.day, is_older=is_older)


class _Judging:
    """The rows of one chunk with all that they meet; `chunk` holds what is asked of them because of edits by hand."""

    def __init__(self, writer: Writer, chunk: Chunk, writings: Writings, of_import: OfImport) -> None:
        self._writer, self._of_import = writer, of_import
        before, day = of_import.before, of_import.day
        found_by_key = _meet(writer, chunk, writings)
        otherwise, unsure = written_otherwise(chunk, found_by_key, writings, day)
        self._people = meet_people(
            writer, chunk, {**found_by_key, **otherwise} if otherwise else found_by_key
        )
        self._told = meet_told(writer, chunk, self._people.stored)
        known = {**self._people.stored, **self._told.stored} if self._told.stored else self._people.stored
        self._came_out = meet_planned(writer, chunk, known)
        come = {**known, **self._came_out.stored} if self._came_out.stored else known
        self._met = _met_before(chunk, come, before)
        self._edits = (before.by_hand if before is not None else ByHand(writer)).of(chunk, self._met)
        self.chunk = self._edits.asked
        self._parts = MetParts(writer, self.chunk, self._met)
        self._how = key_forms(chunk.entity, chunk.columns)
        self._whole = no_less_together(self.chunk, self._met)
        self._doubled = self._doubts({n: doubt for n, doubt in unsure.items() if n not in self._met})

    def _doubts(self, unsure: Mapping[int, Problem]) -> Mapping[int, Problem]:
        """Return by place what speaks against rows that meet none."""
        before, batch_id = self._of_import.before, self._of_import.batch_id
        return {
            **({} if before is None else before.as_other_kind(self.chunk)),
            **unsure,
            **counted_already(self._writer, batch_id, self.chunk, self._met, self._whole),
            **self._people.doubts,
            **self._came_out.doubts,
        }

    def verdicts(self) -> Sequence[Assessed]:
        """Return the verdict on each row, by itself and among the others of the chunk."""
        return other_orders(self.chunk, self._by_row(), self._met, self._parts)

    def _by_row(self) -> list[Assessed]:
        chunk, met, batch_id = self.chunk, self._met, self._of_import.batch_id
        settled = {
            **with_other_amounts(self._writer, batch_id, chunk, met),
            **corrected_costs(self._writer, batch_id, chunk, met),
            **told_otherwise(self._writer, batch_id, chunk, met, self._doubled),
        }
        loosely = _Loosely(chunk, self._how, self._of_import.day)
        seen: dict[Row, int] = {}
        verdicts = []
        for n, row in enumerate(chunk.rows):
            twin = seen.setdefault(row_keys(chunk, row) or self._how.of(row), n) if self._how.key else n
            if twin != n:
                verdicts.append(judge_twin(chunk, n, twin, self._how))
            elif n not in met and (other := loosely.twin(n)) is not None:
                verdicts.append(other)
            elif n in settled:
                verdicts.append(settled[n])
            elif n not in met:
                verdicts.append(unmet(chunk.doubts.get(n), self._doubled.get(n)))
            else:
                verdicts.append(self._of_met(n))
        return verdicts

    def _of_met(self, n: int) -> Assessed:
        """Return the verdict on a row that meets a stored one."""
        row = (self.chunk, n)
        return changing(row, self._met[n], self._changes(n), self._of_import, goes_on=n in self._whole)

    def _changes(self, n: int) -> Changes:
        """Return what a row would change of the record it meets, of its parts and of what stands beside it."""
        chunk, row, found = self.chunk, self.chunk.rows[n], self._met[n]
        changes = self._how.without_writings(row_changes(chunk.columns, row, found))
        changes = self._edits.without_kept(n, self._told.without_guesses(n, chunk, changes))
        changes = without_bare_days(self._writer, chunk, changes)
        for name in self._people.kept.get(n, known_better(chunk, row, changes)):
            changes.pop(name, None)
        changes |= self._parts.changes(n)
        changes |= self._came_out.states.get(n, {})
        changes |= beside_changes(self._writer, chunk.entity, found["id"], chunk.beside.get(n))
        return changes


class _Loosely:
    """The rows of a chunk by their loose keys, where any two of them may be one; rows that are counted apart never are."""

    def __init__(self, chunk: Chunk, how: KeyForms, day: Callable[[str], str]) -> None:
        self._chunk, self._how, self._day = chunk, how, day
        self._first: dict[Row, int] | None = None
        texts = how.loose_texts(chunk.rows) if not RECORDS[chunk.entity].numbered_by and chunk.rows else ()
        if any(map(may_differ, texts)):
            self._first = {}

    def twin(self, n: int) -> Assessed | None:
        """Return the verdict on a row that may be an earlier one written otherwise; None for one that stands alone."""
        if self._first is None:
            return None
        first = self._first.setdefault(self._how.loose_of(self._chunk.rows[n]), n)
        if first == n:
            return None
        return twin_otherwise(self._chunk, n, first, self._day) or judge_twin(
            self._chunk, n, first, self._how
        )


def _met_before(
    chunk: Chunk, met: Mapping[int, bulk.Stored], before: SameBytes | None
) -> Mapping[int, bulk.Stored]:
    """Return what rows meet, of others the record that the very line told when the file came before."""
    more = {} if before is None else before.meet(chunk, met)
    return (
        {**met, **{n: row for n, row in more.items() if not is_cut_otherwise(chunk, n, row)}} if more else met
    )


def is_new(item: Assessed) -> bool:
    """Tell whether a row would be inserted."""
    return item.existing_id is None and item.verdict in (Verdict.NEW, Verdict.DOUBTFUL)


def _meet(writer: Writer, chunk: Chunk, writings: Writings) -> Mapping[int, bulk.Stored]:
    """Return the stored row that each row meets by its key, however both write it."""
    met = bulk.meet(writer.connection, chunk.entity, chunk.columns, chunk.rows)
    others = {n: chunk.rows[n] for n in range(len(chunk.rows)) if n not in met}
    return met | writings.meet(chunk.entity, chunk.columns, others)
