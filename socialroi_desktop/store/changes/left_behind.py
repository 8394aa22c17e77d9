"""Rows of an import taken back before, which stayed only for what a later import made of them: they go with that one.

Reads the change log; deletes through a `Writer` like every change.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any

from socialroi_desktop.domain.parts import owner_entity, parts_of, stays_with_owner
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.changes.ages import Ages
from socialroi_desktop.store.changes.handing_over import HandingOver
from socialroi_desktop.store.changes.images import rows_of_change
from socialroi_desktop.store.changes.standing import Source, Span, operation_of, source_of, span_of, taken_out
from socialroi_desktop.store.changes.staying import Brought, Since, Staying
from socialroi_desktop.store.changes.writer import Writer

Row = dict[str, Any]


class LeftBehind:
    """The rows that the removal of one import sets back to what an import told that is taken back already."""

    def __init__(self, writer: Writer, span: Span, over: Sequence[Span], handing: HandingOver) -> None:
        self._writer, self._over, self._handing = writer, (*over, span), handing
        self._rows: dict[Source, list[tuple[str, int]]] = defaultdict(list)

    def take(self, entity: str, row_id: int) -> None:
        """Note a row that was set back, where it came by an import that is taken back."""
        if entity not in RECORDS:
            return
        source = source_of(self._writer.connection, (entity, row_id), self._writer.operation_id)
        if source is not None and (source.batch_id in self._out or source.batch_id not in self._standing):
            self._rows[source].append((entity, row_id))
            part = RECORDS[entity]
            if stays_with_owner(part):
                owner = self._writer.cells(entity, [part.part_of], [row_id])[row_id][0]
                self.take(owner_entity(part), owner)

    def take_handed(self, batch_id: int, entity: str, row_id: int) -> None:
        """Note a record that another import brought, and that was handed to this batch when that was taken back."""
        source = source_of(self._writer.connection, (entity, row_id), self._writer.operation_id)
        if source is None:
            return
        self._rows[source].append((entity, row_id))
        for part in parts_of(entity):
            rows = self._writer.referring(part.entity, part.part_of, [row_id])
            for part_id, (told_by,) in self._writer.cells(part.entity, ["batch_id"], rows).items():
                if told_by == batch_id and not stays_with_owner(part):
                    self.take_handed(batch_id, part.entity, part_id)

    def take_away(self) -> None:
        """Delete those that nothing else has told or named since; a record is free once its own parts are gone."""
        self._hand_over()
        open_ = {source: (self._staying(source), set(rows)) for source, rows in self._rows.items()}
        went = True
        while went:
            went = False
            for staying, rows in open_.values():
                for entity in sorted({entity for entity, _ in rows}):
                    going = self._going(staying, entity, [row_id for name, row_id in rows if name == entity])
                    self._writer.delete_rows(entity, going)
                    rows -= {(entity, row_id) for row_id in going}
                    went = went or bool(going)

    def _hand_over(self) -> None:
        """Leave what another import tells, too, to that one."""
        for rows in self._rows.values():
            for entity in sorted({entity for entity, _ in rows}):
                ids = sorted(row_id for name, row_id in rows if name == entity)
                handed = self._handing.beside(entity, ids) | self._handing.hand(entity, ids)
                handed |= self._handing.hand_unowned(entity, set(ids) - handed)
                rows[:] = [row for row in rows if row[0] != entity or row[1] not in handed]

    def _going(self, staying: Staying, entity: str, ids: Sequence[int]) -> list[int]:
        there = sorted(self._writer.cells(entity, ["id"], ids))
        return [
            i
            for i in there
            if not staying.goes_with_owner(entity, i, i) and i not in staying.of(entity, i, i)
        ]

    @cached_property
    def _out(self) -> set[int]:
        return taken_out(self._writer.connection)

    @cached_property
    def _standing(self) -> set[int]:
        """The first ids of the imports that are here, whatever ids they have since they were brought back."""
        ages = Ages(self._writer.connection)
        rows = self._writer.connection.execute("SELECT id FROM import_batch").fetchall()
        return {one for row in rows for one in (row[0], ages.of(row[0]))}

    def _staying(self, source: Source) -> Staying:
        span, mine, changes = _changes(self._writer.connection, source)
        since = Since(self._writer, span, self._over)
        return Staying(self._writer, since, Brought(mine), Brought(changes), source.batch_id)


def gone_later(
    connection: sqlite3.Connection, batch_id: int, removal_id: int
) -> Iterator[tuple[str, list[Row]]]:
    """Give the rows of an import, as tables and their rows, that outlasted its removal and went with a later one that stands."""
    operation_id = operation_of(connection, batch_id, removal_id)
    later = connection.execute(
        "SELECT c.id, c.entity FROM operation o JOIN change c ON c.operation_id = o.id WHERE o.takes_back IS NOT NULL"
        " AND +o.id > ? AND o.state = 'done' AND c.action = 'delete' AND NOT EXISTS"
        " (SELECT 1 FROM operation b WHERE b.brings_back = o.id AND b.state = 'done') ORDER BY c.id DESC",
        (removal_id,),
    ).fetchall()
    if operation_id is None or not later:
        return
    brought = Brought(_changes(connection, Source(batch_id, operation_id))[1])
    for change in later:
        if change["entity"] in RECORDS:
            rows = rows_of_change(connection, change["id"])
            if mine := [row for row in rows if brought.holds(change["entity"], row["id"])]:
                yield change["entity"], [{**row, "batch_id": batch_id} for row in mine]


def _changes(connection: sqlite3.Connection, source: Source) -> tuple[Span, list[Any], list[Any]]:
    """Return the span of an import, its changes, and all of its operation."""
    span = span_of(connection, source.batch_id, source.operation_id)
    changes = connection.execute(
        "SELECT * FROM change WHERE operation_id = ? ORDER BY id", (source.operation_id,)
    ).fetchall()
    return span, [row for row in changes if span.first <= row["id"] <= span.last], changes
