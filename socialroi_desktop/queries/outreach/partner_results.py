"""What one partner, or one deal, brought, as it is told: orders by way, posts, costs, figures. Data; reads nothing.

Orders known by several ways are one order each. What cannot be known is a Problem that says why, never 0.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Deal
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.metrics.methods.code_leaks import Leak
from socialroi_desktop.metrics.methods.spikes import Spike
from socialroi_desktop.store.sums.partner_costs import PartnerCost
from socialroi_desktop.store.sums.partner_orders import CODE, LINK, SURVEY, PartnerOrder
from socialroi_desktop.store.sums.partner_posts import PartnerPost

WAYS = (CODE, LINK, SURVEY)
_NO_POSTS = (
    "No post of these days is known as theirs; import the posts, or choose them in the deal's deliverables."
)
_UNTOLD = "No export tells this of their posts."


@dataclass(frozen=True, slots=True)
class Purchases:
    """What a partner bought here: how many orders, the day of the last."""

    orders: int
    last_on: date | None

    @property
    def again(self) -> int:
        """The orders after the first."""
        return max(0, self.orders - 1)


@dataclass(frozen=True, slots=True)
class PartnerResults:
    """All of it. Amounts are in minor units of `currency`; `deal` is None for all that a partner did in the period.

    `orders` are those of any way, once each, oldest first; those a touch merely assisted are among them. `judged` are the
    figures that partners of this `kind` are judged by, in the order of their table. `shared` says which other deals of theirs
    count some of the orders, too.
    """

    influencer_id: int
    deal: Deal | None
    period: Period
    currency: str
    live_on: date | None
    orders: tuple[PartnerOrder, ...] | Problem
    posts: tuple[PartnerPost, ...]
    costs: tuple[PartnerCost, ...]
    figures: Mapping[str, Figure]
    spike: Spike | Problem
    leak: Leak
    purchases: Purchases | Problem
    kind: str = ""
    judged: tuple[Figure, ...] = ()
    shared: tuple[Problem, ...] = ()

    @property
    def brought(self) -> tuple[PartnerOrder, ...]:
        """The orders that code, link or survey name; none where orders are not known."""
        return tuple(order for order in self.kept if not order.ways.isdisjoint(WAYS))

    @property
    def assisted(self) -> int:
        """The orders that only a touch on the way leads to."""
        return len(self.kept) - len(self.brought)

    @property
    def twice(self) -> int:
        """The orders that more than one of code, link and survey name."""
        return sum(len(order.ways.intersection(WAYS)) > 1 for order in self.kept)

    @property
    def uncredited(self) -> int:
        """The orders whose last touch is somebody else's, or none: the return leaves them out."""
        return sum(not order.credited for order in self.brought)

    @property
    def again(self) -> int:
        """The orders by customers who had come by this partner before."""
        told = [order.customer for order in self.brought if order.customer]
        return len(told) - len(set(told))

    def by(self, way: str) -> int:
        """Return how many orders one way names."""
        return sum(way in order.ways for order in self.kept)

    def of_posts(self, name: str) -> int | Problem:
        """Return a count of their posts added up: `reach`, `link_clicks`, `follows` or `engagements`."""
        return added(self.posts, name)

    @property
    def owed(self) -> int:
        """What is agreed and not paid yet."""
        return sum(cost.amount or 0 for cost in self.costs if cost.owed)

    @property
    def kept(self) -> tuple[PartnerOrder, ...]:
        """The orders that were not cancelled; none where orders are not known."""
        return () if isinstance(self.orders, Problem) else tuple(order for order in self.orders if order.kept)


def counted(posts: Sequence[PartnerPost], names: Iterable[str]) -> dict[str, int | Problem]:
    """Return counts of posts by name; `posts` is how many there are."""
    count = len(posts) if posts else Problem(_NO_POSTS)
    return {name: count if name == "posts" else added(posts, name) for name in names}


def added(posts: Sequence[PartnerPost], name: str) -> int | Problem:
    """Return a count of posts added up; a sentence where no post tells it."""
    if not posts:
        return Problem(_NO_POSTS)
    told = [count for post in posts if (count := getattr(post, name)) is not None]
    return sum(told) if told else Problem(_UNTOLD)
