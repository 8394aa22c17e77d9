"""A post planned once more, with its texts for other channels and the pieces in it. One change, one undo."""

from dataclasses import replace

from socialroi_desktop.domain.records import Post, PostText, Usage
from socialroi_desktop.domain.telling import short
from socialroi_desktop.operations.library.sharing import insert_checked
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


def copy_post(workspace: Workspace, *, of_id: int, copy: Post) -> Changed:
    """Add a draft made of a post (`copy`) with the texts and pieces of that post; its id is the only one of the change.

    The pieces come without the days they were shown on: the rights of the copy are checked on its own day.
    """
    texts = reading.referring(workspace, PostText, "post_id", of_id)
    pieces = reading.referring(workspace, Usage, "post_id", of_id)
    details = {"post": short(copy.title or copy.text or copy.channel), "day": (copy.scheduled_at or "")[:10]}
    with change(workspace, "Copy post “{post}” to {day}", **details) as writer:
        made = insert_checked(workspace, writer, copy)
        for text in texts:
            insert_checked(workspace, writer, _anew(text, made))
        for piece in pieces:
            shown = replace(piece, from_on=None, to_on=None, taken_down_on=None, url=None)
            insert_checked(workspace, writer, _anew(shown, made))
    return Changed("Copied post “{post}” to {day}", details, writer.rows, (made,))


def _anew(part: PostText | Usage, post_id: int) -> PostText | Usage:
    return replace(part, id=None, batch_id=None, source_line=None, post_id=post_id)
