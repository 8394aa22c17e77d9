"""Costs and refunds that a file tells anew with another amount: those of one number change, others are asked about."""

from collections.abc import Mapping

from socialroi_desktop.domain.imports import Assessed, Chunk, Value, Verdict
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.money import Amount
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest import SAID
from socialroi_desktop.store.changes import bulk
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.changes.writings import stored_rows
from socialroi_desktop.store.sameness.cost_lists import read_second
from socialroi_desktop.store.sameness.other_amounts import told_with_other_amount

_FELL = (
    "It is here with {before}, and this row says {after}: it may be of an older export."
    " Take the row only if the file is the newer one."
)
_TWICE = N_(
    "One of the same day and words is here with {before}, and this row says {after}. Taken as a correction it makes {after} of"
    " it, as a further cost {both} of the two."
)
_FURTHER = N_("It is a further cost beside the one of {before} of the same day and words, as was said.")
# What a source numbers is one however its amount changes.
_NUMBERS = {"cost": "reference", "refund": "external_id"}
_WORDS = {"cost": ("note", "reference"), "refund": ("external_id",)}


def with_other_amounts(
    writer: Writer, batch_id: int, chunk: Chunk, met: Mapping[int, bulk.Stored]
) -> dict[int, Assessed]:
    """Return by place the verdict on each new row that a stored record is but for its amount."""
    if chunk.entity not in _NUMBERS:
        return {}
    known = {n: int(row["id"]) for n, row in met.items()}
    found = told_with_other_amount(writer.connection, chunk, batch_id, known, _WORDS[chunk.entity])
    stored = stored_rows(writer.connection, chunk.entity, chunk.columns, sorted(found.values()))
    second = read_second(writer.connection, batch_id) if found else set()
    return {
        n: _verdict(chunk, n, stored[row_id], is_further=not second.isdisjoint({0, chunk.lines[n]}))
        for n, row_id in found.items()
        if n not in chunk.doubts
    }


def _verdict(chunk: Chunk, n: int, stored: bulk.Stored, *, is_further: bool) -> Assessed:
    told = dict(zip(chunk.columns, chunk.rows[n], strict=True))
    name = next((name for name in ("amount", "minutes") if told.get(name) != stored[name]), "amount")
    before, after = stored[name], told[name]
    values: dict[str, object] = {"before": _shown(before, name, told), "after": _shown(after, name, told)}
    changes = {name: (before, after)}
    if not told.get(_NUMBERS[chunk.entity]):
        if is_further:
            return Assessed(Verdict.NEW, doubt=Problem(_FURTHER, values, minor=True, option=SAID))
        values["both"] = _shown(sum(one for one in (before, after) if isinstance(one, int)), name, told)
        asked = Problem(_TWICE, values, line=chunk.lines[n], second=True)
        return Assessed(Verdict.DOUBTFUL, stored["id"], changes, asked)
    fell = isinstance(before, int) and (not isinstance(after, int) or after < before)
    if not fell:
        return Assessed(Verdict.CHANGED, stored["id"], changes)
    return Assessed(Verdict.DOUBTFUL, stored["id"], changes, Problem(_FELL, values, line=chunk.lines[n]))


def _shown(value: Value, name: str, told: Mapping[str, Value]) -> object:
    return (
        Amount(value, str(told.get("currency") or ""))
        if name == "amount" and isinstance(value, int)
        else value
    )
