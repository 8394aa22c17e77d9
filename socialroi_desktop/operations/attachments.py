"""Files kept with records: their bytes first, then the row that says so; taken off again; handed out as copies.

Knows the folder of kept files and the change log. What a file is, is told by its bytes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from socialroi_desktop.catalogue import file_kinds
from socialroi_desktop.domain.media import kind_of, safe_name
from socialroi_desktop.domain.progress import Progress, no_progress
from socialroi_desktop.domain.records import RECORDS, Attachment
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.outside import copy_outside
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.operations.whole import must_name_a_file
from socialroi_desktop.store.changes.media_use import away, hashes_in_rows, hashes_in_use, must_have_folder
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.media import Media
from socialroi_desktop.store.file.thumbnails import Thumbnails
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


@dataclass(frozen=True, slots=True)
class KeptFile:
    """Bytes that are kept and that no record refers to yet."""

    name: str
    sha256: str
    size: int
    kind: str


def keep_file(workspace: Workspace, *, path: Path, progress: Progress = no_progress) -> KeptFile:
    """Keep a copy of a file beside the workspace; UserError, with nothing left behind, when that cannot be done."""
    if not workspace.writable:
        raise UserError(
            "“{file}” is open for reading only; close the other window to change it.",
            file=workspace.path.name,
        )
    must_have_folder(workspace)
    stored = Media(workspace.path).take_in(path, progress)
    kind = kind_of(stored.head, file_kinds().values())
    return KeptFile(safe_name(path.name), stored.sha256, stored.size, kind.id)


def attach_file(
    workspace: Workspace, *, entity: str, row_id: int, kept: KeptFile, note: str | None = None
) -> Changed:
    """Say that a kept file belongs to a record; UserError when the record is gone."""
    must_be_there(workspace, entity, row_id)
    today = datetime.now(ZoneInfo(workspace.settings().timezone)).date()
    row = attachment_of(entity, row_id, kept, today, note)
    details: dict[str, Any] = {"file": kept.name, "record": entity}
    with change(workspace, "Keep a file: {file}", **details) as writer:
        attached = writer.insert("attachment", codec.values_of(row))
    return Changed("Kept a file: {file}", details, writer.rows, (attached,))


def attachment_of(
    entity: str, row_id: int, kept: KeptFile, today: date, note: str | None = None
) -> Attachment:
    """Return the row that says that a kept file belongs to a record since today."""
    return Attachment(
        record_kind=entity, record_id=row_id, name=kept.name, sha256=kept.sha256, size=kept.size,
        kind=kept.kind, added_on=today.isoformat(), note=note,
    )  # fmt: skip


def detach(workspace: Workspace, *, ids: Sequence[int]) -> Changed:
    """Take files off their records; their bytes stay while undo can bring them back."""
    rows = [row for row in (reading.get(workspace, Attachment, row_id) for row_id in ids) if row is not None]
    if not rows:
        raise UserError("This file has been removed meanwhile.")
    details: dict[str, Any] = {"file": rows[0].name, "number": len(rows), "record": rows[0].record_kind}
    with change(workspace, "Remove files ({number}): {file}", **details) as writer:
        writer.delete_rows("attachment", sorted(row.id or 0 for row in rows))
    return Changed(
        "Removed files ({number}): {file}", details, writer.rows, tuple(row.id or 0 for row in rows)
    )


def save_copy(
    workspace: Workspace, *, attachment_id: int, target: Path, progress: Progress = no_progress
) -> None:
    """Write a kept file to a place of the person's choice; UserError when it is missing, damaged, or cannot be written."""
    must_name_a_file(target)
    row = attachment(workspace, attachment_id)
    Media(workspace.path).copy_out(row.sha256, target, name=row.name, progress=progress)


def copy_to_look_at(workspace: Workspace, *, attachment_id: int, progress: Progress = no_progress) -> Path:
    """Return a copy of a kept file that may only be read, under its own name in a folder of its own, to be opened outside.

    UserError for what could run: only pictures, sounds, videos, documents and texts whose name tells what they are.
    """
    row, media = attachment(workspace, attachment_id), Media(workspace.path)
    return copy_outside(
        media.path_of(row.sha256),
        row.name,
        lambda target: media.copy_out(row.sha256, target, name=row.name, progress=progress),
    )


def is_missing(workspace: Workspace, row: Attachment) -> bool:
    """Tell whether the bytes of a file are not where they should be."""
    return Media(workspace.path).path_of(row.sha256) is None


def folder_name(workspace: Workspace) -> str:
    """Return the name of the folder beside the workspace in which kept files lie."""
    return Media(workspace.path).folder.name


def files_of(workspace: Workspace, entity: str, row_id: int) -> list[Attachment]:
    """Return the files kept with a record, in the order in which they came."""
    return reading.referring(workspace, Attachment, "record_id", row_id, {"record_kind": entity})


def attachment(workspace: Workspace, attachment_id: int) -> Attachment:
    """Return one kept file; UserError when there is none of that id."""
    row = reading.get(workspace, Attachment, attachment_id)
    if row is None:
        raise UserError("There is no file {id}; “attachments” lists those of a record.", id=attachment_id)
    return row


def sweep(workspace: Workspace, progress: Progress = no_progress) -> int:
    """Clear away what a crash left, and bytes that neither rows nor the history refer to; return how many files went.

    Only while nothing is being kept: bytes are there before the row that refers to them. What stands in the place of the folder
    with the kept files is left alone: it may be that of another workspace.
    """
    media = Media(workspace.path)
    if not workspace.writable or not media.folder.is_dir() or away(workspace) is not None:
        return 0
    referred = hashes_in_use(workspace)
    count = media.sweep(referred, progress)
    Thumbnails(workspace.path).sweep(referred)
    return count


def unsound_files(workspace: Workspace, progress: Progress = no_progress) -> list[str]:
    """Return the names of files whose bytes are missing or not what was kept."""
    media, found = Media(workspace.path), []
    for count, (sha256, name) in enumerate(hashes_in_rows(workspace).items()):
        progress(count, None)
        if not media.is_sound(sha256):
            found.append(name)
    return found


def must_be_there(workspace: Workspace, entity: str, row_id: int) -> None:
    """UserError unless files can be kept with a record of that kind and id."""
    record = RECORDS.get(entity)
    if record is None or record.of_any or reading.get(workspace, record, row_id) is None:
        raise UserError(
            "There is no {entity} {id}; “list” shows the ids there are.", entity=entity, id=row_id
        )
