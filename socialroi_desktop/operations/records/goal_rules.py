"""What goals and what belongs to them must hold beside each other, however they are written; loaded when one is."""

from dataclasses import replace
from datetime import date

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.period import week_of
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Goal, GoalNote, GoalSignal, GoalTarget
from socialroi_desktop.errors import UserError
from socialroi_desktop.metrics.methods.goal_advice import advise
from socialroi_desktop.metrics.methods.goal_kinds import kind_id
from socialroi_desktop.metrics.methods.goal_parts import open_part, part_problems
from socialroi_desktop.metrics.methods.goal_trees import beside_advice, clash_problems, tree_problems
from socialroi_desktop.metrics.methods.goals import validate
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


def settled(workspace: Workspace, record: Record) -> Record:
    """Return a record as it is kept: kinds by their ids, the week of a note by its first day."""
    if isinstance(record, Goal):
        item = METRICS.get(record.metric)
        currency = workspace.settings().currency if item is not None and item.unit == "money" else None
        return replace(
            record,
            of_kind=kind_id(record.metric, record.of_kind),
            # Said once and for all: another currency of the workspace leaves the target what it is.
            currency=record.currency or currency,
        )
    if isinstance(record, GoalTarget):
        goal = reading.get(workspace, Goal, record.goal_id or 0)
        return replace(record, kind=kind_id(goal.metric if goal else "", record.kind))
    if isinstance(record, GoalNote):
        first = week_of(date.fromisoformat(record.week), int(workspace.settings().week_start)).start
        return replace(record, week=first.isoformat())
    return record


def must_be_sound(workspace: Workspace, record: Record) -> None:
    """UserError with the first thing wrong with a goal, a part of its target, or a signal."""
    problems: tuple[Problem, ...] = ()
    if isinstance(record, Goal):
        problems = goal_problems(workspace, record)
    elif isinstance(record, GoalTarget):
        problems = _of_part(workspace, record)
    elif isinstance(record, GoalSignal) and record.metric not in METRICS:
        template = "There is no metric “{metric}”; choose one from the list."
        problems = (Problem(template, {"metric": record.metric}, column="metric"),)
    if problems:
        raise UserError(problems[0].template, **problems[0].values)


def goal_problems(
    workspace: Workspace, goal: Goal, targets: tuple[GoalTarget, ...] | None = None
) -> tuple[Problem, ...]:
    """Return what keeps a goal from being kept; `targets` are its parts where they are written with it."""
    others = reading.listing(workspace, Goal)
    parts = reading.referring(workspace, GoalTarget, "goal_id", goal.id) if goal.id else []
    found = (*validate(goal), *tree_problems(goal, others), *clash_problems(goal, others))
    if targets is not None:
        return (*found, *part_problems(goal, targets))
    return (*found, *part_problems(goal, parts, all_known=False))


def goal_advice(workspace: Workspace, goal: Goal) -> tuple[Problem, ...]:
    """Return what is worth thinking over about a goal that is kept."""
    signals = reading.referring(workspace, GoalSignal, "goal_id", goal.id) if goal.id else []
    watched = tuple(signal.metric for signal in signals if signal.metric in METRICS)
    return (*advise(goal, watched), *beside_advice(goal, reading.listing(workspace, Goal)))


def notes_on(workspace: Workspace, record: Record) -> tuple[Problem, ...]:
    """Return what is to be said beside a goal, or a part of its target, that was just written."""
    if isinstance(record, Goal):
        return goal_advice(workspace, record)
    if isinstance(record, GoalTarget):
        goal, parts = _goal_of(workspace, record)
        rest = None if goal is None else open_part(goal, parts)
        return () if rest is None else (rest,)
    return ()


def _of_part(workspace: Workspace, part: GoalTarget) -> tuple[Problem, ...]:
    goal, parts = _goal_of(workspace, part)
    if goal is None:
        return ()
    return part_problems(goal, [*(other for other in parts if other.id != part.id), part], all_known=False)


def _goal_of(workspace: Workspace, part: GoalTarget) -> tuple[Goal | None, list[GoalTarget]]:
    goal = reading.get(workspace, Goal, part.goal_id or 0)
    return goal, reading.referring(workspace, GoalTarget, "goal_id", part.goal_id or 0)
