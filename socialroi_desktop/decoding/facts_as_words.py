"""Facts of a file as plain words and numbers, and back: what one process says, the other one does not take on trust."""

from datetime import datetime
from typing import Any

from socialroi_desktop.decoding.messages import Words
from socialroi_desktop.domain.media_facts import MediaFacts, Place


def words_of(facts: MediaFacts) -> Words:
    """Return facts as words that JSON can hold."""
    return {
        "kind": facts.kind,
        "width": facts.width,
        "height": facts.height,
        "seconds": facts.seconds,
        "taken_at": facts.taken_at.isoformat() if facts.taken_at else None,
        "device": facts.device,
        "place": [facts.place.latitude, facts.place.longitude] if facts.place else None,
        "likeness": facts.likeness,
    }


def facts_of(words: Words) -> MediaFacts:
    """Return the facts that words tell; ValueError, KeyError or TypeError where they tell none."""
    taken_at, place = words["taken_at"], words["place"]
    return MediaFacts(
        kind=str(words["kind"]),
        width=_number(words["width"], int),
        height=_number(words["height"], int),
        seconds=_number(words["seconds"], float),
        taken_at=None if taken_at is None else datetime.fromisoformat(taken_at),
        device=None if words["device"] is None else str(words["device"]),
        place=None if place is None else Place(float(place[0]), float(place[1])),
        likeness=_number(words["likeness"], int),
    )


def _number(told: Any, kind: type[Any]) -> Any:
    return None if told is None else kind(told)
