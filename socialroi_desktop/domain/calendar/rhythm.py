"""How many posts an account has in a week, and how many it is to have: by its target, else by its slots. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil

from socialroi_desktop.domain.cadence import target_of
from socialroi_desktop.domain.calendar.entries import Entry
from socialroi_desktop.domain.calendar.slots import is_of, same_account, slots_on
from socialroi_desktop.domain.records import Cadence
from socialroi_desktop.domain.records.calendar import Slot

_WEEK_DAYS = 7


@dataclass(frozen=True, slots=True)
class Rhythm:
    """An account in the week that begins on a day: `posts` come out in it, `wanted` are to."""

    week: date
    channel: str
    account: str
    posts: int
    wanted: int

    @property
    def behind(self) -> bool:
        """Whether there are fewer than there are to be."""
        return self.posts < self.wanted


def rhythm_of(
    week: date, entries: Sequence[Entry], targets: Iterable[Cadence], slots: Sequence[Slot]
) -> list[Rhythm]:
    """Return each account that has a target or slots in a week, those of whom most is wanted first."""
    last = week + timedelta(days=_WEEK_DAYS - 1)
    wanted: dict[tuple[str, str], int] = {}
    for target in targets:
        least = _least(target) if _holds(target, week, last) else 0
        if least:
            wanted[target.channel, target.account or ""] = least
    told = set(wanted)
    for day in (week + timedelta(days=n) for n in range(_WEEK_DAYS)):
        for slot in slots_on(slots, day):
            key = slot.channel, slot.account or ""
            if not any(_covers(one, key) for one in told):
                wanted[key] = wanted.get(key, 0) + 1
    inside = [entry for entry in entries if week <= entry.day <= last]
    found = [
        Rhythm(
            week,
            channel,
            account,
            sum(is_of(one.channel, one.account, channel, account) for one in inside),
            number,
        )
        for (channel, account), number in wanted.items()
    ]
    return sorted(found, key=lambda one: (-one.wanted, one.channel, one.account))


def _covers(target: tuple[str, str], key: tuple[str, str]) -> bool:
    return target[0] == key[0] and (not target[1] or same_account(target[1], key[1]))


def _holds(target: Cadence, first: date, last: date) -> bool:
    return (not target.start or target.start <= last.isoformat()) and (
        not target.end or target.end >= first.isoformat()
    )


def _least(target: Cadence) -> int:
    """Return the posts a week that a target asks for at least."""
    found = target_of(target.usual, target.lift, target.posts)
    if found is None:
        return 0
    return ceil(found.times(_WEEK_DAYS).low if target.unit == "day" else found.low)
