"""What an answer that takes a right back from a day ahead does to what was granted before it. Pure."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Protocol, TypeVar

from socialroi_desktop.domain.records.library import UsageRight


class Answer(Protocol):
    """A row that says of one use whether it is granted, from when to when."""

    @property
    def entity(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def starts_on(self) -> str | None: ...
    @property
    def ends_on(self) -> str | None: ...


A = TypeVar("A", bound=Answer)


def taken_back_from(right: Answer) -> str | None:
    """Return the day (ISO) from which on a right was taken back ahead of it; None for any other answer."""
    if right.state != "declined" or right.starts_on is None:
        return None
    answered_on = getattr(right, "answered_on", None)
    if right.entity == UsageRight.entity and (answered_on is None or answered_on >= right.starts_on):
        return None
    return right.starts_on


def held_until_taken_back(granted: Iterable[A], decided: Sequence[A]) -> list[A]:
    """Return what was granted so that it ends before the day from which on a later answer took it back, whatever it says.

    `decided` are all answers in their order; what begins on that day only is left out.
    """
    days = [taken_back_from(one) for one in decided]
    if not any(days):
        return list(granted)
    held = []
    for right in granted:
        at = next(place for place, one in enumerate(decided) if one is right)
        day = min(filter(None, days[at + 1 :]), default=None)
        if day is None or (right.ends_on is not None and right.ends_on < day):
            held.append(right)
        elif right.starts_on is None or right.starts_on < day:
            last = (date.fromisoformat(day) - timedelta(1)).isoformat()
            held.append(replace(right, ends_on=last))  # type: ignore[type-var]  # records
    return held


def days_of_end(rights: Iterable[Answer]) -> Iterator[date]:
    """Give the first days after rights end, by themselves or because they are taken back."""
    for right in rights:
        if right.ends_on is not None and right.ends_on < date.max.isoformat():
            yield date.fromisoformat(right.ends_on) + timedelta(1)
        if (day := taken_back_from(right)) is not None:
            yield date.fromisoformat(day)
