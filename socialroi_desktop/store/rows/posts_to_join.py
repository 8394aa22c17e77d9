"""Posts that are planned, and those that came out around their days without a plan. Only reads."""

from datetime import date, timedelta

from socialroi_desktop.domain.posting.meeting import NEAR
from socialroi_desktop.domain.records import Post
from socialroi_desktop.domain.records.reach import PLANNED_STATES, PUBLISHED
from socialroi_desktop.store.file.codec import record_of, texts
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sameness.planned import AWAITED

_PLANNED = f"(state IN {texts(sorted(PLANNED_STATES))} OR {AWAITED})"


def plans(workspace: Workspace, post_id: int | None = None) -> tuple[Post, ...]:
    """Return all posts that are to come or await what their platform tells of them, or the one of an id if it is one."""
    one = "" if post_id is None else " AND id = :id"
    rows = workspace.connection().execute(
        f"SELECT * FROM post WHERE {_PLANNED}{one} ORDER BY id", {"id": post_id}
    )
    return tuple(record_of(Post, row) for row in rows)


def out_beside(workspace: Workspace, planned: tuple[Post, ...], today: date) -> tuple[Post, ...]:
    """Return the posts without a plan that came out on the channels of some plans around their days, or have an address.

    A plan without a day is looked for around today.
    """
    if not planned:
        return ()
    days = [(post.scheduled_at or today.isoformat())[:10] for post in planned]
    first = date.fromisoformat(min(days)) - timedelta(NEAR)
    last = date.fromisoformat(max(days)) + timedelta(NEAR)
    # Only where a plan has an address are posts of all days looked through.
    told = " OR permalink IS NOT NULL" if any(post.permalink for post in planned) else ""
    channels = texts(sorted({post.channel for post in planned}))
    rows = workspace.connection().execute(
        f"SELECT * FROM post WHERE state = '{PUBLISHED}' AND scheduled_at IS NULL AND channel IN {channels}"
        f" AND (published_on BETWEEN ? AND ?{told}) ORDER BY id",
        (first.isoformat(), last.isoformat()),
    )
    return tuple(record_of(Post, row) for row in rows)
