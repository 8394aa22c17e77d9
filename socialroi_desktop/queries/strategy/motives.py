"""What activities of each motive brought: people who took part, new followers, cost, and cost per result. Reads."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from socialroi_desktop.domain.records import Activity
from socialroi_desktop.domain.records.campaigns import MOTIVE
from socialroi_desktop.queries.strategy.kept_followers import kept_of
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.sums.plan_sums import ActivityWorth, worth_by_activity


@dataclass(frozen=True, slots=True)
class ActivityResult:
    """One activity: who took part and what it gained, None where nobody counted; its cost, None where no cost names it."""

    activity: Activity
    participants: int | None
    gained: int | None
    cost: ActivityWorth | None


@dataclass(frozen=True, slots=True)
class MotiveResult:
    """The activities of one motive (None: of no named one), and how many of them tell each count.

    Costs per result are of those alone that tell result and cost, and None where there are none, or a cost has no known worth.
    """

    motive: str | None
    results: tuple[ActivityResult, ...]

    @property
    def participants(self) -> int | None:
        """The people who took part, of activities that tell it."""
        return _summed([each.participants for each in self.results])

    @property
    def gained(self) -> int | None:
        """The followers gained, of activities that tell it."""
        return _summed([each.gained for each in self.results])

    @property
    def cost(self) -> int | None:
        """What they cost in minor units of the base currency, as far as it is known; None where no cost names any."""
        return _summed([None if each.cost is None else each.cost.worth for each in self.results])

    @property
    def per_participant(self) -> Fraction | None:
        """The cost of each who took part."""
        return _per([(each.participants, each.cost) for each in self.results])

    @property
    def per_follower(self) -> Fraction | None:
        """The cost of each follower gained."""
        return _per([(each.gained, each.cost) for each in self.results])


def by_motive(workspace: Workspace, today: date) -> tuple[MotiveResult, ...]:
    """Return what activities of each motive brought, in the order of motives, and last those of none; none without any."""
    costs = worth_by_activity(workspace)
    results = [
        ActivityResult(each, each.participants, _gained(workspace, each, today), costs.get(each.id or 0))
        for each in reading.listing(workspace, Activity)
    ]
    motives = [*(choice.id for choice in MOTIVE), None]
    found = (
        MotiveResult(name, tuple(one for one in results if one.activity.motive == name)) for name in motives
    )
    # Ads and remarketing appeal to no motive: without one and without a count they tell nothing here.
    told = (
        each
        if each.motive
        else MotiveResult(
            None, tuple(one for one in each.results if (one.participants, one.gained) != (None, None))
        )
        for each in found
    )
    return tuple(each for each in told if each.results)


def _gained(workspace: Workspace, activity: Activity, today: date) -> int | None:
    kept = kept_of(workspace, activity, today)
    return None if kept is None else kept.gained.gained


def _summed(counts: Sequence[int | None]) -> int | None:
    known = [count for count in counts if count is not None]
    return sum(known) if known else None


def _per(told: Sequence[tuple[int | None, ActivityWorth | None]]) -> Fraction | None:
    known = [(count, cost) for count, cost in told if count is not None and cost is not None]
    total = sum(count for count, _ in known)
    if total <= 0 or any(cost.unknown for _, cost in known):
        return None
    return Fraction(sum(cost.worth for _, cost in known), total)
