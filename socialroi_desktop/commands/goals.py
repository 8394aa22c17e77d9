"""The `goals` command: every goal with where it stands, the parts of its target, and what is to be said of it."""

import argparse
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from socialroi_desktop.commands import words
from socialroi_desktop.commands.printing import print_json
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.metrics.methods.classes import class_of
from socialroi_desktop.metrics.methods.invites import invites_of
from socialroi_desktop.metrics.methods.numbers import number
from socialroi_desktop.metrics.methods.pacing import GoalProgress
from socialroi_desktop.metrics.methods.signals import overall
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.queries.goal_beside import GuardState, SignalState
from socialroi_desktop.queries.goal_reports import GoalReport, PartState, goal_reports
from socialroi_desktop.queries.goals import GoalState
from socialroi_desktop.queries.tactics.effort import Effort, effort_of
from socialroi_desktop.store.file.workspace import open_workspace


def run_goals(arguments: argparse.Namespace) -> int:
    """Print where the goals stand on a day; return the exit status."""
    on = words.day(arguments.on, "--on")
    with open_workspace(Path(arguments.file), read_only=True) as workspace:
        today = on or datetime.now(ZoneInfo(workspace.settings().timezone)).date()
        found = [
            {**as_json(report), "effort": _effort(effort_of(workspace, report.state.goal, today))}
            for report in goal_reports(workspace, today)
        ]
    if arguments.json:
        print_json(found)
    else:
        for told in found:
            print(as_line(told))
    return 0


def as_json(report: GoalReport) -> dict[str, Any]:
    """Return one goal as the command line prints it; what cannot be told is null.

    `reason` says why there is no value, `unforeseen` why there is no chance.
    """
    state, goal = report.state, report.state.goal
    return {
        "id": goal.id,
        "name": goal.name,
        "kind": goal.kind,
        "level": goal.level,
        "parent_id": goal.parent_id,
        "follows_id": goal.follows_id,
        "campaign_id": goal.campaign_id,
        "season": goal.season,
        "start": goal.start,
        "end": goal.end,
        "metric": goal.metric or None,
        "class": class_of(goal.metric, goal.kind) if goal.metric in METRICS else None,
        "currency": state.figure.unit
        if goal.metric in METRICS and METRICS[goal.metric].unit == "money"
        else None,
        "baseline": text(number(goal.baseline)),
        **_standing(state),
        "progress": text(_progress(report)),
        "rolled_up": _rolled(report),
        "guard": _guard(report.guard),
        "signals": [_signal(found) for found in report.signals],
        "signals_say": overall(found.verdict for found in report.signals),
        "invites": _invites(state),
        "targets": [_part(part) for part in report.parts],
        "warnings": [problem.message for problem in (*report.warnings, *state.notes, *state.sale_days)],
    }


def _effort(effort: Effort | None) -> dict[str, Any] | None:
    """Return what was put into a goal; it is no part of what the goal came to."""
    if effort is None:
        return None
    return {"posts": effort.posts, "replies": effort.replies, "minutes": effort.minutes}


def as_line(told: dict[str, Any]) -> str:
    """Return one goal as a line for people."""
    if told["rolled_up"] and told["progress"] is not None:
        return f"{told['id']}  {_percent(told['progress']):<11}  {told['name']}"
    if told["value"] is None and told["target"] is None:
        return f"{told['id']}  {told['state']:<11}  {told['name']}"
    return (
        f"{told['id']}  {told['state']:<11}  {told['value'] or '–'} / {told['target'] or '–'}  {told['name']}"
    )


def _percent(fraction: str) -> str:
    return f"{Decimal(fraction) * 100:.0f} %"


def text(value: Decimal | None) -> str | None:
    """Return a number as plain text, null where it is not known."""
    return None if value is None else format(value.normalize(), "f")


def expected_value(goal: Goal, progress: GoalProgress) -> Decimal | None:
    """Return the value due by the last day that counts: a part of the target, for a level of the way from its baseline."""
    if progress.target is None or goal.metric not in METRICS:
        return None
    before = number(goal.baseline)
    start = Decimal(0) if METRICS[goal.metric].additive or before is None else before
    return start + (progress.target - start) * progress.expected_fraction


def _standing(state: GoalState) -> dict[str, Any]:
    progress = state.progress
    reason = state.figure.notes[0].message if progress.current is None and state.figure.notes else None
    if progress.verdict == "incomplete" and state.figure.notes:
        reason = state.figure.notes[-1].message
    return {
        "value": text(progress.current),
        "target": text(progress.target),
        "expected": text(expected_value(state.goal, progress)),
        "forecast": text(progress.forecast),
        "low": text(progress.low),
        "high": text(progress.high),
        "chance": text(progress.chance),
        "needed_per_day": text(progress.needed_per_day),
        "state": progress.verdict,
        "unforeseen": state.unforeseen.message if state.unforeseen else None,
        "reason": reason,
    }


def _progress(report: GoalReport) -> Decimal | None:
    return report.state.progress.fraction if report.rolled is None else report.rolled.fraction


def _rolled(report: GoalReport) -> dict[str, Any] | None:
    rolled = report.rolled
    if rolled is None:
        return None
    return {"progress": text(rolled.fraction), "measured": rolled.counted, "children": rolled.children}


def _invites(state: GoalState) -> dict[str, Any] | None:
    found = invites_of(state.goal, state.progress.current, state.progress.target)
    return None if found is None else {"needed": found.needed, "planned": found.planned, "short": found.short}


def _guard(guard: GuardState | None) -> dict[str, Any] | None:
    if guard is None:
        return None
    figure, usual = guard.figure, guard.usual
    reason = figure.notes[0].message if figure.value is None and figure.notes else None
    return {
        "metric": guard.metric,
        "value": text(figure.value),
        "usual_low": text(usual.low if usual else None),
        "usual_high": text(usual.high if usual else None),
        "state": None
        if figure.value is None or usual is None
        else ("below", "usual", "above")[guard.side + 1],
        "reason": reason,
    }


def _signal(found: SignalState) -> dict[str, Any]:
    signal = found.signal
    return {
        "id": signal.id,
        "metric": signal.metric,
        "channel": signal.channel,
        "start": text(found.start),
        "now": text(found.now),
        "end": text(found.end),
        "target": text(number(signal.target)),
        "trend": found.verdict,
        "judged": found.is_judged,
        "reason": found.reason.message if found.reason else None,
    }


def _part(found: PartState) -> dict[str, Any]:
    part = found.part
    return {"id": part.id, "channel": part.channel, "kind": part.kind, **_standing(found.state)}
