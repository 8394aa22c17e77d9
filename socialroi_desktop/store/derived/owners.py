"""Which records what is kept with records of any kind belongs to: when such rows come, change or go, they change.

Only told to those who show records; no column follows from it.
"""

import sqlite3
from collections.abc import Sequence

from socialroi_desktop.domain.fields import TAGS
from socialroi_desktop.domain.records import RECORDS, Tagged
from socialroi_desktop.store.derived.touched import Touched
from socialroi_desktop.store.file.chunks import chunks
from socialroi_desktop.store.file.codec import column, quoted

# What is seen of a record changes with these rows.
_FIELD = {Tagged.entity: TAGS.name}


def note_owners(connection: sqlite3.Connection, touched: Touched, entity: str, ids: Sequence[int]) -> None:
    """Note the records that rows, which must be there now, belong to."""
    record = RECORDS.get(entity)
    if record is None or not record.of_any:
        return
    cells = ", ".join(map(column, record.of_any))
    for part in chunks(ids):
        marks = ", ".join("?" * len(part))
        rows = connection.execute(f"SELECT {cells} FROM {quoted(entity)} t WHERE t.id IN ({marks})", part)
        for kind, row_id in rows:
            touched.owned(kind, row_id, _FIELD.get(entity, ""))


def settle_owners(connection: sqlite3.Connection, touched: Touched) -> None:
    """Count records whose tags or files changed as edited, as far as they are still there."""
    for (entity, field), ids in touched.owners.items():
        if entity not in RECORDS:
            continue
        for part in chunks(sorted(ids)):
            marks = ", ".join("?" * len(part))
            rows = connection.execute(f"SELECT t.id FROM {quoted(entity)} t WHERE t.id IN ({marks})", part)
            for row in rows:
                touched.edited(entity, row[0], (field,) if field else ())
    touched.owners.clear()
