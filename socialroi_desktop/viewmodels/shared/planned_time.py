"""A day and time as somebody writes them for a post, such as "tomorrow 9:00". Knows no widgets."""

from socialroi_desktop.domain.fields import spec_of
from socialroi_desktop.domain.records import Post
from socialroi_desktop.domain.values.reading import read
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.style import surroundings


def planned_at(session: Session, written: str) -> str | None:
    """Return the wall clock that is meant, None for any time; UserError where it is no time."""
    settings = session.workspace.settings()
    found = read(
        spec_of(Post, "scheduled_at"),
        written,
        surroundings(settings.currency, settings.timezone, session.today),
    )
    return None if found is None else str(found)
