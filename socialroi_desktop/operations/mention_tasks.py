"""Of mentions that were logged, tasks are made: to reply to whoever wrote them and to follow them; who wrote some was thanked.

Undone like any change.
"""

from collections.abc import Sequence
from datetime import date

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.records import Mention
from socialroi_desktop.domain.records.listening import REPLY_AND_FOLLOW
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.ordering import records_by_id


def reply_and_follow(workspace: Workspace, *, ids: Sequence[int], today: date) -> Changed:
    """Put down for today that mentions are replied to and their authors followed; what is to be done already stays as it is.

    UserError when nothing is left to put down.
    """
    found = records_by_id(workspace, Mention.entity, list(ids)).values()
    open_ones = [one for one in found if isinstance(one, Mention) and (not one.to_do or one.done_on)]
    if not open_ones:
        raise UserError("These mentions are on Today already; choose others.")
    values = {"to_do": REPLY_AND_FOLLOW, "to_do_on": today.isoformat(), "done_on": None}
    count = len(open_ones)
    with change(workspace, "Reply to {count} mentions and follow their authors", count=count) as writer:
        for one in open_ones:
            writer.update(Mention.entity, one.id or 0, values)
    ids_put = tuple(one.id or 0 for one in open_ones)
    return Changed(
        "On Today: reply to {count} mentions and follow their authors", {"count": count}, writer.rows, ids_put
    )


def thank(workspace: Workspace, *, ids: Sequence[int], today: date) -> Changed:
    """Say that who wrote mentions was thanked; those that were stay as they are.

    UserError when nobody is left to thank.
    """
    found = records_by_id(workspace, Mention.entity, list(ids)).values()
    left = [one.id or 0 for one in found if isinstance(one, Mention) and not one.thanked_on]
    if not left:
        raise UserError("Who wrote these mentions was thanked already; choose others.")
    template = N_("Thanked for one mention") if len(left) == 1 else N_("Thanked for {count} mentions")
    told = {"count": len(left)}
    with change(workspace, template, **told) as writer:
        for row_id in left:
            writer.update(Mention.entity, row_id, {"thanked_on": today.isoformat()})
    return Changed(template, told, writer.rows, tuple(left))
