"""A post that is ready falls back to a draft once no right covers a piece of it any more: part of the change that took the right.

Where somebody wrote down why it goes out all the same, it stays ready. Knows nothing of who took what away.
"""

from datetime import date

from socialroi_desktop.domain.posting.post_rights import right_problem
from socialroi_desktop.domain.records.reach import READY
from socialroi_desktop.store.changes.following.following import Following
from socialroi_desktop.store.rows.post_pieces import pieces_in_posts, planned_with_pieces

_LEANS_ON: dict[str, tuple[str, ...]] = {
    "usage_right": (),
    "deal_right": (),
    "standing_consent": (),
    "usage": (),
    "ugc_item": ("influencer_id", "deal_id"),
    "post": ("state", "scheduled_at", "override_reason"),
}


def follow_ready_posts(change: Following) -> None:
    """Take posts back to drafts that show a piece which no right covers on their day."""
    if not any(change.touched.concerns(entity, columns) for entity, columns in _LEANS_ON.items()):
        return
    ready = [
        row
        for row in planned_with_pieces(change.connection)
        if row["state"] == READY and not (row["override_reason"] or "").strip()
    ]
    if not ready:
        return
    today = date.fromisoformat(change.local_day(change.now))
    used = pieces_in_posts(change.connection, [row["id"] for row in ready])
    for row in ready:
        if any(right_problem(piece, row["scheduled_at"], today) for piece in used.get(row["id"], ())):
            change.writes.update("post", row["id"], {"state": "draft"})
