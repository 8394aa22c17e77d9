"""Files that pieces are linked to: they lie where they are, and are found again by their hash when they were moved."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from socialroi_desktop.domain.progress import Progress, no_progress
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.media import Stored, sha256_of
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.pieces import LinkedFile, linked_files


@dataclass(frozen=True, slots=True)
class Sought:
    """A linked file that does not lie where it did, and where it was found; None where it was not."""

    file: LinkedFile
    found: Path | None


def linked(path: Path) -> Stored:
    """Return what is to be known of a file that stays where it lies; UserError when it cannot be linked."""
    try:
        str(path.absolute()).encode()
        return Stored(sha256_of(path), path.stat().st_size, b"")
    except (OSError, UnicodeError) as error:
        reason = getattr(error, "strerror", None) or "its name cannot be read"
        raise UserError("“{file}” cannot be read: {reason}.", file=path.name, reason=reason) from None


def find_again(
    workspace: Workspace, *, files: Iterable[Path], progress: Progress = no_progress
) -> tuple[Changed, list[Sought]]:
    """Look among files for those that pieces are linked to and that were moved; return the change and what was sought."""
    sought = look_for_moved(workspace, files=files, progress=progress)
    return write_found(workspace, sought=sought), sought


def look_for_moved(
    workspace: Workspace, *, files: Iterable[Path], progress: Progress = no_progress
) -> list[Sought]:
    """Look among files for those that pieces are linked to and that were moved, which takes long; write nothing.

    One pass: only a file of the same size as one that is sought is read at all.
    """
    lost = [file for file in linked_files(workspace) if not file.is_there]
    found = _found(lost, files, progress)
    return [Sought(file, found.get(file.sha256)) for file in lost]


def write_found(workspace: Workspace, *, sought: Iterable[Sought]) -> Changed:
    """Write down where files lie that were found again, as one change."""
    again = [one for one in sought if one.found is not None]
    if not again:
        return Changed("No linked file was found again", {})
    details = {"number": len(again), "records": UgcItem.entity}
    with change(workspace, "Find linked files again ({number})", **details) as writer:
        for one in again:
            writer.update(UgcItem.entity, one.file.id, {"path": str(one.found)})
    ids = tuple(one.file.id for one in again)
    return Changed("Found linked files again ({number})", details, writer.rows, ids)


def _found(lost: Iterable[LinkedFile], files: Iterable[Path], progress: Progress) -> dict[str, Path]:
    """Return where files lie, by the hash that is sought."""
    by_size: defaultdict[int, set[str]] = defaultdict(set)
    for file in lost:
        by_size[file.size].add(file.sha256)
    found: dict[str, Path] = {}
    for count, path in enumerate(files):
        if not any(by_size.values()):
            break
        progress(count, None)
        try:
            wanted = by_size.get(path.stat().st_size)
            sha256 = sha256_of(path) if wanted else ""
            str(path.absolute()).encode()
        except (OSError, UnicodeError):
            continue
        if wanted and sha256 in wanted:
            wanted.remove(sha256)
            found[sha256] = path.absolute()
    return found
