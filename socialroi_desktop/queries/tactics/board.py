"""All that the tactics of a workspace are shown with, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from socialroi_desktop.domain.period import last_days
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.queries.tactics.effort import minutes_by_kind
from socialroi_desktop.queries.tactics.measures import Measured, measured
from socialroi_desktop.queries.tactics.standing import TacticState, tactic_states
from socialroi_desktop.queries.tactics.unserved import LOOKED_BACK, Unserved, unserved
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


@dataclass(frozen=True, slots=True)
class TacticRow:
    """A tactic as it is, with what the data say of it."""

    state: TacticState
    measured: Measured | None


@dataclass(frozen=True, slots=True)
class TacticBoard:
    """The tactics, the goals they may serve, what stands alone, and the minutes of the last four weeks by kind of goal."""

    rows: tuple[TacticRow, ...]
    goals: tuple[Goal, ...]
    alone: Unserved
    minutes: Mapping[str, int] = field(default_factory=dict)


def tactic_board(workspace: Workspace, today: date) -> TacticBoard:
    """Return the tactics of a workspace as they are on a day."""
    return TacticBoard(
        tactic_rows(workspace, today),
        tuple(reading.listing(workspace, Goal)),
        unserved(workspace, today),
        minutes_by_kind(workspace, last_days(today, LOOKED_BACK)),
    )


def tactic_rows(workspace: Workspace, today: date, goal_id: int | None = None) -> tuple[TacticRow, ...]:
    """Return tactics, of one goal or all, with what the data say of each."""
    return tuple(
        TacticRow(state, measured(workspace, state.tactic, state.goal, today))
        for state in tactic_states(workspace, today, goal_id)
    )
