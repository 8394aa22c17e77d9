"""The verdict on one row by what it meets and would change, and by what is doubted about it. Knows one row; asks nobody."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from socialroi_desktop.domain.imports import Assessed, Chunk, Value, Verdict, assess
from socialroi_desktop.domain.problem import Problem, joined
from socialroi_desktop.operations.imports.payments_told import other_currency
from socialroi_desktop.operations.imports.repeated_rows import twin_doubt
from socialroi_desktop.operations.imports.same_bytes import SameBytes
from socialroi_desktop.operations.imports.set_back import set_back
from socialroi_desktop.operations.imports.standing import with_standing
from socialroi_desktop.store.changes import bulk

Row = tuple[Value, ...]
Changes = dict[str, tuple[Value, Value]]
NEW = Assessed(Verdict.NEW)


@dataclass(frozen=True, slots=True)
class OfImport:
    """What holds for all rows of an import: its batch, the local day of a moment, and what the very bytes brought before."""

    batch_id: int
    day: Callable[[str], str]
    before: SameBytes | None


def row_changes(columns: Sequence[str], row: Row, found: bulk.Stored) -> Changes:
    """Return what a row would change; most rows that come again are equal as a whole, which is told at once."""
    if tuple(found)[1 + len(bulk.EVIDENCE) :] == row:
        return {}
    return dict(assess(columns, row, found))


def unmet(doubt: Problem | None, doubled: Problem | None) -> Assessed:
    """Return the verdict on a row that meets none, by what the reader and what the workspace says against it."""
    told = joined(doubt, doubled)
    if told is None:
        return NEW
    return Assessed(Verdict.NEW if told.minor else Verdict.DOUBTFUL, doubt=told)


def changing(
    row: tuple[Chunk, int], met: bulk.Stored, changes: Changes, told: OfImport, *, goes_on: bool
) -> Assessed:
    """Return the verdict on a row, a place in its chunk, that meets a record; one that `goes_on` sets nothing back."""
    chunk, n = row
    if not changes:
        return Assessed(Verdict.SAME, met["id"])
    if met["batch_id"] == told.batch_id:
        return twin_doubt(chunk.lines[n], met["source_line"])
    before = told.before
    anew = before is not None and before.is_read_anew(met)
    doubt = chunk.doubts.get(n) or (None if anew else other_currency(chunk, n, changes))
    if (doubt is None or doubt.minor) and before is not None and (older := before.doubt(met, changes)):
        doubt = replace(older, line=chunk.lines[n])
    if doubt is not None and not doubt.minor:
        doubt = with_standing(doubt, (chunk, n), changes, told.day)
    if (doubt is None or doubt.minor) and not (goes_on or anew):
        back = set_back(chunk.entity, changes, str(_cell(chunk, n, "currency") or ""), told.day)
        doubt = doubt if back is None else replace(back, line=chunk.lines[n])
    doubtful = doubt is not None and not doubt.minor
    return Assessed(Verdict.DOUBTFUL if doubtful else Verdict.CHANGED, met["id"], changes, doubt)


def _cell(chunk: Chunk, n: int, name: str) -> Value:
    return chunk.rows[n][chunk.columns.index(name)] if name in chunk.columns else None
