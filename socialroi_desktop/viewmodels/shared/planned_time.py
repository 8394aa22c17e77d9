"""A day and time as somebody writes them for a post, such as "tomorrow 9:00". Knows no widgets."""

from socialroi_desktop.domain.fields import spec_of
from socialroi_desktop.domain.records import Post
from socialroi_desktop.domain.values.reading import read
from socialroi_desktop.operations.records.clocks import must_be_on_the_clock
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
