"""What taking back one import of long ago would touch: rows changed since then are to be kept.

Reads the change log; the taking back itself goes through a `Writer` like every change.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.changes.standing import Span, fallen, span_of, updated_since
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.file.codec import column as named
from socialroi_desktop.store.file.codec import quoted

# Rows of an import that are its own book-keeping, never edited by hand.
BOOKKEEPING = frozenset({"touch", "import_batch", "import_problem"})


@dataclass(frozen=True, slots=True)
class Kept:
    """A row that stays although its import is taken back, because it was changed by hand since."""

    entity: str
    row_id: int


@dataclass(frozen=True, slots=True)
class _Since:
    """Tells which rows were changed after a batch came, by changes that still stand."""

    writer: Writer
    span: Span
    over: tuple[Span, ...]

    def touched(self, entity: str, first: int, last: int) -> set[int]:
        return updated_since(
            self.writer.connection, self.span, self.writer.operation_id, (entity, first, last), self.over
        )


def remove_batch_rows(writer: Writer, batch_id: int, operation_id: int) -> tuple[Kept, ...]:
    """Take back one batch of an earlier operation inside the present one; return the rows that were kept."""
    span = span_of(writer.connection, batch_id, operation_id)
    since = _Since(writer, span, fallen(writer.connection, writer.operation_id))
    changes = writer.connection.execute(
        "SELECT * FROM change WHERE operation_id = ? AND id BETWEEN ? AND ? ORDER BY id DESC",
        (operation_id, span.first, span.last),
    ).fetchall()
    kept: list[Kept] = []
    kept_orders: set[int] = set()
    for row in changes:
        if row["entity"] == "order" and row["action"] == "insert":
            kept_orders |= since.touched("order", row["first_id"], row["last_id"])
            kept_orders |= _orders_of_touched_lines(since, changes)
    for row in changes:
        entity, first, last = row["entity"], row["first_id"], row["last_id"]
        if row["action"] == "insert":
            if entity == "import_batch":
                # Files that brought nothing share one change with the next one.
                first = last = batch_id
            kept += _take_away(writer, since, entity, (first, last), kept_orders)
        elif row["action"] == "update":
            kept += _set_back(
                writer, row["entity"], first, json.loads(row["before"]), json.loads(row["after"])
            )
    return tuple(kept)


def _take_away(
    writer: Writer, since: _Since, entity: str, ids: tuple[int, int], kept_orders: set[int]
) -> list[Kept]:
    """Delete inserted rows but those touched since or referred to; return what stays."""
    first, last = ids
    stay = since.touched(entity, first, last)
    if entity == "order":
        stay |= {i for i in kept_orders if first <= i <= last}
    if entity == "order_line":
        stay |= _lines_of(writer, kept_orders)
    else:
        stay |= _referenced(writer, entity, first, last)
    found = [
        row[0]
        for row in writer.connection.execute(
            f"SELECT id FROM {quoted(entity)} WHERE id BETWEEN ? AND ?", (first, last)
        )
    ]
    writer.delete_rows(entity, [i for i in found if i not in stay])
    return [] if entity in BOOKKEEPING else [Kept(entity, i) for i in found if i in stay]


def _orders_of_touched_lines(since: _Since, changes: list[Any]) -> set[int]:
    orders: set[int] = set()
    for row in changes:
        if row["entity"] == "order_line" and row["action"] == "insert":
            lines = since.touched("order_line", row["first_id"], row["last_id"])
            for line in lines:
                found = since.writer.connection.execute(
                    "SELECT order_id FROM order_line WHERE id = ?", (line,)
                ).fetchone()
                orders |= {found[0]} if found else set()
    return orders


def _lines_of(writer: Writer, orders: set[int]) -> set[int]:
    found: set[int] = set()
    for order in orders:
        found |= {
            row[0]
            for row in writer.connection.execute("SELECT id FROM order_line WHERE order_id = ?", (order,))
        }
    return found


@cache
def references() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Return by table the (table, column) pairs that refer to it."""
    found: dict[str, list[tuple[str, str]]] = {"touch": [("order", "touch_id")]}
    for record in RECORDS.values():
        found.setdefault("import_batch", []).append((record.entity, "batch_id"))
        for spec in specs(record):
            # Lines go with their order; they are looked after by themselves.
            if spec.refers_to and record.entity != "order_line":
                found.setdefault(spec.refers_to, []).append((record.entity, spec.name))
    return {entity: tuple(pairs) for entity, pairs in found.items()}


def _referenced(writer: Writer, entity: str, first: int, last: int) -> set[int]:
    found: set[int] = set()
    for table, column in references().get(entity, ()):
        rows = writer.connection.execute(
            f"SELECT DISTINCT {named(column)} FROM {quoted(table)} t WHERE {named(column)} BETWEEN ? AND ?",
            (first, last),
        )
        found |= {row[0] for row in rows}
    return found


def _set_back(
    writer: Writer, entity: str, row_id: int, before: dict[str, Any], after: dict[str, Any]
) -> list[Kept]:
    row = writer.connection.execute(f"SELECT * FROM {quoted(entity)} WHERE id = ?", (row_id,)).fetchone()
    if row is None:
        return []
    if any(row[name] != value for name, value in after.items()):
        return [Kept(entity, row_id)]
    batch = before.get("batch_id")
    if batch is not None and not writer.cells("import_batch", ["id"], [batch]):
        # The import the row came from has been taken back too: it is nobody's row now.
        before = before | {"batch_id": None, "source_line": None}
    writer.update(entity, row_id, before)
    return []
