"""A folder in memory for what tests write, where the system has one.

Workspaces are written so that they outlive a power cut: on a disk, tests spend more time waiting for it than working. Standard
library only; knows nothing of what is run there.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_IN_MEMORY = Path("/dev/shm")
# Bytes that have to be free: a run holds some hundred megabytes at a time.
_ROOM = 4 << 30


@contextmanager
def temporary_folder(where: Path = _IN_MEMORY, room: int = _ROOM) -> Iterator[dict[str, str]]:
    """Give the variables that lead programs to a folder in memory, gone afterwards; none where there is too little room."""
    if not (where.is_dir() and os.access(where, os.W_OK) and shutil.disk_usage(where).free >= room):
        yield {}
        return
    with tempfile.TemporaryDirectory(prefix="socialroi-", dir=where, ignore_cleanup_errors=True) as folder:
        yield {"TMPDIR": folder}
