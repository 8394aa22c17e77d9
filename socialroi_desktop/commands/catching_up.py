"""Gets what is searched ready after a command that brought much, or met much that waits: a workspace may never see a window."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from socialroi_desktop.errors import UserError
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from socialroi_desktop.store.rows import search_texts

# A command is not made to wait longer; the next one goes on where this one stopped.
_SECONDS = 2.0
# One that brings little works little, whatever earlier ones have left: seconds of its own, and for each row it brought.
_LEAST, _PER_ROW = 0.15, 1 / 20_000


@dataclass(frozen=True, slots=True)
class Clock:
    """What tells how long it is worked: seconds that pass, and seconds of the processor that are used up."""

    passed: Callable[[], float] = time.monotonic
    worked: Callable[[], float] = time.process_time


_OF_THE_MACHINE = Clock()


def catch_up(workspace: Workspace, rows: int | None = None, clock: Clock | None = None) -> None:
    """Fold and index what waits, for a short time; little is left to whoever searches next. `rows` were brought just now."""
    clock = clock or _OF_THE_MACHINE
    ends = clock.passed() + _SECONDS
    works = clock.worked() + (_SECONDS if rows is None else min(_SECONDS, _LEAST + rows * _PER_ROW))
    while clock.passed() < ends and clock.worked() < works and search_texts.much_waits(workspace):
        if not search_texts.keep_up_some(workspace):
            return


def catch_up_if_free(path: Path) -> None:
    """Do so in a workspace that was only read, where nobody else has it open for writing and it may be written."""
    try:
        with open_workspace(path) as workspace:
            catch_up(workspace)
    except UserError:
        return
