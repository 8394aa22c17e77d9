"""Copies handed to other programs to be looked at: in a folder of their own, only to be read, and never what could run."""

import atexit
import shutil
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from socialroi_desktop.catalogue import file_kinds
from socialroi_desktop.domain.media import HEAD, kind_of, safe_name
from socialroi_desktop.errors import UserError
from socialroi_desktop.store.file.locking import WriteLock

_LOOKED_AT, _HANDED_OUT, _HELD = "socialroi-look-", "socialroi-out-", "held"
_KEPT_SECONDS = 24 * 3600


def copy_outside(path: Path | None, name: str, write: Callable[[Path], object]) -> Path:
    """Return a copy that may only be read, called `name`; `write` puts the bytes of `path` there.

    UserError for what could run: only pictures, sounds, videos, documents and texts whose name tells what they are.
    """
    if path is not None:
        with path.open("rb") as file:
            kind = kind_of(file.read(HEAD), file_kinds().values())
        if not kind.opens(safe_name(name)):
            raise UserError(
                "“{name}” is not opened from here: it could be a program, or its name does not tell what it is. Save a copy "
                "if you know who made it.",
                name=name,
            )
    _forget_old_copies()
    folder = Path(tempfile.mkdtemp(prefix=_LOOKED_AT))
    target = folder / safe_name(name)
    try:
        write(target)
        target.chmod(0o400)
    except BaseException:
        target.unlink(missing_ok=True)
        folder.rmdir()
        raise
    return target


def folder_to_hand_out() -> Path:
    """Return a new folder for copies that go when the app ends; one that was left by a crash goes at the next start."""
    folder = Path(tempfile.mkdtemp(prefix=_HANDED_OUT))
    held = WriteLock(folder / _HELD)
    held.acquire(folder)
    atexit.register(_end, folder, held)
    return folder


def forget_left_copies() -> None:
    """Delete the copies that programs of this kind handed out which ended without tidying up."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_HANDED_OUT}*"):
        held = WriteLock(folder / _HELD)
        with suppress(OSError, UserError):
            if folder.is_dir() and not folder.is_symlink():
                held.acquire(folder)
                _end(folder, held)


def _end(folder: Path, held: WriteLock) -> None:
    held.release()
    shutil.rmtree(folder, ignore_errors=True)


def _forget_old_copies() -> None:
    """Delete copies that were looked at on another day; what a program still holds open stays for the next time."""
    long_ago = time.time() - _KEPT_SECONDS
    for folder in Path(tempfile.gettempdir()).glob(f"{_LOOKED_AT}*"):
        with suppress(OSError):
            if folder.is_dir() and not folder.is_symlink() and folder.lstat().st_mtime < long_ago:
                shutil.rmtree(folder, ignore_errors=True)
