"""The `figures` command: asks for figures and writes them as JSON or lines."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.metrics.methods.attribution import weights
from socialroi_desktop.queries import goals
from socialroi_desktop.queries.figures import STANDARD, figures_of, groupings_of
from socialroi_desktop.queries.models import same_model
from socialroi_desktop.queries.scope import BREAKDOWNS, CREDITED, Scope, breakdown
from socialroi_desktop.store.file.workspace import Workspace

# What units that are counted are called where there is one.
_OF_ONE = {"people": "person", "seconds": "second", "hours": "hour", "days": "day"}
_SAME = N_(
    "Here {model} gives what {other} gives: of an order its link and its codes are known, without days."
)


def find_figures(
    workspace: Workspace, period: Period, metrics: Sequence[str] | None, by: str, model: str
) -> list[Figure]:
    """Return the figures asked for; UserError for unknown words."""
    weights((), model)
    asked = tuple(name for words in metrics or () for name in words.split(",") if name) or STANDARD
    if by == "goal":
        return _goal_figures(workspace, asked if metrics else None)
    found = figures_of(workspace, scope_of(workspace, period, by, model), asked)
    return _said(workspace, found, by, model)


def scope_of(workspace: Workspace, period: Period, by: str, model: str) -> Scope:
    """Return the question that words ask; UserError for an unknown breakdown."""
    group = breakdown(by) if by else ""
    return Scope(period, group, model, week_start=int(workspace.settings().week_start))


def what_is_missing(asked: Sequence[str] | None, by: str, period: Period) -> Problem:
    """Return why no figure was found: these cannot be grouped so, or there is nothing of them in these days."""
    metrics = [name for words in asked or () for name in words.split(",") if name]
    told = {"metrics": ", ".join(metrics), "by": by, "first": period.start, "last": period.end}
    if metrics and by not in {"", "goal"} | (groups := groupings_of(metrics)):
        known = [group for group in BREAKDOWNS if group in groups]
        return Problem(
            "“{metrics}” cannot be told by {by}; it is told by {known}.", told | {"known": ", ".join(known)}
        )
    if metrics:
        return Problem("Nothing is known of “{metrics}” by {by} from {first} to {last}.", told)
    return Problem("Nothing is known by {by} from {first} to {last}.", told)


def _said(workspace: Workspace, figures: list[Figure], by: str, model: str) -> list[Figure]:
    """Say beside credited figures which model gives the same for every order here, where an earlier one does."""
    if by not in CREDITED or (other := same_model(workspace, model)) == model:
        return figures
    same = Problem(_SAME, {"model": model, "other": other})
    return [replace(figure, notes=(*figure.notes, same)) for figure in figures]


def _goal_figures(workspace: Workspace, asked: Sequence[str] | None) -> list[Figure]:
    today = datetime.now(ZoneInfo(workspace.settings().timezone)).date()
    return [
        replace(state.figure, group={"goal": state.goal.name})
        for state in goals.goal_states(workspace, today)
        if asked is None or state.goal.metric in asked
    ]


def as_json(figure: Figure) -> dict[str, Any]:
    """Return a figure as the command line's contract words it."""
    return {
        "metric": figure.metric,
        "group": dict(figure.group),
        "from": figure.start.isoformat(),
        "to": figure.end.isoformat(),
        "value": _text(figure.value),
        "unit": figure.unit,
        "formula": figure.formula,
        "inputs": {name: _text(value) for name, value in figure.inputs.items()},
        "rows": figure.rows,
        "low": _text(figure.low),
        "high": _text(figure.high),
        "note": figure.note,
    }


def as_line(figure: Figure) -> str:
    """Return a figure as one line for people."""
    group = " ".join(figure.group.values())
    value = "unknown" if figure.value is None else f"{_text(figure.value)} {_unit(figure)}"
    span = f" ({_text(figure.low)} … {_text(figure.high)})" if figure.low is not None else ""
    note = f" - {figure.note}" if figure.note else ""
    return f"{group + ': ' if group else ''}{figure.metric} {value}{span}{note}"


def _unit(figure: Figure) -> str:
    return _OF_ONE.get(figure.unit, figure.unit) if figure.value == 1 else figure.unit


def _text(value: Decimal | None) -> str | None:
    return None if value is None else format(value, "f")


def period_of(workspace: Workspace, start: date | None, end: date | None) -> Period:
    """Return the days that were said, where not those of which the workspace has rows."""
    from socialroi_desktop.store.rows.reading import first_and_last_day

    today = datetime.now(ZoneInfo(workspace.settings().timezone)).date()
    known = first_and_last_day(workspace)
    first = date.fromisoformat(known[0]) if known else today
    last = date.fromisoformat(known[1]) if known else today
    begin = start or min(first, end or last)
    return Period(begin, end or max(last, begin))
