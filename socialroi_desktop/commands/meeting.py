"""The `join` command: planned posts and those that came out become one; without ids the suggestions are listed."""

import argparse
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from socialroi_desktop.commands.printing import print_json, print_rows
from socialroi_desktop.domain.posting.meeting import Meeting
from socialroi_desktop.errors import UsageError
from socialroi_desktop.operations.posting.joining import join_posts
from socialroi_desktop.queries.post_meetings import met_plans
from socialroi_desktop.store.file.workspace import Workspace, open_workspace

_PAIR = 2


def run_join(arguments: argparse.Namespace) -> int:
    """Join the two posts that are named, or all sure ones, or list what may be one; return the exit status."""
    if len(arguments.ids) not in (0, _PAIR) or (arguments.ids and arguments.sure):
        raise UsageError("Name the planned post and the one that came out, or --sure, or nothing for a list.")
    reads = not arguments.ids and not arguments.sure
    with open_workspace(Path(arguments.file), read_only=reads) as workspace:
        if reads:
            _print([_told(each) for each in _found(workspace)], as_json=arguments.json)
            return 0
        pairs = [(arguments.ids[0], arguments.ids[1])] if arguments.ids else _sure(workspace)
        changed = join_posts(workspace, pairs=pairs) if pairs else None
    told = changed.text if changed else "Nothing is sure to be one."
    print_json({"joined": [plan for plan, _ in pairs], "done": told}) if arguments.json else print(told)
    return 0


def _found(workspace: Workspace) -> tuple[Meeting, ...]:
    return met_plans(workspace, datetime.now(ZoneInfo(workspace.settings().timezone)).date())


def _sure(workspace: Workspace) -> list[tuple[int, int]]:
    return [(each.plan.id or 0, each.out.id or 0) for each in _found(workspace) if each.sure]


def _told(each: Meeting) -> dict[str, object]:
    return {
        "plan": each.plan.id,
        "post": each.out.id,
        "why": str(each.why),
        "sure": each.sure,
        "planned": each.plan.scheduled_at,
        "published": each.out.published_on,
        "title": each.plan.title,
        "text": each.out.text,
    }


def _print(told: list[dict[str, object]], *, as_json: bool) -> None:
    print_json(told) if as_json else print_rows(told, as_json=False)
