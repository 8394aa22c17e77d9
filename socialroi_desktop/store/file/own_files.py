"""Which files are ours: workspaces with what SQLite lays beside them, and folders of kept files. Others choose names, not these.

Looks at names and the first bytes of a file, so that it holds for every workspace, the open one and any other.
"""

import os
import re
from pathlib import Path

from socialroi_desktop.errors import UsageError

_DATABASE = b"SQLite format 3\0"
_BESIDE = ("-wal", "-shm", "-journal", "-lock")
_SUFFIX, _MEDIA = ".socialroi", ".media"
_HASH = re.compile(r"[0-9a-f]{64}")


def must_not_be_ours(path: Path) -> None:
    """UsageError where a file or folder to be written for others is a workspace, part of one, or lies among kept files.

    A link counts as what it is and as what it leads to.
    """
    # Path.resolve raises on links that lead in a circle.
    for place in {path.absolute(), Path(os.path.realpath(path))}:
        if _is_workspace(place) or any(
            place.name.endswith(end) and _is_workspace(place.with_name(place.name.removesuffix(end)))
            for end in _BESIDE
        ):
            raise UsageError(
                "“{file}” is the workspace itself, or part of it; choose another name.", file=called(path)
            )
        if _is_kept(place) or any(_holds_kept_files(folder) for folder in (place, *place.parents)):
            raise UsageError(
                "“{file}” would lie among the kept files of a workspace; choose another folder.",
                file=called(path),
            )


def called(path: Path) -> str:
    """Return what a file or folder is called in a sentence, also where only dots or nothing were written for it."""
    return path.name or path.absolute().name or str(path.absolute())


def _is_workspace(path: Path) -> bool:
    try:
        # Opening a pipe waits for whoever writes into it.
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return file.read(len(_DATABASE)) == _DATABASE
    except (OSError, ValueError):
        return False


def _holds_kept_files(folder: Path) -> bool:
    """Tell whether a folder is that of a workspace beside it, made already or not."""
    if folder.suffix.casefold() != _MEDIA:
        return False
    return any(_is_workspace(folder.with_name(folder.stem + end)) for end in (_SUFFIX, ""))


def _is_kept(path: Path) -> bool:
    """Tell whether a file is called as kept ones are, wherever a link of their folder leads to."""
    return _HASH.fullmatch(path.name) is not None and path.parent.name == path.name[:2]
