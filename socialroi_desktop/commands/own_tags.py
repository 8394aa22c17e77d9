"""The command of own tags: mentions that carry them beside visits and orders by week, who waits for thanks, and thanking."""

import argparse
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from socialroi_desktop.commands import words
from socialroi_desktop.commands.printing import print_json, print_rows
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.telling import filled
from socialroi_desktop.errors import UsageError
from socialroi_desktop.operations.mention_tasks import thank
from socialroi_desktop.queries.own_tags import TagStep, tagged_mentions, tags_over_time
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import open_workspace

# As many weeks as a quarter has, where no day is told.
_WEEKS = 13


def run_own_tags(arguments: argparse.Namespace) -> int:
    """Print the weeks with who was not thanked yet, or say that somebody was."""
    first, last = words.day(arguments.start, "--from"), words.day(arguments.end, "--to")
    with open_workspace(Path(arguments.file), read_only=not arguments.thank) as workspace:
        settings = workspace.settings()
        today = datetime.now(ZoneInfo(settings.timezone)).date()
        if arguments.thank:
            changed = thank(workspace, ids=arguments.thank, today=today)
            if not arguments.json:
                print(filled(changed.template, changed.details))
                return 0
        end = last or today
        start = first or end - timedelta(weeks=_WEEKS)
        if end < start:
            raise UsageError("--to lies before --from.")
        period = Period(start, end)
        found = list(tagged_mentions(workspace, period))
        steps = tags_over_time(workspace, Scope(period, "week", week_start=int(settings.week_start)))
    told: dict[str, Any] = {
        "from": start.isoformat(), "to": end.isoformat(), "mentions": len(found),
        "thanked": sum(one.thanked for one in found),
        "weeks": [_step(step) for step in steps],
        "to_thank": [
            {"id": one.id, "day": one.day.isoformat(), "name": one.name, "tag": one.tag}
            for one in found
            if not one.thanked
        ],
    }  # fmt: skip
    if arguments.json:
        print_json(told)
        return 0
    print_rows([{"mentions": told["mentions"], "thanked": told["thanked"]}], as_json=False)
    for part in ("weeks", "to_thank"):
        print_rows(told[part], as_json=False)
    return 0


def _step(step: TagStep) -> dict[str, Any]:
    return {
        "week": step.start.isoformat(), "mentions": step.mentions, "thanked": step.thanked,
        "visits": None if step.visits is None else str(step.visits),
        "orders": None if step.orders is None else str(step.orders),
    }  # fmt: skip
