"""What a clock on the wall shows in a time zone: times that a clock leaves out or shows twice where it is put forward or back.

Pure. `moment_of` takes of two moments the first, as a calendar does.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
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


def repeated(at: str, every_days: int, until: date) -> Iterator[str]:
    """Give the same time of the clock every so many days after a time, up to a day, whatever daylight saving does."""
    local = datetime.fromisoformat(at)
    step = timedelta(days=every_days)
    while (local := local + step).date() <= until:
        yield local.strftime("%Y-%m-%dT%H:%M")
