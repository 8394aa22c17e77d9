"""What is to be done next with a person, done: it goes from the person into the log, as one change.

Whoever says so, the page of the person or the list of what is due: it is logged by the way by which it counts.
"""

from collections.abc import Sequence

from socialroi_desktop.domain.letters.following_up import ASKING
from socialroi_desktop.domain.outreach.touches import is_follow_up, way_in
from socialroi_desktop.domain.records import Contact, Influencer
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.records.editing import completed
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import Writer, change, now
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

_USUAL_WAY = "message"


def finish_next_action(workspace: Workspace, *, influencer_id: int) -> Changed:
    """Log the next action of a person as done now, and have none any more.

    The way is the one its words name; following up goes the way they were asked. UserError when there is none, or the person
    is gone.
    """
    person = _person(workspace, influencer_id)
    if not person.next_action:
        raise UserError("Nothing is to be done next with {name}; write down what is.", name=person.name)
    return finish_touch(workspace, influencer_id=influencer_id)


def finish_touch(workspace: Workspace, *, influencer_id: int) -> Changed:
    """Log that somebody was turned to now, as was due: their next action where there is one, else one that asks them again.

    UserError when the person is gone.
    """
    person = _person(workspace, influencer_id)
    planned = person.next_action or person.next_action_on
    details = {"name": person.name, "record": Influencer.entity}
    with change(workspace, "Next action of {name}" if planned else "Touch with {name}", **details) as writer:
        log_touch(workspace, writer, influencer_id=influencer_id)
    done = "Done and logged: next action of {name}" if planned else "Logged: touch with {name}"
    return Changed(done, details, writer.rows, (influencer_id,))


def log_touch(workspace: Workspace, writer: Writer, *, influencer_id: int) -> None:
    """Write, within a change, that somebody was turned to now; their next action is done with that."""
    person = _person(workspace, influencer_id)
    contact = Contact(
        influencer_id=influencer_id,
        happened_at=now(),
        direction="out",
        way=_way(person, reading.referring(workspace, Contact, "influencer_id", influencer_id)),
        what=person.next_action,
    )
    writer.insert("contact", completed(workspace, writer, "contact", codec.values_of(contact)))
    if person.next_action or person.next_action_on:
        writer.update("influencer", influencer_id, {"next_action": None, "next_action_on": None})


def _way(person: Influencer, log: Sequence[Contact]) -> str:
    planned = person.next_action or ""
    if told := way_in(planned):
        return told
    if not is_follow_up(planned) and (planned or person.next_action_on):
        return "other"
    asked = (one for one in log if one.direction == "out" and one.way in ASKING)
    last = max(asked, key=lambda one: (one.happened_at, one.id or 0), default=None)
    return _USUAL_WAY if last is None else last.way


def _person(workspace: Workspace, influencer_id: int) -> Influencer:
    person = reading.get(workspace, Influencer, influencer_id)
    if person is None:
        raise UserError("There is no influencer {id} any more; choose another.", id=influencer_id)
    return person
