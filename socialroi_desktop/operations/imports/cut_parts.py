"""Rows of ads meet the stored ones that are cut by the same columns and are the same part, wherever they stand; no others.

Decides numbers; what is stored is asked of `store`.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace

from socialroi_desktop.domain.cuts import cut_by, part_form
from socialroi_desktop.domain.imports import Chunk, Value
from socialroi_desktop.domain.key_forms import key_forms
from socialroi_desktop.domain.records import AdCost
from socialroi_desktop.store.changes import bulk
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.sameness.cut_parts import THING, any_part, stored_parts

_Form = tuple[tuple[str, str], ...]


def numbered_by_part(writer: Writer, chunk: Chunk) -> Chunk:
    """Return the chunk with rows numbered as the stored rows of the same part are, and others after all of these."""
    if chunk.entity != AdCost.entity or AdCost.numbered_by not in chunk.columns or not chunk.rows:
        return chunk
    at = {name: place for place, name in enumerate(chunk.columns)}
    number, cut = at[AdCost.numbered_by], at.get("cut")
    start, end = at["period_start"], at["period_end"]
    between = min(str(row[start]) for row in chunk.rows), max(str(row[end]) for row in chunk.rows)
    is_cut = cut is not None and any(row[cut] for row in chunk.rows)
    if not is_cut and not any_part(writer.connection, between):
        return chunk
    how = key_forms(AdCost.entity, THING)
    stored = {
        thing: _Held.of(parts) for thing, parts in stored_parts(writer.connection, between, how).items()
    }
    rows = list(chunk.rows)
    for n, row in enumerate(rows):
        held = stored.get(how.loose_of([row[at[name]] if name in at else None for name in THING]))
        if held is not None:
            told = list(row)
            told[number], part = held.met(row[number], None if cut is None else row[cut])
            if cut is not None:
                told[cut] = part
            rows[n] = tuple(told)
    return replace(chunk, rows=rows)


@dataclass(slots=True)
class _Held:
    """The stored rows of one thing: the numbers and texts of each part that are not met yet, and the last number of all."""

    last: int
    kinds: frozenset[frozenset[str]]
    free: Mapping[_Form, list[tuple[int, Value]]]

    @classmethod
    def of(cls, parts: list[tuple[int, str | None]]) -> "_Held":
        free: dict[_Form, list[tuple[int, Value]]] = defaultdict(list)
        for number, part in parts:
            free[part_form(part)].append((number, part))
        return cls(max(number for number, _ in parts), frozenset(cut_by(part) for _, part in parts), free)

    def met(self, own: Value, part: Value) -> tuple[Value, Value]:
        """Return the number and text of a row: those of its part, else a number that no other has.

        Where nothing is cut it keeps its own.
        """
        if not part and self.kinds == {frozenset()}:
            return own, part
        if mine := self.free.get(part_form(part)):
            return mine.pop(0)
        self.last += 1
        return self.last, part


def is_cut_otherwise(chunk: Chunk, n: int, found: bulk.Stored) -> bool:
    """Tell whether a stored row has become a part of a report of ads that is cut by other columns than this row."""
    if chunk.entity != AdCost.entity or "cut" not in chunk.columns:
        return False
    return cut_by(found["cut"]) != cut_by(chunk.rows[n][chunk.columns.index("cut")])
