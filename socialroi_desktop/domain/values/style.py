"""How one reader writes numbers and dates: the facts of a locale as plain values, and what things are called there.

The window fills both from its locale and its translation; the command line and files take the plain ones. Knows no Qt.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from socialroi_desktop.domain.channels import ChannelTable
from socialroi_desktop.domain.fields import Spec

_ENGLISH = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
ENGLISH_WEEKDAYS = tuple(
    (name, name[:3])
    for name in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
)
# The names of each month, the one that is written first.
ENGLISH_MONTHS = tuple((name[:3], name) for name in _ENGLISH)


@dataclass(frozen=True, slots=True)
class Style:
    """Facts of a locale. `shape` is how a date is written: d, dd, M, MM, MMM and yyyy, other signs as they are.

    `day_order` says which of two short numbers is the day, "" that only ISO dates may be in digits alone. `months` are
    the names of each month, the one that is written first. `bare_time` is what a working time without a unit counts.
    `near_days` are words for days that are so many days from today, `weekdays` the names of each day of the week from
    Monday on, which mean the next such day, as do the words of `coming` around one.
    """

    decimal: str = "."
    shape: str = "yyyy-MM-dd"
    day_order: Literal["", "day first", "month first"] = ""
    months: tuple[tuple[str, ...], ...] = ENGLISH_MONTHS
    bare_time: Literal["minutes", "hours"] = "minutes"
    near_days: tuple[tuple[str, int], ...] = (("today", 0), ("tomorrow", 1), ("yesterday", -1))
    weekdays: tuple[tuple[str, ...], ...] = ENGLISH_WEEKDAYS
    coming: tuple[str, ...] = ("next {weekday}",)


@dataclass(frozen=True, slots=True)
class Words:
    """What fields, choices, channels and yes and no are called to the one who reads and writes values."""

    field: Callable[[Spec], str]
    choice: Callable[[Spec, str], str]
    channel: Callable[[str], str]
    channels: ChannelTable
    yes: str = "yes"
    no: str = "no"


PLAIN = Style()


def words_of_scripts(channels: ChannelTable) -> Words:
    """Return the words of the command line: everything is called by its id."""
    return Words(
        lambda spec: spec.name, lambda _spec, value: value, lambda value: value, channels, "true", "false"
    )


def words_of_files(channels: ChannelTable) -> Words:
    """Return the words of files that other programs and people read: the labels as declared."""

    def choice(spec: Spec, value: str) -> str:
        return next((item.label for item in spec.choices if item.id == value), value)

    def channel(value: str) -> str:
        return channels[value].name if value in channels else value

    return Words(lambda spec: spec.label, choice, channel, channels)
