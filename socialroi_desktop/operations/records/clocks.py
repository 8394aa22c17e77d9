"""No post is planned for a time that the clock of its account never shows. Whichever way it is written."""

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.posting.wall_clock import Clock, clock_state
from socialroi_desktop.domain.records import Account, Post
from socialroi_desktop.errors import WrongField
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.post_surroundings import zone_of


def must_be_planned_on_the_clock(workspace: Workspace, record: Record, before: Record | None = None) -> None:
    """WrongField where a post is put to a time its account never has; one that was there before, as of a file, stays."""
    if not isinstance(record, Post) or not record.scheduled_at:
        return
    if not isinstance(before, Post) or _when(record) != _when(before):
        must_be_on_the_clock(workspace, record.scheduled_at, record.channel, record.account)


def must_be_on_the_clock(workspace: Workspace, at: str, channel: str, account: str | None) -> None:
    """WrongField where the clock of an account is put forward over a time."""
    zone = zone_of(
        reading.listing(workspace, Account), channel, account or None, workspace.settings().timezone
    )
    if clock_state(at, zone) is Clock.LEFT_OUT:
        raise WrongField(
            "{at} is no time in {zone}: the clock is put forward over it; move the post by an hour.",
            column="scheduled_at",
            at=at.replace("T", " "),
            zone=zone.key,
        )


def _when(post: Post) -> tuple[str | None, str, str | None]:
    return post.scheduled_at, post.channel, post.account
