"""All that the tactics of a workspace are shown with, read in one go."""

from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.records import Goal
from socialroi_desktop.queries.tactics.measures import Measured, measured
from socialroi_desktop.queries.tactics.standing import TacticState, tactic_states
from socialroi_desktop.queries.tactics.unserved import Unserved, unserved
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


@dataclass(frozen=True, slots=True)
class TacticRow:
    """A tactic as it is, with what the data say of it."""

    state: TacticState
    measured: Measured | None


@dataclass(frozen=True, slots=True)
class TacticBoard:
    """The tactics, the goals they may serve, and what stands alone."""

    rows: tuple[TacticRow, ...]
    goals: tuple[Goal, ...]
    alone: Unserved


def tactic_board(workspace: Workspace, today: date) -> TacticBoard:
    """Return the tactics of a workspace as they are on a day."""
    return TacticBoard(
        tactic_rows(workspace, today),
        tuple(reading.listing(workspace, Goal)),
        unserved(workspace, today),
    )


def tactic_rows(workspace: Workspace, today: date, goal_id: int | None = None) -> tuple[TacticRow, ...]:
    """Return tactics, of one goal or all, with what the data say of each."""
    return tuple(
        TacticRow(state, measured(workspace, state.tactic, state.goal, today))
        for state in tactic_states(workspace, today, goal_id)
    )
