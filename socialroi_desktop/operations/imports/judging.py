"""The verdict on every row of an import against what the workspace holds: new, the same, changed, doubtful.

Asks `store` what rows meet; writes nothing and knows no file format.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import overload

from socialroi_desktop.domain.imports import Assessed, Chunk, Value, Verdict, assess
from socialroi_desktop.domain.key_forms import KeyForms, key_forms, may_differ
from socialroi_desktop.domain.problem import Problem, joined
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.operations.imports import post_history
from socialroi_desktop.operations.imports.bare_days import without_bare_days
from socialroi_desktop.operations.imports.beside import beside_changes
from socialroi_desktop.operations.imports.by_hand import ByHand
from socialroi_desktop.operations.imports.click_counts import counted_twice
from socialroi_desktop.operations.imports.cut_further import cut_further
from socialroi_desktop.operations.imports.cut_parts import is_cut_otherwise, is_of_same_part
from socialroi_desktop.operations.imports.cut_reports import cut_finer
from socialroi_desktop.operations.imports.fell_together import Age, by_chunk, fell_together
from socialroi_desktop.operations.imports.other_amounts import with_other_amounts
from socialroi_desktop.operations.imports.parts import part_changes, rows_by_owner
from socialroi_desktop.operations.imports.payments_told import other_currency, payments_told
from socialroi_desktop.operations.imports.people import meet_people, row_keys
from socialroi_desktop.operations.imports.pieces import known_better
from socialroi_desktop.operations.imports.planned_posts import meet_planned
from socialroi_desktop.operations.imports.repeated_rows import judge_twin, twin_doubt
from socialroi_desktop.operations.imports.same_bytes import SameBytes
from socialroi_desktop.operations.imports.set_back import set_back
from socialroi_desktop.operations.imports.standing import with_standing
from socialroi_desktop.operations.imports.tellings import told_otherwise
from socialroi_desktop.operations.imports.told_posts import meet_told
from socialroi_desktop.operations.imports.twin_doubts import twins_of
from socialroi_desktop.operations.imports.written_otherwise import twin_otherwise, written_otherwise
from socialroi_desktop.store.changes import bulk
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.changes.writings import Writings
from socialroi_desktop.store.derived.days import local_day
from socialroi_desktop.store.sameness import alike as sameness
from socialroi_desktop.store.sameness import levels, overlaps
from socialroi_desktop.store.sameness.planned import zone_of

Row = tuple[Value, ...]
NEW = Assessed(Verdict.NEW)


class Repeated(Sequence[Assessed]):
    """The verdict on a chunk of which every row is stored already; made a verdict a row only where one looks."""

    __slots__ = ("_ids",)

    def __init__(self, ids: range) -> None:
        self._ids = ids

    @overload
    def __getitem__(self, index: int) -> Assessed: ...
    @overload
    def __getitem__(self, index: slice) -> "Repeated": ...
    def __getitem__(self, index: int | slice) -> "Assessed | Repeated":
        if isinstance(index, slice):
            return Repeated(self._ids[index])
        return Assessed(Verdict.SAME, self._ids[index])

    def __len__(self) -> int:
        return len(self._ids)


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
    writings = writings or Writings(writer.connection)
    day = _local_day(writer)
    found_by_key = _meet(writer, chunk, writings)
    otherwise, unsure = written_otherwise(chunk, found_by_key, writings, day)
    people = meet_people(writer, chunk, {**found_by_key, **otherwise} if otherwise else found_by_key)
    told = meet_told(writer, chunk, people.stored)
    known = {**people.stored, **told.stored} if told.stored else people.stored
    came_out = meet_planned(writer, chunk, known)
    met = _met_before(chunk, {**known, **came_out.stored} if came_out.stored else known, before)
    edits = (before.by_hand if before is not None else ByHand(writer)).of(chunk, met)
    chunk = edits.asked
    children = rows_by_owner(chunk)
    stored = _stored_parts(writer, chunk, [row["id"] for row in met.values()]) if children else {}
    doubled = {
        **({} if before is None else before.as_other_kind(chunk)),
        **{n: doubt for n, doubt in unsure.items() if n not in met},
        **payments_told(writer, chunk, met),
        **_overlaps(writer, batch_id, chunk, met),
        **twins_of(writer, chunk, met),
        **counted_twice(writer, batch_id, chunk, met),
    }
    further = cut_further(chunk, met)
    doubled |= (
        _other_levels(writer, batch_id, chunk, met, further.whole)
        | dict(people.doubts)
        | dict(came_out.doubts)
        | dict(further.doubts)
    )
    cut = cut_finer(writer, batch_id, chunk) if met else {}
    seen: dict[Row, int] = {}
    how = key_forms(chunk.entity, chunk.columns)
    loosely = _Loosely(chunk, how, day)
    settled = {
        **with_other_amounts(writer, batch_id, chunk, met),
        **told_otherwise(writer, batch_id, chunk, met, doubled),
    }
    verdicts = []
    for n, row in enumerate(chunk.rows):
        twin = seen.setdefault(row_keys(chunk, row) or how.of(row), n) if how.key else n
        if twin != n:
            verdicts.append(judge_twin(chunk, n, twin, how))
            continue
        found = met.get(n)
        if found is None and (other := loosely.twin(n)) is not None:
            verdicts.append(other)
            continue
        if n in settled:
            verdicts.append(settled[n])
            continue
        if found is None:
            verdicts.append(_unmet(chunk.doubts.get(n), doubled.get(n)))
            continue
        changes = told.without_guesses(n, chunk, how.without_writings(_changes(chunk.columns, row, found)))
        changes = without_bare_days(writer, chunk, edits.without_kept(n, changes))
        for name in people.kept.get(n, known_better(chunk, row, changes)):
            changes.pop(name, None)
        if n in children and chunk.children is not None:
            changes.update(part_changes(chunk.children, children[n], stored.get(found["id"], [])))
        changes |= came_out.states.get(n, {})
        changes |= beside_changes(writer, chunk.entity, found["id"], chunk.beside.get(n))
        verdicts.append(
            cut[n]
            if n in cut and changes and not is_of_same_part(chunk, n, found)
            else _met(chunk, n, found, changes, (batch_id, day, n in further.whole, before))
        )
    anew = before.read_anew if before is not None else ()
    if chunk.entity != "post":
        return fell_together(chunk, verdicts, anew, day, is_older=is_older)
    told_posts = post_history.settled(writer, chunk, post_history.without_old_plans(chunk, verdicts))
    return fell_together(chunk, told_posts, anew, day, is_older=is_older)


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


def _stored_parts(writer: Writer, chunk: Chunk, owners: Sequence[int]) -> Mapping[int, list[bulk.Stored]]:
    return (
        {} if chunk.children is None else bulk.stored_parts(writer.connection, chunk.children.entity, owners)
    )


def _changes(columns: Sequence[str], row: Row, found: bulk.Stored) -> dict[str, tuple[Value, Value]]:
    """Return what a row would change; most rows that come again are equal as a whole, which is told at once."""
    if tuple(found)[1 + len(bulk.EVIDENCE) :] == row:
        return {}
    return dict(assess(columns, row, found))


def _overlaps(
    writer: Writer, batch_id: int, chunk: Chunk, met: Mapping[int, bulk.Stored]
) -> dict[int, Problem]:
    """Return a doubt for each new row that covers days which a row of another file covers already."""
    if not overlaps.covers_periods(chunk.entity):
        return {}
    fresh = {n: row for n, row in enumerate(chunk.rows) if n not in met}
    found = overlaps.overlapping(writer.connection, batch_id, chunk.entity, chunk.columns, fresh)
    return {
        n: Problem(
            "Overlaps {start} to {end}, line {met} of “{file}”: taking both would count the same days twice.",
            {"start": span.start, "end": span.end, "met": span.line, "file": span.file},
            line=chunk.lines[n],
        )
        for n, span in found.items()
    }


_OTHER_LEVEL = (
    "Holds the same spend as line {met} of “{file}”, which tells {start} to {end} cut otherwise (campaign, ad set, ad, platform):"
    " taking both would count it twice."
)


def _other_levels(
    writer: Writer, batch_id: int, chunk: Chunk, met: Mapping[int, bulk.Stored], whole: Collection[int]
) -> dict[int, Problem]:
    """Return a doubt for each new ad result whose money another file tells by campaign instead of by ad, or the reverse."""
    if chunk.entity != "ad_cost":
        return {}
    fresh = {n: row for n, row in enumerate(chunk.rows) if n not in met}
    # A row that would set its stored one back is asked about, so that one still holds the money.
    known = [
        chunk.rows[n]
        for n, found in met.items()
        if n in whole or set_back(chunk.entity, _changes(chunk.columns, chunk.rows[n], found)) is None
    ]
    return {
        n: Problem(
            _OTHER_LEVEL,
            {"start": span.start, "end": span.end, "met": span.line, "file": span.file},
            line=chunk.lines[n],
        )
        for n, span in levels.at_other_level(writer.connection, batch_id, chunk.columns, fresh, known).items()
    }


def _unmet(doubt: Problem | None, doubled: Problem | None) -> Assessed:
    told = joined(doubt, doubled)
    if told is None:
        return NEW
    return Assessed(Verdict.NEW if told.minor else Verdict.DOUBTFUL, doubt=told)


def _local_day(writer: Writer) -> Callable[[str], str]:
    return local_day(zone_of(writer.connection))


def _met(
    chunk: Chunk,
    n: int,
    met: bulk.Stored,
    changes: dict[str, tuple[Value, Value]],
    told: tuple[int, Callable[[str], str], bool, SameBytes | None],
) -> Assessed:
    batch_id, day, goes_on, before = told
    if not changes:
        return Assessed(Verdict.SAME, met["id"])
    if met["batch_id"] == batch_id:
        return twin_doubt(chunk.lines[n], met["source_line"])
    anew = before is not None and before.is_read_anew(met)
    doubt = chunk.doubts.get(n) or (None if anew else other_currency(chunk, n, changes))
    if (doubt is None or doubt.minor) and before is not None and (older := before.doubt(met, changes)):
        doubt = replace(older, line=chunk.lines[n])
    if doubt is not None and not doubt.minor:
        doubt = with_standing(doubt, (chunk, n), changes, day)
    if (doubt is None or doubt.minor) and not (goes_on or anew):
        back = set_back(chunk.entity, changes, str(_told(chunk, n, "currency") or ""), day)
        doubt = doubt if back is None else replace(back, line=chunk.lines[n])
    doubtful = doubt is not None and not doubt.minor
    return Assessed(Verdict.DOUBTFUL if doubtful else Verdict.CHANGED, met["id"], changes, doubt)


def _met_before(
    chunk: Chunk, met: Mapping[int, bulk.Stored], before: SameBytes | None
) -> Mapping[int, bulk.Stored]:
    """Return what rows meet, of others the record that the very line told when the file came before."""
    more = {} if before is None else before.meet(chunk, met)
    return (
        {**met, **{n: row for n, row in more.items() if not is_cut_otherwise(chunk, n, row)}} if more else met
    )


def _told(chunk: Chunk, n: int, name: str) -> Value:
    return chunk.rows[n][chunk.columns.index(name)] if name in chunk.columns else None


def is_new(item: Assessed) -> bool:
    """Tell whether a row would be inserted."""
    return item.existing_id is None and item.verdict in (Verdict.NEW, Verdict.DOUBTFUL)


def _meet(writer: Writer, chunk: Chunk, writings: Writings) -> Mapping[int, bulk.Stored]:
    """Return the stored row that each row meets by its key, however both write it."""
    met = bulk.meet(writer.connection, chunk.entity, chunk.columns, chunk.rows)
    others = {n: chunk.rows[n] for n in range(len(chunk.rows)) if n not in met}
    return met | writings.meet(chunk.entity, chunk.columns, others)
