"""What is due is done, moved to another day, or dropped with a reason, one thing or several as one change, undone like any other.

Where the record has a field for it, that is what changes; else a mark beside it says what was decided. Turning to a person is
logged, wherever it is said that it was done.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from socialroi_desktop.domain.addresses import is_page
from socialroi_desktop.domain.due import REASON, TODAY, Due
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.reasons import says_something
from socialroi_desktop.domain.records import Cost, DueMark
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.outreach.next_actions import finish_touch, log_touch
from socialroi_desktop.operations.posting.publishing import publish
from socialroi_desktop.operations.records.editing import add_record, edit_record
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.operations.tactics import fill_tactic
from socialroi_desktop.store.changes.writer import Writer, change
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

_DAY = 24 * 60
_NO_ANSWER = N_("Paste where “{due}” can be seen, or drop it with a reason.")
_NO_PAGE = N_(
    "“{link}” is no address of a page; paste the one of the post, such as https://instagram.com/p/Ab1."
)


def finish_due(workspace: Workspace, *, items: Sequence[Due], today: date, answer: str = "") -> Changed:
    """Say that things that are due are done; whoever is turned to by several of them is turned to once.

    `answer` is what one thing asks for; UserError where it is missing, or does not hold.
    """
    if len(items) == 1 and items[0].touches:
        return finish_touch(workspace, influencer_id=items[0].row_id)
    if asking := [item for item in items if item.asks]:
        return _answered(workspace, asking[0], answer if len(items) == 1 else "")
    template = "Done: {due}" if len(items) == 1 else "Done: {number} things that were due"
    told = _said_of(items)
    with change(workspace, template, **told) as writer:
        for person_id in dict.fromkeys(item.row_id for item in items if item.touches):
            log_touch(workspace, writer, influencer_id=person_id)
        for item in (one for one in items if not one.touches):
            if item.publishes:
                publish(workspace, writer, post_id=item.row_id, now=datetime.now(UTC))
            elif item.counts:
                fill_tactic(workspace, writer, tactic_id=item.row_id, day=min(item.since, today))
            elif item.done:
                for row_id in (item.row_id, *item.others):
                    writer.update(item.entity, row_id, _told(item.done, today))
            else:
                _mark(workspace, writer, item, today, state="done", moved_to=None, reason=None)
    return Changed(template, told, writer.rows)


def _answered(workspace: Workspace, item: Due, answer: str) -> Changed:
    if not answer.strip():
        raise UserError(_NO_ANSWER, due=item.subject)
    if not is_page(answer):
        raise UserError(_NO_PAGE, link=answer.strip())
    changes = {item.asks: answer.strip()}
    return edit_record(workspace, entity=item.entity, row_id=item.row_id, changes=changes)


def move_due(workspace: Workspace, *, items: Sequence[Due], to: date, today: date) -> Changed:
    """Put what is due off to another day; UserError for a day that is over."""
    if to < today:
        raise UserError("{day} is over; choose today or a later day.", day=to.isoformat())
    several = "Moved to {day}: {number} things that are due"
    template = "Moved to {day}: {due}" if len(items) == 1 else several
    told = {"day": to.isoformat(), **_said_of(items)}
    with change(workspace, template, **told) as writer:
        for item in items:
            if item.day_field:
                writer.update(item.entity, item.row_id, {item.day_field: to.isoformat()})
            else:
                _mark(workspace, writer, item, today, state="moved", moved_to=to.isoformat(), reason=None)
    return Changed(template, told, writer.rows)


def drop_due(workspace: Workspace, *, items: Sequence[Due], reason: str, today: date) -> Changed:
    """Say that what is due will not be done, and why; UserError without a reason."""
    if not says_something(reason):
        raise UserError("Say in a word or two why this is dropped; the reason is kept.")
    template = "Dropped: {due}" if len(items) == 1 else "Dropped: {number} things that were due"
    told = _said_of(items)
    with change(workspace, template, **told) as writer:
        for item in items:
            if item.dropped:
                writer.update(item.entity, item.row_id, _told(item.dropped, today, reason.strip()))
            else:
                _mark(workspace, writer, item, today, state="dropped", moved_to=None, reason=reason.strip())
    return Changed(template, told, writer.rows)


def log_minutes(workspace: Workspace, *, item: Due, minutes: int, today: date) -> Changed:
    """Keep own time spent on a thing that is due, as a cost of the day that is priced as all own hours are.

    UserError for less than a minute, or more than a day.
    """
    if not 1 <= minutes <= _DAY:
        raise UserError("Write how long it took, from a minute to a day, such as 20 or 1:30.")
    names = {"influencer": "influencer_id", "post": "post_id", "campaign": "campaign_id", "deal": "deal_id"}
    about = {names[item.entity]: item.row_id} if item.entity in names and item.row_id else {}
    cost = Cost(
        spent_on=today.isoformat(),
        kind="hours",
        minutes=minutes,
        currency=workspace.settings().currency,
        note=item.subject,
        **about,  # type: ignore[arg-type]  # references, all of them ids
    )
    made = add_record(workspace, record=cost)
    return replace(
        made,
        template="Logged: {number} min of own time, {due}",
        details={"number": minutes, "due": item.subject},
    )


def _said_of(items: Sequence[Due]) -> dict[str, Any]:
    return {"due": items[0].subject} if len(items) == 1 else {"number": len(items)}


def _told(fields: Mapping[str, str | None], today: date, reason: str = "") -> dict[str, str | None]:
    stands_for = {TODAY: today.isoformat(), REASON: reason}
    return {name: stands_for.get(value or "", value) for name, value in fields.items()}


def _mark(workspace: Workspace, writer: Writer, item: Due, today: date, **decided: str | None) -> None:
    held = next(
        (
            mark.id
            for mark in reading.listing(workspace, DueMark)
            if (mark.kind, mark.row, mark.due_on) == (item.kind, item.row_id, item.since.isoformat())
        ),
        None,
    )
    values = {**decided, "decided_on": today.isoformat()}
    if held is not None:
        writer.update("due_mark", held, values)
        return
    record = DueMark(kind=item.kind, row=item.row_id, due_on=item.since.isoformat(), **values)  # type: ignore[arg-type]  # its own fields
    writer.insert("due_mark", codec.values_of(record))
