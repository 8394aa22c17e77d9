"""Takes a person out of the history.

What remains of a step of undo still works for every other row: a row that is erased neither comes back nor goes, a column
that named it stays blank. Steps of which nothing remains are gone. Knows the change log, not why rows changed.
"""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from socialroi_desktop.domain.outreach.person_words import ERASED
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.erasing.cells import Finding, outgoing
from socialroi_desktop.store.erasing.imported import without_person
from socialroi_desktop.store.erasing.packed import Image, Values, images, keep_rows
from socialroi_desktop.store.erasing.rows import Traces
from socialroi_desktop.store.erasing.whose import PERSON

# What the details of a step say beside whom it was about.
_KINDS = frozenset({"record", "records"})
_SAID = _KINDS | {"file"}


@dataclass(slots=True)
class Past:
    """One pass over the history.

    `gone` rows are erased, `traces` tells what stays without the person; `own` is the operation that erases.
    """

    connection: sqlite3.Connection
    own: int
    finding: Finding
    gone: dict[str, set[int]]
    traces: Traces
    _steps: set[int] = field(default_factory=set)
    _of_person: set[int] = field(default_factory=set)
    _near_person: set[int] = field(default_factory=set)

    def erase(self) -> int:
        """Take the person out; return of how many steps something was taken."""
        # What belonged to somebody who is gone is theirs as well, at any depth.
        while self._found_more():
            pass
        for image in self._images():
            self._erase_from_image(image)
        self._drop_changes()
        rows = self.connection.execute(
            "SELECT id, operation_id, entity, first_id, before, after FROM change"
            " WHERE action = 'update' AND operation_id <> ?",
            (self.own,),
        ).fetchall()
        for row in rows:
            self._erase_from_update(row)
        self._erase_from_details()
        self._drop_empty_steps()
        return len(self._steps)

    def _images(self) -> Iterator[Image]:
        return (image for image in images(self.connection) if image.operation_id != self.own)

    def _found_more(self) -> bool:
        found = False
        for image in self._images():
            known = self.gone.setdefault(image.entity, set())
            for row in image.rows:
                if row["id"] not in known and self._is_theirs(image.entity, row):
                    known.add(row["id"])
                    found = True
        return found

    def _is_theirs(self, entity: str, row: Values) -> bool:
        if entity == "touch":
            return any(
                isinstance(text, str) and self.finding.in_way(name, text) for name, text in row.items()
            )
        kept_with = RECORDS[entity].of_any if entity in RECORDS else ()
        if kept_with and row[kept_with[1]] in self.gone.get(row[kept_with[0]], ()):
            return True
        return any(
            required and row.get(column) in self.gone.get(target, ())
            for column, (target, required) in outgoing(entity).items()
        )

    def _erase_from_image(self, image: Image) -> None:
        gone = self.gone.get(image.entity, set())
        rows = [self._cleared(image.entity, row, row) for row in image.rows if row["id"] not in gone]
        if len(rows) < len(image.rows):
            self._of_person.add(image.operation_id)
        if any(self._is_about(image.entity, row, row) for row in image.rows):
            self._near_person.add(image.operation_id)
        if rows != list(image.rows):
            self._steps.add(image.operation_id)
            keep_rows(self.connection, image, rows)
        if not rows:
            self.connection.execute(
                "DELETE FROM change WHERE id = ? AND NOT EXISTS (SELECT 1 FROM change_image WHERE change_id = ?)",
                (image.change_id, image.change_id),
            )

    def _drop_changes(self) -> None:
        """Forget that rows came or changed that are erased."""
        rows = self.connection.execute(
            "SELECT id, operation_id, action, entity, first_id, last_id FROM change"
            " WHERE action <> 'delete' AND operation_id <> ?",
            (self.own,),
        ).fetchall()
        for row in rows:
            gone = self.gone.get(row["entity"], set())
            if row["first_id"] not in gone or row["last_id"] - row["first_id"] >= len(gone):
                continue
            if gone.issuperset(range(row["first_id"], row["last_id"] + 1)):
                self._steps.add(row["operation_id"])
                self._of_person.add(row["operation_id"])
                self.connection.execute("DELETE FROM change WHERE id = ?", (row["id"],))

    def _erase_from_update(self, row: sqlite3.Row) -> None:
        entity, row_id = row["entity"], row["first_id"]
        before, after = json.loads(row["before"]), json.loads(row["after"])
        told = {"id": row_id} | before | after
        for column, (target, required) in outgoing(entity).items():
            named = {before.get(column), after.get(column)} & self.gone.get(target, set())
            if required and named:
                # To whom it belongs now stays; there is nobody to give it back to.
                before.pop(column, None)
                after.pop(column, None)
        kept = [self._cleared(entity, values, told) for values in (before, after)]
        if self._is_about(entity, before, told) or self._is_about(entity, after, told):
            self._near_person.add(row["operation_id"])
        if [json.loads(row["before"]), json.loads(row["after"])] == kept:
            return
        self._steps.add(row["operation_id"])
        if not kept[0]:
            self.connection.execute("DELETE FROM change WHERE id = ?", (row["id"],))
            return
        self.connection.execute(
            "UPDATE change SET before = ?, after = ? WHERE id = ?", (*map(json.dumps, kept), row["id"])
        )

    def _cleared(self, entity: str, values: Values, told: Values) -> Values:
        """Return some cells of a row without the person."""
        cleared = dict(values)
        for column, (target, _) in outgoing(entity).items():
            if cleared.get(column) in self.gone.get(target, ()):
                cleared[column] = None
        if entity == "order" and cleared.get("touch_id") is not None:
            cleared["touch_id"] = self._way(cleared["touch_id"])
        if entity not in RECORDS:
            return without_person(entity, cleared, self.finding.elsewhere)
        about = self._is_about(entity, values, told)
        return cleared | self.finding.changes(entity, values, about=about)

    def _is_about(self, entity: str, values: Values, told: Values) -> bool:
        if entity not in RECORDS or entity == PERSON:
            return False
        people = [column for column, (target, _) in outgoing(entity).items() if target == PERSON]
        return (
            told.get("id") in self.traces.about.get(entity, ())
            or any(values.get(column) in self.gone[PERSON] for column in people)
            or self.finding.is_about(entity, told)
        )

    def _way(self, way: int) -> int | None:
        while way in self.traces.ways:
            way = self.traces.ways[way]
        return None if way in self.gone.get("touch", ()) else way

    def _erase_from_details(self) -> None:
        rows = self.connection.execute(
            "SELECT id, details FROM operation WHERE id <> ?", (self.own,)
        ).fetchall()
        for row in rows:
            details = json.loads(row["details"])
            near = row["id"] in self._near_person | self._of_person
            words = self.finding.close if near else self.finding.elsewhere
            told = {n: value if n in _KINDS else words.taken_from(value) for n, value in details.items()}
            if row["id"] in self._of_person:
                told = {n: value if n in _SAID else _left_out(value) for n, value in told.items()}
            if told != details:
                self._steps.add(row["id"])
                self.connection.execute(
                    "UPDATE operation SET details = ? WHERE id = ?", (json.dumps(told), row["id"])
                )

    def _drop_empty_steps(self) -> None:
        self.connection.executemany(
            "DELETE FROM operation WHERE id = ? AND NOT EXISTS (SELECT 1 FROM change WHERE operation_id = ?)",
            [(step, step) for step in self._steps],
        )


def _left_out(value: Any) -> Any:
    """Return what a step says of somebody who is erased: a day and an amount may stay."""
    if isinstance(value, dict):
        return value | ({"text": ERASED} if "text" in value else {})
    return ERASED if isinstance(value, str) else value
