"""Brings back an import that was taken back, at any time: its rows are inserted anew, what was set back is set again.

Reads the images and changes of the removal and writes through a `Writer` like every change. What the workspace holds again
meanwhile, or what was changed by hand since, stays as it is and is counted; what other imports tell otherwise is told by both.
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from socialroi_desktop.domain.parts import parts_of
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.errors import UserError
from socialroi_desktop.store.changes.back_otherwise import BackOtherwise
from socialroi_desktop.store.changes.gone_rows import GoneRows
from socialroi_desktop.store.changes.images import rows_of_change
from socialroi_desktop.store.changes.known_again import changes_of_import, known_again, outgoing
from socialroi_desktop.store.changes.left_behind import gone_later
from socialroi_desktop.store.changes.otherwise import rows_of
from socialroi_desktop.store.changes.removal import BOOKKEEPING
from socialroi_desktop.store.changes.standing import changed_after
from socialroi_desktop.store.changes.telling_again import TOLD_AGAIN, Told, note_told_again
from socialroi_desktop.store.changes.told_apart import Met, SetsBack, ToldApart
from socialroi_desktop.store.changes.told_before import ToldBefore
from socialroi_desktop.store.changes.told_rows import TOLD_ROW, Key
from socialroi_desktop.store.changes.whole_parts import WholeParts
from socialroi_desktop.store.changes.writer import DuplicateKey, Writer
from socialroi_desktop.store.derived.days import place_days
from socialroi_desktop.store.file.codec import quoted

# A row of these makes no sense without the record it belongs to.
_PARENTS = {record.entity: record.part_of for record in RECORDS.values() if record.part_of} | {
    "import_problem": "batch_id"
}
_EVIDENCE = ("batch_id", "source_line")
Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Back:
    """How many rows an import brought back, how many stay as they are, and the id the import has now.

    `told_otherwise` are the records that it and others tell otherwise: they are to be made anew.
    """

    returned: int
    left: int
    batch_id: int
    told_otherwise: frozenset[Key] = frozenset()


def bring_back(writer: Writer, removal_id: int, batch_id: int, sets_back: SetsBack) -> Back:
    """Do again inside the present operation what the removal `removal_id` took back of a batch.

    `sets_back` says which changes a later telling may not make.
    """
    return _Return(writer, removal_id, batch_id, sets_back).run()


class _Return:
    """One bringing back. Rows get new ids: in a file of an older version their old ones may belong to others now."""

    def __init__(self, writer: Writer, removal_id: int, batch_id: int, sets_back: SetsBack) -> None:
        self._writer, self._removal_id, self._batch_id = writer, removal_id, batch_id
        self._ids: dict[str, dict[int, int]] = defaultdict(dict)
        self._whole = WholeParts(writer)
        self._apart = ToldApart(writer, batch_id, sets_back)
        self._refers = outgoing()
        self._last = 0
        self._gone = GoneRows(writer.connection, 0)
        self._returned = self._left = 0
        self._told = ToldBefore(writer.connection, removal_id, batch_id)
        self._anew = BackOtherwise(writer, removal_id)

    def run(self) -> Back:
        connection = self._writer.connection
        changes = connection.execute(
            "SELECT * FROM change WHERE operation_id = ? ORDER BY id DESC", (self._removal_id,)
        ).fetchall()
        self._last = changes[0]["id"] if changes else 0
        first, last = changes_of_import(connection, self._removal_id, self._last)
        changes = [row for row in changes if first < row["id"] <= last]
        self._gone = GoneRows(connection, self._last)
        # What went after the import itself names it, too.
        changes = sorted(changes, key=lambda row: row["entity"] != "import_batch")
        for row in changes:
            if row["action"] == "delete" and row["entity"] == TOLD_AGAIN:
                self._told.take_links(rows_of_change(connection, row["id"]))
            if row["action"] == "delete" and row["entity"] == TOLD_ROW:
                self._anew.take(rows_of_change(connection, row["id"]))
        for row in changes:
            if row["entity"] in (TOLD_AGAIN, TOLD_ROW):
                continue
            if row["action"] == "delete":
                self._insert_again(row["entity"], list(rows_of_change(connection, row["id"])))
            elif row["action"] == "insert":
                self._take_away_again(row["entity"], (row["first_id"], row["last_id"]))
            elif row["action"] == "update" and not self._told.was_handed(row):
                self._set_again(
                    row["entity"], row["first_id"], json.loads(row["before"]), json.loads(row["after"])
                )
        for entity, rows in gone_later(connection, self._batch_id, self._removal_id):
            self._insert_again(entity, self._told.with_lines(entity, rows))
        batch_id = self._again_id
        self._anew.note(batch_id)
        self._tell_again(batch_id)
        self._writer.update("import_batch", batch_id, {"operation_id": self._writer.operation_id})
        place_days(connection)
        return Back(self._returned, self._left, batch_id, frozenset(self._anew.keys))

    @property
    def _again_id(self) -> int:
        """The id that the import has now."""
        return self._ids["import_batch"].get(self._batch_id, self._batch_id)

    def _tell_again(self, batch_id: int) -> None:
        """Note what the import tells of records that others hold; those that went with others meanwhile come back by it."""
        self._told.take_kept()
        for entity, noted in list(self._told.records().items()):
            lines = self._anew.without_contested(entity, noted, self._told.otherwise(entity), batch_id)
            self._bring(entity, self._absent(entity, lines))
            ids = {self._ids[entity].get(row_id, row_id): line for row_id, line in lines.items()}
            there = sorted(self._writer.cells(entity, ["source_line"], sorted(ids)).items())
            # What was handed to a file with the record in the very same line has kept that.
            told = [line if ids[row_id] is None else ids[row_id] for row_id, (line,) in there]
            otherwise = self._settled(entity, dict(zip((row_id for row_id, _ in there), told, strict=True)))
            note_told_again(
                self._writer, batch_id, entity, Told([row_id for row_id, _ in there], told, otherwise)
            )

    def _settled(self, entity: str, lines: Mapping[int, int | None]) -> list[str | None]:
        """Write what it told otherwise of stored records, by id with their lines; return what still differs, as text."""
        apart = {
            self._ids[entity].get(row_id, row_id): told
            for row_id, told in self._told.otherwise(entity).items()
        }
        stored = rows_of(self._writer.connection, entity, apart.keys() & lines.keys())
        met = [
            Met({**row, **apart[row_id], "source_line": lines[row_id]}, row_id)
            for row_id, row in stored.items()
        ]
        self._apart.settle(entity, met, self._again_id)
        now = rows_of(self._writer.connection, entity, stored)
        left = {
            i: {name: value for name, value in apart[i].items() if row[name] != value}
            for i, row in now.items()
        }
        return [json.dumps(left[row_id]) if left.get(row_id) else None for row_id in lines]

    def _absent(self, entity: str, ids: Iterable[int]) -> set[int]:
        unknown = sorted(set(ids) - self._ids[entity].keys())
        return set(unknown) - self._writer.cells(entity, ["id"], unknown).keys()

    def _bring(self, entity: str, ids: Collection[int]) -> None:
        """Insert rows that removals took along, after what they name and before their parts."""
        rows = self._gone.all_of(entity, ids)
        for column, target in self._refers.get(entity, ()) if rows else ():
            if target != "import_batch":
                named = {row[column] for row in rows.values() if row[column] is not None}
                self._bring(target, self._absent(target, named))
        mine = [{**row, "batch_id": self._batch_id} if "batch_id" in row else row for row in rows.values()]
        self._insert_again(entity, self._told.with_lines(entity, mine))
        for part in parts_of(entity) if rows else ():
            found = self._gone.parts_of(part.entity, part.part_of, rows.keys())
            self._bring(part.entity, self._absent(part.entity, [row["id"] for row in found]))

    def _insert_again(self, entity: str, rows: Sequence[Values]) -> None:
        fresh: list[tuple[int, Values]] = []
        rows = self._anew.without_known(entity, rows)
        referring = [(row.pop("id"), self._with_new_ids(entity, row)) for row in rows]
        known = dict(known_again(self._writer.connection, entity, [row for _, row in referring]))
        for n in self._anew.otherwise(entity, referring, known, self._again_id):
            self._ids[entity][referring[n][0]] = known.pop(n)
            referring[n] = (0, {})
        self._whole.make_way(
            entity, [row for n, (old, row) in enumerate(referring) if old and n not in known]
        )
        apart = self._apart.settle(
            entity, [Met(referring[n][1], row_id) for n, row_id in known.items()], self._again_id
        )
        for n, (old, row) in enumerate(referring):
            if not old:
                continue
            if n in known:
                self._ids[entity][old] = known[n]
                self._whole.note(entity, known[n], wins=apart.get(known[n], False))
                self._told.note_known(entity, known[n], row, self._again_id)
                self._count(entity, returned=known[n] in apart)
            elif self._has_place(entity, row):
                fresh.append((old, row))
            else:
                self._count(entity, returned=False)
        self._write(entity, fresh)

    def _write(self, entity: str, rows: Sequence[tuple[int, Values]]) -> None:
        if not rows:
            return
        columns = tuple(rows[0][1])
        try:
            ids = self._writer.insert_rows(entity, columns, [tuple(row.values()) for _, row in rows])
        except DuplicateKey:
            if len(rows) == 1:
                self._count(entity, returned=False)
                return
            for row in rows:
                self._write(entity, [row])
            return
        for (old, _), new in zip(rows, ids, strict=True):
            self._ids[entity][old] = new
            self._count(entity, returned=True)

    def _set_again(self, entity: str, row_id: int, wanted: Values, expected: Values) -> None:
        row_id = self._ids[entity].get(row_id, row_id)
        connection = self._writer.connection
        asked = f"SELECT * FROM {quoted(entity)} WHERE id = ?"
        row = connection.execute(asked, (row_id,)).fetchone()
        if row is None and (other := self._here_again(entity, row_id)) is not None:
            row_id = other
            row = connection.execute(asked, (row_id,)).fetchone()
        # By which import it came may have changed with its own bringing back.
        same = row is not None and all(
            row[name] == value for name, value in expected.items() if name not in _EVIDENCE
        )
        if same and not self._replaced(entity, row_id):
            self._writer.update(entity, row_id, self._with_new_ids(entity, dict(wanted)))
        self._count(entity, returned=same)

    def _here_again(self, entity: str, row_id: int) -> int | None:
        """Return the id of a row that went with another import and is here again; UserError where that one has to be first."""
        gone = self._gone.find(entity, row_id)
        if gone is None:
            return None
        known = known_again(self._writer.connection, entity, [gone.row])
        if not known and gone.stands:
            raise UserError(
                "This import changed rows of “{file}”, which was taken back, too: bring that one back first, or import this file"
                " again.",
                file=gone.file,
            )
        return known.get(0)

    def _take_away_again(self, entity: str, ids: tuple[int, int]) -> None:
        """Delete what the removal put back, but what was changed since."""
        changed = changed_after(self._writer.connection, self._last, (entity, *ids))
        found = self._writer.cells(entity, ["id"], range(ids[0], ids[1] + 1))
        self._writer.delete_rows(entity, sorted(found.keys() - changed))
        for row_id in found:
            self._count(entity, returned=row_id not in changed)

    def _has_place(self, entity: str, row: Values) -> bool:
        """Tell whether the record that a row belongs to is there; parts that are one list are taken all or none."""
        column = _PARENTS.get(entity)
        return column is None or (row[column] is not None and not self._whole.holds(entity, row[column]))

    def _with_new_ids(self, entity: str, row: Values) -> Values:
        for column, target in self._refers.get(entity, ()):
            old = row.get(column)
            if old is None:
                continue
            new = self._ids[target].get(old)
            row[column] = new if new is not None else None if self._replaced(target, old) else old
        if entity == "import_batch":
            row["operation_id"] = self._writer.operation_id
        return row

    def _replaced(self, entity: str, row_id: int) -> bool:
        """Tell whether a record was deleted since the removal; older versions gave its id to another one."""
        connection = self._writer.connection
        if not connection.execute(f"SELECT 1 FROM {quoted(entity)} WHERE id = ?", (row_id,)).fetchone():
            return True
        found = connection.execute(
            "SELECT 1 FROM change c JOIN operation o ON o.id = c.operation_id WHERE c.entity = ? AND c.action = 'delete'"
            " AND c.first_id <= ? AND c.last_id >= ? AND c.id > ? AND o.state = 'done'",
            (entity, row_id, row_id, self._last),
        ).fetchone()
        return found is not None

    def _count(self, entity: str, *, returned: bool) -> None:
        if entity in BOOKKEEPING:
            return
        if returned:
            self._returned += 1
        else:
            self._left += 1
