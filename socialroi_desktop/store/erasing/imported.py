"""Takes a person out of what is kept of imported files: their names, what was asked of them, rows that could not be taken.

Knows the tables of imports; no record.
"""

import json
import sqlite3
from collections.abc import Mapping
from typing import Any

from socialroi_desktop.domain.outreach.person_words import PersonWords
from socialroi_desktop.store.file.codec import quoted


def erase_from_imports(connection: sqlite3.Connection, words: PersonWords) -> int:
    """Take a person out of all imports; return how many kept rows of files told of them."""
    _erase_from(connection, "import_batch", words)
    return _erase_from(connection, "import_problem", words)


def _erase_from(connection: sqlite3.Connection, entity: str, words: PersonWords) -> int:
    count = 0
    for row in connection.execute(f"SELECT * FROM {quoted(entity)}").fetchall():
        values = dict(row)
        kept = without_person(entity, values, words)
        if kept != values:
            count += 1
            assigned = ", ".join(f"{quoted(name)} = ?" for name in kept)
            sql = f"UPDATE {quoted(entity)} SET {assigned} WHERE id = ?"
            connection.execute(sql, (*kept.values(), row["id"]))
    return count


def without_person(entity: str, values: Mapping[str, Any], words: PersonWords) -> dict[str, Any]:
    """Return cells of the tables of imports without a person; of a row that names them in one cell none is left."""
    told = _TOLD.get(entity, {})
    return {
        name: told[name](value, words) if name in told and value else value for name, value in values.items()
    }


def _cells(text: str, words: PersonWords) -> str:
    cells = json.loads(text)
    named = any(isinstance(cell, str) and words.named_in(cell) for cell in cells)
    return json.dumps([""] * len(cells)) if named else text


def _packed(text: str, words: PersonWords) -> str:
    values = json.loads(text)
    left = words.taken_from(values)
    return text if left == values else json.dumps(left)


def _plain(text: str, words: PersonWords) -> str:
    return words.without(text)


_TOLD = {
    "import_batch": {"file": _plain, "choices": _packed},
    "import_problem": {"details": _packed, "cells": _cells},
}
