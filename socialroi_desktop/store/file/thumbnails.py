"""Small pictures of kept files, in `.thumbs` inside their folder: thrown away and made again without loss.

Knows bytes, hashes and sizes, not how a picture is made. What cannot be read is not there, what cannot be written is
not kept: nothing depends on it.
"""

import os
import re
import tempfile
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

from socialroi_desktop.store.file.media import Media

FOLDER = ".thumbs"
# The longer sides, in pixels, in which small pictures are kept.
EDGES = (320, 640)
# No small picture is larger: what is was not put here by this app.
LARGEST = 4 << 20
_ASIDE = ".making-"
_NAME = re.compile(r"([0-9a-f]{64})-\d+")


class Thumbnails:
    """The small pictures of the kept files of one workspace, each by the hash of its file and its longer side in pixels."""

    def __init__(self, workspace: Path) -> None:
        self._media = Media(workspace).folder
        self.folder = self._media / FOLDER

    def read(self, sha256: str, edge: int) -> bytes | None:
        """Return what was kept; None when there is nothing."""
        with suppress(OSError), self._place(sha256, edge).open("rb") as file:
            found = file.read(LARGEST + 1)
            return found if 0 < len(found) <= LARGEST else None
        return None

    def keep(self, sha256: str, edge: int, picture: bytes) -> None:
        """Keep a small picture, whole or not at all."""
        place = self._place(sha256, edge)
        # Never the first to make the folder of kept files: it comes with the first of these.
        if not self._media.is_dir():
            return
        with suppress(OSError):
            for folder in (self.folder, place.parent):
                folder.mkdir(mode=0o700, exist_ok=True)
            number, aside = tempfile.mkstemp(prefix=_ASIDE, dir=self.folder)
            try:
                with open(number, "wb") as file:  # noqa: PTH123  # a handle, no path
                    file.write(picture)
                Path(aside).replace(place)
            finally:
                Path(aside).unlink(missing_ok=True)

    def forget(self, hashes: Collection[str]) -> None:
        """Delete the pictures of files that are gone: they show the same."""
        for sha256 in hashes:
            for edge in EDGES:
                with suppress(OSError):
                    self._place(sha256, edge).unlink()

    def sweep(self, kept: Collection[str]) -> int:
        """Delete what a crash left half written and pictures of files that are not kept any more; return how many."""
        count = 0
        for folder, _folders, names in os.walk(self.folder):
            for name in names:
                found = _NAME.fullmatch(name)
                if found is None or found[1] not in kept:
                    with suppress(OSError):
                        (Path(folder) / name).unlink()
                        count += 1
        return count

    def _place(self, sha256: str, edge: int) -> Path:
        return self.folder / sha256[:2] / f"{sha256}-{edge}"
