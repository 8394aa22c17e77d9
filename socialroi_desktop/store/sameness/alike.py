"""Tells quickly that incoming rows are stored already, one after another, exactly as they come.

That is what importing a file again looks like, and reading the stored rows in their own order costs a
third of looking each of them up. Whatever differs in anything is left to `bulk.meet`. Knows keys and columns.
"""

import sqlite3
from collections.abc import Sequence
from itertools import chain
from operator import eq

from socialroi_desktop.domain.imports import Chunk, Value, columns_of, is_constant
from socialroi_desktop.domain.parts import place_within
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.file.codec import listed, quoted

Columns = dict[str, Sequence[Value]]
# Stands behind the last row of both sides, so that one row more or less is a difference.
_END = ()


def stored_alike(connection: sqlite3.Connection, chunk: Chunk) -> range | None:
    """Return the ids of the rows of a chunk if all stand in the store in this order and would change nothing.

    None where that is not so, or cannot be told cheaply.
    """
    if not len(chunk.rows):
        return None
    told = _told(chunk)
    key = RECORDS[chunk.entity].key
    if not set(key) <= set(told) or not is_unique(connection, chunk.entity, key):
        return None
    ends = [tuple(told[name][place] for name in key) for place in (0, -1)]
    first, last = (_id_of(connection, chunk.entity, key, values) for values in ends)
    if first is None or last is None or last - first + 1 != len(chunk.rows):
        return None
    query = f"SELECT {listed(tuple(told))} FROM {quoted(chunk.entity)} WHERE id BETWEEN ? AND ? ORDER BY id"
    ids = range(first, last + 1)
    if not _alike(connection, query, ids, told):
        return None
    return ids if _parts_alike(connection, chunk, ids) else None


def _parts_alike(connection: sqlite3.Connection, chunk: Chunk, ids: range) -> bool:
    """Whether the parts of the records `ids` are those of the chunk."""
    if chunk.children is None or not len(chunk.children.rows):
        return True
    part = RECORDS[chunk.children.entity]
    place = place_within(part)
    told = {part.part_of: list(map(ids.__getitem__, chunk.parents)), **_told(chunk.children)}
    if not place or not set(place) <= set(told):
        return False
    owner = quoted(part.part_of)
    query = (
        f"SELECT {listed(tuple(told))} FROM {quoted(part.entity)} WHERE {owner} BETWEEN ? AND ?"
        f" ORDER BY {owner}, {listed(place)}"
    )
    return _alike(connection, query, ids, told)


def _told(chunk: Chunk) -> Columns:
    """Return the columns that say anything; a blank changes nothing, so one of blanks need not be compared."""
    return {
        name: values
        for name, values in zip(chunk.columns, columns_of(chunk.rows), strict=True)
        if values[0] is not None or not is_constant(values)
    }


def is_unique(connection: sqlite3.Connection, entity: str, key: Sequence[str]) -> bool:
    """Whether the table itself sees to it that no key stands twice (which it does not for blanks)."""
    for index in connection.execute(f"PRAGMA index_list({quoted(entity)})").fetchall():
        if index["unique"] and not index["partial"]:
            columns = connection.execute(f"PRAGMA index_info({quoted(index['name'])})").fetchall()
            if {column["name"] for column in columns} == set(key):
                return True
    return False


def _id_of(
    connection: sqlite3.Connection, entity: str, key: Sequence[str], values: tuple[Value, ...]
) -> int | None:
    match = " AND ".join(f"{quoted(name)} = ?" for name in key)
    row = connection.execute(f"SELECT id FROM {quoted(entity)} WHERE {match}", values).fetchone()
    return None if row is None else int(row["id"])


def _alike(connection: sqlite3.Connection, query: str, ids: range, told: Columns) -> bool:
    """Whether a query from the first to the last id gives the rows of these columns and no others."""
    cursor = connection.cursor()
    cursor.row_factory = None
    # Row by row, for holding all of both sides would cost more than comparing them.
    stored = cursor.execute(query, (ids[0], ids[-1]))
    incoming = zip(*told.values(), strict=True)
    return all(map(eq, chain(stored, (_END,)), chain(incoming, (_END,))))
