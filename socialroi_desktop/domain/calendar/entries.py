"""A post as a calendar shows it, and the order and the states by which it is shown. Pure."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records.reach import PUBLISHED

BLOCKED = "blocked"
# In the order in which they are offered to narrow by; together they hold every post that is shown.
SHOWN_STATES = ("idea", "draft", "ready", PUBLISHED, BLOCKED)
# What is told first of a published post, where its channel is not named: people before what was merely shown.
_FIRST = ("reach", "views", "impressions", "link_clicks", "engagements")
_FIRST_OF = {
    "tiktok": ("views", *_FIRST),
    "youtube": ("views", *_FIRST),
    "pinterest": ("link_clicks", *_FIRST),
}
FIGURES = _FIRST


@dataclass(frozen=True, slots=True)
class Entry:
    """A post on its day: `time` is HH:MM as the clock of its account shows it, "" where nobody knows.

    `blocked` says why it cannot come out as it is, `clash` how many minutes the nearest post of its account is away,
    `repeats` the day on which another of its channel says the same.
    """

    id: int
    day: date
    time: str
    title: str
    channel: str
    account: str
    state: str
    figure: tuple[str, int] | None = None
    blocked: Problem | None = None
    clash: int | None = None
    repeats: date | None = None

    @property
    def shown_state(self) -> str:
        """The one state it is counted and narrowed by."""
        return BLOCKED if self.blocked is not None else self.state

    @property
    def planned(self) -> bool:
        """Whether it is still to come, and so may be moved."""
        return self.state != PUBLISHED


def first_figure(channel: str, figures: Mapping[str, int | None]) -> tuple[str, int] | None:
    """Return the name and value of the figure that tells most of a post of a channel; None where none is known."""
    known = ((name, figures.get(name)) for name in _FIRST_OF.get(channel, _FIRST))
    return next(((name, value) for name, value in known if value is not None), None)


def in_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return entries by day and time; what has no time comes first on its day."""
    return tuple(sorted(entries, key=lambda entry: (entry.day, entry.time, entry.id)))


def counted(entries: Iterable[Entry]) -> dict[str, int]:
    """Return how many entries there are of each state shown."""
    found = Counter(entry.shown_state for entry in entries)
    return {state: found[state] for state in SHOWN_STATES}


def of_states(entries: Iterable[Entry], states: frozenset[str]) -> tuple[Entry, ...]:
    """Return the entries of some states; of no state at all means of any."""
    return tuple(entry for entry in entries if not states or entry.shown_state in states)
