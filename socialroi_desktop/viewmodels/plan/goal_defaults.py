"""What a goal begins with before anybody says otherwise: metric, days, where its baseline comes from. Pure; knows no form."""

from dataclasses import replace
from datetime import date

from socialroi_desktop.domain.records import Goal
from socialroi_desktop.queries.strategy.briefs import newest_brief
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.plan.goal_choices import Known
from socialroi_desktop.viewmodels.plan.measurable import default_metric
from socialroi_desktop.viewmodels.plan.periods import default_period


def fresh_goal(kind: str, known: Known, today: date, *, currency: str, brief_id: int | None) -> Goal:
    """Return an empty goal of a kind with its usual metric and days."""
    goal = Goal(
        kind=kind, metric=default_metric(kind, known.metrics), target_kind="total", currency=currency, brief_id=brief_id
    )  # fmt: skip
    return with_usual_days(goal, today)


def with_usual_days(goal: Goal, today: date) -> Goal:
    """Return a goal over the days that are usual for its kind."""
    period = default_period(goal.kind, today)
    return replace(goal, start=period.start.isoformat(), end=period.end.isoformat())


def with_usual_metric(goal: Goal, known: Known, unmeasured: str) -> Goal:
    """Return a goal measured by what is usual for its kind."""
    metric = default_metric(goal.kind, known.metrics)
    return replace(goal, metric=metric, baseline_source=usual_source(goal, metric, known, unmeasured))


def usual_source(goal: Goal, metric_id: str, known: Known, unmeasured: str) -> str | None:
    """Return where the baseline of a metric comes from: measured where it can be, else `unmeasured`; None before that is known.

    A shop of which nothing is counted yet begins with its goal; a percentage still needs what was before.
    """
    if not known.is_read:
        return None
    if metric_id in known.metrics:
        return "measured"
    is_first = not known.metrics and goal.target_kind != "lift"
    return "new" if is_first else unmeasured


def newest_brief_id(workspace: Workspace) -> int | None:
    """Return the brief a new goal serves; None where there is none."""
    brief = newest_brief(workspace)
    return None if brief is None else brief.id
