"""Finds stored counts of clicks on a link that hold the clicks of an incoming one: over other days, or cut by something else.

Pieces of one cut over the same days add up; anything else that shares a day tells the same clicks again. Reads only.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.store.sameness.overlaps import Span


class _Count(NamedTuple):
    tool: Value
    link: Value
    breakdown: Value
    start: str
    end: str

    def tells_again(self, other: "_Count") -> bool:
        """Tell whether two counts of one link hold the same clicks, without being pieces of one cut.

        Two tools that are known count clicks of their own.
        """
        if not (self.start <= other.end and other.start <= self.end):
            return False
        if self.tool != other.tool:
            return not (self.tool and other.tool)
        return (self.breakdown, self.start, self.end) != (other.breakdown, other.start, other.end)


def _count(cells: Sequence[Value]) -> _Count:
    return _Count(cells[0], cells[1], cells[2], str(cells[3]), str(cells[4]))


def counted_otherwise(
    connection: sqlite3.Connection, batch_id: int, columns: Sequence[str], rows: Mapping[int, Sequence[Value]]
) -> dict[int, Span]:
    """Return by place the stored count, of another import or typed, that an incoming one would count again."""
    at = [columns.index(name) for name in ("tool", "link", "breakdown", "period_start", "period_end")]
    told = {n: _count([row[index] for index in at]) for n, row in rows.items()}
    if not told:
        return {}
    first, last = min(one.start for one in told.values()), max(one.end for one in told.values())
    stored: defaultdict[Value, list[tuple[_Count, Span]]] = defaultdict(list)
    for row in connection.execute(
        "SELECT t.tool, t.link, t.breakdown, t.period_start, t.period_end, t.source_line, b.file FROM link_clicks t"
        " LEFT JOIN import_batch b ON b.id = t.batch_id"
        " WHERE t.period_start <= ? AND t.period_end >= ? AND t.batch_id IS NOT ? ORDER BY t.id",
        (last, first, batch_id),
    ):
        other = _count(tuple(row))
        span = Span(other.start, other.end, row["source_line"] or 0, row["file"] or "")
        stored[other.link].append((other, span))
    found: dict[int, Span] = {}
    for n, one in told.items():
        again = next((span for other, span in stored[one.link] if one.tells_again(other)), None)
        if again is not None:
            found[n] = again
    return found
