"""Which kept bytes somebody may still ask for: rows refer to them, or the history does, so that undo can bring them back."""

import json
import sqlite3
import zlib
from collections.abc import Iterator

from socialroi_desktop.store.file.workspace import Workspace

_ENTITY, _COLUMN = "attachment", "sha256"


def hashes_in_rows(workspace: Workspace) -> dict[str, str]:
    """Return by hash the name of one file that refers to these bytes."""
    rows = workspace.connection().execute(
        "SELECT sha256, min(name) FROM attachment GROUP BY sha256 ORDER BY 2"
    )
    return {row[0]: row[1] for row in rows}


def hashes_in_use(workspace: Workspace) -> frozenset[str]:
    """Return the hashes that rows or the history refer to."""
    return frozenset({*hashes_in_rows(workspace), *_in_history(workspace.connection())})


def _in_history(connection: sqlite3.Connection) -> Iterator[str]:
    updates = "SELECT before, after FROM change WHERE entity = ? AND action = 'update'"
    for row in connection.execute(updates, (_ENTITY,)):
        for text in row:
            told = json.loads(text or "{}").get(_COLUMN)
            if told is not None:
                yield str(told)
    images = "SELECT i.rows FROM change_image i JOIN change c ON c.id = i.change_id WHERE c.entity = ?"
    for (packed,) in connection.execute(images, (_ENTITY,)):
        image = json.loads(zlib.decompress(packed))
        at = image["columns"].index(_COLUMN)
        yield from (str(values[at]) for values in image["rows"])
