"""Writes what a trial made of records: only what differs, so that ids, tags and what was changed by hand stay.

Knows stored rows and those of the trial, not how they came about.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.operations.imports.told_in_turn import Outcome
from socialroi_desktop.store.changes import bulk
from socialroi_desktop.store.changes.by_hand import told_before_edits
from socialroi_desktop.store.changes.imports_told import ask_anew
from socialroi_desktop.store.changes.references import incoming
from socialroi_desktop.store.changes.told_rows import TOLD_ROW, ToldRow, asked_text
from socialroi_desktop.store.changes.writer import Writer

Values = dict[str, Any]
_EVIDENCE = ("batch_id", "source_line")


class Written:
    """Counts how many records changed, and how many stay as they were corrected by hand."""

    def __init__(self, writer: Writer, settings: Settings) -> None:
        self._writer = writer
        self._inserter = bulk.BulkInsert(writer, 0, settings.timezone, settings)
        self.changed = self.left = 0

    def set(
        self, entity: str, row: Values, record: Mapping[str, Any], names: Collection[str],
        parts: Mapping[str, Sequence[Mapping[str, Any]]],
    ) -> None:  # fmt: skip
        """Set a stored row to what the trial made of it, `names` being the fields that files tell; edits by hand stay."""
        edited = told_before_edits(self._writer, entity, [row["id"]]).get(row["id"], {})
        values = {
            name: record[name]
            for name in (*names, *_EVIDENCE)
            if name in record and record[name] != row[name] and name not in edited
        }
        if entity == "order" and not values.keys().isdisjoint(bulk.TOUCH_FIELDS):
            values["touch_id"] = self._inserter.touch_of({**row, **values})
        self.changed += bool(values.keys() - set(_EVIDENCE))
        self.left += any(record.get(name, row[name]) != row[name] for name in edited if name in names)
        if values:
            self._writer.update(entity, row["id"], values)
        for part in _told_parts(entity):
            self._set_parts(part, row["id"], parts.get(part, ()))

    def _set_parts(self, part: str, owner_id: int, rows: Sequence[Mapping[str, Any]]) -> None:
        column = RECORDS[part].part_of
        stored = bulk.stored_parts(self._writer.connection, part, [owner_id]).get(owner_id, [])
        if [_bare(row, column) for row in stored] == [_bare(row, column) for row in rows]:
            return
        ids = [row["id"] for row in stored]
        if told_before_edits(self._writer, part, ids) or any(row["batch_id"] is None for row in stored):
            return
        self._writer.delete_rows(part, ids)
        self._insert_parts(part, owner_id, rows)

    def insert(
        self, entity: str, record: Mapping[str, Any], parts: Mapping[str, Sequence[Mapping[str, Any]]]
    ) -> int:
        values = {name: value for name, value in record.items() if name != "id"}
        if entity == "order":
            values["touch_id"] = self._inserter.touch_of(values)
        new = self._writer.insert(entity, values)
        self.changed += 1
        for part, rows in parts.items():
            self._insert_parts(part, new, rows)
        return new

    def _insert_parts(self, part: str, owner_id: int, rows: Sequence[Mapping[str, Any]]) -> None:
        column = RECORDS[part].part_of
        made = [
            {**{name: one for name, one in row.items() if name != "id"}, column: owner_id} for row in rows
        ]
        if made:
            self._writer.insert_rows(part, tuple(made[0]), [tuple(row.values()) for row in made])

    def note(self, stand: Sequence[ToldRow], outcome: Outcome, ids: Mapping[tuple[str, int], int]) -> None:
        """Note of each row which record it tells now, and what is asked about it."""
        for row in stand:
            trial_id = outcome.taken.get(row.id)
            asked = outcome.asked.get(row.id, ())
            values = {
                "record_id": None if trial_id is None else ids[row.entity, trial_id],
                "asked": asked_text(asked),
            }
            self._writer.update(TOLD_ROW, row.id, values)
            if [list(one) for one in asked] != [list(one) for one in row.asked]:
                ask_anew(self._writer, row, asked)

    def let_go(self, out: Sequence[ToldRow], left: Collection[tuple[str, int]]) -> None:
        """Delete the records that no import tells any more, but those that somebody changed or that others need."""
        for entity in sorted({name for name, _ in left}):
            ids = sorted(row_id for name, row_id in left if name == entity)
            edited = told_before_edits(self._writer, entity, ids)
            going = [row_id for row_id in ids if row_id not in edited and not self._is_needed(entity, row_id)]
            for row in out:
                if row.entity == entity and row.record_id in going:
                    self._writer.update(TOLD_ROW, row.id, {"record_id": None})
            self._writer.delete_rows(entity, going)
            self.changed += len(going)

    def _is_needed(self, entity: str, row_id: int) -> bool:
        for reference in incoming(entity):
            if reference.entity == TOLD_ROW:
                continue
            found = self._writer.referring(reference.entity, reference.column, [row_id], reference.kind)
            if reference.entity in RECORDS and RECORDS[reference.entity].part_of == reference.column:
                of = self._writer.cells(reference.entity, ["batch_id"], found)
                found = [one for one in found if of[one] == (None,)]
            if found:
                return True
        return False


def _told_parts(entity: str) -> tuple[str, ...]:
    """Return the parts that files tell with records of a kind."""
    return {"order": ("order_line",), "post": ("post_metrics",), "lead": ("lead_step",)}.get(entity, ())


def _bare(row: Mapping[str, Any], owner: str) -> Values:
    return {name: row[name] for name in row.keys() if name not in ("id", owner)}  # noqa: SIM118
