"""The `repeat` command: a post planned again and again, by the clock of its account."""

import argparse
import re
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from socialroi_desktop.commands import words
from socialroi_desktop.commands.printing import print_json
from socialroi_desktop.domain.posting.repeating import Repeat, Unit
from socialroi_desktop.domain.records import Post
from socialroi_desktop.errors import UsageError
from socialroi_desktop.operations.posting.repeating import repeat_post
from socialroi_desktop.store.file.workspace import open_workspace
from socialroi_desktop.store.rows import reading

_EVERY = re.compile(r"(?:(\d{1,4})\s*)?(day|week|month)s?", re.IGNORECASE)


def run_repeat(arguments: argparse.Namespace) -> int:
    """Plan the post again and say for which times; return the exit status."""
    repeat = _repeat(arguments)
    with open_workspace(Path(arguments.file)) as workspace:
        today = datetime.now(ZoneInfo(workspace.settings().timezone)).date()
        changed = repeat_post(workspace, post_id=arguments.id, repeat=repeat, today=today)
        posts = [post for row_id in changed.ids if (post := reading.get(workspace, Post, row_id))]
    if arguments.json:
        planned = [{"id": post.id, "scheduled_at": post.scheduled_at, "link": post.link} for post in posts]
        print_json({"posts": planned, "notes": [note.message for note in changed.notes]})
        return 0
    print(changed.text)
    for note in changed.notes:
        print(note.message)
    for post in posts:
        print(f"{(post.scheduled_at or '').replace('T', ' ')}  [{post.id}]")
    return 0


def _repeat(arguments: argparse.Namespace) -> Repeat:
    found = _EVERY.fullmatch(arguments.every.strip())
    if found is None:
        raise UsageError(
            "--every “{text}”: write day, week, month, or such as 3 days or 2 weeks.", text=arguments.every
        )
    if arguments.times is not None and not re.fullmatch(r"\d{1,6}", arguments.times):
        raise UsageError("--times “{text}” is no number; write one such as 8.", text=arguments.times)
    return Repeat(
        number=int(found[1] or 1),
        unit=Unit(found[2].lower()),
        until=words.day(arguments.until, "--until"),
        times=None if arguments.times is None else int(arguments.times),
    )
