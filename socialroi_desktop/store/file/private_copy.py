"""A copy of a workspace in a folder of its own, for reading where the file itself cannot be read as it lies there.

A program that was killed leaves what it wrote last in a second file, which SQLite cannot read in a folder where nothing can
be made; a file of an older version has to be brought up to date before it can be read. Neither may be changed by a reader.
"""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from socialroi_desktop.errors import UserError
from socialroi_desktop.store.file.connecting import connect, told_plainly


class PrivateCopy:
    """The copy at `path`; it goes with `remove`, and at the latest with the program."""

    def __init__(self, source: Path) -> None:
        """Make the copy; UserError, with nothing left, when it cannot be made."""
        self._folder = TemporaryDirectory(prefix="socialroi-")
        self.path = Path(self._folder.name) / source.name
        try:
            with told_plainly(source):
                _copy(source, self.path)
        except BaseException:
            self.remove()
            raise

    def remove(self) -> None:
        """Delete the copy."""
        self._folder.cleanup()


def cannot_be_read_there(error: sqlite3.OperationalError) -> bool:
    """Tell whether SQLite lacks a file beside the workspace that it cannot make."""
    return (error.sqlite_errorname or "").startswith(("SQLITE_CANTOPEN", "SQLITE_READONLY"))


def _copy(source: Path, target: Path) -> None:
    try:
        with closing(connect(source, read_only=True)) as origin, closing(sqlite3.connect(target)) as copy:
            origin.backup(copy)
    except sqlite3.OperationalError as error:
        if not cannot_be_read_there(error):
            raise
        # Nobody can be writing there: a writer needs the file that cannot be made.
        _copy_files(source, target)


def _copy_files(source: Path, target: Path) -> None:
    target.unlink(missing_ok=True)
    try:
        for end in ("", "-wal"):
            part = source.with_name(source.name + end)
            if part.exists():
                shutil.copyfile(part, target.with_name(target.name + end))
    except OSError as error:
        raise UserError(
            "“{file}” cannot be read: {reason}.", file=source.name, reason=error.strerror
        ) from None
