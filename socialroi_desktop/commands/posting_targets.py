"""The command `posting`: how often channels were posted to week by week, and of what, beside what is wanted."""

import argparse
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from socialroi_desktop.commands import words
from socialroi_desktop.commands.printing import print_json
from socialroi_desktop.domain.cadence import plain
from socialroi_desktop.queries.tactics.posting import WEEKS, CadenceState, cadence_states
from socialroi_desktop.store.file.workspace import open_workspace


def run_posting(arguments: argparse.Namespace) -> int:
    """Print posting targets with what came out; return the exit status."""
    on = words.day(arguments.on, "--on")
    with open_workspace(Path(arguments.file), read_only=True) as workspace:
        today = on or datetime.now(ZoneInfo(workspace.settings().timezone)).date()
        weeks = WEEKS if arguments.weeks is None else arguments.weeks
        found = [as_json(state) for state in cadence_states(workspace, today, weeks)]
    if arguments.json:
        print_json(found)
        return 0
    for told in found:
        account = f" {told['account']}" if told["account"] else ""
        print(
            f"{told['id']}  {told['channel']}{account}  wanted {told['wanted'] or '–'} a week, usual {told['usual'] or '–'}"
        )
        for week in told["weeks"]:
            print(
                f"     {week['from']}  {'–' if week['posts'] is None else week['posts']}  {week['state'] or ''}".rstrip()
            )
    return 0


def as_json(state: CadenceState) -> dict[str, Any]:
    """Return one posting target as a JSON object; numbers are posts a week."""
    cadence = state.cadence
    return {
        "id": cadence.id, "channel": cadence.channel, "account": cadence.account, "unit": cadence.unit,
        "goal_id": cadence.goal_id, "wanted": None if state.wanted is None else str(state.wanted),
        "usual": None if state.usual is None else str(state.usual),
        "median": None if state.middle is None else plain(state.middle), "weeks_kept": state.kept,
        "weeks_judged": state.judged,
        "weeks": [
            {"from": week.period.start.isoformat(), "to": week.period.end.isoformat(), "posts": week.posts,
             "state": week.state or None}
            for week in state.weeks
        ],
        "mix": {share.origin: {"wanted": share.wanted, "posts": share.posts} for share in state.shares},
        "posts": state.posts, "posts_told": state.told,
    }  # fmt: skip
