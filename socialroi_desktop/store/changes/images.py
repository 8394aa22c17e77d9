"""The whole rows that the change log keeps of what was deleted."""

import json
import sqlite3
import zlib
from collections.abc import Iterator
from typing import Any

Values = dict[str, Any]


def rows_of_change(connection: sqlite3.Connection, change_id: int) -> Iterator[Values]:
    """Give the whole rows that are kept under a change."""
    images = connection.execute(
        "SELECT rows FROM change_image WHERE change_id = ? ORDER BY id", (change_id,)
    ).fetchall()
    for image in images:
        packed = json.loads(zlib.decompress(image["rows"]))
        for values in packed["rows"]:
            yield dict(zip(packed["columns"], values, strict=True))
