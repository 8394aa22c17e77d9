"""The kept schemas of older files, so that they can be made again, for tests."""

import sqlite3
from pathlib import Path


def in_order(schema: Path) -> str:
    """Return the kept schema with its tables first: it is sorted by kind, and an index needs its table."""
    statements, held = [], ""
    for line in schema.read_text("utf-8").splitlines(keepends=True):
        held += line
        if sqlite3.complete_statement(held):
            statements.append(held)
            held = ""
    return "".join(sorted(statements, key=lambda text: not text.startswith("CREATE TABLE")))
