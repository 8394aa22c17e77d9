"""The sizes of partners, and which engagement rate is usual for each. The table is handed in; pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records.people import TIER
from socialroi_desktop.domain.workspace import Settings

# So many times above or below what is usual is far: bought followers, or a number that was mistyped.
_FAR = 2
Verdict = Literal["usual", "high", "low", "far above", "far below"]


@dataclass(frozen=True, slots=True)
class Tier:
    """One size: `first` is its smallest count of followers; `low` to `high` the usual engagement rate in 1/100 percent.

    After `touch_days` without a word somebody in a relationship is to be written to again.
    """

    id: str
    first: int
    low: int
    high: int
    touch_days: int

    def verdict(self, rate: int) -> Verdict:
        """Return how an engagement rate (in 1/100 percent) stands to what is usual for the size."""
        if rate > self.high * _FAR:
            return "far above"
        if rate < self.low / _FAR:
            return "far below"
        if rate > self.high:
            return "high"
        return "low" if rate < self.low else "usual"


def tier_of(tiers: Sequence[Tier], followers: int | None) -> Tier | None:
    """Return the size that a count of followers makes, None when it is not known."""
    if followers is None:
        return None
    return max((tier for tier in tiers if tier.first <= followers), key=lambda tier: tier.first, default=None)


def end_of(tiers: Sequence[Tier], tier: Tier) -> int | None:
    """Return the count of followers at which the next size begins, None for the largest."""
    return min((other.first for other in tiers if other.first > tier.first), default=None)


def own_sizes(shipped: Sequence[Tier], settings: Settings) -> tuple[Tier, ...]:
    """Return the sizes as a workspace has them: its own limits and days, what ships where it tells none."""
    return tuple(
        replace(
            tier,
            first=getattr(settings, f"tier_{tier.id}_from", None) or tier.first,
            touch_days=getattr(settings, f"touch_days_{tier.id}") or tier.touch_days,
        )
        for tier in shipped
    )


def limit_problem(sizes: Sequence[Tier], settings: Settings) -> Problem | None:
    """Return what is wrong where a size, from the smallest on, does not begin above the one before; None where all do."""
    labels = {choice.id: choice.label for choice in TIER}
    for before, size in pairwise(sizes):
        if size.first <= before.first:
            # The limit that was told is to be mended, not the one that ships.
            told = size if getattr(settings, f"tier_{size.id}_from", None) else before
            return Problem(
                "{field} has to begin above {smaller}: {first} followers are not more than {least}.",
                {
                    "field": labels[size.id],
                    "smaller": labels[before.id],
                    "first": size.first,
                    "least": before.first,
                },
                column=f"tier_{told.id}_from",
            )
    return None
