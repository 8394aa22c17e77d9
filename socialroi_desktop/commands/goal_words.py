"""Goals on the command line: percentages as people write them, and baselines that are measured where nobody types them."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.domain.validation import check_record
from socialroi_desktop.errors import UserError
from socialroi_desktop.store.file.workspace import Workspace

_PERCENTAGE = re.compile(r"\+?\s*(.*\d)\s*[%％]")
_KINDS = {"percent": "lift", "percentage": "lift", "%": "lift", "absolute": "total"}
_ASKED = (
    "Say where the baseline comes from: baseline_source=measured counts it from your rows, baseline=NUMBER types it, "
    "baseline_source=new says that nothing was counted before."
)
_UNTOLD = (
    "No row tells “{metric}” of {start} to {end}, so the baseline cannot be measured; write baseline=NUMBER, "
    "or baseline_source=new where nothing was counted before."
)
_SPANNED = "The baseline of {value} is taken to cover {start} to {end}; baseline_start and baseline_end tell other days."
_ONE_DAY = "Write both baseline_start=DAY and baseline_end=DAY, or neither for the days just before the goal."
_COUNTED = "The baseline is {value}, counted from rows ({count}) of {start} to {end}."
_DAYS = ("baseline_start", "baseline_end")


def as_fields(record: type[Record], told: Mapping[str, str], *, is_new: bool) -> dict[str, str]:
    """Return what was told of a record as its fields take it; of goals `40%` is a lift, a number for a baseline a typed one.

    A baseline that is to be measured is so anew, on the days told with it.
    """
    found = dict(told)
    if record is not Goal:
        return found
    kind = found.get("target_kind", "").strip().casefold()
    if kind in _KINDS:
        found["target_kind"] = kind = _KINDS[kind]
    percentage = _PERCENTAGE.fullmatch(found.get("target", "").strip())
    if percentage and kind in ("", "lift"):
        found |= {"target": percentage[1], "target_kind": "lift"}
    if is_new and found.get("baseline", "").strip():
        found.setdefault("baseline_source", "typed")
    if found.get("baseline_source") == "measured" and "baseline" not in found:
        found |= {"baseline": "", **{name: found.get(name, "") for name in _DAYS}}
    return found


def baseline_of(goal: Record) -> dict[str, Any]:
    """Return the fields of a goal that `with_baseline` fills."""
    return {name: getattr(goal, name) for name in ("baseline", *_DAYS)}


def with_baseline(workspace: Workspace, goal: Record) -> tuple[Record, tuple[Problem, ...]]:
    """Return a goal with the baseline its rows tell where it asks for that, and what is to be said of it; others as they are.

    The days are those it tells, else the same ones last year, else those just before; of a number that is typed without days
    they are those just before. UserError where no row tells it, or
    where the goal does not say where its baseline comes from.
    """
    if not isinstance(goal, Goal):
        return goal, ()
    # Every command would wait for what only goals need.
    from socialroi_desktop.metrics.methods.goals import is_measured, period_of
    from socialroi_desktop.metrics.table import METRICS
    from socialroi_desktop.queries.goal_baselines import OWN, first_of, offers

    if not is_measured(goal) or goal.metric not in METRICS:
        return goal, ()
    if goal.baseline_source is None:
        other = check_record(replace(goal, baseline_source="new"))
        raise UserError(other[0].template, **other[0].values) if other else UserError(_ASKED)
    period = period_of(goal.start, goal.end)
    if period is not None and goal.baseline is not None and goal.baseline_source != "new":
        return _with_days(goal, period.previous())
    if period is None or goal.baseline_source != "measured" or goal.baseline is not None:
        return goal, ()
    taken = first_of(offers(workspace, goal, period, period_of(goal.baseline_start, goal.baseline_end)), OWN)
    days = {"start": taken.days.start.isoformat(), "end": taken.days.end.isoformat()}
    value = taken.figure.value
    if value is None:
        raise UserError(_UNTOLD, metric=METRICS[goal.metric].label, **days)
    counted = replace(
        goal, baseline=format(value, "f"), baseline_start=days["start"], baseline_end=days["end"]
    )
    return counted, (Problem(_COUNTED, {"value": counted.baseline, "count": taken.figure.rows, **days}),)


def _with_days(goal: Goal, usual: Period) -> tuple[Goal, tuple[Problem, ...]]:
    if goal.baseline_start and goal.baseline_end:
        return goal, ()
    if goal.baseline_start or goal.baseline_end:
        raise UserError(_ONE_DAY)
    days = {"start": usual.start.isoformat(), "end": usual.end.isoformat()}
    filled = replace(goal, baseline_start=days["start"], baseline_end=days["end"])
    return filled, (Problem(_SPANNED, {"value": goal.baseline, **days}),)
