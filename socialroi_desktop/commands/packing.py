"""The `pack` command: what is needed to publish a post, or what a partner is handed for a deal, in a folder."""

import argparse
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from socialroi_desktop.commands.printing import print_json
from socialroi_desktop.decoding.decoders import Decoders
from socialroi_desktop.errors import UsageError
from socialroi_desktop.operations.outreach.ready_pack import write_pack
from socialroi_desktop.operations.posting.ready_pack import write_post_pack
from socialroi_desktop.queries.post_pack import pieces_of_pack
from socialroi_desktop.queries.post_sheet import told_code, told_links
from socialroi_desktop.queries.posting import post_of
from socialroi_desktop.store.file.workspace import Workspace, open_workspace


def run_pack(arguments: argparse.Namespace) -> int:
    """Write the pack of a post or of a deal into a new folder; return the exit status."""
    if (arguments.post is None) == (arguments.deal is None):
        raise UsageError("Say whose pack it is: --post ID or --deal ID.")
    folder = Path(arguments.out)
    with open_workspace(Path(arguments.file), read_only=True) as workspace:
        if arguments.deal is not None:
            files = write_pack(workspace, deal_id=arguments.deal, folder=folder)
            told: dict[str, Any] = {"files": [str(file) for file in files], "left_out": []}
        else:
            told = _post_pack(workspace, arguments.post, folder)
    if arguments.json:
        print_json(told)
    else:
        print("\n".join(told["files"]))
        for each in told["left_out"]:
            print(f"left out; {each['id']}; {each['title']}; {each['reason']}")
    return 0


def _post_pack(workspace: Workspace, post_id: int, folder: Path) -> dict[str, Any]:
    post = post_of(workspace, post_id)
    today = datetime.now(ZoneInfo(workspace.settings().timezone)).date()
    with Decoders() as decoders:
        pack = write_post_pack(
            workspace,
            post_id=post_id,
            links=told_links(workspace, post),
            code=told_code(workspace, post),
            chosen=pieces_of_pack(workspace, post, today),
            folder=folder,
            clean=decoders.clean,
        )
    return {
        "files": [str(file) for file in pack.files],
        "left_out": [
            {"id": one.item.id, "title": one.item.title, "reason": problem.message}
            for one, problem in pack.left_out
        ],
    }
