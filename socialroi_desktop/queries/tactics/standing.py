"""How far the tactics of a workspace are, by the days on which they were done."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from socialroi_desktop.domain.period import week_of
from socialroi_desktop.domain.records import Goal, Tactic, TacticDone
from socialroi_desktop.domain.records.tactics import ONCE, RUNNING, WEEKLY
from socialroi_desktop.domain.tactics import Tally, occurrence, span_of, tally
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


@dataclass(frozen=True, slots=True)
class TacticState:
    """A tactic with its goal, how far it is on a day, and when it is due.

    `due` is the day by which something of it is still to be done: None where nothing is, or no day is told.
    """

    tactic: Tactic
    goal: Goal | None
    tally: Tally
    due: date | None


def tactic_states(workspace: Workspace, today: date, goal_id: int | None = None) -> list[TacticState]:
    """Return the tactics of a workspace, or of one goal, as they are on a day, in the order they were added."""
    tactics = (
        reading.listing(workspace, Tactic)
        if goal_id is None
        else reading.referring(workspace, Tactic, "goal_id", goal_id)
    )
    goals = {goal.id: goal for goal in reading.listing(workspace, Goal)} if tactics else {}
    done: dict[int, list[TacticDone]] = defaultdict(list)
    for row in reading.listing(workspace, TacticDone) if tactics else ():
        done[row.tactic_id or 0].append(row)
    week_start = int(workspace.settings().week_start)
    return [
        state_of(tactic, goals.get(tactic.goal_id), done[tactic.id or 0], today, week_start)
        for tactic in tactics
    ]


def tactic_state(workspace: Workspace, tactic_id: int, today: date) -> TacticState | None:
    """Return one tactic as it is on a day; None when it is gone."""
    tactic = reading.get(workspace, Tactic, tactic_id)
    if tactic is None:
        return None
    goal = reading.get(workspace, Goal, tactic.goal_id) if tactic.goal_id else None
    done = reading.referring(workspace, TacticDone, "tactic_id", tactic_id)
    return state_of(tactic, goal, done, today, int(workspace.settings().week_start))


def state_of(
    tactic: Tactic, goal: Goal | None, done: Sequence[TacticDone], today: date, week_start: int
) -> TacticState:
    """Return a tactic as it is on a day; what repeats ends with its goal."""
    due = occurrence(tactic, today, week_start) if tactic.state == RUNNING else None
    if due is not None and tactic.repeat != ONCE:
        due = _still_open(tactic, done, due, week_start)
        if goal is not None and goal.end and due.isoformat() > goal.end:
            due = None
    return TacticState(tactic, goal, tally(tactic, done, today, week_start), due)


def _still_open(tactic: Tactic, done: Sequence[TacticDone], due: date, week_start: int) -> date:
    """Return the first day from one on by which a tactic that repeats is not done as often as wanted."""
    span = span_of(tactic, due, week_start)
    step = timedelta(days=span.days if span else 1)
    while tally(
        tactic, done, week_of(due, week_start).end if tactic.repeat == WEEKLY else due, week_start
    ).met:
        due += step
    return due
