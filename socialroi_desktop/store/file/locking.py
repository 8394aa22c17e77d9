"""Keeps a second program from writing the same workspace. The lock is the system's, so a crash frees it."""

import os
import sys
import time
from contextlib import suppress
from pathlib import Path

from socialroi_desktop.errors import ReadOnlyError, UserError

_PAUSE = 0.02  # s between two tries


class WriteLock:
    """An exclusive lock on `NAME.socialroi-lock` beside the workspace."""

    def __init__(self, workspace: Path) -> None:
        self._path = workspace.with_name(workspace.name + "-lock")
        self._handle: int | None = None

    def acquire(self, shown_as: Path, *, wait: float = 0) -> None:
        """Take the lock, within `wait` seconds; UserError when another program keeps it, ReadOnlyError where nobody can."""
        until = time.monotonic() + wait
        while not self._taken(shown_as):
            if time.monotonic() >= until:
                raise UserError(
                    "“{file}” is open for writing in another window or program; close it there and try again.",
                    file=shown_as.name,
                )
            time.sleep(_PAUSE)

    def release(self) -> None:
        """Give the lock back; harmless when it is not held."""
        if self._handle is None:
            return
        # Away while it is still held, so that nobody takes a lock on a file that is about to go; Windows deletes no open file.
        if sys.platform != "win32":
            self._path.unlink(missing_ok=True)
        os.close(self._handle)
        self._handle = None
        if sys.platform == "win32":
            with suppress(PermissionError):  # the next program has it already
                self._path.unlink(missing_ok=True)

    def _taken(self, shown_as: Path) -> bool:
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
            held = self._lies_there(handle)
        except OSError:
            held = False
        if not held:
            os.close(handle)
            return False
        self._handle = handle
        return True

    def _lies_there(self, handle: int) -> bool:
        """Tell whether the locked file is the one others find: who had it before may have deleted it since it was opened."""
        return os.path.samestat(os.fstat(handle), self._path.stat())


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
