"""Authors of mentions become influencers, or are replied to, followed or thanked. Knows no widgets."""

from collections.abc import Callable, Sequence

from socialroi_desktop.operations.authors import make_influencers
from socialroi_desktop.operations.mention_tasks import reply_and_follow, thank
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.viewmodels.shared.translating import translate


def make_influencers_of(session: Session, ids: Sequence[int], *, refused: Callable[[str], None]) -> None:
    """Make the authors of mentions influencers, or find those that are there; `refused` gets a sentence."""
    session.perform(
        translate("SectionExtras", "Make author an influencer"),
        lambda workspace, _progress: make_influencers(workspace, ids=ids),
        failed=lambda error: refused(sentence_of(error)),
    )


def put_on_today(session: Session, ids: Sequence[int], *, refused: Callable[[str], None]) -> None:
    """Put mentions on Today: to reply, and to follow who wrote them; `refused` gets a sentence."""
    today = session.today
    session.perform(
        translate("SectionExtras", "Reply and follow"),
        lambda workspace, _progress: reply_and_follow(workspace, ids=ids, today=today),
        failed=lambda error: refused(sentence_of(error)),
    )


def say_thanked(session: Session, ids: Sequence[int], *, refused: Callable[[str], None]) -> None:
    """Say that who wrote mentions was thanked; `refused` gets a sentence."""
    today = session.today
    session.perform(
        translate("SectionExtras", "Thanked"),
        lambda workspace, _progress: thank(workspace, ids=ids, today=today),
        failed=lambda error: refused(sentence_of(error)),
    )
