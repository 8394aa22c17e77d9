"""The `draft` command: draft posts for all chosen channels from one source."""

import argparse
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from socialroi_desktop.commands.printing import print_json, print_rows
from socialroi_desktop.commands.sharing import channel_of, clock_of
from socialroi_desktop.domain.letters.templates import POST_PURPOSES, Template
from socialroi_desktop.domain.posting.drafting import KINDS, Source
from socialroi_desktop.domain.records import Post
from socialroi_desktop.errors import UsageError, UserError
from socialroi_desktop.operations.posting.drafting import draft_posts
from socialroi_desktop.queries.outreach.letters import language_named
from socialroi_desktop.queries.post_sources import article, source_of, steps_with, templates_for
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.own_channels import channels_of


def run_draft(arguments: argparse.Namespace) -> int:
    """Make the drafts and print them, or how far the six steps are with the source; return the exit status."""
    if arguments.steps:
        return _steps(arguments)
    if not arguments.channels:
        raise UsageError("Say the channels: --channels instagram,tiktok.")
    planned_at = clock_of(arguments.on)
    with open_workspace(Path(arguments.file)) as workspace:
        known = channels_of(workspace)
        words = [word for text in arguments.channels for word in text.split(",") if word.strip()]
        chosen = [channel_of(word.strip(), known) for word in words]
        changed = draft_posts(
            workspace,
            source=_source(workspace, arguments),
            channels=chosen,
            template=_template(workspace, arguments),
            planned_at=planned_at,
        )
        posts = [post for row_id in changed.ids if (post := reading.get(workspace, Post, row_id))]
    told = [
        {"id": post.id, "channel": post.channel, "title": post.title, "text": post.text, "link": post.link}
        for post in posts
    ]
    if arguments.json:
        print_json(told)
    else:
        print_rows(told, as_json=False)
    return 0


def _steps(arguments: argparse.Namespace) -> int:
    with open_workspace(Path(arguments.file), read_only=True) as workspace:
        found = steps_with(workspace, _source(workspace, arguments))
    told = [
        {
            "step": each.step.id, "done": each.done, "count": each.count, "of": each.of, "title": each.step.title,
            "todo": each.step.todo,
        }
        for each in found
    ]  # fmt: skip
    if arguments.json:
        print_json(told)
    else:
        for each in found:
            print(f"{'done' if each.done else 'open'}  {each.count} of {each.of}  {each.step.title}")
    return 0


def _source(workspace: Workspace, arguments: argparse.Namespace) -> Source:
    kind, _, told = arguments.source.partition(":")
    kind = {"ugc": "ugc_item"}.get(kind, kind)
    if kind not in KINDS or not told.strip():
        raise UsageError(
            "--from {text}: write product:3, offer:3, ugc:3, mention:3 or article:TITLE.",
            text=arguments.source,
        )
    if kind == "article":
        return article(told, arguments.link or "")
    if arguments.link:
        raise UsageError("--link is of an article; the other sources know their page.")
    if not told.isdecimal():
        raise UsageError("--from {text}: write the id of the record behind the colon.", text=arguments.source)
    today = datetime.now(ZoneInfo(workspace.settings().timezone)).date()
    return source_of(workspace, kind, int(told), today, language_named(arguments.language or "en").code)


def _template(workspace: Workspace, arguments: argparse.Namespace) -> Template | None:
    if arguments.template is None:
        return None
    if arguments.template not in POST_PURPOSES:
        raise UsageError(
            "--template {text}: write {known}.", text=arguments.template, known=", ".join(POST_PURPOSES)
        )
    found = templates_for(workspace, arguments.template, language_named(arguments.language or "en").code)
    if not found:
        raise UserError("There is no template of that purpose; write one first.")
    return found[0]
