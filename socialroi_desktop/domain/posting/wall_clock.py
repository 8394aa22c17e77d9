"""What a clock on the wall shows in a time zone: times that a clock leaves out or shows twice where it is put forward or back.

Pure. `moment_of` takes of two moments the first, as a calendar does.
"""

from datetime import UTC, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo


class Clock(StrEnum):
    """How a time of the clock stands to its zone."""

    ONCE = "once"
    LEFT_OUT = "left_out"
    TWICE = "twice"


def clock_state(at: str, zone: ZoneInfo) -> Clock:
    """Tell whether a clock of a zone shows a time (`YYYY-MM-DDTHH:MM`) once, never or twice."""
    local = datetime.fromisoformat(at)
    first, second = (local.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
    if first.utcoffset() == second.utcoffset():
        return Clock.ONCE
    kept = first.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == local
    return Clock.TWICE if kept else Clock.LEFT_OUT


def moment_of(at: str, zone: ZoneInfo) -> datetime:
    """Return the UTC moment at which a clock shows a time; one that is left out is as much later as the clock leaves out."""
    return datetime.fromisoformat(at).replace(tzinfo=zone).astimezone(UTC)


def apart(one: str, other: str, zone: ZoneInfo) -> timedelta:
    """Return how long it is between two times of one clock, never below zero."""
    return abs(moment_of(one, zone) - moment_of(other, zone))
