"""The targets of a stage: the goals that end within its days, and where they stand. Reads; shows nothing."""

from datetime import date

from socialroi_desktop.domain.records import Goal, StagePlan
from socialroi_desktop.queries.goals import GoalState, goal_state
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


def targets_of(workspace: Workspace, stage: StagePlan, today: date) -> tuple[GoalState, ...]:
    """Return the measured goals that end within the days of a stage, the first to end first."""
    found = [
        goal
        for goal in reading.listing(workspace, Goal)
        if goal.metric and stage.start <= goal.end <= stage.end
    ]
    found.sort(key=lambda goal: (goal.end, goal.id or 0))
    return tuple(goal_state(workspace, goal, today) for goal in found)
