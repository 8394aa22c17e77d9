"""The command `check-post`: what is to be said of a post before it comes out."""

import argparse
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from socialroi_desktop.commands import words
from socialroi_desktop.commands.printing import print_json
from socialroi_desktop.domain.posting.check import Check
from socialroi_desktop.domain.posting.checks import in_the_way
from socialroi_desktop.domain.reasons import says_something
from socialroi_desktop.domain.records import OwnDay, Post
from socialroi_desktop.domain.records.reach import PLANNED_STATES
from socialroi_desktop.errors import UsageError, UserError
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.operations.whole import write_whole
from socialroi_desktop.queries.posting import checks_before, link_of, post_of, posts_to_come, stands_after
from socialroi_desktop.reports.phone_calendar import phone_calendar
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from socialroi_desktop.store.rows import reading


def run_check_post(arguments: argparse.Namespace) -> int:
    """Print the checks of a post, with a reason why it comes out all the same kept before; return the exit status."""
    reason = arguments.override
    if reason is not None and not says_something(reason):
        raise UsageError("--override needs the reason; write it behind it.")
    with open_workspace(Path(arguments.file), read_only=reason is None) as workspace:
        today = datetime.now(ZoneInfo(workspace.settings().timezone)).date()
        post = post_of(workspace, arguments.id)
        if reason is not None:
            _override(workspace, post, reason.strip(), today)
        found = checks_before(workspace, post_of(workspace, arguments.id), today)
    if arguments.json:
        print_json([as_json(check) for check in found])
    else:
        for check in found:
            field = f"  ({check.field})" if check.field else ""
            print(f"{_mark(check)}  {check.check}  {check.says.message}{field}")
    return 0


def run_link(arguments: argparse.Namespace) -> int:
    """Print the tagged link of a post, and keep it in the post where that is asked; return the exit status."""
    with open_workspace(Path(arguments.file), read_only=not arguments.keep) as workspace:
        post = post_of(workspace, arguments.post)
        link = link_of(workspace, post)
        if arguments.keep and link != post.link:
            edit_record(workspace, entity=Post.entity, row_id=post.id or 0, changes={"link": link})
    print(link)
    return 0


def run_calendar(arguments: argparse.Namespace) -> int:
    """Write the posts that are still to come and the own days as a calendar for the phone; return the exit status."""
    first = words.day(arguments.first, "--from")
    with open_workspace(Path(arguments.file), read_only=True) as workspace:
        settings = workspace.settings()
        today = datetime.now(ZoneInfo(settings.timezone)).date()
        posts = posts_to_come(workspace, first or today)
        days = [
            day for day in reading.listing(workspace, OwnDay, "start") if stands_after(day, first or today)
        ]
        made = phone_calendar(settings.name, posts, days, datetime.now(UTC))
    write_whole(Path(arguments.out), made)
    print(f"posts: {len(posts)}, own days: {len(days)}")
    return 0


def as_json(check: Check) -> dict[str, Any]:
    """Return a check as a JSON object."""
    told = {"check": check.check, "ok": check.ok, "blocking": check.blocking, "message": check.says.message}
    return told | {"field": check.field} if check.field else told


def _override(workspace: Workspace, post: Post, reason: str, today: date) -> None:
    if post.state not in PLANNED_STATES:
        raise UserError("Only a post that is still to come may come out all the same; this one is not.")
    if not in_the_way(checks_before(workspace, replace(post, override_reason=None), today)):
        raise UserError("Nothing keeps the post from being ready; no reason is needed.")
    if post.override_reason != reason:
        edit_record(workspace, entity=Post.entity, row_id=post.id or 0, changes={"override_reason": reason})


def _mark(check: Check) -> str:
    if check.ok:
        return "ok   "
    return "stop " if check.blocking else "think"
