"""Rows whose key is written otherwise than that of a record: in another case, with other zeros, an address with other marks.

One where something else agrees is that record; else the row is doubtful, with the other shown.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from socialroi_desktop.domain.fields import Kind, Record, spec_of
from socialroi_desktop.domain.imports import Assessed, Chunk, Value, Verdict
from socialroi_desktop.domain.key_forms import key_forms
from socialroi_desktop.domain.key_texts import is_drawn
from socialroi_desktop.domain.money import Amount
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.operations.imports.pieces import links_here
from socialroi_desktop.store.changes import bulk
from socialroi_desktop.store.changes.writings import Writings

_READS_LIKE = (
    "“{value}” reads like “{other}”, which is here already but tells something else ({before}; this row: {after}): if it is the"
    " same one, taking both would count it twice. Take the row only if it is another one; else write it as “{other}”."
)
_ZEROS = (
    "“{value}” reads like “{other}”, which is here already, but for the zeros before it, which spreadsheets take away:"
    " if it is the same one, taking both would count it twice."
)
# The day of a list may be that of another time zone.
_NEAR = timedelta(hours=36)
Told = Mapping[str, Any]
Doubts = dict[int, Problem]
# The local day of a moment.
Day = Callable[[str], str]


def written_otherwise(
    chunk: Chunk, met: Mapping[int, bulk.Stored], writings: Writings, day: Day
) -> tuple[dict[int, bulk.Stored], Doubts]:
    """Return by place the records that rows which met none are under another writing, and the doubts about others."""
    record, how = RECORDS[chunk.entity], key_forms(chunk.entity, chunk.columns)
    fresh = {n: row for n, row in enumerate(chunk.rows) if n not in met}
    if not fresh or not (how.loose or how.ids.intersection(how.key)):
        return {}, links_here(chunk, fresh, writings)
    zeros = writings.zeros_apart(chunk.entity, chunk.columns, fresh)
    loose = writings.loosely(
        chunk.entity, chunk.columns, {n: row for n, row in fresh.items() if n not in zeros}
    )
    same: dict[int, bulk.Stored] = {}
    doubts: Doubts = {}
    taken: set[int] = set()
    for n, stored in {**zeros, **loose}.items():
        told = dict(zip(chunk.columns, fresh[n], strict=True))
        if how.loose and agree(record, told, stored) and stored["id"] not in taken:
            same[n] = stored
            taken.add(stored["id"])
        elif n in zeros or not _are_drawn(chunk, told, stored):
            doubts[n] = _doubt(chunk, n, (told, stored), day, zeros=n in zeros)
    return same, doubts


def twin_otherwise(chunk: Chunk, n: int, first: int, day: Day) -> Assessed | None:
    """Return the verdict on a row that may be an earlier one of its file under another writing; None where it is that one."""
    told, other = (dict(zip(chunk.columns, chunk.rows[place], strict=True)) for place in (n, first))
    if agree(RECORDS[chunk.entity], told, other):
        return None
    if _are_drawn(chunk, told, other):
        return Assessed(Verdict.NEW)
    return Assessed(Verdict.DOUBTFUL, doubt=_doubt(chunk, n, (told, other), day, zeros=False))


def agree(record: type[Record], first: Told, second: Told) -> bool:
    """Tell whether what else should agree of two rows does, as far as both tell it; of amounts the first one both tell counts."""
    compared, money = 0, False
    for spec in (spec_of(record, name) for name in record.agreeing):
        one, other = first.get(spec.name), _of(second, spec.name)
        if one is None or other is None or (spec.kind is Kind.MONEY and money):
            continue
        compared += 1
        money = money or spec.kind is Kind.MONEY
        if not (_near(str(one), str(other)) if spec.kind is Kind.TIME else one == other):
            return False
    return bool(compared) or not record.agreeing


def _of(row: Told, name: str) -> Value:
    return row[name] if name in row.keys() else None  # noqa: SIM118 - a row of the store has values, not names, in it


def _near(first: str, second: str) -> bool:
    return abs(datetime.fromisoformat(first) - datetime.fromisoformat(second)) <= _NEAR


def _are_drawn(chunk: Chunk, told: Told, stored: Told) -> bool:
    loose = key_forms(chunk.entity, chunk.columns).loose
    return any(is_drawn(str(row[name])) for row in (told, stored) for name in loose)


def _doubt(chunk: Chunk, n: int, both: tuple[Told, Told], day: Day, *, zeros: bool) -> Problem:
    told, stored = both
    record, how = RECORDS[chunk.entity], key_forms(chunk.entity, chunk.columns)
    names = [name for name in (*how.loose, *how.ids) if name in how.key]
    name = next((name for name in names if told[name] != stored[name]), names[0])
    values: dict[str, object] = {"value": told[name], "other": stored[name]}
    if (row_id := _of(stored, "id")) is not None:
        values |= {"entity": chunk.entity, "id": row_id}
    before, after = (_facts(record, row, day) for row in (stored, told))
    if zeros and not (before and after):
        return Problem(_ZEROS, values, line=chunk.lines[n])
    return Problem(_READS_LIKE, values | {"before": before, "after": after}, line=chunk.lines[n])


def _facts(record: type[Record], row: Told, day: Day) -> str:
    """Return what a row tells that should agree, in short."""
    told: list[str] = []
    for spec in (spec_of(record, name) for name in record.agreeing):
        value = _of(row, spec.name)
        if isinstance(value, int) and spec.kind is Kind.MONEY:
            told.append(str(Amount(value, str(_of(row, "currency") or ""))))
        elif value is not None:
            told.append(day(str(value)) if spec.kind is Kind.TIME else str(value)[:40])
    return ", ".join(dict.fromkeys(told))
