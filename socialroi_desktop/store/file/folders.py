"""What is done to the folders of files beside a workspace: listed, cleared, brought to the disk. Knows no hashes."""

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from socialroi_desktop.domain.progress import Progress, no_progress


def deleted(paths: Iterable[Path], progress: Progress = no_progress) -> int:
    """Delete files, those that cannot be left alone; return how many went."""
    count = 0
    for path in paths:
        progress(count, None)
        with suppress(OSError):
            path.unlink()
            count += 1
    return count


def entries(folder: Path) -> list[os.DirEntry[str]]:
    """Return what is in a folder, by name; nothing where it cannot be read."""
    with suppress(OSError), os.scandir(folder) as found:
        return sorted(found, key=lambda entry: entry.name)
    return []


def bring_to_disk(folder: Path) -> None:
    """Let a folder remember its names through a power cut; not every system can."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
