"""Why a post goes out all the same is told of its pieces and its day: for others, or once it is a draft again, it is asked anew.

What came out keeps its reason. Knows nothing of who wrote what.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from socialroi_desktop.domain.posting.post_rights import REASON, SHOWN_BY, PieceInPost
from socialroi_desktop.domain.records.reach import READY
from socialroi_desktop.store.changes.following.following import Following
from socialroi_desktop.store.rows.post_pieces import pieces_in_posts, posts_with_reason


def follow_given_reasons(change: Following) -> None:
    """Clear reasons that were given for other pieces or another day, or for a post that is ready no more."""
    moved = change.touched.columns["post"] & {"state", "scheduled_at"}
    if not moved and not change.touched.concerns("usage", SHOWN_BY):
        return
    posts = posts_with_reason(change.connection)
    if not posts:
        return
    # Hardly a change meets a post that has one.
    from socialroi_desktop.domain.posting.checks import checks_of, in_the_way, on_another_day

    today = date.fromisoformat(change.local_day(change.now))
    was, used = change.before("post"), pieces_in_posts(change.connection, [post.id or 0 for post in posts])
    put = _Put(change)
    for post in posts:
        row_id = post.id or 0
        before = was.get(row_id, {})
        if REASON in before or change.came("post", row_id):
            continue
        pieces = used.get(row_id, ())
        shown = (
            pieces
            if on_another_day(post, before.get("scheduled_at", post.scheduled_at))
            else put.among(pieces)
        )
        fell = before.get("state") == READY and post.state != READY
        if fell or (shown and in_the_way(checks_of(post, shown, today))):
            change.writes.update("post", row_id, {REASON: None})


class _Put:
    """Tells which pieces the change put into posts, or shows in another way."""

    def __init__(self, change: Following) -> None:
        self._change = change
        self._was: Mapping[int, Mapping[str, Any]] = change.before("usage")

    def among(self, pieces: Sequence[PieceInPost]) -> Sequence[PieceInPost]:
        return [piece for piece in pieces if self._is(piece.usage.id or 0)]

    def _is(self, usage_id: int) -> bool:
        return self._change.came("usage", usage_id) or bool(
            self._was.get(usage_id, {}).keys() & set(SHOWN_BY)
        )
