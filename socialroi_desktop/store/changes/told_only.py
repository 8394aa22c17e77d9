"""Which records, with all that hangs on them, were told by some imports alone: then nothing else is lost with them.

Reads the change log; deletes nothing.
"""

import json
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence

from socialroi_desktop.store.changes.standing import Span, span_of
from socialroi_desktop.store.changes.writer import Writer


def told_only(writer: Writer, batches: Collection[int], entity: str, ids: Collection[int]) -> set[int]:
    """Return which records the imports `batches` brought with all that names them, and nothing else changed since."""
    return _told_only(writer, _spans(writer, batches), entity, sorted(ids))


def brought_by(writer: Writer, batches: Collection[int], entity: str, ids: Collection[int]) -> set[int]:
    """Return which records came into the workspace by these imports, whatever changed them since."""
    return _told(writer, _spans(writer, batches), entity, sorted(ids))[0]


def _spans(writer: Writer, batches: Collection[int]) -> Sequence[Span]:
    heads = writer.cells("import_batch", ["operation_id"], list(batches))
    return [span_of(writer.connection, batch_id, operation) for batch_id, (operation,) in heads.items()]


def _told_only(writer: Writer, spans: Sequence[Span], entity: str, ids: Sequence[int]) -> set[int]:
    brought, others = _told(writer, spans, entity, ids)
    found = brought - others
    for reference in writer.references(entity):
        naming = writer.referring(reference.entity, reference.column, sorted(found), reference.kind)
        strangers = set(naming) - _told_only(writer, spans, reference.entity, naming) if naming else set()
        named = writer.cells(reference.entity, [reference.column], sorted(strangers))
        found -= {owner for (owner,) in named.values()}
    return found


def _told(
    writer: Writer, spans: Sequence[Span], entity: str, ids: Sequence[int]
) -> tuple[set[int], set[int]]:
    """Return which of these rows, in order, changes within the spans inserted, and which other changes inserted or set."""
    if not ids:
        return set(), set()
    inserts = writer.connection.execute(
        "SELECT c.id, c.operation_id, c.first_id, c.last_id FROM change c JOIN operation o ON o.id = c.operation_id"
        " WHERE c.entity = ? AND c.action = 'insert' AND c.first_id <= ? AND c.last_id >= ? AND o.state = 'done'",
        (entity, ids[-1], ids[0]),
    ).fetchall()
    updates = writer.connection.execute(
        "SELECT c.id, c.operation_id, c.first_id, c.last_id FROM change c JOIN operation o ON o.id = c.operation_id"
        " WHERE c.entity = ? AND c.action = 'update' AND c.first_id IN (SELECT value FROM json_each(?)) AND o.state = 'done'",
        (entity, json.dumps(list(ids))),
    ).fetchall()
    brought: set[int] = set()
    others: set[int] = set()
    for row in inserts:
        part = ids[bisect_left(ids, row["first_id"]) : bisect_right(ids, row["last_id"])]
        (brought if _is_within(spans, row["operation_id"], row["id"]) else others).update(part)
    others.update(row["first_id"] for row in updates if not _is_within(spans, row["operation_id"], row["id"]))
    return brought, others


def _is_within(spans: Sequence[Span], operation_id: int, change_id: int) -> bool:
    return any(span.covers(operation_id, change_id) for span in spans)
