"""The commands of the library: `rights` answers whether a piece may be used in one way, there and then."""

import argparse
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from socialroi_desktop.commands import words
from socialroi_desktop.commands.printing import print_json
from socialroi_desktop.domain.library.permission import Permission, may_use
from socialroi_desktop.queries.library.permission import item_of, rights_of
from socialroi_desktop.store.file.workspace import open_workspace


def run_rights(arguments: argparse.Namespace) -> int:
    """Say whether a piece may be used, and why."""
    with open_workspace(Path(arguments.file), read_only=True) as workspace:
        item = item_of(workspace, arguments.id)
        first = (
            words.day(arguments.on, "--on") or datetime.now(ZoneInfo(workspace.settings().timezone)).date()
        )
        last = words.day(arguments.until, "--until")
        answer = may_use(
            rights_of(workspace, item), arguments.use, first=first, last=last, territory=arguments.territory
        )
    if arguments.json:
        print_json(as_json(answer))
    else:
        print(("Yes. " if answer.allowed else "No. ") + answer.reason.message)
    return 0


def as_json(answer: Permission) -> dict[str, Any]:
    """Return an answer as a JSON object; `right` names the row it rests on, null where there is none."""
    right = answer.right
    told = None if right is None else {"entity": right.entity, "id": right.id, "state": right.state}
    return {"allowed": answer.allowed, "reason": answer.reason.message, "right": told}
