"""Bytes among the kept files that no record refers to: they lie aside for a while instead of being deleted.

They may be of another version of the workspace, an older one that was put back or a newer one that is still to come, and are
there again once something refers to them. Knows a folder and hashes.
"""

import os
import re
import shutil
import time
from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

from socialroi_desktop.store.file.folders import entries

KEPT_ASIDE = timedelta(days=30)


# The name of what made way: the beginning of its own, and since when it lies there, in billionths of a second.
_MADE_WAY, _NANO = re.compile(r"[0-9a-f]{2,8}-(\d{18,20})"), 1_000_000_000


class Unclaimed:
    """The folder of what lies aside, inside that of the kept files."""

    def __init__(self, media: Path) -> None:
        self.folder = media / "unclaimed"

    def place(self, sha256: str) -> Path:
        """Return where bytes lie while they are aside."""
        return self.folder / sha256

    def put(self, paths: Iterable[Path]) -> int:
        """Put files aside from today on; return how many."""
        count = 0
        for path in paths:
            with suppress(OSError):
                self.folder.mkdir(mode=0o700, exist_ok=True)
                path.replace(self.place(path.name))
                os.utime(self.place(path.name))
                count += 1
        return count

    def make_way(self, folder: Path, file: Path) -> None:
        """Put aside what stands where a folder and a file in it are to be, and is no folder or a folder."""
        for path in (one for one, wanted in ((folder, False), (file, True)) if one.is_dir() is wanted):
            # Another thread may have made way meanwhile.
            with suppress(FileNotFoundError):
                path.lstat()
                self.folder.mkdir(mode=0o700, exist_ok=True)
                path.replace(self.folder / f"{path.name[:8]}-{time.time_ns()}")  # `_MADE_WAY` reads that

    def claim(self, referred: Collection[str], place: Callable[[str], Path]) -> None:
        """Put what is referred to again back to its place."""
        for name in self._names():
            if name in referred:
                with suppress(OSError):
                    place(name).parent.mkdir(mode=0o700, exist_ok=True)
                    self.place(name).replace(place(name))

    def forget_old(self) -> None:
        """Delete what nobody missed in all that time, also what made way, folders with all that is in them."""
        before = time.time() - KEPT_ASIDE.total_seconds()
        for entry in entries(self.folder):
            made_way = _MADE_WAY.fullmatch(entry.name)
            if made_way is not None and int(made_way[1]) < before * _NANO:
                with suppress(OSError):
                    _delete(Path(entry.path))
        for name in self._names():
            with suppress(OSError):
                if self.place(name).stat().st_mtime < before:
                    self.place(name).unlink()

    def _names(self) -> list[str]:
        return [entry.name for entry in entries(self.folder) if len(entry.name) == 64]


def _delete(path: Path) -> None:
    """Delete a file, or a folder with all that is in it; of a link the link alone."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()
