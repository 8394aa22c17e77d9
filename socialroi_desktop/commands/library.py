"""The commands of the library: `ugc` adds files, `rights` answers whether a piece may be used in one way, there and then."""

import argparse
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from socialroi_desktop.commands import words
from socialroi_desktop.commands.printing import print_json
from socialroi_desktop.decoding.decoders import Decoders
from socialroi_desktop.domain.library.permission import Permission, may_use
from socialroi_desktop.operations.library.adding import FileVerdict, add_files
from socialroi_desktop.queries.library.permission import item_of, rights_of
from socialroi_desktop.store.file.workspace import open_workspace


def run_ugc(arguments: argparse.Namespace) -> int:
    """Add files and folders to the library; one that cannot be taken is named and the others go on."""
    paths = [Path(path) for path in arguments.paths]
    with open_workspace(Path(arguments.file)) as workspace, Decoders() as decoders:
        _, verdicts = add_files(workspace, paths=paths, look=decoders.facts)
    if arguments.json:
        print_json([_told(verdict) for verdict in verdicts])
    else:
        for verdict in verdicts:
            print("; ".join(str(part) for part in _told(verdict).values() if part))
    return 1 if verdicts and all(verdict.verdict == "rejected" for verdict in verdicts) else 0


def _told(verdict: FileVerdict) -> dict[str, Any]:
    return {
        "path": str(verdict.path),
        "id": verdict.item_id,
        "verdict": verdict.verdict,
        "message": verdict.message.message if verdict.message else "",
    }


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
