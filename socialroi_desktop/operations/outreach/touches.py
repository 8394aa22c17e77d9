"""A touch with a person, logged as it was typed."""

from socialroi_desktop.domain.outreach.touches import TypedTouch
from socialroi_desktop.domain.records import Contact, Influencer
from socialroi_desktop.domain.validation import check_record
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.records.editing import completed
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import change, now
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


def log_touch(workspace: Workspace, *, influencer_id: int, touch: TypedTouch, usual_way: str) -> Changed:
    """Log a touch as of now; one that names no way went the usual one. UserError when the person is gone."""
    person = reading.get(workspace, Influencer, influencer_id)
    if person is None:
        raise UserError("There is no influencer {id} any more; choose another.", id=influencer_id)
    contact = Contact(
        influencer_id=influencer_id,
        happened_at=now(),
        direction=touch.direction,
        way=touch.way or usual_way,
        what=touch.what or None,
        minutes=touch.minutes,
    )
    if problems := check_record(contact):
        raise UserError(problems[0].template, **problems[0].values)
    details = {"name": person.name, "record": Contact.entity}
    with change(workspace, "Touch with {name}", **details) as writer:
        row_id = writer.insert("contact", completed(workspace, writer, "contact", codec.values_of(contact)))
    return Changed("Logged: touch with {name}", details, writer.rows, (row_id,))
