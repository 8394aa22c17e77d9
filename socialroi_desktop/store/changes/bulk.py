"""Meets the rows of an import with what the workspace holds, and writes them quickly.

Knows keys and columns; which rows are wanted is decided by the caller.
"""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from socialroi_desktop.domain.fields import Record, specs
from socialroi_desktop.domain.from_settings import told_by_settings
from socialroi_desktop.domain.imports import Value, columns_of, is_constant
from socialroi_desktop.domain.parts import place_within
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.derived.days import DAY_OF, local_day
from socialroi_desktop.store.derived.landed import as_way, landed_by
from socialroi_desktop.store.file.chunks import chunks
from socialroi_desktop.store.file.codec import listed, quoted

Row = tuple[Value, ...]
Stored = Mapping[str, Any]

EVIDENCE = ("id", "batch_id", "source_line")


@dataclass(frozen=True, slots=True)
class Table:
    """Rows ready to be written: column names and values in that order."""

    entity: str
    columns: tuple[str, ...]
    rows: Sequence[Row]


def is_empty(connection: sqlite3.Connection, entity: str) -> bool:
    """Tell whether a table holds no row at all."""
    return connection.execute(f"SELECT 1 FROM {quoted(entity)} LIMIT 1").fetchone() is None


def meet(
    connection: sqlite3.Connection, entity: str, columns: Sequence[str], rows: Sequence[Row]
) -> dict[int, Stored]:
    """Return the stored row that each incoming row meets by the record's key, by index.

    A part without a key of its own is met by all it says.
    A stored row holds `n`, its evidence and then the columns of the incoming rows.
    """
    whole_key = _key_of(RECORDS[entity])
    key = [name for name in whole_key if name in columns]
    if not key:
        return {}
    at = [columns.index(name) for name in key]
    connection.execute("DROP TABLE IF EXISTS temp.incoming")
    connection.execute(f"CREATE TEMP TABLE incoming (n INTEGER PRIMARY KEY, {listed(key)})")
    connection.executemany(
        f"INSERT INTO incoming VALUES (?{', ?' * len(key)})",
        ((n, *(row[i] for i in at)) for n, row in enumerate(rows)),
    )
    match = " AND ".join(f"t.{quoted(name)} IS i.{quoted(name)}" for name in key)
    rest = [name for name in whole_key if name not in columns]
    match += "".join(f" AND t.{quoted(name)} IS NULL" for name in rest if _is_optional(RECORDS[entity], name))
    wanted = ", ".join(f"t.{quoted(name)}" for name in (*EVIDENCE, *columns))
    found = connection.execute(
        f"SELECT i.n AS n, {wanted} FROM incoming i CROSS JOIN {quoted(entity)} t ON {match}"
    ).fetchall()
    connection.execute("DROP TABLE temp.incoming")
    return {row["n"]: cast(Stored, row) for row in found}


def _key_of(record: type[Record]) -> tuple[str, ...]:
    return record.key or (tuple(spec.name for spec in specs(record)) if record.part_of else ())


def _is_optional(record: type[Record], name: str) -> bool:
    default = record.__dataclass_fields__[name].default
    return default is None


def stored_parts(
    connection: sqlite3.Connection, entity: str, owners: Sequence[int]
) -> dict[int, list[Stored]]:
    """Return the stored parts of one kind of records, by id of their record, in the order that tells them apart."""
    part = RECORDS[entity]
    order = listed((part.part_of, *place_within(part), "id"))
    found: dict[int, list[Stored]] = {}
    for some in chunks(owners):
        marks = ", ".join("?" * len(some))
        for row in connection.execute(
            f"SELECT * FROM {quoted(entity)} WHERE {quoted(part.part_of)} IN ({marks}) ORDER BY {order}", some
        ):
            found.setdefault(row[part.part_of], []).append(cast(Stored, row))
    return found


def known_days(connection: sqlite3.Connection, post_ids: Sequence[int]) -> dict[int, frozenset[str]]:
    """Return by post the days of which its figures are kept; posts without any are missing."""
    found: dict[int, set[str]] = {}
    for part in chunks(post_ids):
        marks = ", ".join("?" * len(part))
        for post_id, day in connection.execute(
            f"SELECT post_id, as_of FROM post_metrics WHERE post_id IN ({marks})", part
        ):
            found.setdefault(post_id, set()).add(day)
    return {post_id: frozenset(days) for post_id, days in found.items()}


def metrics_id(connection: sqlite3.Connection, post_id: int, day: str) -> int:
    """Return the id of the figures kept of a post for a day; KeyError when there are none."""
    row = connection.execute(
        "SELECT id FROM post_metrics WHERE post_id = ? AND as_of = ?", (post_id, day)
    ).fetchone()
    if row is None:
        raise KeyError((post_id, day))
    return int(row[0])


