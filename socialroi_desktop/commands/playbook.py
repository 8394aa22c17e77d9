"""The command `playbook`: the tactics for a goal, and giving it some of them in one step."""

import argparse
import sys
from collections.abc import Sequence
from datetime import datetime
from difflib import get_close_matches
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from socialroi_desktop.commands import words
from socialroi_desktop.commands.printing import print_json
from socialroi_desktop.domain.playbooks import Playbook, PlaybookTactic
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.errors import NotThere, UsageError, UserError
from socialroi_desktop.operations.tactics import attach_tactics
from socialroi_desktop.queries.tactics.playbooks import attached, playbooks
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from socialroi_desktop.store.rows import reading


def run_playbook(arguments: argparse.Namespace) -> int:
    """Print tactics for a goal, or give it some of them; return the exit status."""
    if arguments.add and arguments.goal is None:
        raise UsageError("--add needs a goal to give tactics to; name it with --goal.")
    if arguments.goal is None:
        _print(
            [as_json(one, frozenset()) for book in _books(arguments.kind) for one in book.tactics], arguments
        )
        return 0
    if arguments.file is None:
        raise UsageError("--goal is one of a workspace; name its file first.")
    on = words.day(arguments.on, "--on")
    with open_workspace(Path(arguments.file), read_only=not arguments.add) as workspace:
        goal = _goal(workspace, arguments.goal)
        (book,) = _books(arguments.kind or goal.kind)
        if arguments.add:
            today = on or datetime.now(ZoneInfo(workspace.settings().timezone)).date()
            here = attached(workspace, arguments.goal)
            chosen = _chosen(book, arguments.add, here)
            changed = attach_tactics(workspace, goal=goal, tactics=[one.draft(goal, today) for one in chosen])
            print(changed.text, file=sys.stderr if arguments.json else sys.stdout)
        here = attached(workspace, arguments.goal)
    if arguments.json or not arguments.add:
        _print([as_json(one, here) for one in book.tactics], arguments)
    return 0


def as_json(tactic: PlaybookTactic, here: frozenset[str]) -> dict[str, Any]:
    """Return one tactic of a playbook as a JSON object; `added` tells whether the goal has it."""
    return {
        "id": tactic.id, "playbook": tactic.playbook, "title": tactic.title, "todo": tactic.todo, "why": tactic.why,
        "done": tactic.done, "repeat": tactic.repeat, "count": tactic.count or None, "due": tactic.due,
        "minutes": tactic.minutes, "measure": tactic.measure, "row": tactic.row, "added": tactic.key in here,
    }  # fmt: skip


def _books(kind: str | None) -> list[Playbook]:
    known = playbooks()
    if kind is None:
        return list(known.values())
    if kind not in known:
        near = get_close_matches(kind, known, 1)
        raise UserError(
            "There is no playbook “{kind}”; choose one of: {known}.",
            kind=kind,
            known=", ".join(near or known),
        )
    return [known[kind]]


def _goal(workspace: Workspace, goal_id: int) -> Goal:
    goal = reading.get(workspace, Goal, goal_id)
    if goal is None:
        raise NotThere("There is no goal {id}.", entity="goal", id=goal_id)
    return goal


def _chosen(book: Playbook, asked: str, here: frozenset[str]) -> Sequence[PlaybookTactic]:
    if asked.strip() == "all":
        return [one for one in book.tactics if one.key not in here]
    known = {one.id: one for one in book.tactics}
    ids = [part.strip() for part in asked.split(",") if part.strip()]
    for name in (name for name in ids if name not in known):
        raise UserError(
            "The playbook has no tactic “{name}”; it has: {known}.", name=name, known=", ".join(known)
        )
    return [known[name] for name in dict.fromkeys(ids)]


def _print(found: list[dict[str, Any]], arguments: argparse.Namespace) -> None:
    if arguments.json:
        print_json(found)
        return
    for one in found:
        print(f"{'x' if one['added'] else ' '}  {one['playbook']}  {one['id']}  {one['title']}")
        print(f"     {one['todo']}")
