"""A post planned once more, with its texts for other channels and the pieces in it. One change, one undo."""

from collections.abc import Sequence
from dataclasses import replace

from socialroi_desktop.domain.posting.copied import copied
from socialroi_desktop.domain.records import Post, PostText, Usage
from socialroi_desktop.domain.telling import short
from socialroi_desktop.operations.library.sharing import insert_checked
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import Writer, change
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


def copy_post(workspace: Workspace, *, post: Post, at: str) -> Changed:
    """Add a draft that says what a post says, at another time; its id is the only one of the change."""
    details = {"post": called(post), "day": at[:10]}
    with change(workspace, "Copy post “{post}” to {day}", **details) as writer:
        made = put_copies(workspace, writer, of_id=post.id or 0, copies=(copied(post, at),))
    return Changed("Copied post “{post}” to {day}", details, writer.rows, made)


def put_copies(
    workspace: Workspace, writer: Writer, *, of_id: int, copies: Sequence[Post]
) -> tuple[int, ...]:
    """Write drafts made of a post as part of a change, each with the texts and pieces of that post; return their ids.

    The pieces come without the days they were shown on: the rights of a copy are checked on its own day.
    """
    texts = reading.referring(workspace, PostText, "post_id", of_id)
    pieces = [
        replace(piece, from_on=None, to_on=None, taken_down_on=None, url=None)
        for piece in reading.referring(workspace, Usage, "post_id", of_id)
    ]
    parts: tuple[PostText | Usage, ...] = (*texts, *pieces)
    made = []
    for copy in copies:
        made.append(insert_checked(workspace, writer, copy))
        for part in parts:
            insert_checked(workspace, writer, _anew(part, made[-1]))
    return tuple(made)


def called(post: Post) -> str:
    """Return in few words which post it is."""
    return short(post.title or post.text or post.channel)


def _anew(part: PostText | Usage, post_id: int) -> PostText | Usage:
    return replace(part, id=None, batch_id=None, source_line=None, post_id=post_id)
