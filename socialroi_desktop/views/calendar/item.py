"""One thing on a day of the calendar that can be chosen: a post or an empty slot."""

from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.calendar.entries import Entry
from socialroi_desktop.domain.calendar.slots import EmptySlot
from socialroi_desktop.queries.calendar.sight import Sight
from socialroi_desktop.viewmodels.calendar.words import chip_of, slot_chip, told, told_slot

Item = Entry | EmptySlot
Key = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Place:
    """Where the keyboard is: a day, and what is chosen on it, None for the day itself."""

    day: date
    key: Key | None = None


def key_of(item: Item) -> Key:
    """Return what tells an item from all others of its day."""
    return ("post", item.id) if isinstance(item, Entry) else ("slot", item.slot_id)


def items_by_day(sight: Sight) -> dict[date, list[Item]]:
    """Return posts and slots of each day by time, as they stand on it."""
    found: dict[date, list[Item]] = {day: [] for day in sight.span}
    every: list[Item] = [*sight.entries, *sight.slots]
    for item in every:
        if item.day in found:
            found[item.day].append(item)
    for items in found.values():
        items.sort(key=lambda item: (item.time, isinstance(item, EmptySlot), key_of(item)))
    return found


def words_of(item: Item) -> str:
    """Return an item in whole words."""
    return told(item) if isinstance(item, Entry) else told_slot(item)


def name_of(item: Item) -> str:
    """Return an item on one line."""
    chip = chip_of(item) if isinstance(item, Entry) else slot_chip(item)
    return " ".join(filter(None, (chip.title, chip.lead, chip.state)))
