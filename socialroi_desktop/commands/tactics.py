"""The command `tactics`: how far each is, goals and tactics without each other; counts and ticks."""

import argparse
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from socialroi_desktop.commands import words
from socialroi_desktop.commands.printing import print_json
from socialroi_desktop.domain.period import last_days
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.errors import UsageError, UserError
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.operations.tactics import count_tactic, tick_tactic
from socialroi_desktop.queries.tactics.effort import minutes_by_kind
from socialroi_desktop.queries.tactics.measures import measured
from socialroi_desktop.queries.tactics.standing import TacticState, tactic_states
from socialroi_desktop.queries.tactics.unserved import LOOKED_BACK, day_of, unserved
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from socialroi_desktop.store.rows import reading


def run_tactics(arguments: argparse.Namespace) -> int:
    """Print how far tactics are, or count or tick one; return the exit status."""
    if arguments.count is None and (arguments.by is not None or arguments.minutes is not None):
        raise UsageError("--by and --minutes go with --count; name the tactic with it.")
    doing = arguments.count is not None or arguments.tick is not None
    on = words.day(arguments.on, "--on")
    with open_workspace(Path(arguments.file), read_only=not doing) as workspace:
        today = on or datetime.now(ZoneInfo(workspace.settings().timezone)).date()
        if arguments.goal is not None and reading.get(workspace, Goal, arguments.goal) is None:
            raise UserError("There is no goal {id}; `goals` lists those there are.", id=arguments.goal)
        if doing:
            changed = _do(workspace, arguments, today)
            if not arguments.json:
                print(changed.text)
                return 0
        found = listed(workspace, today, arguments.goal)
    if arguments.json:
        print_json(found)
    else:
        _print(found)
    return 0


def listed(workspace: Workspace, today: date, goal_id: int | None = None) -> dict[str, Any]:
    """Return tactics as the command prints them, with what serves nothing where no goal is asked for."""
    found: dict[str, Any] = {
        "tactics": [
            {**as_json(state, today), "measured": _measured(workspace, state, today)}
            for state in tactic_states(workspace, today, goal_id)
        ]
    }
    if goal_id is None:
        lists = unserved(workspace, today)
        spent = minutes_by_kind(workspace, last_days(today, LOOKED_BACK))
        found["minutes_by_kind"] = {kind or "none": minutes for kind, minutes in spent.items()}
        found["goals_without_tactics"] = [
            {"id": goal.id, "name": goal.name} for goal in lists.goals_without_tactics
        ]
        found["posts_without_goal"] = [
            {
                "id": post.id,
                "channel": post.channel,
                "day": day_of(post) or None,
                "name": post.title or post.text,
            }
            for post in lists.posts_without_goal
        ]
        found["tactics_without_goal"] = [
            {"id": tactic.id, "name": tactic.name} for tactic in lists.tactics_without_goal
        ]
    return found


def as_json(state: TacticState, today: date) -> dict[str, Any]:
    """Return a tactic as a JSON object."""
    tactic, tally = state.tactic, state.tally
    return {
        "id": tactic.id, "name": tactic.name, "goal_id": tactic.goal_id,
        "goal": state.goal.name if state.goal else None, "state": tactic.state, "repeat": tactic.repeat,
        "count": tally.now, "wanted": tally.wanted, "total": tally.total, "streak": tally.streak,
        "minutes": tally.minutes, "due_on": state.due.isoformat() if state.due else None,
        "late": state.due is not None and state.due < today, "owner": tactic.owner,
    }  # fmt: skip


def _measured(workspace: Workspace, state: TacticState, today: date) -> dict[str, Any] | None:
    found = measured(workspace, state.tactic, state.goal, today)
    if found is None:
        return None
    return {
        "measure": found.measure, "value": None if found.value is None else f"{found.value:f}", "of": found.of,
        "unit": found.unit or None, "reason": None if found.reason is None else found.reason.message,
        "missing": list(found.missing),
    }  # fmt: skip


def _do(workspace: Workspace, arguments: argparse.Namespace, today: date) -> Changed:
    if arguments.tick is not None:
        return tick_tactic(workspace, tactic_id=arguments.tick, day=today)
    by = 1 if arguments.by is None else arguments.by
    return count_tactic(workspace, tactic_id=arguments.count, by=by, day=today, minutes=arguments.minutes)


def _print(found: dict[str, Any]) -> None:
    for row in found["tactics"]:
        due = row["due_on"] or row["state"]
        streak = f"  {row['streak']} in a row, {row['total']} in all" if row["repeat"] != "none" else ""
        goal = f"  for {row['goal']}" if row["goal"] else ""
        print(f"{row['id']}  {due}  {row['name']}  {row['count']} of {row['wanted']}{streak}{goal}")
    for row in found.get("goals_without_tactics", ()):
        print(f"No tactics yet: goal {row['id']}, {row['name']}")
    for row in found.get("tactics_without_goal", ()):
        print(f"Serves no goal: tactic {row['id']}, {row['name']}")
    for row in found.get("posts_without_goal", ()):
        print(f"Serves no goal: post {row['id']}, {row['channel']}, {row['day'] or 'no day'}")
