"""What becomes of people once a list was screened: those who pass go on, those who are out are declined with the reason.

Who passes follows from a rule and is handed in. Whoever was moved meanwhile stays where they are.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import Writer, change
from socialroi_desktop.store.file.workspace import Workspace

NOBODY_MOVES = "Nobody moves: those who pass stand there already, and nobody is out."
_WAITING = frozenset({"search", "screen"})


def move_screened(
    workspace: Workspace, *, rule: str, passed: Sequence[int], out: Mapping[int, str], onward: str
) -> Changed:
    """Move those who pass to the stage `onward`, decline the others with their reason, as one change.

    UserError when nobody of them waits to be screened any more.
    """
    details: dict[str, Any] = {"name": rule, "passed": 0, "declined": 0, "records": "influencer"}
    with change(workspace, "Screen by “{name}”", name=rule, records="influencer") as writer:
        waiting = _waiting(writer, [*passed, *out])
        moved = [row_id for row_id in passed if waiting.get(row_id, onward) != onward]
        declined = [row_id for row_id in out if row_id in waiting]
        for row_id in moved:
            writer.update("influencer", row_id, {"stage": onward})
        for row_id in declined:
            writer.update("influencer", row_id, {"stage": "declined", "stage_reason": out[row_id]})
        if not moved and not declined:
            raise UserError(NOBODY_MOVES)
    details |= {"passed": len(moved), "declined": len(declined)}
    template = "Screened by “{name}”: passed {passed}, declined {declined}"
    return Changed(template, details, writer.rows, tuple(sorted((*moved, *declined))))


def _waiting(writer: Writer, ids: Sequence[int]) -> dict[int, str]:
    """Return the stage of those who wait to be screened, by id."""
    cells = writer.cells("influencer", ("stage",), ids)
    return {row_id: stage for row_id, (stage,) in cells.items() if stage in _WAITING}
