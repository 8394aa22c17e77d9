"""Keeps a second program from writing the same workspace. The lock is the system's, so a crash frees it."""

import os
import sys
from pathlib import Path

from socialroi_desktop.errors import ReadOnlyError, UserError


class WriteLock:
    """An exclusive lock on `NAME.socialroi-lock` beside the workspace."""

    def __init__(self, workspace: Path) -> None:
        self._path = workspace.with_name(workspace.name + "-lock")
        self._handle: int | None = None

    def acquire(self, shown_as: Path) -> None:
        """Take the lock; UserError when another program holds it, ReadOnlyError where nobody can."""
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise ReadOnlyError(
                "“{file}” cannot be opened for writing here: {reason}. Copy it to a folder of your own.",
                file=shown_as.name,
                reason=error.strerror,
            ) from None
        try:
            _lock(handle)
        except OSError:
            os.close(handle)
            raise UserError(
                "“{file}” is open for writing in another window or program; close it there and try again.",
                file=shown_as.name,
            ) from None
        self._handle = handle

    def release(self) -> None:
        """Give the lock back; harmless when it is not held."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
            self._path.unlink(missing_ok=True)


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
