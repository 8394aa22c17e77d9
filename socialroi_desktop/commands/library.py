"""The command `ugc`: adds pictures, films and folders of them to the library."""

import argparse
from pathlib import Path
from typing import Any

from socialroi_desktop.commands.printing import print_json
from socialroi_desktop.decoding.decoders import Decoders
from socialroi_desktop.operations.library.adding import FileVerdict, add_files
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
