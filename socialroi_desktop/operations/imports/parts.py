"""The parts that come in one file with their record: the lines of an order, the steps of a lead.

Knows what the declarations say of a part and its record; no file format.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.imports import ByColumn, Chunk, Value, assess, columns_of
from socialroi_desktop.domain.parts import place_within
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.changes.bulk import BulkInsert, Stored, Table, stored_parts
from socialroi_desktop.store.changes.writer import Writer

Row = tuple[Value, ...]
# Stands before the kind of part among the changes of a record, whose fields may be called the same: people have a handle.
PARTS = "+"


def rows_by_owner(chunk: Chunk) -> dict[int, list[Row]]:
    """Return the parts of each record of a chunk that has any, by its place in the chunk."""
    found: dict[int, list[Row]] = {}
    if chunk.children is not None:
        for parent, row in zip(chunk.parents, chunk.children.rows, strict=True):
            found.setdefault(parent, []).append(row)
    return found


def part_changes(
    parts: Chunk, incoming: Sequence[Row], stored: Sequence[Stored]
) -> dict[str, tuple[Value, Value]]:
    """Return what the parts of one record would change, as how many there are and would be, under `PARTS` and entity."""
    pairs = list(_pairs(parts, incoming, stored))
    if all(met is not None and not _anew(parts, row, met) for row, met in pairs):
        return {}
    added = sum(met is None for _, met in pairs)
    return {PARTS + parts.entity: (len(stored), len(stored) + added)}


def insert_parts(inserter: BulkInsert, chunk: Chunk, id_of: Mapping[int, int] | range) -> None:
    """Insert the parts of new records; `id_of` gives the id of a record by its place in the chunk."""
    parts = chunk.children
    if parts is None:
        return
    values, lines = columns_of(parts.rows), parts.lines
    if isinstance(id_of, range):
        owners = list(map(id_of.__getitem__, chunk.parents))
    else:
        kept = [place for place, parent in enumerate(chunk.parents) if parent in id_of]
        owners = [id_of[chunk.parents[place]] for place in kept]
        values = [[column[place] for place in kept] for column in values]
        lines = [lines[place] for place in kept]
    if owners:
        inserter.insert(
            Table(parts.entity, _with_owner(parts), ByColumn([owners, *values])),
            lines,
        )


def change_parts(writer: Writer, inserter: BulkInsert, batch_id: int, told: tuple[Chunk, int, int]) -> None:
    """Change or add the parts of a record that is there: the chunk, its place in it, and its id."""
    chunk, place, owner_id = told
    parts = chunk.children
    if parts is None:
        return
    mine = [n for n, parent in enumerate(chunk.parents) if parent == place]
    stored = stored_parts(writer.connection, parts.entity, [owner_id]).get(owner_id, [])
    pairs = _pairs(parts, [parts.rows[n] for n in mine], stored)
    for n, (row, met) in zip(mine, pairs, strict=True):
        line = parts.lines[n]
        if met is None:
            inserter.insert(Table(parts.entity, _with_owner(parts), [(owner_id, *row)]), [line])
            continue
        new = _anew(parts, row, met)
        if new:
            full = inserter.changed(parts.entity, new) | {"batch_id": batch_id, "source_line": line}
            writer.update(parts.entity, met["id"], full)


def _anew(parts: Chunk, row: Row, met: Stored) -> dict[str, Value]:
    """Return what a part tells anew; a handle in other letters is the same."""
    found = assess(parts.columns, row, met)
    return {
        name: new
        for name, (old, new) in found.items()
        if _folded(parts, name, new) != _folded(parts, name, old)
    }


def _folded(parts: Chunk, name: str, value: Value) -> Value:
    return value.casefold() if isinstance(value, str) and name in _handles(parts.entity) else value


@cache
def _handles(entity: str) -> frozenset[str]:
    return frozenset(spec.name for spec in specs(RECORDS[entity]) if spec.is_handle)


def _with_owner(parts: Chunk) -> tuple[str, ...]:
    return (RECORDS[parts.entity].part_of, *parts.columns)


def _pairs(
    parts: Chunk, incoming: Sequence[Row], stored: Sequence[Stored]
) -> Iterator[tuple[Row, Stored | None]]:
    """Give each part with the stored one that it tells anew; each of those is met once."""
    told_apart = [name for name in place_within(RECORDS[parts.entity]) if name in parts.columns]
    names = told_apart or parts.columns
    at = [parts.columns.index(name) for name in names]
    waiting: dict[Row, list[Stored]] = {}
    for row in reversed(stored):
        waiting.setdefault(tuple(_folded(parts, name, row[name]) for name in names), []).append(row)
    for incoming_row in incoming:
        told = (_folded(parts, name, incoming_row[i]) for name, i in zip(names, at, strict=True))
        met = waiting.get(tuple(told))
        yield incoming_row, met.pop() if met else None
