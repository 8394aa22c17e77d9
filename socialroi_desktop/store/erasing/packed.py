"""The rows that the history keeps whole, read and written as they are packed. Knows no table."""

import json
import sqlite3
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Image:
    """Whole rows of one table, kept under a change of an operation."""

    id: int
    change_id: int
    operation_id: int
    entity: str
    rows: tuple[Values, ...]


def images(connection: sqlite3.Connection, *entities: str) -> Iterator[Image]:
    """Give all packed rows of some tables, or of all when none is named."""
    marks = f" WHERE c.entity IN ({', '.join('?' * len(entities))})" if entities else ""
    ids = connection.execute(
        f"SELECT i.id FROM change_image i JOIN change c ON c.id = i.change_id{marks} ORDER BY i.id", entities
    ).fetchall()
    for (image_id,) in ids:
        row = connection.execute(
            "SELECT i.id, i.change_id, c.operation_id, c.entity, i.rows FROM change_image i"
            " JOIN change c ON c.id = i.change_id WHERE i.id = ?",
            (image_id,),
        ).fetchone()
        packed = json.loads(zlib.decompress(row["rows"]))
        rows = tuple(dict(zip(packed["columns"], values, strict=True)) for values in packed["rows"])
        yield Image(row["id"], row["change_id"], row["operation_id"], row["entity"], rows)


def keep_rows(connection: sqlite3.Connection, image: Image, rows: Sequence[Values]) -> None:
    """Write other rows in the place of an image; nothing is left of one without any."""
    if not rows:
        connection.execute("DELETE FROM change_image WHERE id = ?", (image.id,))
        return
    packed = {"columns": list(rows[0]), "rows": [list(row.values()) for row in rows]}
    connection.execute(
        "UPDATE change_image SET rows = ? WHERE id = ?",
        (zlib.compress(json.dumps(packed).encode(), 1), image.id),
    )
