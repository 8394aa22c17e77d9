"""The three steps with somebody who asks: acknowledge, route, take off public and solve; or let go, with a reason.

Each is one change that undo takes back. What state and stamps say of each other follows in `store.changes.following`.
"""

from collections.abc import Mapping
from typing import Any

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.reasons import says_something
from socialroi_desktop.domain.records import Mention
from socialroi_desktop.domain.records.listening import ANSWERED, DROPPED, OPEN, SOLVED
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.operations.records.saying import Said
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

_ACKNOWLEDGE = Said(N_("Answer a mention"), N_("Answered: the clock for the solution goes on"))
_HAND_OVER = Said(N_("Hand a mention over"), N_("Handed over"))
_GO_PRIVATE = Said(N_("Take a mention off public"), N_("Taken off public; both clocks go on"))
_SOLVE = Said(N_("Solve a mention"), N_("Solved"))
_LET_GO = Said(N_("Leave a mention unanswered"), N_("Left unanswered, with the reason"))
_OPEN_AGAIN = Said(N_("Open a mention again"), N_("Open again; the clocks run from the message"))


def acknowledge(workspace: Workspace, *, mention_id: int) -> Changed:
    """Say that somebody has a first answer, now; UserError where they had one before."""
    if _mention(workspace, mention_id).acknowledged_at:
        raise UserError("This was answered already; the time of the first answer stays.")
    return _edit(workspace, mention_id, {"state": ANSWERED}, _ACKNOWLEDGE)


def hand_over(workspace: Workspace, *, mention_id: int, to: str, note: str, now: str) -> Changed:
    """Hand something to whoever can solve it, with a note; UserError without a name."""
    if not says_something(to):
        raise UserError("Write to whom it is handed: a person or a department.")
    changes = {"routed_at": max(now, _mention(workspace, mention_id).mentioned_at), "routed_to": to.strip()}
    return _edit(workspace, mention_id, {**changes, "hand_over": note.strip() or None}, _HAND_OVER)


def go_private(workspace: Workspace, *, mention_id: int, way: str, now: str) -> Changed:
    """Go on by message, e-mail or phone, out of sight of others; `way` is one of PRIVATE_CHANNEL."""
    moment = max(now, _mention(workspace, mention_id).mentioned_at)
    return _edit(workspace, mention_id, {"private_at": moment, "private_channel": way}, _GO_PRIVATE)


def solve(workspace: Workspace, *, mention_id: int, solution: str = "", refunded: bool = False) -> Changed:
    """Say that it is solved, now, by what, and whether money went back."""
    changes: dict[str, Any] = {"state": SOLVED, "refunded": int(refunded)}
    if solution.strip():
        changes["solution"] = solution.strip()
    return _edit(workspace, mention_id, changes, _SOLVE)


def let_go(workspace: Workspace, *, mention_id: int, reason: str) -> Changed:
    """Leave somebody unanswered; UserError without a reason, which is kept."""
    return _edit(workspace, mention_id, {"state": DROPPED, "drop_reason": reason.strip() or None}, _LET_GO)


def open_again(workspace: Workspace, *, mention_id: int) -> Changed:
    """Let somebody wait again, from the message on."""
    return _edit(workspace, mention_id, {"state": OPEN}, _OPEN_AGAIN)


def _mention(workspace: Workspace, mention_id: int) -> Mention:
    found = reading.get(workspace, Mention, mention_id)
    if found is None:
        raise UserError("This row has been deleted meanwhile; reload the table.")
    return found


def _edit(workspace: Workspace, mention_id: int, changes: Mapping[str, Any], said: Said) -> Changed:
    return edit_record(workspace, entity=Mention.entity, row_id=mention_id, changes=changes, said=said)
