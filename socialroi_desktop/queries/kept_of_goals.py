"""What takes long to work out about goals, from the file where it holds: only goals that changed are worked out anew."""

import hashlib
from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeVar

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.metrics.methods.pacing import GoalProgress
from socialroi_desktop.metrics.methods.trend import Band
from socialroi_desktop.queries.told_text import as_text, from_text
from socialroi_desktop.store.derived.goal_figures import goal_figures, keep_goal_figures
from socialroi_desktop.store.file.program import program
from socialroi_desktop.store.file.workspace import Workspace

T = TypeVar("T")
_PARTS: tuple[type, ...] = (Problem, Figure, GoalProgress, Band)


def kept_of_goals(
    workspace: Workspace,
    goals: Sequence[Goal],
    today: date,
    read: Callable[[Goal], T],
    told: type,
    *parts: type,
) -> list[T]:
    """Return what `read` tells of each goal on a day, as a dataclass `told`; `parts` are others that it may hold.

    It may depend on the goal and on rows that are no goals, and on nothing else. Goals are read in the order they come.
    """
    questions = [_question(told.__name__, goal) for goal in goals]
    kept = goal_figures(workspace, today)
    found: dict[str, T] = {}
    missing: dict[str, Goal] = {}
    for question, goal in zip(questions, goals, strict=True):
        if question in kept:
            found[question] = from_text(kept[question], told, *parts, *_PARTS)
        else:
            missing[question] = goal

    def work_out() -> dict[str, str]:
        texts: dict[str, str] = {}
        for question, goal in missing.items():
            found[question] = read(goal)
            if (text := as_text(found[question])) is not None:
                texts[question] = text
        return texts

    if missing:
        keep_goal_figures(workspace, today, work_out, len(goals))
    return [found[question] for question in questions]


def _question(kind: str, goal: Goal) -> str:
    return hashlib.sha256(f"{program()} {kind} {goal!r}".encode()).hexdigest()
