"""Posts are put on a topic of the map. Knows no widgets."""

from collections.abc import Callable, Sequence

from socialroi_desktop.operations.posting.topics import give_topic
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.viewmodels.shared.translating import translate


def put_on_topic(
    session: Session, ids: Sequence[int], topic_id: int | None, *, refused: Callable[[str], None]
) -> None:
    """Put posts on a topic, or with None off the map, as one change; `refused` gets a sentence."""
    session.perform(
        translate("SectionExtras", "Topic of posts"),
        lambda workspace, _progress: give_topic(workspace, ids=ids, topic_id=topic_id),
        failed=lambda error: refused(sentence_of(error)),
    )
