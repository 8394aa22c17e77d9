"""What the panel of a mention says of it: what it is, where it was said, how each of the three steps stands. No widgets."""

from dataclasses import dataclass
from datetime import datetime

from socialroi_desktop.domain.listening.clocks import Clock, Clocks, moment_of
from socialroi_desktop.domain.records import Mention
from socialroi_desktop.domain.records.listening import DROPPED
from socialroi_desktop.viewmodels.listening.clock_words import span, state_tag, state_tone, state_word
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import choice_label


@dataclass(frozen=True, slots=True)
class StepWords:
    """How one of the three steps stands: whether it is done, when and how long after the message, and how it is judged."""

    done: bool
    when: str
    tone: Tone = Tone.MUTED


def title_words(mention: Mention) -> str:
    """Return what it is in a few words."""
    kind = (
        choice_label(Mention, "kind", mention.kind) if mention.kind else translate("MentionPanel", "Mention")
    )
    if not mention.order_number:
        return kind
    return translate("MentionPanel", "{kind}, order #{number}").format(
        kind=kind, number=mention.order_number.lstrip("#")
    )


def where_words(mention: Mention, channel: str, now: datetime, zone: str) -> str:
    """Return where and when it was said."""
    when = formatting.near_moment(mention.mentioned_at, zone, now)
    place = channel or mention.source or ""
    return translate("MentionPanel", "{place} · {when}").format(place=place, when=when) if place else when


def standing_tag(mention: Mention, clocks: Clocks | None, now: datetime) -> tuple[str, Tone] | None:
    """Return how it stands as a tag, None where it has no clock."""
    if mention.state == DROPPED:
        return translate("MentionPanel", "left unanswered"), Tone.NEUTRAL
    if clocks is None:
        return None
    clock = clocks.running or clocks.solve
    tone = state_tone(clock, now)
    return state_tag(clock, now), Tone.NEUTRAL if tone is Tone.MUTED else tone


def answer_words(mention: Mention, clocks: Clocks | None, now: datetime, zone: str) -> StepWords:
    """Return how the first answer stands."""
    return _clocked(mention.acknowledged_at, clocks.answer if clocks else None, now, zone)


def route_words(mention: Mention, now: datetime, zone: str) -> StepWords:
    """Return when it was handed over."""
    return StepWords(bool(mention.routed_at), _at(mention.routed_at, now, zone))


def private_words(mention: Mention, now: datetime, zone: str) -> str:
    """Return by what way it went on, and since when; "" where it is public."""
    if not mention.private_at:
        return ""
    way = choice_label(Mention, "private_channel", mention.private_channel or "other")
    return translate("MentionPanel", "Went on by {way}, {when}").format(
        way=way, when=_at(mention.private_at, now, zone)
    )


def solve_words(mention: Mention, clocks: Clocks | None, now: datetime, zone: str) -> StepWords:
    """Return how the solution stands."""
    return _clocked(mention.solved_at, clocks.solve if clocks else None, now, zone)


def _clocked(stamp: str | None, clock: Clock | None, now: datetime, zone: str) -> StepWords:
    if clock is None:
        return StepWords(bool(stamp), _at(stamp, now, zone))
    if stamp is None or clock.took is None:
        tone = state_tone(clock, now)
        return StepWords(False, state_tag(clock, now), tone)
    words = translate("MentionPanel", "{when} · after {time} · {state}").format(
        when=_at(stamp, now, zone), time=span(clock.took), state=state_word(clock, now)
    )
    return StepWords(True, words, state_tone(clock, now))


def _at(stamp: str | None, now: datetime, zone: str) -> str:
    return formatting.near_moment(stamp, zone, now) if stamp else ""


def steps_of(mention: Mention) -> tuple[datetime, ...]:
    """Return the moments at which something was done, in order."""
    stamps = (mention.acknowledged_at, mention.routed_at, mention.private_at, mention.solved_at)
    return tuple(sorted(moment for moment in map(moment_of, stamps) if moment is not None))
