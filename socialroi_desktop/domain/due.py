"""What is due: something with a day that stays until it is done, moved to another day, or dropped with a reason.

Pure: knows no area by name, no store and no window.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from socialroi_desktop.domain.problem import Problem

TODAY, REASON = "{today}", "{reason}"
# After every time of a day.
_ANY_TIME = "~"


class Standing(StrEnum):
    """How a day stands to today."""

    LATE = "late"
    TODAY = "today"
    LATER = "later"


class Stage(StrEnum):
    """The part of the day's work a thing belongs to: of each something is done every day, and listening feeds the others."""

    LISTEN = "listen"
    INFLUENCE = "influence"
    NETWORK = "network"
    SELL = "sell"


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that is due.

    `kind` says what sort of thing, `area` the tab it belongs to, `entity` and `row_id` the record it is about (0 where it is
    about the workspace), `day` when it is due now, `since` when it was due at first. `says` is the sentence. `done` are the
    fields of the record that change when it is done, `dropped` those when it is dropped, `TODAY` and `REASON` standing for the
    day and the reason; `day_field` is the one that holds its day. Without them it is noted beside the record.
    Where `touches` says so, doing it is turning to a person, where `counts`, counting what is left of a tactic, where
    `publishes`, letting a post have come out; `asks` is the field that is to be filled in to do it, "" for none. `owner` is
    who is in charge of it, "" where that is open. `stage` is its part of the day's work, `brief` the sentence in few words
    with `why` it is due beside it, `time` the time of its day (HH:MM, "" for any), `minutes` how long it usually takes, None
    where nothing tells that. `others` are further records it is about, which are done with it.
    """

    kind: str
    area: str
    entity: str
    row_id: int
    day: date
    since: date
    says: Problem
    done: Mapping[str, str | None] = field(default_factory=dict)
    day_field: str = ""
    dropped: Mapping[str, str | None] = field(default_factory=dict)
    moved: bool = False
    touches: bool = False
    counts: bool = False
    publishes: bool = False
    asks: str = ""
    owner: str = ""
    stage: Stage = Stage.NETWORK
    brief: Problem | None = None
    why: Problem | None = None
    time: str = ""
    minutes: int | None = None
    others: tuple[int, ...] = ()

    @property
    def subject(self) -> str:
        """Who and what it is about, as far as known."""
        words = (str(self.says.values.get(name) or "") for name in ("name", "what"))
        return " · ".join(filter(None, words)) or self.kind

    @property
    def key(self) -> str:
        """What names it on the command line: it is another one once its first day is another."""
        return f"{self.kind}:{self.row_id}:{self.since.isoformat()}"

    def late_by(self, today: date) -> int:
        """Return by how many days it is late; 0 on its day and before."""
        return max(0, (today - self.day).days)

    def standing(self, today: date) -> Standing:
        """Tell whether it is late, due today, or later."""
        if self.day == today:
            return Standing.TODAY
        return Standing.LATE if self.day < today else Standing.LATER


@dataclass(frozen=True, slots=True)
class Decided:
    """What was decided of a thing that is due, by its key: a day it was moved to, or that it is over."""

    moved_to: Mapping[str, date] = field(default_factory=dict)
    over: frozenset[str] = frozenset()


def standing_due(found: Iterable[Due], decided: Decided, until: date) -> list[Due]:
    """Return what is due by `until`, the oldest first: what was moved on its new day, what is over not at all."""
    moved = (
        replace(item, day=decided.moved_to[item.key], moved=True) if item.key in decided.moved_to else item
        for item in found
        if item.key not in decided.over
    )
    return sorted(
        (item for item in moved if item.day <= until),
        key=lambda item: (item.day, item.time or _ANY_TIME, item.area, item.kind, item.row_id),
    )
