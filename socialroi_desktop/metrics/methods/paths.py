"""Paths to a purchase: how many visits and days came before an order, and who came often without one. Pure.

A path is what one customer did up to an order (or up to now). Medians, because a few long paths say little about most.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from statistics import median

# "Came three times in a month": from here on one group.
MOST_VISITS = 3


@dataclass(frozen=True, slots=True)
class Touch:
    """One meeting: the row it is from, the day (ISO), the channel id or None, and whether it led to an order."""

    row_id: int
    day: str
    channel: str | None
    conversion: bool = False


@dataclass(frozen=True, slots=True)
class TouchPath:
    """The touches of one customer, oldest first, up to and with the order; without one all that are known."""

    customer: str
    touches: tuple[Touch, ...]

    @property
    def bought(self) -> bool:
        """Whether the path ended with an order."""
        return self.touches[-1].conversion

    @property
    def first_channel(self) -> str | None:
        """The channel that began the path."""
        return self.touches[0].channel

    @property
    def days(self) -> int:
        """Whole days from the first touch to the last."""
        return (date.fromisoformat(self.touches[-1].day) - date.fromisoformat(self.touches[0].day)).days


@dataclass(frozen=True, slots=True)
class SourcePaths:
    """Paths that began on one channel and ended with an order; `channel` "" stands for all of them together."""

    channel: str | None
    paths: tuple[TouchPath, ...]

    @property
    def median_touches(self) -> Decimal:
        """The visits in the median, the one with the order among them."""
        return Decimal(str(median(len(path.touches) for path in self.paths)))

    @property
    def median_days(self) -> Decimal:
        """The days from the first visit to the order in the median."""
        return Decimal(str(median(path.days for path in self.paths)))


@dataclass(frozen=True, slots=True)
class VisitGroup:
    """Customers without an order who came so many times in a span of days; the last group is `visits` or more."""

    visits: int
    or_more: bool
    customers: tuple[TouchPath, ...]


def cut_paths(customer: str, touches: Sequence[Touch]) -> list[TouchPath]:
    """Cut the touches of a customer, oldest first, after every order; what follows the last order is a path without."""
    paths: list[TouchPath] = []
    begun: list[Touch] = []
    for touch in touches:
        begun.append(touch)
        if touch.conversion:
            paths.append(TouchPath(customer, tuple(begun)))
            begun = []
    if begun:
        paths.append(TouchPath(customer, tuple(begun)))
    return paths


def by_first_source(paths: Iterable[TouchPath]) -> list[SourcePaths]:
    """Group paths with an order by the channel that began them, most first; all together stand at the top."""
    bought = [path for path in paths if path.bought]
    if not bought:
        return []
    groups: dict[str | None, list[TouchPath]] = {}
    for path in bought:
        groups.setdefault(path.first_channel, []).append(path)
    ordered = sorted(groups.items(), key=lambda item: (-len(item[1]), item[0] or ""))
    return [SourcePaths("", tuple(bought)), *(SourcePaths(name, tuple(found)) for name, found in ordered)]


def by_visit_number(paths: Iterable[TouchPath], since: date) -> list[VisitGroup]:
    """Group customers whose path has no order by how often they came from a day on; whoever did not come is left out."""
    groups: dict[int, list[TouchPath]] = {}
    for path in paths:
        if path.bought:
            continue
        recent = tuple(touch for touch in path.touches if touch.day >= since.isoformat())
        if recent:
            groups.setdefault(min(len(recent), MOST_VISITS), []).append(TouchPath(path.customer, recent))
    return [
        VisitGroup(number, number == MOST_VISITS, tuple(found)) for number, found in sorted(groups.items())
    ]
