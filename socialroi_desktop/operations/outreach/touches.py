"""A touch with a person, logged as it was typed, or with several the way that is usual with each."""

from collections.abc import Sequence
from functools import partial

from socialroi_desktop.domain.outreach.touches import TypedTouch, usual_way
from socialroi_desktop.domain.records import Contact, Influencer
from socialroi_desktop.domain.validation import check_record
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.records.editing import completed
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import Writer, change, now
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

_TURNED_TO = TypedTouch("out")


def log_touch(workspace: Workspace, *, influencer_id: int, touch: TypedTouch, usual: str) -> Changed:
    """Log a touch as of now; one that names no way went the usual one. UserError when the person is gone."""
    person = reading.get(workspace, Influencer, influencer_id)
    if person is None:
        raise UserError("There is no influencer {id} any more; choose another.", id=influencer_id)
    details = {"name": person.name, "record": Contact.entity}
    with change(workspace, "Touch with {name}", **details) as writer:
        row_id = _write(workspace, writer, influencer_id, touch, usual)
    way = {"field": "way", "text": touch.way or usual}
    return Changed("Logged: {choice}, {name}", details | {"choice": way}, writer.rows, (row_id,))


def log_usual_touches(workspace: Workspace, *, ids: Sequence[int]) -> Changed:
    """Log as one change that people were turned to now, each the usual way. UserError when one of them is gone."""
    if len(ids) == 1:
        return log_touch(workspace, influencer_id=ids[0], touch=_TURNED_TO, usual=_usual(workspace, ids[0]))
    if gone := set(ids) - {one.id for one in map(partial(reading.get, workspace, Influencer), ids) if one}:
        raise UserError("There is no influencer {id} any more; choose another.", id=min(gone))
    details = {"number": len(ids), "record": Contact.entity}
    with change(workspace, "Touch with {number} people", **details) as writer:
        made = [_write(workspace, writer, one, _TURNED_TO, _usual(workspace, one)) for one in ids]
    return Changed("Logged: touch with {number} people", details, writer.rows, tuple(made))


def _usual(workspace: Workspace, influencer_id: int) -> str:
    log = reading.referring(workspace, Contact, "influencer_id", influencer_id)
    return usual_way(((one.direction, one.way) for one in log), _TURNED_TO.direction)


def _write(workspace: Workspace, writer: Writer, influencer_id: int, touch: TypedTouch, usual: str) -> int:
    """Write a touch as of now within a change, and return its id."""
    contact = Contact(
        influencer_id=influencer_id,
        happened_at=now(),
        direction=touch.direction,
        way=touch.way or usual,
        what=touch.what or None,
        minutes=touch.minutes,
    )
    if problems := check_record(contact):
        raise UserError(problems[0].template, **problems[0].values)
    return writer.insert("contact", completed(workspace, writer, "contact", codec.values_of(contact)))
