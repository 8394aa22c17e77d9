"""Which slots of a calendar stand empty: those at whose time no post of their account comes out. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.calendar.arranging import minute_of
from socialroi_desktop.domain.calendar.entries import Entry
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records.calendar import EVERY_DAY, WEEKDAYS, Slot

# A post so many minutes off still is the one of its slot.
_NEAR = 60


@dataclass(frozen=True, slots=True)
class EmptySlot:
    """A slot on a day without a post; `missed` where the day is over."""

    slot_id: int
    day: date
    time: str
    channel: str
    account: str
    missed: bool


def slots_on(slots: Iterable[Slot], day: date) -> list[Slot]:
    """Return the slots that hold on a day, by time."""
    named, told = WEEKDAYS[day.weekday() + 1], day.isoformat()
    return sorted(
        (
            slot
            for slot in slots
            if slot.weekday in (EVERY_DAY, named)
            and (not slot.start or slot.start <= told)
            and (not slot.end or told <= slot.end)
        ),
        key=lambda slot: (slot.time, slot.id or 0),
    )


def is_of(entry_channel: str, entry_account: str, channel: str, account: str | None) -> bool:
    """Tell whether a post of one account is one of those meant by a channel and, where it is told, an account."""
    return entry_channel == channel and (not account or same_account(entry_account, account))


def same_account(one: str, other: str) -> bool:
    """Tell whether two names are of one account."""
    return fold(one.lstrip("@")) == fold(other.lstrip("@"))


def empty_slots(
    slots: Sequence[Slot], entries: Iterable[Entry], span: Period, today: date
) -> list[EmptySlot]:
    """Return the slots of a span that no post fills; each post fills one, the slot that is nearest to it in time."""
    there: defaultdict[date, list[Entry]] = defaultdict(list)
    for entry in entries:
        there[entry.day].append(entry)
    return [
        EmptySlot(slot.id or 0, day, slot.time, slot.channel, slot.account or "", day < today)
        for day in span
        for slot in _empty(slots_on(slots, day), there[day])
    ]


def _empty(slots: Sequence[Slot], entries: Sequence[Entry]) -> list[Slot]:
    pairs = sorted(
        (abs(minute_of(entry.time) - minute_of(slot.time)), row, place)
        for row, slot in enumerate(slots)
        for place, entry in enumerate(entries)
        if entry.time and is_of(entry.channel, entry.account, slot.channel, slot.account)
    )
    filled: set[int] = set()
    used: set[int] = set()
    for gap, row, place in pairs:
        if gap <= _NEAR and row not in filled and place not in used:
            filled.add(row)
            used.add(place)
    return [slot for row, slot in enumerate(slots) if row not in filled]
