"""Costs and refunds that a file tells anew with another amount: those of one number change, others are asked about."""

from collections.abc import Mapping

from socialroi_desktop.domain.imports import Assessed, Chunk, Value, Verdict
from socialroi_desktop.domain.money import Amount
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.store.changes import bulk
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.changes.writings import stored_rows
from socialroi_desktop.store.sameness.other_amounts import told_with_other_amount

_FELL = (
    "It is here with {before}, and this row says {after}: it may be of an older export."
    " Take the row only if the file is the newer one."
)
_TWICE = (
    "One of the same day and words is here with {before}, and this row says {after}: if it is the same one, taking both would"
    " count it twice. Take the row only if it is another one; else change the amount of that one."
)
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
    return {n: _verdict(chunk, n, stored[row_id]) for n, row_id in found.items() if n not in chunk.doubts}


def _verdict(chunk: Chunk, n: int, stored: bulk.Stored) -> Assessed:
    told = dict(zip(chunk.columns, chunk.rows[n], strict=True))
    name = next((name for name in ("amount", "minutes") if told.get(name) != stored[name]), "amount")
    before, after = stored[name], told[name]
    values: dict[str, object] = {"before": _shown(before, name, told), "after": _shown(after, name, told)}
    if not told.get(_NUMBERS[chunk.entity]):
        return Assessed(
            Verdict.DOUBTFUL,
            doubt=Problem(_TWICE, values | {"entity": chunk.entity, "id": stored["id"]}, line=chunk.lines[n]),
        )
    changes = {name: (before, after)}
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
