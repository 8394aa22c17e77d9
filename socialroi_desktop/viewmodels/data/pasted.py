"""What rows that were pasted are called: each paste by a name of its own, so that the list of imports tells them apart."""

from collections.abc import Callable
from itertools import count
from pathlib import Path

from socialroi_desktop.store.changes.batches import batches
from socialroi_desktop.store.file.workspace import Workspace


def free_path(workspace: Workspace, folder: Path, name: Callable[[int], str]) -> Path:
    """Return a path in a folder by the first name, of those for 1, 2, 3 …, that neither an import nor a file there has."""
    taken = {batch.file for batch in batches(workspace)} | {path.name for path in folder.iterdir()}
    return folder / next(one for one in map(name, count(1)) if one not in taken)
