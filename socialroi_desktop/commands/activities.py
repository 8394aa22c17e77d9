"""The command about giveaways and contests: how many followers came and stayed."""

import argparse
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from socialroi_desktop.commands import words
from socialroi_desktop.commands.printing import print_json
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.shares import percent_text
from socialroi_desktop.errors import NotThere
from socialroi_desktop.metrics.methods.kept_followers import Kept
from socialroi_desktop.queries.strategy.kept_followers import ActivityKept, all_kept
from socialroi_desktop.store.file.workspace import open_workspace


def run_kept(arguments: argparse.Namespace) -> int:
    """Print what each giveaway and contest gained and kept, or one of them."""
    with open_workspace(Path(arguments.file), read_only=True) as workspace:
        today = (
            words.day(arguments.on, "--on") or datetime.now(ZoneInfo(workspace.settings().timezone)).date()
        )
        wanted = arguments.activity
        found = [each for each in all_kept(workspace, today) if wanted in (None, each.activity.id)]
        if wanted is not None and not found:
            raise NotThere(
                "There is no giveaway or contest {id}.", entity="activity", kind="activity", id=wanted
            )
    if arguments.json:
        print_json([_told(each) for each in found])
        return 0
    for each in found:
        gained = each.found.gained
        print(
            f"{each.activity.name}: {_reason(gained.reason) or f'{gained.gained} gained from {gained.before}'}"
        )
        for mark in each.found.marks:
            print(f"  {mark.days} days: {_line(mark)}")
    return 0


def _told(each: ActivityKept) -> dict[str, Any]:
    gained = each.found.gained
    return {
        "id": each.activity.id, "name": each.activity.name, "kind": each.activity.kind, "channel": each.activity.channel,
        "followers_before": gained.before, "followers_at_end": gained.at_end, "gained": gained.gained,
        "reason": _reason(gained.reason), "rows": list(gained.rows),
        "marks": [_mark(mark) for mark in each.found.marks],
    }  # fmt: skip


def _mark(mark: Kept) -> dict[str, Any]:
    return {
        "days": mark.days, "day": mark.day.isoformat() if mark.day else None, "followers": mark.then, "kept": mark.kept,
        "kept_percent": _percent(mark), "reason": _reason(mark.reason), "rows": list(mark.rows),
    }  # fmt: skip


def _line(mark: Kept) -> str:
    kept = "" if mark.kept is None else f"{mark.kept} kept"
    share = _percent(mark)
    told = f"{kept} ({share} %)" if share is not None else kept
    return "; ".join(filter(None, (told, _reason(mark.reason))))


def _percent(mark: Kept) -> str | None:
    """Return the share as percent with one digit."""
    return None if mark.share is None else percent_text(round(mark.share * 1000) * 10)


def _reason(reason: Problem | None) -> str | None:
    return reason.message if reason else None
