"""Rows of a report of ads cut by country, age or another column meet the stored ones of the same part, wherever they stand.

Decides numbers; what is stored is asked of `store`.
"""

from collections import defaultdict
from dataclasses import replace

from socialroi_desktop.domain.imports import Chunk, Value
from socialroi_desktop.domain.key_forms import key_forms
from socialroi_desktop.domain.records import AdCost
from socialroi_desktop.domain.records.reach import BETWEEN
from socialroi_desktop.store.changes import bulk
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.sameness.cut_parts import THING, stored_parts

Row = tuple[Value, ...]


def numbered_by_part(writer: Writer, chunk: Chunk) -> Chunk:
    """Return the chunk with rows numbered as the stored rows of the same part are, and other parts after all of these."""
    if chunk.entity != AdCost.entity or not {"cut", AdCost.numbered_by} <= set(chunk.columns):
        return chunk
    at = {name: place for place, name in enumerate(chunk.columns)}
    cut, number = at["cut"], at[AdCost.numbered_by]
    if not any(row[cut] for row in chunk.rows):
        return chunk
    how = key_forms(AdCost.entity, THING)
    things = [how.of([row[at[name]] if name in at else None for name in THING]) for row in chunk.rows]
    days = [(str(row[at["period_start"]]), str(row[at["period_end"]])) for row in chunk.rows]
    between = min(first for first, _ in days), max(last for _, last in days)
    stored = stored_parts(writer.connection, between, how)
    free: dict[Row, dict[str, list[int]]] = {}
    rows = list(chunk.rows)
    for n, row in enumerate(rows):
        held = stored.get(things[n])
        if held is None or not row[cut] or not any(_cut_by(row[cut]) == _cut_by(part) for _, part in held):
            # Cut otherwise it tells the same money once more.
            continue
        left = free.setdefault(things[n], _by_part(held))
        mine = left.get(str(row[cut]).casefold())
        if mine:
            told = mine.pop(0)
        else:
            told = max(place for place, _ in held) + 1
            held.append((told, None))
        rows[n] = (*row[:number], told, *row[number + 1 :])
    return replace(chunk, rows=rows)


def _cut_by(part: Value) -> tuple[str, ...]:
    """Return the names of the columns that a part is told by."""
    return tuple(one.partition(": ")[0] for one in str(part or "").split(BETWEEN))


def _by_part(held: list[tuple[int, str | None]]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for place, part in held:
        if part:
            found[part.casefold()].append(place)
    return found


def is_of_same_part(chunk: Chunk, n: int, found: bulk.Stored) -> bool:
    """Tell whether a row is the part of a cut report that the stored one is: no other report of the whole."""
    if chunk.entity != AdCost.entity or "cut" not in chunk.columns or not found["cut"]:
        return False
    return str(found["cut"]).casefold() == str(chunk.rows[n][chunk.columns.index("cut")]).casefold()
