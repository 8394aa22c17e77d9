"""Finds stored rows of other files whose days overlap those of incoming rows without being the same days.

Two exports of "this month" made a week apart hold the same days twice; their keys differ, so that `bulk.meet`
lets both in. Knows records that cover a period; what follows from an overlap is decided by the caller.
"""

import sqlite3
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.file.codec import quoted

# Two rows that differ in nothing but these speak of the same thing at other times.
_WHEN = frozenset({"period_start", "period_end", "hour"})


@dataclass(frozen=True, slots=True)
class Span:
    """The days a stored row covers (ISO dates), and the file and line it is from."""

    start: str
    end: str
    line: int
    file: str


@dataclass(slots=True)
class _Spans:
    """The stored spans of one thing: single days, which are many, in order; longer ones as they come."""

    days: list[Span] = field(default_factory=list)
    longer: list[Span] = field(default_factory=list)

    def meeting(self, start: str, end: str) -> Span | None:
        for span in self.longer:
            if span.start <= end and span.end >= start and (span.start, span.end) != (start, end):
                return span
        if start == end:
            return None
        at = bisect_left(self.days, start, key=lambda span: span.start)
        return self.days[at] if at < len(self.days) and self.days[at].start <= end else None


def covers_periods(entity: str) -> bool:
    """Tell whether the rows of an entity each cover a period, so that they can overlap."""
    return {"period_start", "period_end"} <= set(RECORDS[entity].key)


def overlapping(
    connection: sqlite3.Connection,
    batch_id: int,
    entity: str,
    columns: Sequence[str],
    rows: Mapping[int, Sequence[Value]],
) -> dict[int, Span]:
    """Return, by place, the stored row of another import that covers some of the days of an incoming row.

    Rows of the very same days are not meant: those meet by their key.
    """
    start, end = columns.index("period_start"), columns.index("period_end")
    record = RECORDS[entity]
    same = [name for name in record.key if name not in _WHEN | {record.numbered_by} and name in columns]
    at = [columns.index(name) for name in same]
    first = min((str(row[start]) for row in rows.values()), default="")
    last = max((str(row[end]) for row in rows.values()), default="")
    stored = _stored(connection, entity, same, (batch_id, last, first))
    found: dict[int, Span] = {}
    for place, row in rows.items() if stored else ():
        spans = stored.get(tuple(row[index] for index in at))
        span = spans and spans.meeting(str(row[start]), str(row[end]))
        if span:
            found[place] = span
    return found


def _stored(
    connection: sqlite3.Connection, entity: str, same: list[str], between: tuple[int, str, str]
) -> dict[tuple[Value, ...], _Spans]:
    wanted = ", ".join(f"t.{quoted(name)}" for name in same)
    rows: Iterable[sqlite3.Row] = connection.execute(
        f"SELECT {wanted}, t.period_start AS start, t.period_end AS end, t.source_line AS line, b.file AS file"
        f" FROM {quoted(entity)} t JOIN import_batch b ON b.id = t.batch_id"
        " WHERE t.batch_id <> ? AND t.period_start <= ? AND t.period_end >= ? ORDER BY t.period_start, t.id",
        between,
    )
    stored: dict[tuple[Value, ...], _Spans] = {}
    for row in rows:
        spans = stored.setdefault(tuple(row)[: len(same)], _Spans())
        span = Span(row["start"], row["end"], row["line"] or 0, row["file"])
        (spans.days if span.start == span.end else spans.longer).append(span)
    return stored
