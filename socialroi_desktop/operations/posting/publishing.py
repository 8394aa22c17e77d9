"""A planned post is said to have come out: at its time where that is over, else now; what its platform tells of it comes later.

Until an import or somebody joins the two, its number is one of its own, and its address is asked for.
"""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

from socialroi_desktop.domain.posting.wall_clock import moment_of
from socialroi_desktop.domain.records import Account, Post
from socialroi_desktop.domain.records.reach import PLANNED, PLANNED_STATES, PUBLISHED, TOLD
from socialroi_desktop.errors import NotThere, UserError
from socialroi_desktop.operations.records.editing import completed
from socialroi_desktop.operations.records.ready_posts import must_be_ready
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.post_surroundings import zone_of


def publish(workspace: Workspace, writer: Writer, *, post_id: int, now: datetime) -> None:
    """Let a planned post have come out, as part of a change; `now` has a zone.

    UserError where the post is gone or not planned, or where no right covers a piece in it on that day.
    """
    post = reading.get(workspace, Post, post_id)
    if post is None:
        raise NotThere("There is no post {id}; choose another one.", entity=Post.entity, id=post_id)
    if post.state not in PLANNED_STATES:
        raise UserError("Post {id} is not planned any more; look at it on the Calendar.", id=post_id)
    accounts = reading.listing(workspace, Account)
    zone = zone_of(accounts, post.channel, post.account, workspace.settings().timezone)
    planned = moment_of(post.scheduled_at, zone) if post.scheduled_at else now
    out = replace(
        post,
        state=PUBLISHED,
        published_at=min(planned, now).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        scheduled_at=post.scheduled_at or now.astimezone(zone).strftime("%Y-%m-%dT%H:%M"),
        external_id=_number(post.external_id),
    )
    must_be_ready(workspace, out, post)
    writer.update(Post.entity, post_id, completed(workspace, writer, Post.entity, codec.values_of(out)))


def _number(number: str) -> str:
    """Return a number that says that no platform gave it: the plan's own, or the one a planning tool told."""
    if number.startswith(TOLD):
        return number
    return TOLD + (number.removeprefix(PLANNED) or uuid4().hex[:12])
