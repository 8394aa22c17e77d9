"""Two shares beside each other, each with its range: what is clearly higher, and where too little is known to say. Pure."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.metrics.figure import FEWEST_EVENTS, SMALLEST_BASE
from socialroi_desktop.metrics.ranges import wilson

NOT_CAUSE = N_(
    "What stands beside each other is not proof of cause: the posts differ in more than the pieces in them."
)

Beside = Literal["higher", "lower", "unclear", "too_few"]


@dataclass(frozen=True, slots=True)
class Share:
    """So many events of a base, counted over `rows` (posts or days); the base may hold the same person twice."""

    events: int
    base: int
    rows: int

    @property
    def value(self) -> Decimal | None:
        """The share, None without a base."""
        return Decimal(self.events) / self.base if self.base > 0 else None

    @property
    def range(self) -> tuple[Decimal, Decimal] | None:
        """The ends of its 95 % range; None where more events than people are told."""
        return wilson(self.events, self.base) if 0 <= self.events <= self.base and self.base else None

    @property
    def is_small(self) -> bool:
        """Whether nothing is judged by it; of few rows a single one, such as a post that was lucky, would decide."""
        return self.base < SMALLEST_BASE or min(self.events, self.rows) < FEWEST_EVENTS


def beside(one: Share, other: Share) -> Beside:
    """Tell how one share stands beside another one: clearly only where their ranges do not meet."""
    mine, others = one.range, other.range
    if one.is_small or other.is_small or mine is None or others is None:
        return "too_few"
    if mine[0] > others[1]:
        return "higher"
    return "lower" if mine[1] < others[0] else "unclear"
