"""The command that prints what activities of each motive brought."""

import argparse
from datetime import datetime
from fractions import Fraction
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from socialroi_desktop.commands import words
from socialroi_desktop.commands.printing import print_rows
from socialroi_desktop.domain.money import from_minor
from socialroi_desktop.queries.strategy.motives import MotiveResult, by_motive
from socialroi_desktop.store.file.workspace import open_workspace


def run_motives(arguments: argparse.Namespace) -> int:
    """Print a row a motive."""
    with open_workspace(Path(arguments.file), read_only=True) as workspace:
        settings = workspace.settings()
        today = words.day(arguments.on, "--on") or datetime.now(ZoneInfo(settings.timezone)).date()
        found = [_told(each, settings.currency) for each in by_motive(workspace, today)]
    print_rows(found, as_json=arguments.json)
    return 0


def _told(result: MotiveResult, currency: str) -> dict[str, Any]:
    return {
        "motive": result.motive, "activities": [each.activity.name for each in result.results],
        "participants": result.participants, "new_followers": result.gained,
        "cost": None if result.cost is None else str(from_minor(result.cost, currency)), "currency": currency,
        "cost_per_participant": _amount(result.per_participant, currency),
        "cost_per_follower": _amount(result.per_follower, currency),
    }  # fmt: skip


def _amount(value: Fraction | None, currency: str) -> str | None:
    """Return an amount per result to the coin."""
    return None if value is None else str(from_minor(round(value), currency))
