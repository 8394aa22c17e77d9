"""What is due of posts to come whose text does not say yet what was given for a piece in them."""

from collections.abc import Iterator
from datetime import date, timedelta

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.posting.checks import has_reason, undisclosed
from socialroi_desktop.domain.records import Post, Usage
from socialroi_desktop.queries.due.source import DueSource, Stage
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.due_rows import DueRow
from socialroi_desktop.store.rows.ordering import records_by_id
from socialroi_desktop.store.rows.piece_rights import places_to_come
from socialroi_desktop.store.rows.post_pieces import pieces_in_posts
from socialroi_desktop.store.rows.written_days import days_added

# So many days before a post it is spoken of, as the rights of its pieces are.
_BEFORE = timedelta(30)


def _undisclosed(workspace: Workspace, today: date, until: date) -> Iterator[DueRow]:
    """Give pieces in posts to come that are written, and are no mere idea, whose text does not say what was given for them."""
    to_come = {
        place.post.id
        for place in places_to_come(workspace, today.isoformat())
        if place.post is not None and place.post.state != "idea"
    }
    found = pieces_in_posts(workspace.connection(), to_come) if to_come else {}
    posts = records_by_id(workspace, Post.entity, sorted(found)) if found else {}
    silent = [
        (post, piece)
        for post_id, pieces in found.items()
        if isinstance(post := posts.get(post_id), Post) and not has_reason(post)
        for piece in pieces
        if undisclosed(post, piece)
    ]
    ids = [piece.usage.id or 0 for _, piece in silent]
    known = days_added(workspace, Usage.entity, ids) if ids else {}
    for post, piece in silent:
        planned = date.fromisoformat(post.scheduled_at[:10]) if post.scheduled_at else None
        first = planned - _BEFORE if planned else today
        since = max(first, min(known.get(piece.usage.id or 0, first), today))
        if since <= until:
            day = max(since, today if planned is None else min(today, planned))
            words = {"what": piece.title, "day": (planned or today).isoformat()}
            yield DueRow(piece.usage.id or 0, day.isoformat(), words, since.isoformat())


DISCLOSING: tuple[DueSource, ...] = (
    DueSource(
        "post_undisclosed", "ugc", "usage", _undisclosed,
        N_("Something was given for “{what}”, and the post of {day} does not say so. Write it into its text"),
        stage=Stage.INFLUENCE, brief=N_("Say what was given for {what}"), why=N_("post of {day}, its text does not say so yet"),
    ),
)  # fmt: skip
