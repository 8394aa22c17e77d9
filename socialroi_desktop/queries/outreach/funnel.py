"""The five steps from seeding to buying, as one partner or deal took them, and how the buyers came. Pure.

Social seldom sells directly: who bought is told by link, and who came another way, by code, survey or a touch before, beside it.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.queries.outreach.partner_results import PartnerResults
from socialroi_desktop.store.sums.partner_orders import ASSISTED, CODE, LINK, SURVEY

StepId = Literal["seeding", "aware", "interested", "follow", "buy"]
STEPS: tuple[StepId, ...] = ("seeding", "aware", "interested", "follow", "buy")
# An order counts for the first of these that names it.
WAYS_TO_BUY = (LINK, CODE, SURVEY, ASSISTED)


@dataclass(frozen=True, slots=True)
class Step:
    """How many took a step: posts live, people reached, people who did something with it, followers won, orders."""

    id: StepId
    count: int | Problem


@dataclass(frozen=True, slots=True)
class Funnel:
    """The steps in order; `ways` part the orders of the last by how they came, each order once."""

    steps: tuple[Step, ...]
    ways: tuple[tuple[str, int], ...]

    def share(self, place: int) -> Decimal | None:
        """Return the share of those of the step before who took a step.

        None for the first two steps (posts are not people), where either is not known, and where more took it than the
        one before: nobody has to follow to buy.
        """
        if place <= STEPS.index("aware"):
            return None
        before, count = (step.count for step in self.steps[place - 1 : place + 1])
        if isinstance(before, Problem) or isinstance(count, Problem) or not count <= before or not before:
            return None
        return Decimal(count) / before


def funnel(results: PartnerResults) -> Funnel:
    """Return the funnel of what a partner or a deal brought."""
    known = results.kept
    first = [next(way for way in WAYS_TO_BUY if way in order.ways) for order in known]
    counts: dict[StepId, int | Problem] = {
        "seeding": len(results.posts) or results.of_posts("reach"),
        "aware": results.of_posts("reach"),
        "interested": results.of_posts("engagements"),
        "follow": results.of_posts("follows"),
        "buy": results.orders if isinstance(results.orders, Problem) else len(known),
    }
    return Funnel(
        tuple(Step(name, counts[name]) for name in STEPS),
        tuple((way, first.count(way)) for way in WAYS_TO_BUY),
    )
