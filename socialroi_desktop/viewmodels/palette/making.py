"""What can be made of a few words: a post, a person or a mention, as far as they tell it; for when nothing is found for them."""

from datetime import UTC, datetime

from socialroi_desktop.domain.records import Influencer, Mention, Post, Record
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate


def post_about(session: Session, text: str) -> Post | None:
    """Return the draft of a post about a few words; None where nothing can be changed."""
    return None if session.reading_only else Post(state="draft", title=text)


def made_of(session: Session, text: str) -> list[tuple[str, Record]]:
    """Return what can be made of a text, each with the words that offer it; nothing where nothing can be changed."""
    if session.reading_only:
        return []
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    offers: tuple[tuple[str, Record], ...] = (
        (translate("CommandPalette", "Post called “{text}”…"), Post(state="draft", title=text)),
        (translate("CommandPalette", "Person called “{text}”…"), Influencer(name=text)),
        (translate("CommandPalette", "Mention that says “{text}”…"), Mention(mentioned_at=now, text=text)),
    )
    return [(words.format(text=text), record) for words, record in offers]
