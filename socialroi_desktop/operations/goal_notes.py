"""What a week of a goal taught, typed where its figures stand."""

from datetime import date

from socialroi_desktop.domain.period import week_of
from socialroi_desktop.domain.records import GoalNote
from socialroi_desktop.operations.records.editing import add_record, delete_records, edit_record
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


def note_week(workspace: Workspace, *, goal_id: int, day: date, text: str, ahead: bool) -> Changed | None:
    """Keep what changed in the week of a day or, with `ahead`, what will change next; None where nothing is different.

    A note that says neither any more goes.
    """
    first = week_of(day, int(workspace.settings().week_start)).start.isoformat()
    notes = reading.referring(workspace, GoalNote, "goal_id", goal_id)
    before = next((note for note in notes if note.week == first), None)
    field, said = ("next" if ahead else "changed"), text.strip() or None
    if said == (getattr(before, field) if before else None):
        return None
    if before is None or before.id is None:
        note = GoalNote(goal_id=goal_id, week=first, **{field: said})  # type: ignore[arg-type]  # one of two texts
        return add_record(workspace, record=note)
    other = before.changed if ahead else before.next
    if said is None and not other and not before.tags:
        return delete_records(workspace, entity="goal_note", ids=[before.id])
    return edit_record(workspace, entity="goal_note", row_id=before.id, changes={field: said})
