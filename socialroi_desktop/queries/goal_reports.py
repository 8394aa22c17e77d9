"""A goal in full: where it stands with the parts of its target, what the goals below it come to, and what is to be said of it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Goal, GoalTarget
from socialroi_desktop.metrics.methods.goal_advice import advise
from socialroi_desktop.metrics.methods.goal_parts import open_part, part_goal
from socialroi_desktop.metrics.methods.goal_trees import Rolled, beside_advice, rolled_up
from socialroi_desktop.metrics.methods.invites import invites_advice
from socialroi_desktop.queries.goal_beside import GuardState, SignalState, guard_state, signal_states
from socialroi_desktop.queries.goals import GoalState, goal_state, goal_states
from socialroi_desktop.queries.kept_of_goals import kept_of_goals
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


@dataclass(frozen=True, slots=True)
class PartState:
    """A part of a goal's target with where it stands: the state of a goal that counts this part alone."""

    part: GoalTarget
    state: GoalState


@dataclass(frozen=True, slots=True)
class GoalReport:
    """A goal with all that is told of it; `rolled` is how far the goals below it have come, None where there are none."""

    state: GoalState
    parts: tuple[PartState, ...]
    rolled: Rolled | None
    signals: tuple[SignalState, ...]
    guard: GuardState | None
    warnings: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Guarded:
    """The guard of a goal on a day, if it has one: what is kept."""

    today: date
    guard: GuardState | None


def goal_reports(workspace: Workspace, today: date) -> list[GoalReport]:
    """Return every goal in full on a day."""
    states = goal_states(workspace, today)
    rolled = rolled_progress(states)
    goals = [state.goal for state in states]
    guards = kept_of_goals(
        workspace, goals, today, lambda goal: _guarded(workspace, goal, today), Guarded, GuardState
    )
    return [
        _report(workspace, state, states, rolled, guarded)
        for state, guarded in zip(states, guards, strict=True)
    ]


def _guarded(workspace: Workspace, goal: Goal, today: date) -> Guarded:
    return Guarded(today, guard_state(workspace, goal, today))


def part_states(workspace: Workspace, whole: GoalState, today: date) -> tuple[PartState, ...]:
    """Return where each part of a goal's target stands on a day, each paced as the whole is.

    What is expected of parts comes to what is expected of the whole, which weekdays of a channel of its own would not.
    """
    paced = whole.progress.expected_fraction
    found = []
    for part in parts_of(workspace, whole.goal):
        state = goal_state(workspace, part_goal(whole.goal, part), today)
        own = replace(state.progress, expected_fraction=paced)
        found.append(PartState(part, replace(state, progress=own, due=whole.due)))
    return tuple(found)


def parts_of(workspace: Workspace, goal: Goal) -> list[GoalTarget]:
    """Return the parts of a goal's target, as they were typed."""
    return reading.referring(workspace, GoalTarget, "goal_id", goal.id) if goal.id is not None else []


def rolled_progress(states: Iterable[GoalState]) -> dict[int, Rolled]:
    """Return by id how far the goals that have others below them have come."""
    known = list(states)
    fractions = {state.goal.id: state.progress.fraction for state in known if state.goal.id is not None}
    return rolled_up([state.goal for state in known], fractions)


def rolled_expected(states: Iterable[GoalState]) -> dict[int, Rolled]:
    """Return by id how far a steady pace would have come, of the goals that are measured."""
    known = [state for state in states if state.goal.id is not None]
    expected = {
        state.goal.id or 0: state.progress.expected_fraction
        for state in known
        if state.progress.fraction is not None
    }
    return rolled_up([state.goal for state in known], expected)


def _report(
    workspace: Workspace,
    state: GoalState,
    states: list[GoalState],
    rolled: dict[int, Rolled],
    guarded: Guarded,
) -> GoalReport:
    goal = state.goal
    today = guarded.today
    parts, signals = part_states(workspace, state, today), signal_states(workspace, goal, today)
    watched = tuple(found.signal.metric for found in signals)
    rest = open_part(goal, [part.part for part in parts]) if parts else None
    progress = state.progress
    invited = invites_advice(goal, progress.current, progress.target)
    warnings = (*advise(goal, watched), *invited, *beside_advice(goal, [other.goal for other in states]))
    return GoalReport(
        state=state,
        parts=parts,
        rolled=rolled.get(goal.id or 0),
        signals=signals,
        guard=guarded.guard,
        warnings=warnings if rest is None else (*warnings, rest),
    )
