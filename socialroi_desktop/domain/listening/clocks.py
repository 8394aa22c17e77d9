"""The two clocks of a mention: 12 hours to the first answer, 24 hours to the solution, both from the message.

They run day and night, in hours of the calendar: from one moment to another, so that no change of the clocks twice a year moves
them. Pure; knows no store and no window.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

ANSWER_WITHIN, SOLVE_WITHIN = timedelta(hours=12), timedelta(hours=24)
# Less is left than this: see to it now.
SOON = timedelta(hours=4)


class ClockState(StrEnum):
    """How a clock stands: still running in time or late, or stopped in time or too late."""

    DUE = "due"
    SOON = "soon"
    LATE = "late"
    MET = "met"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Clock:
    """A clock that runs from a moment for so long; `stopped` is when it was done, None while it runs. Aware times."""

    started: datetime
    within: timedelta
    stopped: datetime | None = None

    @property
    def due_at(self) -> datetime:
        """The last moment that is in time."""
        return self.started + self.within

    @property
    def took(self) -> timedelta | None:
        """How long it took, None while it runs."""
        return None if self.stopped is None else self.stopped - self.started

    def left(self, now: datetime) -> timedelta:
        """Return how much time is left; below nothing by how much it is late. Of a stopped clock, when that was."""
        return self.due_at - (self.stopped or now)

    def state(self, now: datetime) -> ClockState:
        """Tell how it stands."""
        left = self.left(now)
        if self.stopped is not None:
            return ClockState.MET if left >= timedelta(0) else ClockState.MISSED
        if left < timedelta(0):
            return ClockState.LATE
        return ClockState.SOON if left < SOON else ClockState.DUE


@dataclass(frozen=True, slots=True)
class Clocks:
    """Both clocks of one mention."""

    answer: Clock
    solve: Clock

    @property
    def running(self) -> Clock | None:
        """The clock that runs out next; None where both have stopped."""
        if self.answer.stopped is None:
            return self.answer
        return self.solve if self.solve.stopped is None else None

    def state(self, now: datetime) -> ClockState:
        """Tell how the worse of the running clocks stands, of a solved one how it ended."""
        order = (ClockState.LATE, ClockState.SOON, ClockState.DUE, ClockState.MISSED, ClockState.MET)
        return min((self.answer.state(now), self.solve.state(now)), key=order.index)


def clocks_of(mentioned_at: str, acknowledged_at: str | None, solved_at: str | None) -> Clocks:
    """Return the clocks of a mention by its stored times; what was solved was answered by then."""
    said = moment_of(mentioned_at)
    answered, solved = moment_of(acknowledged_at), moment_of(solved_at)
    return Clocks(
        Clock(_known(said), ANSWER_WITHIN, answered or solved), Clock(_known(said), SOLVE_WITHIN, solved)
    )


def moment_of(stored: str | None) -> datetime | None:
    """Return a time as stored (`YYYY-MM-DDTHH:MM:SSZ`) as an aware one in UTC, None for none."""
    return datetime.fromisoformat(stored) if stored else None


def stored_of(moment: datetime) -> str:
    """Return an aware time as it is stored, to the second."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _known(moment: datetime | None) -> datetime:
    if moment is None:
        raise ValueError("a mention has a time")
    return moment
