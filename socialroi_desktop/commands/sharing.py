"""The command `ugc-share`: draft posts that show a piece of the library."""

import argparse
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from socialroi_desktop.commands import words
from socialroi_desktop.commands.printing import print_json
from socialroi_desktop.domain.channels import ChannelTable
from socialroi_desktop.domain.values import dates
from socialroi_desktop.domain.values.style import PLAIN
from socialroi_desktop.errors import UsageError
from socialroi_desktop.operations.library.sharing import share_piece
from socialroi_desktop.queries.library.sharing import sharing_of
from socialroi_desktop.store.file.workspace import open_workspace
from socialroi_desktop.store.rows.own_channels import channels_of
from socialroi_desktop.store.rows.pieces import item_of


def run_ugc_share(arguments: argparse.Namespace) -> int:
    """Make the drafts and say whether a right covers the piece on their day; return the exit status."""
    planned_at = clock_of(arguments.on)
    with open_workspace(Path(arguments.file)) as workspace:
        chosen = [channel_of(word, channels_of(workspace)) for word in arguments.channel]
        today = datetime.now(ZoneInfo(workspace.settings().timezone)).date()
        known = sharing_of(workspace, item_of(workspace, arguments.id), planned_at, today)
        text = known.text if arguments.text is None else arguments.text
        changed = share_piece(
            workspace,
            item_id=arguments.id,
            channels=chosen,
            text=text,
            planned_at=planned_at,
            owner=arguments.owner,
        )
    reason = None if known.problem is None else known.problem.message
    if arguments.json:
        posts = [
            {"id": row_id, "channel": channel}
            for row_id, channel in zip(changed.ids, dict.fromkeys(chosen), strict=True)
        ]
        print_json({"posts": posts, "text": text, "allowed": reason is None, "reason": reason})
    else:
        print(changed.text)
        print(known.said.message)
    return 0


def channel_of(word: str, known: ChannelTable) -> str:
    """Return the channel a word names; UsageError where it names none."""
    found = known.of_word(word)
    if found is None:
        raise UsageError("“{text}” is not a channel; write one such as instagram.", text=word)
    return found


def clock_of(text: str | None) -> str | None:
    """Return the day and time behind --on, None for none; UsageError where it is none."""
    if text is None:
        return None
    try:
        found = dates.clock(text, PLAIN, None)
    except ValueError:
        raise UsageError("--on {text}: write a day and time such as 2026-10-02T09:00.", text=text) from None
    words.day(found[: -len("T00:00")], "--on")
    return found
