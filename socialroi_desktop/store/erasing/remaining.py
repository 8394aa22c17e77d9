"""Where somebody may still be named once they are erased: texts that mean something else as well, to be looked at by hand.

Only reads. What is called just like a person (a tag, a collection) is not taken on a mere likeness; here it is counted.
"""

import sqlite3

from socialroi_desktop.domain.fields import Kind, specs
from socialroi_desktop.domain.outreach.person_words import Told, whole_words_of
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.file.codec import column, quoted

_TEXTS = frozenset({Kind.TEXT, Kind.LONG_TEXT, Kind.URL})


def still_named(connection: sqlite3.Connection, told: Told) -> dict[str, int]:
    """Return by kind of record how many rows hold a whole name, handle or address of somebody."""
    words = whole_words_of(told)
    found: dict[str, int] = {}
    for entity, record in RECORDS.items():
        names = [column(spec.name) for spec in specs(record) if spec.kind in _TEXTS and not spec.folds]
        if not names:
            continue
        rows = connection.execute(f"SELECT {', '.join(names)} FROM {quoted(entity)} t")
        count = sum(any(isinstance(text, str) and words.named_in(text) for text in row) for row in rows)
        if count:
            found[entity] = count
    return found
