"""A piece is shared: a draft post for each channel that is chosen, with the piece in it. One change, one undo."""

from collections.abc import Sequence

from socialroi_desktop.catalogue import channels as channel_table
from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.identity import identified
from socialroi_desktop.domain.records import Post, Usage
from socialroi_desktop.domain.validation import check_record
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.records.editing import completed
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import Writer, change
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.pieces import item_of


def share_piece(
    workspace: Workspace,
    *,
    item_id: int,
    channels: Sequence[str],
    text: str,
    planned_at: str | None = None,
    owner: str | None = None,
) -> Changed:
    """Make a draft post for each channel, which shows a piece; the change names the posts in the order of the channels.

    Whether a right covers it does not hold up a draft: that is asked before it is ready. UserError when the piece is gone,
    no channel is chosen, or one takes no posts.
    """
    item = item_of(workspace, item_id)
    if not channels:
        raise UserError("Choose a channel to share it on.")
    must_take_posts(channels)
    details = {"which": item.title, "record": item.entity, "number": len(set(channels))}
    with change(workspace, "Share: “{which}” ({number})", **details) as writer:
        ids = []
        for channel in dict.fromkeys(channels):
            post = Post(
                channel=channel, title=item.title, state="draft", scheduled_at=planned_at, text=text.strip() or None,
                campaign_id=item.campaign_id, owner=(owner or item.owner or "").strip() or None,
            )  # fmt: skip
            ids.append(insert_checked(workspace, writer, post))
            insert_checked(workspace, writer, Usage(ugc_item_id=item_id, where="post", post_id=ids[-1]))
    return Changed("Drafts to share “{which}”: {number}", details, writer.rows, tuple(ids))


def must_take_posts(channels: Sequence[str]) -> None:
    """UserError for a channel that takes no posts."""
    table = channel_table()
    for channel in channels:
        if not table.takes_posts(channel):
            raise UserError(
                "“{channel}” takes no posts; choose a network such as {network}, or e-mail.",
                channel=table[channel].name if channel in table else channel,
                network=table[table.with_posts[0]].name,
            )


def insert_checked(workspace: Workspace, writer: Writer, record: Record) -> int:
    """Write a new record as part of a change; return its id. UserError when a field does not hold."""
    record = identified(record)
    if problems := check_record(record):
        raise UserError(problems[0].template, **problems[0].values)
    return writer.insert(record.entity, completed(workspace, writer, record.entity, codec.values_of(record)))
