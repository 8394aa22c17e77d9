"""A day and time as somebody writes them for a post, such as "tomorrow 9:00". Knows no widgets."""

from socialroi_desktop.domain.fields import spec_of
from socialroi_desktop.domain.posting.wall_clock import Clock, clock_state
from socialroi_desktop.domain.records import Account, Post
from socialroi_desktop.domain.values.reading import read
from socialroi_desktop.errors import UserError
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.post_surroundings import zone_of
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.style import surroundings


def planned_at(session: Session, written: str, channel: str = "", account: str | None = None) -> str | None:
    """Return the wall clock that is meant, None for any time; UserError where it is no time on the clock of the account."""
    settings = session.workspace.settings()
    found = read(
        spec_of(Post, "scheduled_at"),
        written,
        surroundings(settings.currency, settings.timezone, session.today),
    )
    if found is None:
        return None
    must_be_on_the_clock(session.workspace, str(found), channel, account)
    return str(found)


def must_be_on_the_clock(workspace: Workspace, at: str, channel: str, account: str | None) -> None:
    """UserError where the clock of an account is put forward over a time."""
    zone = zone_of(
        reading.listing(workspace, Account), channel, account or None, workspace.settings().timezone
    )
    if clock_state(at, zone) is Clock.LEFT_OUT:
        raise UserError(
            "{at} is no time in {zone}: the clock is put forward over it; move the post by an hour.",
            at=at.replace("T", " "),
            zone=zone.key,
        )
