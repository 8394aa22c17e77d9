"""Gets what is searched ready after a command that brought much, or met much that waits: a workspace may never see a window."""

import time
from pathlib import Path

from socialroi_desktop.errors import UserError
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from socialroi_desktop.store.rows import search_texts

# A command is not made to wait longer; the next one goes on where this one stopped.
_SECONDS = 2.0


def catch_up(workspace: Workspace) -> None:
    """Fold and index what waits, for a short time; little is left to whoever searches next."""
    ends = time.monotonic() + _SECONDS
    while time.monotonic() < ends and search_texts.much_waits(workspace):
        if not search_texts.keep_up_some(workspace):
            return


def catch_up_if_free(path: Path) -> None:
    """Do so in a workspace that was only read, where nobody else has it open for writing and it may be written."""
    try:
        with open_workspace(path) as workspace:
            catch_up(workspace)
    except UserError:
        return
