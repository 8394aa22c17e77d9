"""What is to be said beside records of a plan that were just written and do not agree with others; nothing of it is refused."""

from collections.abc import Iterator
from datetime import date

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.period import Period, week_of
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Goal, GoalNote, Offer, OfferDay, StagePlan
from socialroi_desktop.domain.telling import short
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

_DAYS_WIN = (
    "“{name}” has figures in all and days; the days count instead: what they leave out is not counted."
)
_OVERLAP = "“{name}” runs from {start} to {end}, on some of these days as well; change one of the two unless that is meant."
_OUTSIDE = "“{name}” runs from {start} to {end}; a note on another week stands in no week of it."


def plan_notes(workspace: Workspace, record: Record) -> tuple[Problem, ...]:
    """Return what is to be said beside an offer, a day of one, a stage, or a note on the week of a goal."""
    if isinstance(record, Offer | OfferDay):
        return tuple(_days_win(workspace, record))
    if isinstance(record, StagePlan):
        return tuple(_overlapping(workspace, record))
    return tuple(_outside(workspace, record)) if isinstance(record, GoalNote) else ()


def _days_win(workspace: Workspace, record: Offer | OfferDay) -> Iterator[Problem]:
    offer_id = (record.id if isinstance(record, Offer) else record.offer_id) or 0
    offer = record if isinstance(record, Offer) else reading.get(workspace, Offer, offer_id)
    days = reading.referring(workspace, OfferDay, "offer_id", offer_id)
    if offer is None:
        return
    for name in ("reached", "responses"):
        if getattr(offer, name) is not None and any(getattr(day, name) is not None for day in days):
            yield Problem(_DAYS_WIN, {"name": offer.name})
            return


def _overlapping(workspace: Workspace, stage: StagePlan) -> Iterator[Problem]:
    for other in reading.listing(workspace, StagePlan):
        if other.id != stage.id and other.start <= stage.end and stage.start <= other.end:
            yield Problem(_OVERLAP, {"name": short(other.name), "start": other.start, "end": other.end})


def _outside(workspace: Workspace, note: GoalNote) -> Iterator[Problem]:
    goal = reading.get(workspace, Goal, note.goal_id or 0)
    if goal is None or not goal.start or not goal.end:
        return
    week = week_of(date.fromisoformat(note.week), int(workspace.settings().week_start))
    days = Period(date.fromisoformat(goal.start), date.fromisoformat(goal.end))
    if week.overlap(days) is None:
        yield Problem(_OUTSIDE, {"name": short(goal.name), "start": goal.start, "end": goal.end})
