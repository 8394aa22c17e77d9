"""The command `ugc`: adds pictures, films and folders of them to the library."""

import argparse
import sys
from functools import partial
from pathlib import Path
from typing import Any

from socialroi_desktop.commands.catching_up import catch_up
from socialroi_desktop.commands.printing import print_json, print_rows
from socialroi_desktop.decoding.decoders import Decoders
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.errors import UsageError, UserError
from socialroi_desktop.operations import attachments
from socialroi_desktop.operations.library.adding import FileVerdict, add_files
from socialroi_desktop.operations.library.linking import find_again
from socialroi_desktop.operations.library.walking import files_below
from socialroi_desktop.operations.records.merging import compare_records, merge_records
from socialroi_desktop.queries.library.alike import pieces_alike
from socialroi_desktop.store.file.thumbnails import EDGES
from socialroi_desktop.store.file.workspace import open_workspace
from socialroi_desktop.store.rows.pieces import item_of

_SEEN = ("id", "title", "file_name", "width", "height", "size", "influencer_id")


def run_ugc(arguments: argparse.Namespace) -> int:
    """Add files and folders to the library, or ask one thing about all of it."""
    steps = {
        _added: bool(arguments.paths),
        _found: arguments.find is not None,
        _alike: arguments.alike,
        _merged: arguments.merge is not None,
    }
    asked = [step for step, wanted in steps.items() if wanted]
    if len(asked) != 1:
        raise UsageError("Say one thing: the files and folders to add, --find, --alike or --merge.")
    return asked[0](arguments)


def _alike(arguments: argparse.Namespace) -> int:
    with open_workspace(Path(arguments.file), read_only=True) as workspace:
        groups = pieces_alike(workspace)
    told = [[{name: getattr(item, name) for name in _SEEN} for item in group] for group in groups]
    if arguments.json:
        print_json([{"pieces": group} for group in told])
    else:
        for group in told:
            print_rows(group, as_json=False)
            print()
    return 0


def _merged(arguments: argparse.Namespace) -> int:
    if len(arguments.merge) != 2:
        raise UsageError("--merge takes two ids, that of the piece to keep first, such as 1,2.")
    keep_id, drop_id = arguments.merge
    with open_workspace(Path(arguments.file)) as workspace:
        for item_id in (keep_id, drop_id):
            item_of(workspace, item_id)
        proposed = compare_records(
            workspace, entity=UgcItem.entity, keep_id=keep_id, drop_id=drop_id
        ).proposed
        changed = merge_records(
            workspace, entity=UgcItem.entity, keep_id=keep_id, drop_id=drop_id, taken=proposed
        )
    told = {"id": keep_id, "done": changed.text}
    notes = [note.message for note in changed.notes]
    print_json(told | {"notes": notes}) if arguments.json else print_rows([told], as_json=False)
    for note in () if arguments.json else notes:
        print(note, file=sys.stderr)
    return 0


def _found(arguments: argparse.Namespace) -> int:
    folder = Path(arguments.find)
    if folder.is_symlink():
        # Nothing is taken from where it leads, only looked for.
        folder = folder.resolve()
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
        # What a crash left half written takes room that is needed now.
        attachments.sweep(workspace)
        look = partial(decoders.seen, edge=EDGES[0])
        _, verdicts = add_files(workspace, paths=paths, look=look, link=arguments.link)
        catch_up(workspace)
    rejected = sum(verdict.verdict == "rejected" for verdict in verdicts)
    if arguments.json:
        print_json([_told(verdict) for verdict in verdicts])
    else:
        for verdict in verdicts:
            print("; ".join(str(part) for part in _told(verdict).values() if part))
        if rejected:
            print(f"Not added: {rejected} of {len(verdicts)}.")
    return 1 if verdicts and rejected == len(verdicts) else 0


def _told(verdict: FileVerdict) -> dict[str, Any]:
    return {
        "path": str(verdict.path),
        "id": verdict.item_id,
        "verdict": verdict.verdict,
        "message": verdict.message.message if verdict.message else "",
    }
