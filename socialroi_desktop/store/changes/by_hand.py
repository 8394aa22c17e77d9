"""Which fields of imported records a person changed since a file told them, and what that file told.

Reads the change log alone; what follows from it is decided by the caller.
"""

import json
from collections.abc import Collection, Sequence
from typing import Any

from socialroi_desktop.store.changes.standing import fallen
from socialroi_desktop.store.changes.writer import Writer


def told_before_edits(writer: Writer, entity: str, ids: Sequence[int]) -> dict[int, dict[str, Any]]:
    """Return by record, of each field that was changed by hand since, what it held before that; others are left out."""
    if not ids:
        return {}
    # What is taken back just now has fallen, too.
    over = fallen(writer.connection, writer.operation_id + 1)
    rows = [
        row
        for row in writer.connection.execute(
            "SELECT c.id, c.operation_id, c.first_id, c.before, c.after FROM change c"
            " JOIN operation o ON o.id = c.operation_id WHERE c.entity = ? AND c.action = 'update'"
            " AND c.first_id IN (SELECT value FROM json_each(?)) AND o.state = 'done' ORDER BY c.id",
            (entity, json.dumps(list(ids))),
        )
        if not any(gone.covers(row["operation_id"], row["id"]) for gone in over)
    ]
    of_files = _of_files(writer, {row["operation_id"] for row in rows})
    found: dict[int, dict[str, Any]] = {}
    for row in rows:
        told = found.setdefault(row["first_id"], {})
        by_file = row["operation_id"] in of_files
        for name, value in json.loads(row["before"]).items():
            if by_file:
                told.pop(name, None)
            else:
                told.setdefault(name, value)
    return {row_id: told for row_id, told in found.items() if told}


def _of_files(writer: Writer, operations: Collection[int]) -> set[int]:
    """Return which operations brought files."""
    found = writer.connection.execute(
        "SELECT DISTINCT operation_id FROM change WHERE entity = 'import_batch' AND action = 'insert'"
        " AND operation_id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(operations)),),
    )
    return {row[0] for row in found}
