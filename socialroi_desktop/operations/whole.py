"""Folders and files for others that are there whole or not at all: written aside, put in place at the end."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from socialroi_desktop.errors import not_written


@contextmanager
def whole_folder(folder: Path) -> Iterator[Path]:
    """Give a folder to fill; it takes the place of a new or empty one at the end, unless nothing was put into it.

    UserError where it cannot be written; what was half done is gone then, as after any other exception.
    """
    unfinished = folder.with_name(f".{folder.name}.part")
    shutil.rmtree(unfinished, ignore_errors=True)
    try:
        unfinished.mkdir(parents=True)
        yield unfinished
        if any(unfinished.iterdir()):
            if folder.exists():
                folder.rmdir()
            unfinished.replace(folder)
    except OSError as error:
        raise not_written(folder.name, error) from None
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file, in the place of one that is there; UserError where it cannot be written, and nothing is left of it."""
    unfinished = path.with_name(f".{path.name}.part")
    try:
        unfinished.write_bytes(data)
        unfinished.replace(path)
    except OSError as error:
        raise not_written(path.name, error) from None
    finally:
        unfinished.unlink(missing_ok=True)
