"""The `due` command: what is due over all areas, and how each of it is done, moved or dropped."""

import argparse
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from socialroi_desktop.commands import words
from socialroi_desktop.commands.printing import print_json
from socialroi_desktop.domain.due import Due, Stage
from socialroi_desktop.domain.telling import filled
from socialroi_desktop.errors import UsageError, UserError
from socialroi_desktop.operations.due import drop_due, finish_due, log_minutes, move_due
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.queries.due import due_by
from socialroi_desktop.store.file.workspace import Workspace, open_workspace


def run(arguments: argparse.Namespace) -> int:
    """Print what is due, or decide on one item of it; return the exit status."""
    on, to = words.day(arguments.on, "--on"), words.day(arguments.to, "--to")
    if to is not None and not arguments.move:
        raise UsageError("--to says where an item is moved to; name the item with --move.")
    if arguments.minutes is not None and not arguments.worked:
        raise UsageError("--minutes says how long an item took; name the item with --worked.")
    if arguments.link is not None and not arguments.done:
        raise UsageError("--link says where a post can be seen; name the item with --done.")
    deciding = bool(arguments.done or arguments.move or arguments.drop or arguments.worked)
    with open_workspace(Path(arguments.file), read_only=not deciding) as workspace:
        today = on or datetime.now(ZoneInfo(workspace.settings().timezone)).date()
        if deciding:
            changed = decide(workspace, arguments, today, to)
            if not arguments.json:
                print(filled(changed.template, changed.details))
                return 0
        found = listed(workspace, today)
    if arguments.json:
        print_json(found)
    else:
        for line in as_lines(found):
            print(line)
    return 0


def listed(workspace: Workspace, today: date) -> list[dict[str, Any]]:
    """Return all that is due by a day as the command line prints it."""
    return [as_json(item, today) for item in due_by(workspace, today)]


def as_json(item: Due, today: date) -> dict[str, Any]:
    """Return one thing that is due."""
    return {
        "item": item.key,
        "area": item.area,
        "kind": item.kind,
        "entity": item.entity,
        "id": item.row_id or None,
        "since": item.since.isoformat(),
        "stage": item.stage.value,
        "what": item.says.message,
        "due": item.day.isoformat(),
        "late_by": item.late_by(today),
        "why": item.why.message if item.why else None,
        "time": item.time or None,
        "minutes": item.minutes,
        "state": item.standing(today).value,
        "in_charge": item.owner or None,
    }


def as_lines(found: Sequence[dict[str, Any]]) -> list[str]:
    """Return what is due as lines for people: the four lists of the day's work, each below its name."""
    lines = []
    for stage in Stage:
        own = [told for told in found if told["stage"] == stage.value]
        if own:
            lines += [f"{stage.value}: {len(own)}", *map(as_line, own)]
    return lines


def as_line(told: dict[str, Any]) -> str:
    """Return one thing that is due as a line for people."""
    return f"  {told['due']}  {told['state']:<5}  {told['what']}  [{told['item']}]"


def decide(workspace: Workspace, arguments: argparse.Namespace, today: date, to: date | None) -> Changed:
    """Do, move or drop the thing named; UserError when nothing of that name is due."""
    key = arguments.done or arguments.move or arguments.drop or arguments.worked
    found = next((item for item in due_by(workspace, today, date.max) if item.key == key), None)
    if found is None:
        raise UserError(
            "Nothing is due by the name “{item}”; the list of “due” shows the names in brackets.", item=key
        )
    if arguments.done:
        if found.asks and not arguments.link:
            raise UserError(
                "Say with --link where it can be seen, such as --link https://instagram.com/p/Ab1."
            )
        return finish_due(workspace, items=(found,), today=today, answer=arguments.link or "")
    if arguments.drop:
        return drop_due(workspace, items=(found,), reason=arguments.reason or "", today=today)
    if arguments.worked:
        return log_minutes(workspace, item=found, minutes=arguments.minutes or 0, today=today)
    if to is None:
        raise UserError("Say with --to the day it is moved to, such as --to 2026-09-24.")
    return move_due(workspace, items=(found,), to=to, today=today)
