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
from socialroi_desktop.store.codec import quoted
from socialroi_desktop.store.writer import Writer

# Rows of an import that are its own book-keeping, never edited by hand.
_BOOKKEEPING = frozenset({"touch"})


@dataclass(frozen=True, slots=True)
class Kept:
    """A row that stays although its import is taken back, because it was changed by hand since."""

    entity: str
    row_id: int


def remove_operation_rows(writer: Writer, operation_id: int) -> tuple[Kept, ...]:
    """Take back an earlier operation inside the present one; return the rows that were kept."""
    changes = writer.connection.execute(
        "SELECT * FROM change WHERE operation_id = ? ORDER BY id DESC", (operation_id,)
    ).fetchall()
    kept: list[Kept] = []
    kept_orders: set[int] = set()
    for row in changes:
        if row["entity"] == "order" and row["action"] == "insert":
            kept_orders |= _touched_since(writer, operation_id, "order", row["first_id"], row["last_id"])
            kept_orders |= _orders_of_touched_lines(writer, operation_id, changes)
    for row in changes:
        entity, first, last = row["entity"], row["first_id"], row["last_id"]
        if row["action"] == "insert":
            stay = _touched_since(writer, operation_id, entity, first, last)
            if entity == "order":
                stay |= {i for i in kept_orders if first <= i <= last}
            stay |= (
                _lines_of(writer, kept_orders)
                if entity == "order_line"
                else _referenced(writer, entity, first, last)
            )
            ids = [
                found[0]
                for found in writer.connection.execute(
                    f"SELECT id FROM {quoted(entity)} WHERE id BETWEEN ? AND ?", (first, last)
                )
            ]
            writer.delete_rows(entity, [i for i in ids if i not in stay])
            if entity not in _BOOKKEEPING:
                kept += [Kept(entity, i) for i in ids if i in stay and entity != "import_batch"]
        elif row["action"] == "update":
            kept += _set_back(
                writer, row["entity"], first, json.loads(row["before"]), json.loads(row["after"])
            )
    return tuple(kept)


def _touched_since(writer: Writer, operation_id: int, entity: str, first: int, last: int) -> set[int]:
    rows = writer.connection.execute(
        "SELECT DISTINCT c.first_id FROM change c JOIN operation o ON o.id = c.operation_id"
        " WHERE c.entity = ? AND c.action = 'update' AND c.first_id BETWEEN ? AND ?"
        " AND c.operation_id > ? AND c.operation_id < ? AND o.state = 'done'",
        (entity, first, last, operation_id, writer.operation_id),
    )
    return {row[0] for row in rows}


def _orders_of_touched_lines(writer: Writer, operation_id: int, changes: list[Any]) -> set[int]:
    orders: set[int] = set()
    for row in changes:
        if row["entity"] == "order_line" and row["action"] == "insert":
            lines = _touched_since(writer, operation_id, "order_line", row["first_id"], row["last_id"])
            for line in lines:
                found = writer.connection.execute(
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
def _references() -> Mapping[str, tuple[tuple[str, str], ...]]:
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
    for table, column in _references().get(entity, ()):
        rows = writer.connection.execute(
            f"SELECT DISTINCT {quoted(column)} FROM {quoted(table)} WHERE {quoted(column)} BETWEEN ? AND ?",
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
