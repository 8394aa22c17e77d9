"""What the files that came after an import tell: what is asked about one of their rows may follow from all the others.

Reads what is written down of them, and of records that nobody tells otherwise what is stored. Decides nothing.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.records import Order, Refund
from socialroi_desktop.operations.imports.same_bytes import reading_of
from socialroi_desktop.store.changes.ages import Ages
from socialroi_desktop.store.changes.imports_told import counted_imports, head_of, told_ids
from socialroi_desktop.store.changes.standing import taken_out
from socialroi_desktop.store.changes.told_rows import (
    Key,
    ToldRow,
    columns_of,
    contested,
    implied,
    may_be_contested,
    told_of_batches,
    told_of_keys,
)
from socialroi_desktop.store.changes.writer import Writer

# So many rows are looked at as wholes; of longer files what they tell otherwise alone.
_MOST = 2_000


class WholeFiles:
    """The files that stand, those after the import `since` as wholes; `without` does not stand."""

    def __init__(self, writer: Writer, since: int, without: int | None, kinds: Collection[str]) -> None:
        self._writer, self._ages = writer, Ages(writer.connection)
        self._batch_id, self._since = since, self._ages.of(since)
        self._kinds = {*kinds, *((Refund.entity,) if Order.entity in kinds else ())}
        self.out = taken_out(writer.connection) | ({without} if without is not None else set())

    def is_later(self, batch_id: int) -> bool:
        """Tell whether an import is the one that went or came, or came after it."""
        return self._ages.of(batch_id) >= self._since

    @property
    def is_whole(self) -> bool:
        """Tell whether the import itself is looked at as a whole."""
        return self._batch_id in self._short()

    def told(self, keys: set[Key]) -> list[ToldRow]:
        """Return what was told of records otherwise, and of all others that later files of theirs do; their keys are added."""
        seen: set[int] = set()
        whole = set(self._short())
        while True:
            told = told_of_keys(self._writer.connection, keys)
            batches = {row.batch_id for row in told} | whole
            later = {one for one in batches if self.is_later(one)} - seen - self.out
            if not later:
                return told
            seen |= later
            more = told_of_batches(self._writer.connection, later)
            keys |= {row.of for row in more} if len(more) <= _MOST else set()

    def beside(self) -> list[ToldRow]:
        """Return what later files tell of records that nobody tells otherwise, under numbers of their own."""
        found: list[ToldRow] = []
        for batch_id in self._short():
            for entity in columns_of(self._writer.connection, [batch_id]).get(batch_id, {}):
                if may_be_contested(entity):
                    found += self._alike(batch_id, entity)
        return [replace(row, id=-n) for n, row in enumerate(found, 1)]

    def read_last(self, rows: Sequence[ToldRow]) -> list[ToldRow]:
        """Return rows without those whose very line a later import of the same bytes told in another reading."""
        readings = {batch: self._reading(batch) for batch in {row.batch_id for row in rows}}
        last: dict[tuple[str, str, int | None], int] = {}
        for row in rows:
            if row.record_id is not None:
                place = (readings[row.batch_id][0], row.entity, row.line)
                last[place] = max(last.get(place, row.batch_id), row.batch_id, key=self._ages.of)

        def counts(row: ToldRow) -> bool:
            bytes_read, reading = readings[row.batch_id]
            newest = last.get((bytes_read, row.entity, row.line), row.batch_id)
            return self._ages.of(newest) <= self._ages.of(row.batch_id) or readings[newest][1] == reading

        return [row for row in rows if counts(row)]

    def _reading(self, batch_id: int) -> tuple[str, Mapping[str, Value]]:
        """Return which bytes, of which table, an import read and how."""
        head = head_of(self._writer.connection, batch_id)
        if head is None:
            return str(batch_id), {}
        return f"{head.sha256} {head.choices.get('table', '')}", reading_of(head.choices)

    def owned(self, rows: Sequence[ToldRow]) -> dict[str, set[int]]:
        """Return by kind the records that are of the very import that tells them in some rows."""
        found: dict[str, set[int]] = {}
        for entity in {row.entity for row in rows}:
            mine = {(row.record_id, row.batch_id) for row in rows if row.entity == entity}
            cells = self._writer.cells(entity, ["batch_id"], sorted({row_id or 0 for row_id, _ in mine}))
            found[entity] = {row_id for row_id, (batch,) in cells.items() if (row_id, batch) in mine}
        return found

    def _alike(self, batch_id: int, entity: str) -> Iterable[ToldRow]:
        ids = told_ids(self._writer.connection, entity, batch_id)
        there = contested(self._writer.connection, entity, ids)
        rows = implied(self._writer, entity, [one for one in ids if one not in there])[1]
        return (row for row in rows if row.batch_id == batch_id)

    def _short(self) -> list[int]:
        """Return the later files of the same kinds, in their order, for as long as they are not too long together."""
        later = [
            one
            for one in counted_imports(self._writer.connection)
            if self.is_later(one.id) and one.id not in self.out and not self._kinds.isdisjoint(one.columns)
        ]
        found, count = [], 0
        for row in sorted(later, key=lambda one: self._ages.of(one.id)):
            count += row.rows
            if count > _MOST:
                break
            found.append(row.id)
        return found
