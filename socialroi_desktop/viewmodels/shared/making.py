"""What can be made of a few words: a person, a mention or a campaign; for when nothing is found for them."""

from collections.abc import Callable
from datetime import UTC, datetime

from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.domain.records import Campaign, Influencer, Mention, Record
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate


def made_of(session: Session, text: str) -> list[tuple[str, Record]]:
    """Return what can be made of a text, each with the words that offer it; nothing where nothing can be changed."""
    if session.reading_only:
        return []
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    offers: tuple[tuple[str, Record], ...] = (
        (translate("CommandPalette", "Add a person called “{text}”"), Influencer(name=text)),
        (
            translate("CommandPalette", "Note a mention that says “{text}”"),
            Mention(mentioned_at=now, text=text),
        ),
        (translate("CommandPalette", "Start a campaign called “{text}”"), Campaign(name=text)),
    )
    return [(words.format(text=text), record) for words, record in offers]


def make(session: Session, record: Record, made: Callable[[str, int], object]) -> None:
    """Add a record in the background, then tell its kind and id to `made`."""

    def add(workspace: Workspace, _progress: Progress) -> Changed:
        return add_record(workspace, record=record)

    def done(changed: Changed | None) -> None:
        if changed is not None:
            made(record.entity, changed.rows[record.entity].created[0][0])

    session.perform(translate("CommandPalette", "Adding a record"), add, done=done)
