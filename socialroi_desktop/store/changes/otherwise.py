"""What imports that share a record tell otherwise: a record that loses one of them is what the rest tell, the first one first.

Writes through a `Writer` like every change.
"""

import json
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from typing import Any

from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.changes.ages import Ages
from socialroi_desktop.store.changes.bulk import TOUCH_FIELDS, TouchIds
from socialroi_desktop.store.changes.by_hand import told_before_edits
from socialroi_desktop.store.changes.telling_again import TOLD_AGAIN, Link, Telling, links_of
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.file.codec import listed, quoted

Values = dict[str, Any]


@cache
def may_be_blank(entity: str) -> tuple[str, ...]:
    """Return the fields that a file may leave blank and that nothing else fills; none of records with readings by day."""
    record = RECORDS.get(entity)
    if record is None or any(spec.name == "as_of" for spec in specs(record)):
        return ()
    return tuple(
        spec.name
        for spec in specs(record)
        if spec.importable
        and spec.name not in record.key
        and not (spec.refers_to or spec.setting or spec.falls_back or spec.required)
        and (spec.default is None or spec.blank_kept)
        and record.__dataclass_fields__[spec.name].default in (None, spec.default)
    )


def filled(
    connection: sqlite3.Connection, entity: str, names: tuple[str, ...] | list[str], ids: Sequence[int]
) -> dict[int, tuple[str, ...]]:
    """Return by record which of some fields hold a value, where any does."""
    if not names or not ids:
        return {}
    some = " OR ".join(f"t.{quoted(name)} IS NOT NULL" for name in names)
    rows = connection.execute(
        f"SELECT t.id, {listed(names)} FROM {quoted(entity)} t"
        f" WHERE t.id IN (SELECT value FROM json_each(?)) AND ({some})",
        (json.dumps(list(ids)),),
    )
    return {
        row[0]: tuple(n for n, value in zip(names, row[1:], strict=True) if value is not None) for row in rows
    }


@cache
def as_blank(names: tuple[str, ...]) -> str:
    """Return as text that fields are told to be blank."""
    return json.dumps(dict.fromkeys(names))


def together(tellings: Sequence[Link], row: Mapping[str, Any]) -> Values:
    """Return the fields of a stored row that some tell otherwise, as all of these tell them, the first one first."""
    found: Values = {}
    for name in {name for one in tellings for name in one.otherwise}:
        told = [one.otherwise.get(name, row[name]) for one in tellings]
        found[name] = next((value for value in reversed(told) if value is not None), None)
    return found


class Otherwise:
    """Hands records over that others tell otherwise."""

    def __init__(self, writer: Writer) -> None:
        self._writer, self._ages = writer, Ages(writer.connection)

    def hand(self, entity: str, told: Mapping[int, Telling], out: Collection[int]) -> set[int]:
        """Hand those over of which a field changes by that; return which. `out` are the imports that tell nothing."""
        links = (
            links_of(self._writer.connection, entity, told, out, apart=True) if may_be_blank(entity) else {}
        )
        if not links:
            return set()
        stored = rows_of(self._writer.connection, entity, links)
        edited = told_before_edits(self._writer, entity, sorted(links))
        found: set[int] = set()
        for row_id, row in stored.items():
            tellings = sorted(links[row_id], key=lambda one: (self._ages.of(one.batch_id), one.link_id))
            values = {
                name: value
                for name, value in together(tellings, row).items()
                if value != row[name] and name not in edited.get(row_id, ())
            }
            if values:
                self._change(entity, row, values, told[row_id])
                self._note(links[row_id], {name: row[name] for name in values})
                found.add(row_id)
        return found

    def _change(self, entity: str, row: Mapping[str, Any], values: Values, telling: Telling) -> None:
        if entity == "order" and not values.keys().isdisjoint(TOUCH_FIELDS):
            way = {name: [values.get(name, row[name])] for name in TOUCH_FIELDS}
            values = {**values, "touch_id": TouchIds(self._writer).of(way, 1)[0]}
        evidence = {"batch_id": telling.batch_id, "source_line": telling.line}
        self._writer.update(entity, row["id"], {**values, **evidence})

    def _note(self, links: Sequence[Link], held: Mapping[str, Any]) -> None:
        """What said the same as the record held says otherwise now."""
        for one in links:
            told = {**held, **one.otherwise}
            if told != one.otherwise:
                self._writer.update(TOLD_AGAIN, one.link_id, {"otherwise": json.dumps(told)})


def rows_of(connection: sqlite3.Connection, entity: str, ids: Collection[int]) -> dict[int, Values]:
    """Return stored rows by their ids."""
    rows = connection.execute(
        f"SELECT * FROM {quoted(entity)} WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(ids)),),
    )
    return {row["id"]: dict(row) for row in rows}


def first_told(
    connection: sqlite3.Connection, entity: str, ids: Collection[int], since: int = 0
) -> dict[int, Values]:
    """Return by record what fields that were changed after the change `since` held before; empty where none was."""
    found: dict[int, Values] = {row_id: {} for row_id in ids}
    rows = connection.execute(
        "SELECT c.first_id, c.before FROM change c JOIN operation o ON o.id = c.operation_id WHERE c.entity = ?"
        " AND c.action = 'update' AND c.first_id IN (SELECT value FROM json_each(?)) AND c.id > ?"
        " AND o.state = 'done' ORDER BY c.id",
        (entity, json.dumps(sorted(ids)), since),
    )
    for row in rows if ids else ():
        for name, value in json.loads(row["before"]).items():
            found[row["first_id"]].setdefault(name, value)
    return found
