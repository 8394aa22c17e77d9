"""What a bringing back looks up: which rows are here already, what rows name, and which changes of a removal it does again.

Only reads.
"""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.changes import bulk
from socialroi_desktop.store.changes.staying import references

# In the details of a removal: its changes from behind the first to the second took back what the import brought.
TAKEN = "taken"
_TOUCH_KEY = ("utm_source", "utm_medium", "utm_campaign", "referrer", "code", "creator")


def known_again(
    connection: sqlite3.Connection, entity: str, rows: Sequence[Mapping[str, Any]]
) -> Mapping[int, int]:
    """Return the ids of stored rows that rows meet by their key, by place."""
    if entity == "touch":
        held = {
            tuple(row)[1:]: row[0]
            for row in connection.execute(f"SELECT id, {', '.join(_TOUCH_KEY)} FROM touch")
        }
        keys = (tuple(row[name] for name in _TOUCH_KEY) for row in rows)
        return {n: held[key] for n, key in enumerate(keys) if key in held}
    if entity not in RECORDS:
        return {}
    columns = RECORDS[entity].key or tuple(spec.name for spec in specs(RECORDS[entity]))
    found = bulk.meet(connection, entity, columns, [tuple(row[name] for name in columns) for row in rows])
    return {n: row["id"] for n, row in found.items()}


def outgoing() -> Mapping[str, list[tuple[str, str]]]:
    """Return by table the (column, table referred to) pairs."""
    found: dict[str, list[tuple[str, str]]] = {
        "import_problem": [("batch_id", "import_batch")],
    }
    for target, pairs in references().items():
        for entity, column in pairs:
            found.setdefault(entity, []).append((column, target))
    return found


def changes_of_import(connection: sqlite3.Connection, removal_id: int, last: int) -> tuple[int, int]:
    """Return behind which and up to which change a removal took back what the import brought; the others made records anew."""
    row = connection.execute("SELECT details FROM operation WHERE id = ?", (removal_id,)).fetchone()
    first, end = json.loads(row[0]).get(TAKEN, (0, last))
    return first, end
