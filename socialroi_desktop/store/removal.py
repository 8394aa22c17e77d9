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
BOOKKEEPING = frozenset({"touch", "import_batch", "import_problem"})


@dataclass(frozen=True, slots=True)
class Kept:
    """A row that stays although its import is taken back, because it was changed by hand since."""

    entity: str
    row_id: int


@dataclass(frozen=True, slots=True)
class _Span:
    """The changes by which one batch came: the rest of its operation may be of other files."""

    operation_id: int
    first: int
    last: int


def remove_batch_rows(writer: Writer, batch_id: int, operation_id: int) -> tuple[Kept, ...]:
    """Take back one batch of an earlier operation inside the present one; return the rows that were kept."""
    span = _span_of(writer, batch_id, operation_id)
    changes = writer.connection.execute(
        "SELECT * FROM change WHERE operation_id = ? AND id BETWEEN ? AND ? ORDER BY id DESC",
        (operation_id, span.first, span.last),
    ).fetchall()
    kept: list[Kept] = []
    kept_orders: set[int] = set()
    for row in changes:
        if row["entity"] == "order" and row["action"] == "insert":
            kept_orders |= _touched_since(writer, span, "order", row["first_id"], row["last_id"])
            kept_orders |= _orders_of_touched_lines(writer, span, changes)
    for row in changes:
        entity, first, last = row["entity"], row["first_id"], row["last_id"]
        if row["action"] == "insert":
            if entity == "import_batch":
                # Files that brought nothing share one change with the next one.
                first = last = batch_id
            kept += _take_away(writer, span, entity, (first, last), kept_orders)
        elif row["action"] == "update":
            kept += _set_back(
                writer, row["entity"], first, json.loads(row["before"]), json.loads(row["after"])
            )
    return tuple(kept)


def _span_of(writer: Writer, batch_id: int, operation_id: int) -> _Span:
    """Return the changes from the head of a batch to that of the next one; all of an operation that has no head."""
    heads = writer.connection.execute(
        "SELECT id, first_id, last_id FROM change WHERE operation_id = ? AND entity = 'import_batch'"
        " AND action = 'insert' ORDER BY id",
        (operation_id,),
    ).fetchall()
    end = writer.connection.execute(
        "SELECT max(id) FROM change WHERE operation_id = ?", (operation_id,)
    ).fetchone()[0]
    for place, head in enumerate(heads):
        if head["first_id"] <= batch_id <= head["last_id"]:
            following = heads[place + 1]["id"] - 1 if place + 1 < len(heads) else end
            return _Span(operation_id, head["id"], following if batch_id == head["last_id"] else head["id"])
    return _Span(operation_id, 0, end or 0)


def _take_away(
    writer: Writer, span: _Span, entity: str, ids: tuple[int, int], kept_orders: set[int]
) -> list[Kept]:
    """Delete inserted rows but those touched since or referred to; return what stays."""
    first, last = ids
    stay = _touched_since(writer, span, entity, first, last)
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


def _touched_since(writer: Writer, span: _Span, entity: str, first: int, last: int) -> set[int]:
    rows = writer.connection.execute(
        "SELECT DISTINCT c.first_id FROM change c JOIN operation o ON o.id = c.operation_id"
        " WHERE c.entity = ? AND c.action = 'update' AND c.first_id BETWEEN ? AND ?"
        " AND c.id > ? AND c.operation_id < ? AND o.state = 'done'",
        (entity, first, last, span.last, writer.operation_id),
    )
    return {row[0] for row in rows}


def _orders_of_touched_lines(writer: Writer, span: _Span, changes: list[Any]) -> set[int]:
    orders: set[int] = set()
    for row in changes:
        if row["entity"] == "order_line" and row["action"] == "insert":
            lines = _touched_since(writer, span, "order_line", row["first_id"], row["last_id"])
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
