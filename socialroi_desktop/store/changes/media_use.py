"""Which kept bytes somebody may still ask for: rows refer to them, or the history does, so that undo can bring them back."""

import json
import os
import sqlite3
import zlib
from collections.abc import Iterator
from pathlib import Path

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.errors import UserError
from socialroi_desktop.store.file.codec import column, quoted
from socialroi_desktop.store.file.media import MANIFEST, Media
from socialroi_desktop.store.file.workspace import Workspace

# Where the hash of kept bytes stands, by the kind of record.
_KEPT = {record.entity: record.picture_field for record in RECORDS.values() if record.picture_field}


def hashes_in_rows(workspace: Workspace, *, linked: bool = False) -> dict[str, str]:
    """Return by hash the name of one file that refers to these bytes; on request those as well that are only linked."""
    rows = workspace.connection().execute(
        f"SELECT hash, min(name) FROM ({_told(linked=linked)}) WHERE hash <> '' GROUP BY hash ORDER BY 2"
    )
    return {row[0]: row[1] for row in rows}


def _told(*, linked: bool) -> str:
    return " UNION ALL ".join(
        f"SELECT {column(field)} AS hash, {column(RECORDS[entity].label_field)} AS name FROM {quoted(entity)} t"
        + ("" if linked or not RECORDS[entity].linked_field else _kept_only(entity))
        for entity, field in _KEPT.items()
    )


def _kept_only(entity: str) -> str:
    return f" WHERE {column(RECORDS[entity].linked_field)} IS NULL"


def away(workspace: Workspace) -> Problem | None:
    """Return what is wrong where rows tell of kept files and none of them lies beside the workspace; None where it is well.

    Whatever stands in the place of their folder is another one then, unless it says by a list of its own that it is meant.
    """
    media = Media(workspace.path)
    if (media.folder / MANIFEST).is_file():
        return None
    rows = workspace.connection().execute(f"SELECT hash FROM ({_told(linked=False)}) WHERE hash <> ''")
    told = False
    # The first of them is there but for a folder that is another one, so that few are looked for.
    for (sha256,) in rows:
        told = True
        if media.path_of(sha256) is not None:
            return None
    return _what_is_there(media.folder) if told else None


def _what_is_there(folder: Path) -> Problem:
    names = {"folder": folder.name, "list": MANIFEST}
    if folder.is_dir():
        return Problem(
            "The folder “{folder}” beside the workspace holds none of the kept files. Put back the one that does, or make a file"
            " called {list} in it to go on without them.",
            names,
        )
    if os.path.lexists(folder):
        return Problem(
            "“{folder}” beside the workspace is no folder, or a link that leads nowhere. Put back the folder with the kept files,"
            " or make one of that name, and a file called {list} in it, to go on without them.",
            names,
        )
    return Problem(
        "The folder “{folder}” with the kept files is not beside the workspace. Put it back there, or make a folder of that name,"
        " and a file called {list} in it, to go on without what was in it.",
        names,
    )


def must_have_folder(workspace: Workspace) -> None:
    """UserError where the folder that kept files lie in is gone: a new one would hide where they are."""
    wrong = away(workspace)
    if wrong is not None:
        raise UserError(wrong.template, **wrong.values)


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
