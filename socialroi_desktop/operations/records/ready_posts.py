"""A post becomes ready, and stays it, only where every check allows that, or somebody says why it goes out all the same.

Whichever way it is written: form, cell, block of cells or command. What a right that is taken away does to posts that are
ready is told by `store.changes.following`.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.posting.checks import checks_of, in_the_way
from socialroi_desktop.domain.posting.post_rights import PieceInPost
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Post, UgcItem, Usage
from socialroi_desktop.domain.records.reach import READY
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.piece_rights import piece_of
from socialroi_desktop.store.rows.post_pieces import pieces_in_posts, with_rights

# What is checked of a post that is ready; an edit of the rest does not hold it up.
_ASKED_OF = ("state", "scheduled_at", "title", "text", "override_reason")


def must_be_ready(workspace: Workspace, record: Record, before: Record | None = None) -> None:
    """UserError, with what to do, when a post would be ready that must not come out so, or a piece would make it one."""
    if isinstance(record, Post):
        same = isinstance(before, Post) and all(
            getattr(record, name) == getattr(before, name) for name in _ASKED_OF
        )
        if record.id is not None and not same:
            pieces = pieces_in_posts(workspace.connection(), [record.id]).get(record.id, ())
            _must_pass(record, pieces, _today(workspace))
    elif isinstance(record, Usage) and record.post_id and record.taken_down_on is None:
        post = reading.get(workspace, Post, record.post_id)
        if post is not None and record != before:
            _must_pass(post, _in_it(workspace, record), _today(workspace))


def with_fallen(changed: Changed, entity: str) -> Changed:
    """Return a change of anything else than posts with a note where posts that were ready are drafts again by it."""
    rows = changed.rows.get(Post.entity)
    if entity == Post.entity or rows is None or "state" not in rows.fields:
        return changed
    count = sum(len(ids) for ids in rows.edited)
    note = (
        Problem("A post that was ready is a draft again: no right covers a piece of it on its day.")
        if count == 1
        else Problem(
            "{count} posts that were ready are drafts again: no right covers a piece of theirs on their day.",
            {"count": count},
        )
    )
    return replace(changed, notes=(*changed.notes, note))


def _must_pass(post: Post, pieces: Sequence[PieceInPost], today: date) -> None:
    if post.state != READY or (post.override_reason or "").strip():
        return
    wrong = in_the_way(checks_of(post, pieces, today))
    if wrong:
        raise UserError(wrong[0].says.template, **wrong[0].says.values)


def _in_it(workspace: Workspace, usage: Usage) -> Sequence[PieceInPost]:
    item = reading.get(workspace, UgcItem, usage.ugc_item_id or 0)
    if item is None:
        return ()
    return [piece for _, piece in with_rights(workspace.connection(), [(usage, piece_of(item))])]


def _today(workspace: Workspace) -> date:
    return datetime.now(ZoneInfo(workspace.settings().timezone)).date()
