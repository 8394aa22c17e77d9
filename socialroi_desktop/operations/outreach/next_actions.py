"""What is to be done next with a person, done: it goes from the person into the log, as one change."""

from socialroi_desktop.domain.outreach.touches import way_in
from socialroi_desktop.domain.records import Contact, Influencer
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.records.editing import completed
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import change, now
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


def finish_next_action(workspace: Workspace, *, influencer_id: int) -> Changed:
    """Log the next action of a person as done now, and have none any more.

    The way is the one its words name, else “other”. UserError when there is none, or the person is gone.
    """
    person = reading.get(workspace, Influencer, influencer_id)
    if person is None:
        raise UserError("There is no influencer {id} any more; choose another.", id=influencer_id)
    if not person.next_action:
        raise UserError("Nothing is to be done next with {name}; write down what is.", name=person.name)
    contact = Contact(
        influencer_id=influencer_id,
        happened_at=now(),
        direction="out",
        way=way_in(person.next_action) or "other",
        what=person.next_action,
    )
    details = {"name": person.name, "record": Influencer.entity}
    with change(workspace, "Next action of {name}", **details) as writer:
        writer.insert("contact", completed(workspace, writer, "contact", codec.values_of(contact)))
        writer.update("influencer", influencer_id, {"next_action": None, "next_action_on": None})
    return Changed("Done and logged: next action of {name}", details, writer.rows, (influencer_id,))
