"""Which rows of an import stay although it is taken back: changed since, needed by others, or parts of a row that stays.

Reads the change log, the rows and the declarations; deletes nothing.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from socialroi_desktop.domain.fields import Record, specs
from socialroi_desktop.domain.parts import owner_entity, parts_of, stays_with_owner
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.changes.references import Reference, kept_with
from socialroi_desktop.store.changes.standing import Span, updated_since
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.file.codec import column as named
from socialroi_desktop.store.file.codec import quoted


@dataclass(frozen=True, slots=True)
class Since:
    """Tells which rows were changed after a batch came, by changes that still stand."""

    writer: Writer
    span: Span
    over: tuple[Span, ...]

    def touched(self, entity: str, first: int, last: int) -> set[int]:
        """Return the rows of a range of ids that were changed since."""
        return updated_since(
            self.writer.connection, self.span, self.writer.operation_id, (entity, first, last), self.over
        )


class Brought:
    """The rows that a batch inserted, as ranges of ids by table."""

    def __init__(self, changes: Iterable[Mapping[str, Any]]) -> None:
        self._ranges: dict[str, list[tuple[int, int]]] = {}
        for row in changes:
            if row["action"] == "insert":
                self._ranges.setdefault(row["entity"], []).append((row["first_id"], row["last_id"]))
        for ranges in self._ranges.values():
            ranges.sort()

    def ranges(self) -> list[tuple[str, int, int]]:
        """Return the ranges as (table, first, last id)."""
        return [(entity, *one) for entity, ranges in self._ranges.items() for one in ranges]

    def holds(self, entity: str, row_id: int) -> bool:
        """Tell whether the batch inserted a row."""
        ranges = self._ranges.get(entity, [])
        place = bisect_right(ranges, (row_id, row_id)) - 1
        # The range before the last one that starts there ends before it, but for one of the very same start.
        return any(first <= row_id <= last for first, last in ranges[max(place, 0) : place + 2])


class Staying:
    """Tells which rows of a batch stay, when what came after them is gone already.

    `brought` are the rows of the batch, `with_others` those of all files of its operation. Parts of no batch were written by
    the store itself beside the record that they follow from.
    """

    def __init__(
        self, writer: Writer, since: Since, brought: Brought, with_others: Brought, batch_id: int
    ) -> None:
        self._writer, self._since, self._batch_id = writer, since, batch_id
        self._brought, self._with_others = brought, with_others

    def of(self, entity: str, first: int, last: int) -> set[int]:
        """Return the rows of a range of ids that stay for their own sake or because of their parts."""
        found = self._since.touched(entity, first, last) | self._named(entity, first, last)
        for part in parts_of(entity):
            found |= self._owners_of_strangers(part, first, last) | self._owners_of_staying(part, first, last)
        return found

    def goes_with_owner(self, entity: str, first: int, last: int) -> set[int]:
        """Return the parts in a range of ids that stay or go as their record does, which the batch brought too."""
        part = RECORDS.get(entity)
        if part is None or not stays_with_owner(part):
            return set()
        owner = owner_entity(part)
        return {
            row_id
            for row_id, owner_id, batch_id in self._owners(part, "id", first, last)
            if (self._with_others if batch_id is None else self._brought).holds(owner, owner_id)
        }

    def parts_kept_with(self, entity: str, owners: Sequence[int]) -> list[tuple[str, int]]:
        """Return the parts (table, id), at any depth, that the batch brought with records that stay."""
        found: list[tuple[str, int]] = []
        for part in filter(stays_with_owner, parts_of(entity)):
            rows = self._writer.referring(part.entity, part.part_of, owners)
            batch_of = self._writer.cells(part.entity, ["batch_id"], rows)
            mine = [i for i in rows if batch_of[i] != (None,) and self._brought.holds(part.entity, i)]
            found += [*self.parts_kept_with(part.entity, mine), *((part.entity, row_id) for row_id in mine)]
        return found

    def _named(self, entity: str, first: int, last: int) -> set[int]:
        found: set[int] = set()
        for table, column in references().get(entity, ()):
            if table in RECORDS and RECORDS[table].part_of == column:
                continue
            rows = self._writer.connection.execute(
                f"SELECT DISTINCT {named(column)} FROM {quoted(table)} t WHERE {named(column)} BETWEEN ? AND ?",
                (first, last),
            )
            found |= {row[0] for row in rows}
        for reference in kept_with(entity):
            found |= self._kept_with(reference, first, last)
        return found

    def _kept_with(self, reference: Reference, first: int, last: int) -> set[int]:
        """Return the records in a range of ids that have tags or files."""
        column, (kind, value) = named(reference.column), reference.kind or ("", "")
        rows = self._writer.connection.execute(
            f"SELECT DISTINCT {column} FROM {quoted(reference.entity)} t"
            f" WHERE {named(kind)} = ? AND {column} BETWEEN ? AND ?",
            (value, first, last),
        )
        return {row[0] for row in rows}

    def _owners_of_strangers(self, part: type[Record], first: int, last: int) -> set[int]:
        """Return the records with parts that did not come with them: typed since, or of another import."""
        return {
            owner_id
            for row_id, owner_id, batch_id in self._owners(part, part.part_of, first, last, of_others=True)
            if not (self._with_others if batch_id is None else self._brought).holds(part.entity, row_id)
        }

    def _owners_of_staying(self, part: type[Record], first: int, last: int) -> set[int]:
        owner = named(part.part_of)
        low, high = self._writer.connection.execute(
            f"SELECT min(t.id), max(t.id) FROM {quoted(part.entity)} t WHERE {owner} BETWEEN ? AND ?",
            (first, last),
        ).fetchone()
        if low is None:
            return set()
        if not stays_with_owner(part):
            # Those that go are gone already.
            return {owner_id for _, owner_id, _ in self._owners(part, part.part_of, first, last)}
        staying = [i for i in self.of(part.entity, low, high) if self._brought.holds(part.entity, i)]
        return {cells[0] for cells in self._writer.cells(part.entity, [part.part_of], staying).values()}

    def _owners(
        self, part: type[Record], column: str, first: int, last: int, *, of_others: bool = False
    ) -> list[tuple[int, int, int | None]]:
        """Return (id, id of its record, batch) of parts with a column in a range, perhaps only those not of the batch."""
        owner = named(part.part_of)
        sql = f"SELECT t.id, {owner}, t.batch_id FROM {quoted(part.entity)} t WHERE {named(column)} BETWEEN ? AND ?"
        values: list[int] = [first, last]
        if of_others:
            sql += " AND t.batch_id IS NOT ?"
            values.append(self._batch_id)
        return [tuple(row) for row in self._writer.connection.execute(sql, values)]


@cache
def references() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Return by table the (table, column) pairs that refer to it."""
    found: dict[str, list[tuple[str, str]]] = {"touch": [("order", "touch_id")]}
    for record in RECORDS.values():
        found.setdefault("import_batch", []).append((record.entity, "batch_id"))
        for spec in specs(record):
            if spec.refers_to:
                found.setdefault(spec.refers_to, []).append((record.entity, spec.name))
    return {entity: tuple(pairs) for entity, pairs in found.items()}
