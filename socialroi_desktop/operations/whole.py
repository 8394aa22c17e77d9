"""Folders and files for others that are there whole or not at all: written aside, put in place at the end."""

import errno
import os
import shutil
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from socialroi_desktop.errors import UserError, not_written
from socialroi_desktop.store.file.own_files import called, must_not_be_ours

# No other program calls its own so.
_UNFINISHED = ".socialroi-part"
# One that is being filled changes more often than that.
_LEFT_SECONDS = 3600
# What other programs take for what they print.
_STREAM = Path("-")


@contextmanager
def whole_folder(folder: Path) -> Iterator[Path]:
    """Give a folder to fill; it takes the place of a new or empty one at the end, unless nothing was put into it.

    UserError where it cannot be written, or lies among what is ours (`store.file.own_files`); what was half done is gone
    then, as after any other exception.
    """
    _must_be_a_name(folder)
    must_not_be_ours(folder)
    unfinished = folder.with_name(f".{folder.name}{_UNFINISHED}")
    shutil.rmtree(unfinished, ignore_errors=True)
    _forget_what_was_killed(folder.parent)
    try:
        unfinished.mkdir(parents=True)
        yield unfinished
        if any(unfinished.iterdir()):
            if folder.exists():
                folder.rmdir()
            unfinished.replace(folder)
    except OSError as error:
        raise not_written(called(folder), error) from None
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def _forget_what_was_killed(folder: Path) -> None:
    """Delete what other calls left half done there because they were ended from outside; none that may go on."""
    long_ago = time.time() - _LEFT_SECONDS
    for left in folder.glob(f".*{_UNFINISHED}"):
        with suppress(OSError):
            if left.is_dir() and not left.is_symlink() and left.lstat().st_mtime < long_ago:
                shutil.rmtree(left, ignore_errors=True)


def must_be_new(path: Path) -> None:
    """UserError where something is called so already, or where the file would be one of ours."""
    must_name_a_file(path)
    if os.path.lexists(path):
        raise UserError("“{file}” exists already; choose another name.", file=path.name)


def must_have_a_place(path: Path, *, folders_made: bool = False) -> None:
    """UserError where nothing can be written at a path, for the folder it is to lie in; with `folders_made` that may be missing.

    Asked before what takes long is begun, of which something would be left.
    """
    folder = path.absolute().parent
    while folders_made and not os.path.lexists(folder) and folder != folder.parent:
        folder = folder.parent
    number = 0
    if not folder.is_dir():
        number = errno.ENOTDIR if os.path.lexists(folder) else errno.ENOENT
    elif not os.access(folder, os.W_OK):
        number = errno.EACCES
    if number:
        raise not_written(called(path), OSError(number, os.strerror(number)))


def must_name_a_file(path: Path) -> None:
    """UserError where a file cannot be called so: a folder, a device or a pipe is, or it would be one of ours."""
    _must_be_a_name(path)
    must_not_be_ours(path)
    mode = _mode(path)
    if not path.name or (mode is not None and stat.S_ISDIR(mode)):
        raise UserError("“{file}” is a folder; write the name of a file to be made in it.", file=called(path))
    # What takes its place would do away with it, and what is written into it may wait for ever.
    if mode is not None and not stat.S_ISREG(mode):
        raise UserError("“{file}” is a device or a pipe, no file; choose another name.", file=called(path))


def _must_be_a_name(path: Path) -> None:
    if path == _STREAM:
        raise UserError("“-” is no name of a file; write one, such as “list.csv” or “./list”.")


def _mode(path: Path) -> int | None:
    """Return what lies there or where a link of that name leads, as `stat` tells it; None where nothing does."""
    # A name that is too long or holds what no name may is refused where it is written.
    with suppress(OSError, ValueError):
        return path.stat().st_mode
    return None


def write_whole(path: Path, data: bytes, *, new: bool = False) -> None:
    """Write a file, in the place of one that is there unless it has to be `new`.

    UserError where it cannot be written or is a file of ours, and nothing is left of it.
    """
    must_be_new(path) if new else must_name_a_file(path)
    unfinished = path.with_name(f".{path.name}.part")
    try:
        unfinished.write_bytes(data)
        unfinished.replace(path)
    except OSError as error:
        raise not_written(path.name, error) from None
    finally:
        unfinished.unlink(missing_ok=True)
