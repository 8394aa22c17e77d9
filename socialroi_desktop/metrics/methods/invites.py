"""Members by invitation: how many invites a goal needs, and how many its giveaways, fans and invites come to. Pure."""

from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records.goals import Goal
from socialroi_desktop.metrics.methods.numbers import number

_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Invites:
    """Invites that are needed for the members still missing, and those planned; None where it cannot be told."""

    needed: int | None
    planned: int | None

    @property
    def short(self) -> int:
        """How many invites are missing in the plan; 0 where they suffice or one of the two is not known."""
        return max((self.needed or 0) - self.planned, 0) if self.planned is not None else 0


def invites_of(goal: Goal, current: Decimal | None, target: Decimal | None) -> Invites | None:
    """Return the invites of a goal, None where it says nothing of any.

    1,000 members of which 400 are there, with 20 % of invites accepted, need 3,000; 2 giveaways with 50 fans of 20 invites
    each are 2,000.
    """
    told = (goal.giveaways, goal.fans_picked, goal.invites_each, goal.accept_rate)
    if all(item is None for item in told):
        return None
    rate, needed, planned = number(goal.accept_rate), None, None
    if rate and target is not None:
        missing = max(target - (current or Decimal(0)), Decimal(0))
        needed = int((missing * _HUNDRED / rate).to_integral_value(ROUND_CEILING))
    if goal.fans_picked is not None and goal.invites_each is not None:
        planned = (1 if goal.giveaways is None else goal.giveaways) * goal.fans_picked * goal.invites_each
    return Invites(needed, planned)


def invites_advice(goal: Goal, current: Decimal | None, target: Decimal | None) -> tuple[Problem, ...]:
    """Say where the planned invites do not suffice."""
    found = invites_of(goal, current, target)
    if found is None or not found.short:
        return ()
    template = "{planned} invites are planned and {needed} needed; {short} are missing: pick more fans, or run another giveaway."
    told = {"planned": found.planned, "needed": found.needed, "short": found.short}
    return (Problem(template, told, column="invites_each"),)
