"""What a person corrected in an imported record stays where a file tells again what it told before; another value is asked about.

One rule for every record and field, before any rule about older exports. Keys are those of `same_bytes`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from socialroi_desktop.domain.fields import Kind, Spec, specs
from socialroi_desktop.domain.imports import Chunk, Value, assess
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.money import Amount
from socialroi_desktop.domain.problem import Problem, joined
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.changes import bulk
from socialroi_desktop.store.changes.by_hand import told_before_edits
from socialroi_desktop.store.changes.writer import Writer

_SINCE = N_(
    "“{field}” was changed by hand since a file told it, from {told} to {before}, and this row says {after}: take the row only if"
    " the file is right."
)
_FILLED = N_(
    "“{field}” was filled in by hand with {before}, and this row says {after}: take the row only if the file is right."
)
_STAY = N_("{count} values that were corrected by hand stay, though the file tells them as before.")
_ONE_STAYS = N_("A value that was corrected by hand stays, though the file tells it as before.")
Changes = Mapping[str, tuple[Value, Value]]


@dataclass(frozen=True, slots=True)
class Edits:
    """What was edited by hand of the records that a chunk meets; `asked` is the chunk, its rows in doubt that tell otherwise.

    `kept` are the fields by place whose edit stays.
    """

    asked: Chunk
    kept: Mapping[int, frozenset[str]]

    def without_kept(self, n: int, changes: Changes) -> dict[str, tuple[Value, Value]]:
        """Return the changes of a row without those that an edit stands against."""
        kept = self.kept.get(n, ())
        return {name: change for name, change in changes.items() if name not in kept}


class ByHand:
    """The edits that the rows of one file meet."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._kept: dict[tuple[str, int], dict[str, Value]] = {}

    def of(self, chunk: Chunk, met: Mapping[int, bulk.Stored]) -> Edits:
        """Return the edits of the records that rows of a chunk meet, by place."""
        start = 1 + len(bulk.EVIDENCE)
        other = {
            n: row
            for n, row in met.items()
            if row["batch_id"] is not None and tuple(row)[start:] != chunk.rows[n]
        }
        told = told_before_edits(self._writer, chunk.entity, [row["id"] for row in other.values()])
        kept: dict[int, frozenset[str]] = {}
        doubts: dict[int, Problem] = {}
        for n, row in other.items():
            before = told.get(row["id"])
            if not before:
                continue
            changes = assess(chunk.columns, chunk.rows[n], row)
            edited = {name: before[name] for name in changes if name in before and name not in _key(chunk)}
            again = {name for name in edited if edited[name] == changes[name][1]}
            if again:
                kept[n] = frozenset(again)
                stays = {name: changes[name][0] for name in again}
                self._kept.setdefault((chunk.entity, row["id"]), {}).update(stays)
            for name in (name for name in edited if name not in again):
                asked = _doubt(chunk, n, name, (edited[name], *changes[name]))
                doubts[n] = joined(doubts.get(n, chunk.doubts.get(n)), asked) or asked
        return Edits(replace(chunk, doubts={**chunk.doubts, **doubts}) if doubts else chunk, kept)

    def kept_of(self, row_id: int, entity: str = "order") -> Mapping[str, Value]:
        """Return the values of a record that stay as they were corrected."""
        return self._kept.get((entity, row_id), {})

    def notes(self) -> tuple[Problem, ...]:
        """Return what is to be said of the file as a whole."""
        count = sum(map(len, self._kept.values()))
        return (Problem(_ONE_STAYS if count == 1 else _STAY, {"count": count}),) if count else ()


def _key(chunk: Chunk) -> tuple[str, ...]:
    return RECORDS[chunk.entity].key


def _doubt(chunk: Chunk, n: int, name: str, values: tuple[Value, Value, Value]) -> Problem:
    spec = next(spec for spec in specs(RECORDS[chunk.entity]) if spec.name == name)
    at = chunk.columns.index("currency") if "currency" in chunk.columns else None
    currency = "" if at is None else str(chunk.rows[n][at] or "")
    told, before, after = (_shown(spec, value, currency) for value in values)
    words = {"field": spec.label, "told": told, "before": before, "after": after}
    return Problem(_FILLED if values[0] is None else _SINCE, words, line=chunk.lines[n])


def _shown(spec: Spec, value: Value, currency: str) -> object:
    if spec.kind is Kind.MONEY and isinstance(value, int) and currency:
        return Amount(value, currency)
    return next(
        (choice.label for choice in spec.choices if choice.id == value), "–" if value is None else value
    )
