"""The commands about files kept with records."""

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from socialroi_desktop.commands.general import record_named
from socialroi_desktop.commands.printing import print_json, print_rows
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.records import Attachment, UgcItem
from socialroi_desktop.domain.telling import filled
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations import attachments
from socialroi_desktop.operations.csv_files import write_csv
from socialroi_desktop.operations.whole import must_be_new
from socialroi_desktop.store.changes.media_use import hashes_in_rows, hashes_in_use
from socialroi_desktop.store.file.media import Media
from socialroi_desktop.store.file.workspace import Workspace, back_up, open_workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.pieces import linked_files

_LIST = ("File", "File name", "SHA-256", "Bytes", "Kind of record", "Number of the record", "Missing")


def run_attach(arguments: argparse.Namespace) -> int:
    """Keep a file with a record."""
    with open_workspace(Path(arguments.file)) as workspace:
        told = attached(workspace, arguments)
    print_json(told) if arguments.json else print(told["id"])
    return 0


def run_backup(arguments: argparse.Namespace) -> int:
    """Copy a workspace with its kept files and verify the copy; say which files it could not hold."""
    source = Path(arguments.file)
    with open_workspace(source, read_only=True) as workspace:
        missing = [*_missing(workspace), *_outside(workspace)]
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    target = (
        Path(arguments.out) if arguments.out else source.with_name(f"{source.stem}.backup-{stamp}.socialroi")
    )
    back_up(source, target)
    print(target)
    for sentence in missing:
        print(sentence, file=sys.stderr)
    return 0


def _missing(workspace: Workspace) -> list[str]:
    """Return a sentence for each kept file that is not beside the workspace, and so in no copy of it."""
    template = N_(
        "“{file}” of {entity} {id} is missing beside the workspace; the copy does not hold it either."
    )
    return [
        filled(template, {"file": row.name, "entity": row.record_kind, "id": row.record_id})
        for row in reading.listing(workspace, Attachment)
        if attachments.is_missing(workspace, row)
    ] + [
        filled(template, {"file": item.title, "entity": UgcItem.entity, "id": item.id})
        for item in reading.listing(workspace, UgcItem)
        if item.sha256 and not item.path and Media(workspace.path).path_of(item.sha256) is None
    ]


def _outside(workspace: Workspace) -> list[str]:
    """Return a sentence on the files that are linked: a copy of the workspace has none of them."""
    count = len(linked_files(workspace))
    template = N_("Files that are only linked are not in the copy ({count}); copy their folders by yourself.")
    return [filled(template, {"count": count})] if count else []


def not_where_they_lay(workspace: Workspace) -> list[str]:
    """Return a sentence on linked files that lie elsewhere by now; nothing of ours is missing with them."""
    gone = [file.name for file in linked_files(workspace) if not file.is_there]
    template = N_(
        "Linked files do not lie where they did ({count}): {names}. “socialroi ugc FILE --find FOLDER” finds them again."
    )
    return [filled(template, {"count": len(gone), "names": ", ".join(gone[:5])})] if gone else []


def run_attachments(arguments: argparse.Namespace) -> int:
    """Print the files kept with a record."""
    with open_workspace(Path(arguments.file), read_only=True) as workspace:
        print_rows(listed(workspace, arguments.entity, arguments.id), as_json=arguments.json)
    return 0


def run_attachment(arguments: argparse.Namespace) -> int:
    """Write a kept file to a path."""
    with open_workspace(Path(arguments.file), read_only=True) as workspace:
        print(handed_out(workspace, arguments.id, Path(arguments.out)))
    return 0


def attached(workspace: Workspace, arguments: argparse.Namespace) -> dict[str, Any]:
    """Keep a file with a record; return its id and hash."""
    record_named(arguments.entity)
    attachments.must_be_there(workspace, arguments.entity, arguments.id)
    # What a crash left half written takes room that is needed now.
    attachments.sweep(workspace)
    kept = attachments.keep_file(workspace, path=Path(arguments.path))
    changed = attachments.attach_file(
        workspace, entity=arguments.entity, row_id=arguments.id, kept=kept, note=arguments.note
    )
    return {"id": changed.ids[0], "sha256": kept.sha256, "kind": kept.kind, "size": kept.size}


def listed(workspace: Workspace, entity: str, row_id: int) -> list[dict[str, Any]]:
    """Return the files kept with a record as JSON objects."""
    record_named(entity)
    attachments.must_be_there(workspace, entity, row_id)
    return [
        {
            "id": row.id, "name": row.name, "kind": row.kind, "size": row.size, "sha256": row.sha256,
            "added_on": row.added_on, "note": row.note, "missing": attachments.is_missing(workspace, row),
        }
        for row in attachments.files_of(workspace, entity, row_id)
    ]  # fmt: skip


def handed_out(workspace: Workspace, attachment_id: int, out: Path) -> Path:
    """Write a kept file to a path, or under its own name into a folder; return where it is."""
    from socialroi_desktop.domain.media import safe_name

    row = attachments.attachment(workspace, attachment_id)
    target = out / safe_name(row.name) if out.is_dir() else out
    must_be_new(target)
    attachments.save_copy(workspace, attachment_id=attachment_id, target=target)
    return target


def exported(workspace: Workspace, folder: Path) -> list[dict[str, Any]]:
    """Write every kept file below a folder, with a list of them by their hash; return what was written."""
    from socialroi_desktop.domain.media import safe_name

    rows = reading.listing(workspace, Attachment)
    if not rows:
        return []
    target = folder / "files"
    try:
        target.mkdir()
    except OSError as error:
        raise UserError(
            "The folder “{folder}” cannot be made: {reason}.", folder=str(target), reason=error.strerror
        ) from None
    told = []
    for row in rows:
        name = f"{row.id}-{safe_name(row.name)}"
        missing = attachments.is_missing(workspace, row)
        if not missing:
            attachments.save_copy(workspace, attachment_id=row.id or 0, target=target / name)
        place = "" if missing else name
        told.append(
            [place, row.name, row.sha256, row.size, row.record_kind, row.record_id, "yes" if missing else ""]
        )
    path = target / "files.csv"
    write_csv(path, _LIST, told)
    return [{"file": str(path), "entity": "attachment", "rows": len(told)}]


def swept(path: Path) -> list[str]:
    """Clear away what a crash left beside the kept files, unless another program writes the workspace; say how much it was."""
    template = N_(
        "Beside the kept files lay what no record refers to ({count}): half files went, whole ones lie aside for 30 days."
    )
    try:
        with open_workspace(path) as workspace:
            count = attachments.sweep(workspace)
    except UserError:
        template = N_(
            "Beside the kept files lies what no record refers to ({count}); it stays, because another program has the workspace"
            " open. Close it and check again."
        )
        with open_workspace(path, read_only=True) as workspace:
            count = len(Media(path).left_over(hashes_in_use(workspace)))
    return [filled(template, {"count": count})] if count else []


def must_be_sound(workspace: Workspace) -> None:
    """UserError when bytes of kept files are missing or not what was kept."""
    wrong = attachments.unsound_files(workspace)
    if wrong:
        count, names = len(hashes_in_rows(workspace)), ", ".join(wrong[:5])
        raise UserError(
            "Of {count} kept files some are missing or damaged ({number}): {names}. Add the original "
            "files again, or put the folder “{folder}” back beside the workspace.",
            count=count, number=len(wrong), names=names, folder=Media(workspace.path).folder.name,
        )  # fmt: skip
