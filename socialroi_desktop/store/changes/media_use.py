"""Which kept bytes somebody may still ask for: rows refer to them, or the history does, so that undo can bring them back."""

import json
import sqlite3
import zlib
from collections.abc import Iterator

from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.errors import UserError
from socialroi_desktop.store.file.codec import column, quoted
from socialroi_desktop.store.file.media import Media
from socialroi_desktop.store.file.workspace import Workspace

# Where the hash of kept bytes stands, by the kind of record.
_KEPT = {record.entity: record.picture_field for record in RECORDS.values() if record.picture_field}


def hashes_in_rows(workspace: Workspace, *, linked: bool = False) -> dict[str, str]:
    """Return by hash the name of one file that refers to these bytes; on request those as well that are only linked."""
    told = " UNION ALL ".join(
        f"SELECT {column(field)} AS hash, {column(RECORDS[entity].label_field)} AS name FROM {quoted(entity)} t"
        + ("" if linked or not RECORDS[entity].linked_field else _kept_only(entity))
        for entity, field in _KEPT.items()
    )
    rows = workspace.connection().execute(
        f"SELECT hash, min(name) FROM ({told}) WHERE hash <> '' GROUP BY hash ORDER BY 2"
    )
    return {row[0]: row[1] for row in rows}


def _kept_only(entity: str) -> str:
    return f" WHERE {column(RECORDS[entity].linked_field)} IS NULL"


def must_have_folder(workspace: Workspace) -> None:
    """UserError where rows tell of kept files and the folder they lie in is gone: a new one would hide where they are."""
    folder = Media(workspace.path).folder
    if not folder.is_dir() and hashes_in_rows(workspace):
        raise UserError(
            "The folder “{folder}” with the kept files is not beside the workspace. Put it back there, or make an empty folder of"
            " that name to go on without what was in it.",
            folder=folder.name,
        )


def hashes_in_use(workspace: Workspace) -> frozenset[str]:
    """Return the hashes that rows or the history refer to."""
    return frozenset({*hashes_in_rows(workspace, linked=True), *_in_history(workspace.connection())})


def _in_history(connection: sqlite3.Connection) -> Iterator[str]:
    for entity, field in _KEPT.items():
        yield from _in_updates(connection, entity, field)
        yield from _in_images(connection, entity, field)


def _in_updates(connection: sqlite3.Connection, entity: str, field: str) -> Iterator[str]:
    updates = "SELECT before, after FROM change WHERE entity = ? AND action = 'update'"
    for row in connection.execute(updates, (entity,)):
        for text in row:
            told = json.loads(text or "{}").get(field)
            if told is not None:
                yield str(told)


def _in_images(connection: sqlite3.Connection, entity: str, field: str) -> Iterator[str]:
    images = "SELECT i.rows FROM change_image i JOIN change c ON c.id = i.change_id WHERE c.entity = ?"
    for (packed,) in connection.execute(images, (entity,)):
        image = json.loads(zlib.decompress(packed))
        at = image["columns"].index(field)
        yield from (str(values[at]) for values in image["rows"] if values[at])
