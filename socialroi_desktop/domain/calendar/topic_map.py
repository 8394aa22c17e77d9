"""The map of topics as a tree: what grows from the brand, then from products, then from key messages. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.records import Topic
from socialroi_desktop.domain.records.calendar import TOPIC_ROOT

_ROOTS = {choice.id: place for place, choice in enumerate(TOPIC_ROOT)}


@dataclass(frozen=True, slots=True)
class Branch:
    """A topic, and how many wider ones it lies under."""

    topic: Topic
    depth: int


def in_branches(topics: Iterable[Topic]) -> tuple[Branch, ...]:
    """Return the topics depth first; one whose wider topic is not there stands at the top, as does one of a ring."""
    known = sorted(topics, key=lambda one: (_ROOTS.get(one.root, len(_ROOTS)), fold(one.name), one.id or 0))
    ids = {one.id for one in known}
    below: dict[int | None, list[Topic]] = {}
    for one in known:
        below.setdefault(one.parent_id if one.parent_id in ids else None, []).append(one)
    found: dict[int | None, Branch] = {}

    def put(topic: Topic, depth: int) -> None:
        if topic.id in found:
            return
        found[topic.id] = Branch(topic, depth)
        for narrower in below.get(topic.id, ()):
            put(narrower, depth + 1)

    for topic in (*below.get(None, ()), *known):
        put(topic, 0)
    return tuple(found.values())
