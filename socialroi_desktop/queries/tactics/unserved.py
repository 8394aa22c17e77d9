"""Goals that nothing is done for, and what is done for no goal."""

from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.records import Goal, Tactic
from socialroi_desktop.domain.records.tactics import DROPPED, RUNNING
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


@dataclass(frozen=True, slots=True)
class Unserved:
    """Goals that are not over and have no tactic, tactics under way without a goal."""

    goals_without_tactics: tuple[Goal, ...]
    tactics_without_goal: tuple[Tactic, ...]


def unserved(workspace: Workspace, today: date) -> Unserved:
    """Return what stands alone as of a day; a tactic that was dropped serves nobody."""
    tactics = reading.listing(workspace, Tactic)
    served = {tactic.goal_id for tactic in tactics if tactic.state != DROPPED}
    goals = [
        goal
        for goal in reading.listing(workspace, Goal)
        if goal.id not in served and (not goal.end or goal.end >= today.isoformat())
    ]
    alone = [tactic for tactic in tactics if tactic.goal_id is None and tactic.state == RUNNING]
    return Unserved(tuple(goals), tuple(alone))