class BulkInsert:
    """Writes new rows of one import: adds evidence, local days, touches, and what `settings` tell of new records."""

    def __init__(self, writer: Writer, batch_id: int, zone: str, settings: Settings | None = None) -> None:
        self._writer = writer
        self._batch_id = batch_id
        self._settings = settings
        self._day = local_day(zone)
        self._touches = TouchIds(writer)

    def insert(self, table: Table, lines: Sequence[int]) -> range:
        """Insert the rows of a table with their evidence; return their ids in order."""
        if not len(table.rows):
            return range(0)
        # Column by column, which costs a fraction of going row by row. What no row tells is left to the default.
        told = {
            name: values
            for name, values in zip(table.columns, columns_of(table.rows), strict=True)
            if values[0] is not None or name in _kept_blank(table.entity) or not is_constant(values)
        }
        count = len(lines)
        columns: dict[str, Sequence[Any]] = {
            **told,
            "batch_id": [self._batch_id] * count,
            "source_line": lines,
        }
        if table.entity in DAY_OF:
            name, source = DAY_OF[table.entity]
            columns[name] = self._days(told.get(source, [None] * count))
        _fill(columns, _defaults(table.entity))
        if self._settings is not None:
            _fill(columns, told_by_settings(RECORDS[table.entity], self._settings))
        if table.entity == "order":
            columns["touch_id"] = self._touches.of(told, count)
        return self._writer.insert_columns(table.entity, columns)

    def _days(self, moments: Sequence[Any]) -> list[str | None]:
        day = self._day
        return [day(moment) if moment else None for moment in moments]

    def changed(self, entity: str, values: Mapping[str, Value]) -> dict[str, Any]:
        """Return the values of a changed row with what the store adds to them."""
        full: dict[str, Any] = dict(values)
        if entity in DAY_OF:
            name, source = DAY_OF[entity]
            if source in values:
                full[name] = self._day(str(values[source])) if values[source] else None
        return full

    def touch_of(self, values: Mapping[str, Any]) -> int | None:
        """Return the touch of one order given as a mapping."""
        return self._touches.of({name: [values[name]] for name in TOUCH_FIELDS if name in values}, 1)[0]


def _fill(columns: dict[str, Sequence[Any]], defaults: Mapping[str, Any]) -> None:
    """Give rows that leave out what others tell what a new record of the kind has."""
    for name, default in defaults.items():
        values = columns.get(name)
        if values is None:
            columns[name] = [default] * len(columns["source_line"])
        elif None in values:
            columns[name] = [default if value is None else value for value in values]


@cache
def _kept_blank(entity: str) -> frozenset[str]:
    return frozenset(spec.name for spec in specs(RECORDS[entity]) if spec.blank_kept)


@cache
def _defaults(entity: str) -> Mapping[str, Any]:
    """Return what stands where a row tells nothing: also of what only some records of the kind must tell."""
    found = specs(RECORDS[entity])
    return {
        spec.name: spec.default
        for spec in found
        if spec.falls_back or (spec.required_in and spec.default is not None)
    }


_SIGNATURE = ("utm_source", "utm_medium", "utm_campaign", "referrer", "code", "creator")
TOUCH_FIELDS = (
    "utm_source", "utm_medium", "utm_campaign", "referrer", "discount_code", "creator", "landing_page",
)  # fmt: skip
_CLICK = len(TOUCH_FIELDS) - 1


class TouchIds:
    """Gives every distinct way an order came about one row in `touch`; orders hold its id."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._known: dict[tuple[str, ...], int] = {}

    def of(self, told: Mapping[str, Sequence[Any]], count: int) -> list[int | None]:
        """Return the touch id of each of `count` orders, given by column; None where nothing tells how it came about."""
        present = [name for name in TOUCH_FIELDS if name in told]
        if not present:
            return [None] * count
        columns = {name: told[name] for name in present}
        if any(columns.get("landing_page", ())):
            columns = landed_by(columns, count)
        # Few distinct ways among many orders: each is worked out once, in the order of the file.
        ways = _Answers(lambda words: self._id_of(dict(zip(columns, words, strict=True))))
        return list(map(ways.__getitem__, zip(*columns.values(), strict=True)))

    def _id_of(self, words: Mapping[str, Any]) -> int | None:
        values = [str(words.get(name) or "").strip() for name in TOUCH_FIELDS]
        if not any(values):
            return None
        values[3] = as_way(values[3], values.pop(_CLICK))
        signature = tuple(values)
        if signature not in self._known:
            self._known[signature] = self._stored(signature) or self._added(signature)
        return self._known[signature]

    def _stored(self, signature: tuple[str, ...]) -> int | None:
        # One by one, by the key of the table: reading all ways would make an edit of one order as slow as an import.
        match = " AND ".join(f"t.{name} = ?" for name in _SIGNATURE)
        row = self._writer.connection.execute(f"SELECT t.id FROM touch t WHERE {match}", signature).fetchone()
        return None if row is None else int(row[0])

    def _added(self, signature: tuple[str, ...]) -> int:
        return self._writer.insert_rows("touch", _SIGNATURE, [signature])[0]


class _Answers(dict[tuple[Any, ...], int | None]):
    """Remembers what was answered to each way."""

    def __init__(self, answer: Callable[[tuple[Any, ...]], int | None]) -> None:
        super().__init__()
        self._answer = answer

    def __missing__(self, words: tuple[Any, ...]) -> int | None:
        self[words] = found = self._answer(words)
        return found
