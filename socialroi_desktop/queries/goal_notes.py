"""The notes on the weeks of a goal, by the first day of a week as it stands in its table."""

from collections.abc import Iterable

from socialroi_desktop.domain.period import Period, week_of
from socialroi_desktop.domain.records import Goal, GoalNote
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


def notes_by_week(workspace: Workspace, goal: Goal, weeks: Iterable[Period]) -> dict[str, GoalNote]:
    """Return by the first day (ISO) of each of these weeks, cut to the goal or not, its note; weeks without one are left out."""
    if goal.id is None:
        return {}
    first_day = int(workspace.settings().week_start)
    notes = {note.week: note for note in reading.referring(workspace, GoalNote, "goal_id", goal.id)}
    whole = {week.start.isoformat(): week_of(week.start, first_day).start.isoformat() for week in weeks}
    return {start: notes[first] for start, first in whole.items() if first in notes}
