"""Meets the rows of an import with what the workspace holds, and writes them quickly.

Knows keys and columns; which rows are wanted is decided by the caller.
"""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.codec import listed, quoted
from socialroi_desktop.store.derived import local_day
from socialroi_desktop.store.writer import Writer

Row = tuple[Value, ...]
Stored = Mapping[str, Any]

# Columns the store fills in itself: the local day of a UTC time.
DAY_OF = {"order": ("ordered_on", "ordered_at"), "post": ("published_on", "published_at")}


@dataclass(frozen=True, slots=True)
class Table:
    """Rows ready to be written: column names and values in that order."""

    entity: str
    columns: tuple[str, ...]
    rows: list[Row]


def is_empty(connection: sqlite3.Connection, entity: str) -> bool:
    """Tell whether a table holds no row at all."""
    return connection.execute(f"SELECT 1 FROM {quoted(entity)} LIMIT 1").fetchone() is None


def meet(
    connection: sqlite3.Connection, entity: str, columns: Sequence[str], rows: Sequence[Row]
) -> dict[int, Stored]:
    """Return the stored row that each incoming row meets by the record's key, by index."""
    key = [name for name in RECORDS[entity].key if name in columns]
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
    rest = [name for name in RECORDS[entity].key if name not in columns]
    match += "".join(f" AND t.{quoted(name)} IS NULL" for name in rest if _is_optional(RECORDS[entity], name))
    found = connection.execute(
        f"SELECT i.n AS n, t.* FROM incoming i CROSS JOIN {quoted(entity)} t ON {match}"
    ).fetchall()
    connection.execute("DROP TABLE temp.incoming")
    return {row["n"]: cast(Stored, row) for row in found}


def _is_optional(record: type[Record], name: str) -> bool:
    default = record.__dataclass_fields__[name].default
    return default is None


def lines_of(connection: sqlite3.Connection, order_ids: Sequence[int]) -> dict[int, list[Stored]]:
    """Return the stored lines of orders, by order id, in position order."""
    lines: dict[int, list[Stored]] = {}
    for start in range(0, len(order_ids), 900):
        part = list(order_ids[start : start + 900])
        marks = ", ".join("?" * len(part))
        for row in connection.execute(
            f"SELECT * FROM order_line WHERE order_id IN ({marks}) ORDER BY order_id, position", part
        ):
            lines.setdefault(row["order_id"], []).append(cast(Stored, row))
    return lines


class BulkInsert:
    """Writes new rows of one import: adds evidence, local days and touches."""

    def __init__(self, writer: Writer, batch_id: int, zone: str) -> None:
        self._writer = writer
        self._batch_id = batch_id
        self._day = local_day(zone)
        self._touches = TouchIds(writer)

    def insert(self, table: Table, lines: Sequence[int]) -> range:
        """Insert the rows of a table with their evidence; return their ids in order."""
        columns, rows = table.columns, table.rows
        extra_names: list[str] = []
        extra: list[Sequence[Any]] = []
        if table.entity in DAY_OF:
            name, source = DAY_OF[table.entity]
            at = columns.index(source) if source in columns else -1
            extra_names.append(name)
            extra.append([self._day(row[at]) if at >= 0 and row[at] else None for row in rows])  # type: ignore[arg-type]  # times are text by contract
        if table.entity == "order":
            extra_names.append("touch_id")
            extra.append(self._touches.of(columns, rows))
        batch = self._batch_id
        if extra:
            full = [
                (*row, batch, line, *more) for row, line, more in zip(rows, lines, zip(*extra, strict=True), strict=True)
            ]
        else:
            full = [(*row, batch, line) for row, line in zip(rows, lines, strict=True)]
        return self._writer.insert_rows(
            table.entity, (*columns, "batch_id", "source_line", *extra_names), full
        )

    def changed(self, entity: str, values: Mapping[str, Value]) -> dict[str, Any]:
        """Return the values of a changed row with what the store adds to them."""
        full: dict[str, Any] = dict(values)
        if entity in DAY_OF:
            name, source = DAY_OF[entity]
            if values.get(source):
                full[name] = self._day(str(values[source]))
        return full

    def touch_of(self, values: Mapping[str, Any]) -> int | None:
        """Return the touch of one order given as a mapping."""
        columns = [name for name in TOUCH_FIELDS if name in values]
        return self._touches.of(columns, [tuple(values[name] for name in columns)])[0]


TOUCH_FIELDS = ("utm_source", "utm_medium", "utm_campaign", "referrer", "discount_code", "creator")


class TouchIds:
    """Gives every distinct way an order came about one row in `touch`; orders hold its id."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._known: dict[tuple[str, ...], int] = {
            tuple(row)[1:]: row[0]
            for row in writer.connection.execute(
                "SELECT id, utm_source, utm_medium, utm_campaign, referrer, code, creator FROM touch"
            )
        }

    def of(self, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> list[int | None]:
        """Return the touch id of each order row; None where nothing is known of how it came about."""
        at = [columns.index(name) if name in columns else -1 for name in TOUCH_FIELDS]
        if all(i < 0 for i in at):
            return [None] * len(rows)
        signatures = [self._signature(row, at) for row in rows]
        known = self._known
        unknown = {s for s in signatures if s is not None} - known.keys()
        if unknown:
            fresh = sorted(unknown)
            ids = self._writer.insert_rows(
                "touch", ("utm_source", "utm_medium", "utm_campaign", "referrer", "code", "creator"), fresh
            )
            known.update(zip(fresh, ids, strict=True))
        return [None if s is None else known[s] for s in signatures]

    @staticmethod
    def _signature(row: Sequence[Any], at: Sequence[int]) -> tuple[str, ...] | None:
        values = [str(row[i]).strip() if i >= 0 and row[i] else "" for i in at]
        if not any(values):
            return None
        values[3] = _host(values[3])
        return tuple(values)


def _host(referrer: str) -> str:
    return referrer.partition("://")[2].partition("/")[0] or referrer.partition("/")[0]
