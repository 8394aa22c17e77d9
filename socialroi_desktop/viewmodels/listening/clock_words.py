"""How a clock stands, in words: a state with its tone, and how long is left or how long it took. Knows no records."""

from datetime import datetime, timedelta

from socialroi_desktop.domain.listening.clocks import Clock, ClockState
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.time_words import time_words
from socialroi_desktop.viewmodels.shared.translating import translate

_LONG = timedelta(days=2)
_TONES = {
    ClockState.DUE: Tone.MUTED,
    ClockState.SOON: Tone.WARN,
    ClockState.LATE: Tone.BAD,
    ClockState.MET: Tone.GOOD,
    ClockState.MISSED: Tone.BAD,
}


def span(length: timedelta) -> str:
    """Return a length of time, to the minute, from two days on to the day; never below nothing."""
    if length < _LONG:
        return time_words(max(int(length.total_seconds() // 60), 0))
    return translate("Clocks", "{days} d").format(days=formatting.number(length // timedelta(days=1)))


def state_tone(clock: Clock, now: datetime) -> Tone:
    """Return the tone of how a clock stands."""
    return _TONES[clock.state(now)]


def state_word(clock: Clock, now: datetime) -> str:
    """Return how a clock stands in a word."""
    words = {
        ClockState.DUE: translate("Clocks", "due"),
        ClockState.SOON: translate("Clocks", "soon"),
        ClockState.LATE: translate("Clocks", "late"),
        ClockState.MET: translate("Clocks", "✓ met"),
        ClockState.MISSED: translate("Clocks", "✗ missed"),
    }
    return words[clock.state(now)]


def state_more(clock: Clock, now: datetime) -> str:
    """Return how long is left, by how much it is late, or how long it took."""
    took, left = clock.took, clock.left(now)
    if took is not None:
        return translate("Clocks", "in {time}").format(time=span(took))
    if left < timedelta(0):
        return translate("Clocks", "by {time}").format(time=span(-left))
    return translate("Clocks", "{time} left").format(time=span(left))


def state_tag(clock: Clock, now: datetime) -> str:
    """Return both in one line, for a tag."""
    words = {
        ClockState.DUE: translate("Clocks", "{time} left"),
        ClockState.SOON: translate("Clocks", "{time} left"),
        ClockState.LATE: translate("Clocks", "late by {time}"),
        ClockState.MET: translate("Clocks", "met in {time}"),
        ClockState.MISSED: translate("Clocks", "missed, in {time}"),
    }
    took, left = clock.took, clock.left(now)
    return words[clock.state(now)].format(time=span(took if took is not None else abs(left)))
