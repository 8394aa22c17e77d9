"""Goals beside each other: big goal, event, metric below each other, phases after each other, two that count the same. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records.goals import GOAL_LEVEL, Goal
from socialroi_desktop.domain.telling import short
from socialroi_desktop.metrics.methods.goals import period_of

_RANK = {choice.id: rank for rank, choice in enumerate(GOAL_LEVEL)}
_LABELS = {choice.id: choice.label for choice in GOAL_LEVEL}
_ONE = Decimal(1)
# What makes two goals count the very same rows.
_SCOPE = ("metric", "of_kind", "product_line", "pages", "campaign_id")


@dataclass(frozen=True, slots=True)
class Rolled:
    """How far a goal has come by the goals below it; `fraction` is None while none of them is measured.

    `counted` of `children` are measured; the others are left out. `by_child` is by id what each counts for, from 0 to 1.
    """

    fraction: Decimal | None
    counted: int
    children: int
    by_child: Mapping[int, Decimal | None] = field(default_factory=dict, compare=False)


def tree_problems(goal: Goal, others: Iterable[Goal]) -> tuple[Problem, ...]:
    """Return what is wrong with the place of a goal in the tree, told at `parent_id` or `level`."""
    known = {other.id: other for other in others if other.id != goal.id}
    below = [other for other in known.values() if goal.id is not None and other.parent_id == goal.id]
    found = []
    for child in below:
        if _RANK.get(child.level, 0) <= _RANK.get(goal.level, 0):
            template = (
                "“{child}” is below this goal and has the level {level}; choose a higher level for this one."
            )
            told = {"child": child.name, "level": _LABELS.get(child.level, child.level)}
            found.append(Problem(template, told, column="level"))
            break
    if goal.parent_id is None:
        return tuple(found)
    if goal.parent_id == goal.id or _comes_from(goal, known):
        template = "That goal is this one or one below it; choose another, or leave it empty."
        return (Problem(template, column="parent_id"), *found)
    parent = known.get(goal.parent_id)
    if parent is not None and _RANK.get(parent.level, 0) >= _RANK.get(goal.level, 0):
        template = (
            "“{parent}” has the level {level} and cannot hold this one: events belong to big goals,"
            " metrics to events or big goals."
        )
        told = {"parent": short(parent.name), "level": _LABELS.get(parent.level, parent.level)}
        found.append(Problem(template, told, column="parent_id"))
    return tuple(found)


def _comes_from(goal: Goal, known: Mapping[int | None, Goal]) -> bool:
    passed: set[int] = set()
    following = goal.parent_id
    while following is not None and following not in passed:
        if following == goal.id:
            return True
        passed.add(following)
        found = known.get(following)
        following = None if found is None else found.parent_id
    return False


def clash_problems(goal: Goal, others: Iterable[Goal]) -> tuple[Problem, ...]:
    """Refuse a goal that counts the very same as another one on the same days: only one of the two targets can hold."""
    for other in others:
        same_days = (goal.start, goal.end) == (other.start, other.end)
        same_rows = _counts_alike(goal, other) and _channels(goal) == _channels(other)
        if (other.id is None or other.id != goal.id) and same_days and same_rows:
            template = (
                "“{other}” counts the same metric of the same channels on the same days; change that goal,"
                " or choose another metric, channel or period."
            )
            return (Problem(template, {"other": short(other.name)}, column="metric"),)
    return ()


def beside_advice(goal: Goal, others: Iterable[Goal]) -> tuple[Problem, ...]:
    """Return what is to be said of goals that overlap: two on one metric and channel, two phases at a time."""
    known = [other for other in others if other.id is None or other.id != goal.id]
    return (*_overlapping(goal, known), *_phases(goal, known))


def _overlapping(goal: Goal, others: Sequence[Goal]) -> Iterable[Problem]:
    days = period_of(goal.start, goal.end)
    for other in others:
        theirs = period_of(other.start, other.end)
        if days is None or theirs is None or not days.overlap(theirs) or not _counts_alike(goal, other):
            continue
        if not _channels(goal) or not _channels(other) or _channels(goal) & _channels(other):
            template = "“{other}” counts the same metric on some of these days and channels; what comes counts for both."
            yield Problem(template, {"other": short(other.name)}, column="channels")
            return


def _phases(goal: Goal, others: Sequence[Goal]) -> Iterable[Problem]:
    first = next((other for other in others if other.id is not None and other.id == goal.follows_id), None)
    if first is not None and goal.start and first.end and goal.start <= first.end:
        template = (
            "It starts on {start}, before “{first}”, which it follows, ends on {end}; the two phases overlap."
        )
        told = {"start": goal.start, "first": first.name, "end": first.end}
        yield Problem(template, told, column="follows_id")
    for later in others:
        if goal.id is not None and later.follows_id == goal.id and later.start and later.start <= goal.end:
            template = (
                "“{later}” follows it and starts on {start}, before it ends on {end}; the two phases overlap."
            )
            told = {"later": later.name, "start": later.start, "end": goal.end}
            yield Problem(template, told, column="end")


def _counts_alike(goal: Goal, other: Goal) -> bool:
    return bool(goal.metric) and all(
        (getattr(goal, name) or None) == (getattr(other, name) or None) for name in _SCOPE
    )


def _channels(goal: Goal) -> frozenset[str]:
    return frozenset((goal.channels or "").split())


def rolled_up(goals: Iterable[Goal], fractions: Mapping[int, Decimal | None]) -> dict[int, Rolled]:
    """Return by id how far goals with others below them have come: the mean of these, each 100 % at most and 0 at least.

    `fractions` are those of goals that are measured themselves; whatever is not measured is left out. Goals that make a ring,
    which no goal may, count as not measured.
    """
    below: dict[int, list[Goal]] = {}
    for goal in goals:
        if goal.parent_id is not None:
            below.setdefault(goal.parent_id, []).append(goal)
    found: dict[int, Rolled] = {}

    def reach(goal_id: int, passed: frozenset[int]) -> Decimal | None:
        children = below.get(goal_id, [])
        if not children or goal_id in passed:
            return fractions.get(goal_id)
        told = {child.id or 0: _counting(reach(child.id or 0, passed | {goal_id})) for child in children}
        known = [value for value in told.values() if value is not None]
        mean = sum(known, Decimal(0)) / len(known) if known else None
        found[goal_id] = Rolled(mean, len(known), len(children), told)
        return mean

    for goal_id in list(below):
        if goal_id not in found:
            reach(goal_id, frozenset())
    return found


def _counting(fraction: Decimal | None) -> Decimal | None:
    return None if fraction is None else min(max(fraction, Decimal(0)), _ONE)
