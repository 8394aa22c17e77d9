"""Finds stored costs and refunds that an incoming row tells with another amount, which is part of their keys.

Reads only; what follows from such a meeting is decided by the caller.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence

from socialroi_desktop.domain.fields import Kind, spec_of
from socialroi_desktop.domain.imports import Chunk, Value
from socialroi_desktop.domain.key_forms import key_forms
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.file.codec import column, quoted

Row = Sequence[Value]
_AMOUNTS = (Kind.MONEY, Kind.MINUTES)


def told_with_other_amount(
    connection: sqlite3.Connection, chunk: Chunk, batch_id: int, met: Mapping[int, int], words: Sequence[str]
) -> dict[int, int]:
    """Return by place the id of the record of another import that a new row is but for its amount; each record once.

    `met` are the ids of the records that rows of the chunk are as they stand. Only rows that tell one of `words` are looked at.
    """
    entity, columns = chunk.entity, chunk.columns
    record = RECORDS[entity]
    amounts = {name for name in record.key if spec_of(record, name).kind in _AMOUNTS}
    key = tuple(
        name for name in record.key if name not in amounts and name != record.numbered_by and name in columns
    )
    how = key_forms(entity, key)
    telling = [how.key.index(name) for name in words if name in how.key]
    at = [columns.index(name) for name in how.key]
    fresh = {n: [row[place] for place in at] for n, row in enumerate(chunk.rows) if n not in met}
    asked = {n: how.loose_of(row) for n, row in fresh.items() if any(row[place] for place in telling)}
    day = how.key.index(record.day_field)
    days = [str(told[day]) for told in asked.values()]
    if not days:
        return {}
    known = set(met.values())
    stored: defaultdict[Row, list[int]] = defaultdict(list)
    cells = ", ".join(map(column, how.key))
    for row in connection.execute(
        f"SELECT {cells}, t.id FROM {quoted(entity)} t WHERE {column(record.day_field)} BETWEEN ? AND ?"
        " AND t.batch_id IS NOT ? ORDER BY t.id DESC",
        (min(days), max(days), batch_id),
    ):
        if row["id"] not in known:
            stored[how.loose_of(tuple(row)[:-1])].append(row["id"])
    return {n: stored[told].pop() for n, told in asked.items() if stored.get(told)}
