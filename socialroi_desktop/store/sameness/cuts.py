"""Finds stored ad results of another import that tell the spend of an incoming one in more rows: cut by age, country or place.

Rows of one thing and period are numbered; a plain report meets only the first of those that a cut one left, and the others
would stay beside it. What follows from such a meeting is decided by the caller.
"""

import sqlite3
from collections import Counter
from collections.abc import Sequence

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.key_forms import KeyForms, key_forms
from socialroi_desktop.domain.records import AdCost
from socialroi_desktop.store.file.codec import quoted
from socialroi_desktop.store.sameness.overlaps import Span

# Without the channel: a report cut by platform tells the spend of one account on several.
_THING = tuple(name for name in AdCost.key if name not in (AdCost.numbered_by, "channel"))


def cut_finer(
    connection: sqlite3.Connection, batch_id: int, columns: Sequence[str], rows: Sequence[Sequence[Value]]
) -> dict[int, tuple[int, Span]]:
    """Return, by place, how many rows of other imports tell the spend that fewer incoming rows tell, and the first of them."""
    at = [columns.index(name) if name in columns else None for name in _THING]
    how = key_forms(AdCost.entity, _THING)
    things = [how.of([None if index is None else row[index] for index in at]) for row in rows]
    incoming = Counter(things)
    starts, ends = (
        [thing[_THING.index(name)] for thing in things] for name in ("period_start", "period_end")
    )
    if not rows:
        return {}
    stored = _stored(connection, batch_id, (min(map(str, starts)), max(map(str, ends))), how)
    return {
        place: stored[thing]
        for place, thing in enumerate(things)
        if thing in stored and stored[thing][0] > incoming[thing]
    }


def beside_cuts(
    connection: sqlite3.Connection, columns: Sequence[str], row: Sequence[Value]
) -> tuple[int | None, int]:
    """Return the id of the stored row that is this one but for its number, None where none is, and the last number of its thing.

    So a plain report that was taken beside a cut one is known again, and one that is to be taken gets a number of its own.
    """
    told = dict(zip(columns, row, strict=True))
    told.pop(AdCost.numbered_by, None)
    alike = " AND ".join(f"t.{quoted(name)} IS ?" for name in told)
    found = connection.execute(
        f"SELECT t.id FROM ad_cost t WHERE {alike} LIMIT 1", tuple(told.values())
    ).fetchone()
    thing = " AND ".join(f"t.{quoted(name)} IS ?" for name in _THING)
    last = connection.execute(
        f"SELECT max(t.{AdCost.numbered_by}) FROM ad_cost t WHERE {thing}",
        tuple(told.get(name) for name in _THING),
    ).fetchone()[0]
    return (found["id"] if found else None), last or 0


def _stored(
    connection: sqlite3.Connection, batch_id: int, between: tuple[str, str], how: KeyForms
) -> dict[tuple[Value, ...], tuple[int, Span]]:
    """Return by thing and period how many rows other imports hold of it, and the first of them."""
    found: dict[tuple[Value, ...], tuple[int, Span]] = {}
    cells = ", ".join(f"t.{quoted(name)}" for name in _THING)
    for row in connection.execute(
        f"SELECT {cells}, count(*), min(t.source_line), b.file FROM ad_cost t JOIN import_batch b ON b.id = t.batch_id"
        f" WHERE t.batch_id <> ? AND t.period_start >= ? AND t.period_end <= ?"
        f" GROUP BY {', '.join(str(place + 1) for place in range(len(_THING)))}, b.id HAVING count(*) > 1",
        (batch_id, *between),
    ):
        *names, count, line, file = tuple(row)
        start, end = (str(names[_THING.index(name)]) for name in ("period_start", "period_end"))
        found[how.of(names)] = (count, Span(start, end, line or 0, file))
    return found
