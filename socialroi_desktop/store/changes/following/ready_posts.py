"""A post that is ready falls back to a draft once a check keeps it back, or a piece of it is gone or somebody else's.

That is part of the change that did it. Where somebody wrote down why it goes out all the same, it stays ready as long as its
pieces are there and made by whom they were. Knows nothing of who took what away.
"""

from datetime import date

from socialroi_desktop.domain.records import Post
from socialroi_desktop.domain.records.reach import READY
from socialroi_desktop.store.changes.following.following import Following
from socialroi_desktop.store.changes.following.makers import of_another_maker
from socialroi_desktop.store.file.codec import record_of
from socialroi_desktop.store.rows.post_pieces import pieces_in_posts

_LEANS_ON: dict[str, tuple[str, ...]] = {
    "usage_right": (),
    "deal_right": (),
    "standing_consent": (),
    "usage": (),
    "ugc_item": ("influencer_id", "deal_id"),
    "deal": (
        "state",
        "influencer_id",
        "terms",
        "fee",
        "product_sent",
        "product_cost",
        "commission",
        "disclosure",
    ),
    "post": ("state", "scheduled_at", "override_reason", "title", "text"),
}


def follow_ready_posts(change: Following) -> None:
    """Take posts back to drafts that must not come out as they are now."""
    if not any(change.touched.concerns(entity, columns) for entity, columns in _LEANS_ON.items()):
        return
    rows = change.connection.execute("SELECT * FROM post WHERE state = ?", (READY,))
    ready = {row["id"]: record_of(Post, row) for row in rows}
    if not ready:
        return
    # Where no post is ready, as at the start, nothing is checked.
    from socialroi_desktop.domain.posting.checks import checks_of, has_reason, in_the_way

    bare = _lost_a_piece(change) | _shows_another_maker(change)
    today = date.fromisoformat(change.local_day(change.now))
    used = pieces_in_posts(change.connection, ready)
    for post_id, post in ready.items():
        if post_id in bare:
            change.writes.update("post", post_id, {"state": "draft", "override_reason": None})
        elif not has_reason(post) and in_the_way(checks_of(post, used.get(post_id, ()), today)):
            change.writes.update("post", post_id, {"state": "draft"})


def _shows_another_maker(change: Following) -> set[int]:
    """Return the posts that show a piece which somebody else has made now: their words may name who had."""
    pieces = of_another_maker(change)
    if not pieces:
        return set()
    sql = "SELECT ugc_item_id, post_id FROM usage WHERE post_id IS NOT NULL AND taken_down_on IS NULL"
    return {row["post_id"] for row in change.connection.execute(sql) if row["ugc_item_id"] in pieces}


def _lost_a_piece(change: Following) -> set[int]:
    """Return the posts that showed a piece which went with the change; one that was only taken out of a post is there still."""
    if not {"usage", "ugc_item"} <= change.touched.gone:
        return set()
    gone = {row["id"] for row in change.gone("ugc_item")}
    return {row["post_id"] for row in change.gone("usage") if row["ugc_item_id"] in gone and row["post_id"]}
