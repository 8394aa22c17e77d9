"""The command `ugc`: adds pictures, films and folders of them to the library."""

import argparse
from pathlib import Path
from typing import Any

from socialroi_desktop.commands.printing import print_json, print_rows
from socialroi_desktop.decoding.decoders import Decoders
from socialroi_desktop.errors import UsageError, UserError
from socialroi_desktop.operations.library.adding import FileVerdict, add_files, files_below
from socialroi_desktop.operations.library.linking import find_again
from socialroi_desktop.store.file.workspace import open_workspace


def run_ugc(arguments: argparse.Namespace) -> int:
    """Add files and folders to the library, or ask one thing about all of it."""
    asked = [bool(arguments.paths), arguments.find is not None]
    if sum(asked) != 1:
        raise UsageError("Say one thing: the files and folders to add, or --find FOLDER.")
    return _found(arguments) if arguments.find is not None else _added(arguments)


def _found(arguments: argparse.Namespace) -> int:
    folder = Path(arguments.find)
    if not folder.is_dir():
        raise UserError("There is no folder “{folder}”; check its name.", folder=str(folder))
    with open_workspace(Path(arguments.file)) as workspace:
        _, sought = find_again(workspace, files=files_below([folder]))
    told = [
        {
            "id": one.file.id,
            "title": one.file.name,
            "verdict": "found" if one.found else "missing",
            "path": str(one.found or one.file.path),
        }
        for one in sought
    ]
    print_rows(told, as_json=arguments.json)
    return 0


def _added(arguments: argparse.Namespace) -> int:
    """Add files and folders to the library; one that cannot be taken is named and the others go on."""
    paths = [Path(path) for path in arguments.paths]
    with open_workspace(Path(arguments.file)) as workspace, Decoders() as decoders:
        _, verdicts = add_files(workspace, paths=paths, look=decoders.facts, link=arguments.link)
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
