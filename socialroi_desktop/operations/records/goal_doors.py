"""What goals ask of every write of a record: a door each, so that their rules and metrics are loaded with the first goal only."""

from dataclasses import replace
from difflib import get_close_matches

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.records import (
    Goal,
    GoalNote,
    GoalSignal,
    GoalTarget,
    Offer,
    OfferDay,
    StagePlan,
)
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


def must_be_met_or_missed(workspace: Workspace, record: Goal | GoalTarget | GoalSignal) -> None:
    """UserError with the first thing wrong with a goal, a part of its target, or a signal; a slip in a metric is mended."""
    from socialroi_desktop.metrics.table import METRICS
    from socialroi_desktop.operations.records.goal_rules import must_be_sound

    metric = "" if isinstance(record, GoalTarget) else record.metric
    near = get_close_matches(metric, METRICS, 1) if metric and metric not in METRICS else []
    if near:
        raise UserError("There is no metric “{metric}”; did you mean “{near}”?", metric=metric, near=near[0])
    must_be_sound(workspace, record)


def as_kept(workspace: Workspace, record: Record) -> Record:
    """Return a record as it is kept where that leans on others: kinds of goals by id, notes by the first day of their week."""
    if not isinstance(record, Goal | GoalTarget | GoalNote):
        return record
    from socialroi_desktop.operations.records.goal_rules import settled

    return settled(workspace, record)


def keep_goals_currency(workspace: Workspace, writer: Writer, currency: str) -> None:
    """Say in goals that tell no currency the one they were set in, before the workspace takes another one."""
    base = workspace.settings().currency
    if currency != base:
        for goal in reading.listing(workspace, Goal):
            if goal.currency is None and goal.id is not None:
                writer.update("goal", goal.id, {"currency": base})


def with_goal_notes(workspace: Workspace, changed: Changed, record: Record) -> Changed:
    """Return a change of a goal, a part of its target, or another record of the plan, with what is worth thinking over."""
    if isinstance(record, Offer | OfferDay | StagePlan | GoalNote) and changed.ids:
        from socialroi_desktop.operations.records.plan_notes import plan_notes

        said = plan_notes(workspace, replace(record, id=changed.ids[0]))
        return replace(changed, notes=(*changed.notes, *said))
    if not isinstance(record, Goal | GoalTarget) or not changed.ids:
        return changed
    from socialroi_desktop.operations.records.goal_rules import notes_on

    kept = replace(record, id=changed.ids[0])
    return replace(changed, notes=(*changed.notes, *notes_on(workspace, kept)))
