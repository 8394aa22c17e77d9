"""Where somebody may still be named once they are erased: texts that mean something else as well, to be looked at by hand.

Only reads. What is called just like a person (a tag, a collection) is not taken on a mere likeness; it is named here.
"""

import sqlite3

from socialroi_desktop.domain.fields import Kind, specs
from socialroi_desktop.domain.outreach.person_words import Told, whole_words_of
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.file.codec import column, quoted

_TEXTS = frozenset({Kind.TEXT, Kind.LONG_TEXT, Kind.URL})


def still_named(connection: sqlite3.Connection, told: Told) -> dict[str, tuple[tuple[int, str], ...]]:
    """Return by kind of record the rows that hold a whole name, handle or address of somebody: id, and what they are called."""
    words = whole_words_of(told)
    found: dict[str, tuple[tuple[int, str], ...]] = {}
    for entity, record in RECORDS.items():
        names = [column(spec.name) for spec in specs(record) if spec.kind in _TEXTS and not spec.folds]
        if not names:
            continue
        own = {spec.name: spec.kind for spec in specs(record)}
        called = column(record.label_field) if own.get(record.label_field) is Kind.TEXT else "NULL"
        rows = connection.execute(
            f"SELECT t.id, {called}, {', '.join(names)} FROM {quoted(entity)} t ORDER BY t.id"
        )
        left = tuple(
            (row_id, str(name or ""))
            for row_id, name, *texts in rows
            if any(isinstance(text, str) and words.named_in(text) for text in texts)
        )
        if left:
            found[entity] = left
    return found
