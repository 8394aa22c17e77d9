"""Parts of a goal's target, by channel or kind: what they add up to, and each as a goal of its own. Pure."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records.goals import Goal, GoalTarget
from socialroi_desktop.metrics.methods.goal_kinds import kind_problem
from socialroi_desktop.metrics.methods.goals import is_measured, target_value
from socialroi_desktop.metrics.methods.numbers import number
from socialroi_desktop.metrics.table import METRICS

_ADDS_UP = frozenset({"count", "people", "money", "hours"})


def added_up(parts: Sequence[GoalTarget]) -> Decimal | None:
    """Return what the parts that tell a number come to; None without any."""
    told = [value for part in parts if (value := number(part.target)) is not None]
    return sum(told, Decimal(0)) if told else None


def part_goal(goal: Goal, part: GoalTarget) -> Goal:
    """Return a part as a goal of its own: the same days and metric, its own channel, kind and number to reach.

    What the whole was before says nothing of a part, so that it has no baseline.
    """
    return replace(
        goal, channels=part.channel or goal.channels, of_kind=part.kind or goal.of_kind, target_kind="total",
        target=part.target, baseline_source="new", baseline=None, baseline_start=None, baseline_end=None,
    )  # fmt: skip


def part_problems(goal: Goal, parts: Sequence[GoalTarget], *, all_known: bool = True) -> tuple[Problem, ...]:
    """Return what is wrong with the parts of a goal, told at `targets`.

    With `all_known` they have to come to the target, else, while they are still typed one by one, to no more than that.
    """
    if not parts:
        return ()
    item = METRICS.get(goal.metric)
    if not is_measured(goal):
        template = "Big goals and events have no target of their own; give parts to the goals below them."
        return (Problem(template, column="targets"),)
    if item is None or item.unit not in _ADDS_UP or not (item.additive or item.kind == "sum"):
        template = "Parts add up to a target, and this metric does not add up; clear them or choose a count."
        return (Problem(template, column="targets"),)
    found = [problem for part in parts if (problem := _of_one(goal, part)) is not None]
    seen: set[tuple[str | None, str | None]] = set()
    for part in parts:
        if (part.channel, part.kind) in seen:
            template = "Two parts of the target are of the same channel and kind; make them one."
            found.append(Problem(template, column="targets"))
            break
        seen.add((part.channel, part.kind))
    return tuple(found) or _contradiction(goal, parts, all_known=all_known)


def open_part(goal: Goal, parts: Sequence[GoalTarget]) -> Problem | None:
    """Return what is to be said while the parts come to less than the target; None where they make it up."""
    total, target = added_up(parts), target_value(goal)
    if total is None or target is None or total >= target:
        return None
    template = "The parts come to {total} of {target}; the rest belongs to no channel or kind yet."
    return Problem(template, {"total": _plain(total), "target": _plain(target)}, column="targets")


def _contradiction(goal: Goal, parts: Sequence[GoalTarget], *, all_known: bool) -> tuple[Problem, ...]:
    total, target = added_up(parts), target_value(goal)
    if total is None or target is None or total == target or (total < target and not all_known):
        return ()
    template = "The parts come to {total}, the target is {target}; change one of them so that both agree."
    told = {"total": _plain(total), "target": _plain(target)}
    return (Problem(template, told, column="targets"),)


def _plain(value: Decimal) -> str:
    """Return a number without the zeros that a percentage leaves behind its point: 14000, never 14000.0."""
    return f"{value.normalize():f}"


def _of_one(goal: Goal, part: GoalTarget) -> Problem | None:
    value = number(part.target)
    if value is None or value <= 0:
        return Problem("Type the number each part has to bring, above 0.", column="targets")
    if not part.channel and not part.kind:
        return Problem("Say of which channel or kind this part of the target is.", column="targets")
    own = frozenset((goal.channels or "").split())
    if part.channel and own and part.channel not in own:
        template = (
            "The goal does not count {channel}; add that channel to the goal, or choose one of its own."
        )
        return Problem(template, {"channel": part.channel}, column="targets")
    return kind_problem(goal.metric, part.kind, "targets")
