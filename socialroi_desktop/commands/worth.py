"""The `worth` command: unusual changes with the rows behind them, and how one is let go of."""

import argparse
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from socialroi_desktop.commands import words
from socialroi_desktop.commands.printing import print_json
from socialroi_desktop.domain.telling import filled
from socialroi_desktop.domain.worth import Worth
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.worth import let_go
from socialroi_desktop.queries.today.worth import worth_a_look
from socialroi_desktop.store.file.workspace import open_workspace


def run_worth(arguments: argparse.Namespace) -> int:
    """Print what is worth a look, or let go of one of it; return the exit status."""
    on = words.day(arguments.on, "--on")
    with open_workspace(Path(arguments.file), read_only=not arguments.seen) as workspace:
        today = on or datetime.now(ZoneInfo(workspace.settings().timezone)).date()
        found = worth_a_look(workspace, today)
        if arguments.seen:
            worth = next((each for each in found if each.key == arguments.seen), None)
            if worth is None:
                raise UserError(
                    "Nothing unusual is called “{item}”; the list of “worth” shows the names in brackets.",
                    item=arguments.seen,
                )
            changed = let_go(workspace, worth=worth, today=today)
            found = tuple(each for each in found if each is not worth)
            if not arguments.json:
                print(filled(changed.template, changed.details))
                return 0
    if arguments.json:
        print_json([as_json(each) for each in found])
    else:
        for each in found:
            print(f"{each.says.message}: {each.why.message}  [{each.key}]")
    return 0


def as_json(worth: Worth) -> dict[str, Any]:
    """Return one unusual change; `ids` are the rows of `entity` behind it."""
    return {
        "item": worth.key,
        "day": worth.day.isoformat(),
        "what": worth.says.message,
        "why": worth.why.message,
        "entity": worth.entity,
        "ids": list(worth.ids),
    }
