"""The records that an import which is brought back tells otherwise than others do: written down here, made anew by the caller.

Reads the images and changes of its removal; writes through a `Writer` like every change.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any

from socialroi_desktop.domain.parts import owner_entity, parts_of
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.changes.gone_rows import GoneRows
from socialroi_desktop.store.changes.images import rows_of_change
from socialroi_desktop.store.changes.otherwise import first_told, rows_of
from socialroi_desktop.store.changes.told_rows import (
    Key,
    Parts,
    ToldRow,
    as_told,
    columns_of,
    contest,
    contested,
    key_text,
    may_be_contested,
    note_told,
    told_cells,
)
from socialroi_desktop.store.changes.writer import Writer

Values = dict[str, Any]


class BackOtherwise:
    """What the import told of such records, by the removal that took it back; `keys` are all of them."""

    def __init__(self, writer: Writer, removal_id: int) -> None:
        self._writer, self._removal_id = writer, removal_id
        # What went with other imports since.
        self._gone = GoneRows(writer.connection, self._end)
        self._rows: list[ToldRow] = []
        self.keys: set[Key] = set()
        self._told: set[tuple[str, int | None]] = set()
        # By kind, the old ids of the records that are made anew: their parts are, too.
        self._old: dict[str, set[int]] = defaultdict(set)

    def take(self, images: Iterable[Values]) -> None:
        """Note what was written down of the import when it went."""
        self._rows += [as_told(row) for row in images]
        self.keys |= {row.of for row in self._rows}
        self._told |= {(row.entity, row.record_id) for row in self._rows}

    def note(self, batch_id: int) -> None:
        """Write down what it tells under the id that the import has now."""
        note_told(self._writer, [replace(row, batch_id=batch_id) for row in self._rows])
        self._rows.clear()

    def without_known(self, entity: str, rows: Sequence[Values]) -> list[Values]:
        """Return rows without those of records that are made anew."""
        record = RECORDS.get(entity)
        if record is None:
            return list(rows)
        if record.part_of:
            theirs = self._old.get(owner_entity(record), ())
            return [row for row in rows if row[record.part_of] not in theirs]
        if not self.keys or not may_be_contested(entity):
            return list(rows)
        found = []
        for row in rows:
            if (entity, row["id"]) in self._told or (entity, key_text(entity, row)) in self.keys:
                self._old[entity].add(row["id"])
            else:
                found.append(row)
        return found

    def otherwise(
        self, entity: str, rows: Sequence[tuple[int, Values]], known: Mapping[int, int], batch_id: int
    ) -> list[int]:
        """Write down what rows, each with its old id, tell otherwise than the records that they meet; return their places."""
        if not known or not may_be_contested(entity):
            return []
        names = tuple(self._cells(entity, {}, batch_id, whole=True))
        stored = rows_of(self._writer.connection, entity, set(known.values()))
        told = contested(self._writer.connection, entity, set(known.values()))
        apart = {
            n: row_id
            for n, row_id in known.items()
            if stored[row_id]["batch_id"] not in (None, batch_id)
            and (row_id in told or any(rows[n][1].get(name) != stored[row_id][name] for name in names))
        }
        keys = contest(self._writer, entity, set(apart.values()))
        places = [n for n, row_id in apart.items() if row_id in keys]
        for n in places:
            old, row = rows[n]
            key = keys[apart[n]]
            note_told(
                self._writer,
                [
                    ToldRow(
                        batch_id, row["source_line"], entity, key, apart[n], self._cells(entity, row, batch_id),
                        self._parts(entity, old, batch_id),
                    )
                ],
            )  # fmt: skip
            self.keys.add((entity, key))
            self._old[entity].add(old)
        return places

    def without_contested(
        self, entity: str, lines: Mapping[int, int | None], otherwise: Mapping[int, Values], batch_id: int
    ) -> dict[int, int | None]:
        """Write down what the import told of records that others tell otherwise since; return the rest of some, with lines."""
        if not may_be_contested(entity):
            return dict(lines)
        connection = self._writer.connection
        keys = contested(connection, entity, lines)
        mine = {i: key for i, key in keys.items() if (entity, key) not in self.keys}
        stored = rows_of(connection, entity, mine)
        before = first_told(connection, entity, mine, self._end)
        for row_id, key in mine.items():
            row = {**stored[row_id], **before[row_id], **otherwise.get(row_id, {})}
            told = ToldRow(batch_id, lines[row_id], entity, key, row_id, self._cells(entity, row, batch_id))
            contest(self._writer, entity, [row_id])
            note_told(self._writer, [told])
            self.keys.add((entity, key))
        return {row_id: line for row_id, line in lines.items() if row_id not in keys}

    def _cells(self, entity: str, row: Values, batch_id: int, *, whole: bool = False) -> Values:
        columns = columns_of(self._writer.connection, [batch_id]).get(batch_id, {})
        if whole:
            row = dict.fromkeys(RECORDS[entity].__dataclass_fields__, "")
        return told_cells(entity, row, columns)

    def _parts(self, entity: str, old: int, batch_id: int) -> Parts | None:
        columns = columns_of(self._writer.connection, [batch_id]).get(batch_id, {})
        for part in parts_of(entity):
            if part.entity in columns:
                names = columns[part.entity]
                rows = self._part_images[part.entity].get(old) or self._gone.parts_of(
                    part.entity, part.part_of, [old]
                )
                cells = [[row[name] for name in names] for row in rows]
                return Parts(part.entity, names, cells, [row["source_line"] or 0 for row in rows])
        return None

    @cached_property
    def _part_images(self) -> Mapping[str, Mapping[int, list[Values]]]:
        """The parts that the removal deleted, by kind and by their record."""
        found: dict[str, dict[int, list[Values]]] = defaultdict(lambda: defaultdict(list))
        changes = self._writer.connection.execute(
            "SELECT id, entity FROM change WHERE operation_id = ? AND action = 'delete'", (self._removal_id,)
        ).fetchall()
        for change in changes:
            record = RECORDS.get(change["entity"])
            if record is not None and record.part_of:
                for row in rows_of_change(self._writer.connection, change["id"]):
                    found[change["entity"]][row[record.part_of]].append(row)
        return found

    @cached_property
    def _end(self) -> int:
        """The last change of the removal."""
        return int(
            self._writer.connection.execute(
                "SELECT coalesce(max(id), 0) FROM change WHERE operation_id = ?", (self._removal_id,)
            ).fetchone()[0]
        )
