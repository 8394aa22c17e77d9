"""What a record holds now and what a doubtful row would make of it, in a sentence beside the doubt."""

from collections.abc import Callable, Mapping

from socialroi_desktop.domain.fields import Kind, Spec, specs
from socialroi_desktop.domain.imports import Chunk, Value
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.money import Amount
from socialroi_desktop.domain.problem import Problem, joined
from socialroi_desktop.domain.records import RECORDS

_STANDS = N_("Here “{field}” stands at {before}; this row makes it {after}.")
Changes = Mapping[str, tuple[Value, Value]]
Day = Callable[[str], str]


def with_standing(doubt: Problem, row: tuple[Chunk, int], changes: Changes, day: Day) -> Problem:
    """Return a doubt about a row, a place in its chunk, with what stands now of the first field that it would change.

    `day` gives the local day of a moment.
    """
    told = _standing(*row, changes, day)
    return doubt if told is None else joined(doubt, told) or doubt


def _standing(chunk: Chunk, n: int, changes: Changes, day: Day) -> Problem | None:
    declared = specs(RECORDS[chunk.entity])
    spec = next((spec for spec in declared if spec.shown and _is_replaced(changes.get(spec.name))), None)
    if spec is None:
        return None
    at = chunk.columns.index("currency") if "currency" in chunk.columns else None
    currency = "" if at is None else str(chunk.rows[n][at] or "")
    before, after = (_as_shown(spec, value, currency, day) for value in changes[spec.name])
    values = {"field": spec.label, "before": before, "after": after}
    return Problem(_STANDS, values, line=chunk.lines[n])


def _is_replaced(change: tuple[Value, Value] | None) -> bool:
    return change is not None and change[0] is not None


def _as_shown(spec: Spec, value: Value, currency: str, day: Day) -> object:
    if spec.kind is Kind.TIME and isinstance(value, str):
        return day(value)
    if spec.kind is Kind.MONEY and isinstance(value, int) and currency:
        return Amount(value, currency)
    return next((choice.label for choice in spec.choices if choice.id == value), value)
