"""The goals as a tree: each below the goal it is part of, what is folded left out. Pure; knows no widgets."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from socialroi_desktop.metrics.methods.goal_trees import Rolled
from socialroi_desktop.queries.goals import GoalState

# Wide enough to be seen, made of what every font has.
_STEP = "\u2003"
_OPEN, _FOLDED = "▾", "▸"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a goal stands in the tree: how deep, whether others are below it, and whether these are folded away."""

    depth: int = 0
    has_below: bool = False
    folded: bool = False

    @property
    def lead(self) -> str:
        """What stands before the name: room for its depth, and a sign where others are below."""
        if not self.has_below:
            # Right of the sign of the goal above, as that has one.
            return _STEP * (self.depth + 1) if self.depth else ""
        return _STEP * self.depth + (_FOLDED if self.folded else _OPEN) + " "


def in_tree(
    states: Sequence[GoalState], folded: Collection[int]
) -> tuple[tuple[GoalState, ...], dict[int, Place]]:
    """Return the goals depth first with their places; goals below a folded one are left out.

    A goal whose parent is not among them stands at the top; so does one of a ring, which no goal may make.
    """
    ids = {state.goal.id for state in states}
    below: dict[int | None, list[GoalState]] = {}
    for state in states:
        parent = state.goal.parent_id if state.goal.parent_id in ids else None
        below.setdefault(parent, []).append(state)
    rows: list[GoalState] = []
    places: dict[int, Place] = {}

    def put(state: GoalState, depth: int) -> None:
        goal_id = state.goal.id or 0
        if goal_id in places:
            return
        children = below.get(goal_id, [])
        places[goal_id] = Place(depth, bool(children), goal_id in folded)
        rows.append(state)
        for child in () if goal_id in folded else children:
            put(child, depth + 1)

    for state in below.get(None, []):
        put(state, 0)
    hidden = {goal_id for goal_id in ids if goal_id is not None} - set(places)
    for state in states:
        if state.goal.id in hidden and not _is_below_folded(state, states, folded):
            put(state, 0)
    return tuple(rows), places


def measured_below(states: Sequence[GoalState], goal_id: int | None) -> tuple[GoalState, ...]:
    """Return the goals at any depth below one that are measured themselves."""
    wanted, found = {goal_id}, dict[int | None, GoalState]()
    while more := [one for one in states if one.goal.parent_id in wanted and one.goal.id not in found]:
        found.update((one.goal.id, one) for one in more)
        wanted = {one.goal.id for one in more}
    return tuple(one for one in found.values() if one.goal.metric)


def _is_below_folded(state: GoalState, states: Sequence[GoalState], folded: Collection[int]) -> bool:
    parents: Mapping[int | None, int | None] = {one.goal.id: one.goal.parent_id for one in states}
    passed: set[int | None] = set()
    at = state.goal.parent_id
    while at is not None and at not in passed:
        if at in folded:
            return True
        passed.add(at)
        at = parents.get(at)
    return False


@dataclass(frozen=True, slots=True)
class Below:
    """How far the goals below a goal have come, and where a steady pace would be."""

    rolled: Rolled
    expected: Rolled | None
