"""Which sums metrics are made of in the end, and which rows have to tell them. Knows the metric table and what rows tell."""

from collections.abc import Iterable
from functools import cache

from socialroi_desktop.domain.pairs import Pair, side
from socialroi_desktop.metrics.declared.returns import COST_PARTS
from socialroi_desktop.metrics.table import sides_needed
from socialroi_desktop.store.sums.accounts import ACCOUNTS
from socialroi_desktop.store.sums.costs import ADS
from socialroi_desktop.store.sums.reach import POSTS
from socialroi_desktop.store.sums.visits import WEB_SUMS

_VISITS = frozenset(WEB_SUMS)
_HELD_TO_VISITS = frozenset({"orders", "leads"})
# Counts of posts that other kinds of rows are divided by: of the channels whose posts tell them.
OF_CHANNELS = frozenset({"link_clicks", "engagements"})
# What posts tell against what accounts do: of the channels of which both are told.
FOLLOWED = ("engagements", "followers")
# What visits tell against what posts do: of the channels, and of the days, of which both are told.
LINKED = ("sessions", "impressions")
# What went back against what was ordered: of the orders of which it is told.
PAID_BACK = ("refunded_orders", "orders")
# Discounts given through codes belong to orders, which tell no engagements.
HELD_COSTS = tuple(name for name in COST_PARTS if name != "discount_cost")
_HELD_TO_CHANNELS = {"orders": ("orders",), "leads": ("leads",), "total_cost": HELD_COSTS}
# Sums that rows of one kind tell, each of them where its cell is filled.
_TOLD_TOGETHER = (
    frozenset((*POSTS.tells, "weighted_engagements")),
    frozenset(ACCOUNTS.tells),
    frozenset(ADS.tells),
    frozenset(WEB_SUMS),
)


@cache
def needs(metric_id: str) -> frozenset[tuple[str, str]]:
    """Return the (part, sum) pairs a metric is made of, sums of both sides by their own names; UserError for no metric."""
    return frozenset(
        (part, side(name, pair) if pair and is_paired(name, pair) else name)
        for part, name, pair in sides_needed(metric_id)
    )


def sum_ids(metric_ids: Iterable[str]) -> frozenset[str]:
    """Return the ids of all sums that metrics are made of."""
    return frozenset(name for metric_id in metric_ids for _, name, _ in sides_needed(metric_id))


def pairs_of(metric_ids: Iterable[str]) -> tuple[Pair, ...]:
    """Return the pairs of sums that have to be told by the same rows, each once."""
    found = {pair: None for metric_id in metric_ids for _, _, pair in sides_needed(metric_id) if pair}
    return tuple(pair for pair in found if pair[0] != pair[1])


def is_held_to_visits(name: str, pair: Pair) -> bool:
    """Tell whether a sum counts only on days of which visits are told: orders, or leads, of so many visits."""
    return name in _HELD_TO_VISITS and name in pair and not _VISITS.isdisjoint(pair)


def is_held(name: str, pair: Pair) -> bool:
    """Tell whether a sum counts only of the days, or the channels, of which the other side of a pair is told."""
    return is_held_to_visits(name, pair) or (
        name in _HELD_TO_CHANNELS.get(pair[0], ()) and pair[1] in OF_CHANNELS
    )


def is_paired(name: str, pair: Pair) -> bool:
    """Tell whether a sum is one side of a pair that is added up over what tells both: rows, days or channels."""
    beside = (pair in (FOLLOWED, LINKED) and name in pair) or (pair == PAID_BACK and name == "orders")
    return beside or is_held(name, pair) or _by_rows(name, pair) or _of_channels(name, pair)


def _of_channels(name: str, pair: Pair) -> bool:
    return name == pair[1] and name in OF_CHANNELS and pair[0] in _HELD_TO_CHANNELS


def _by_rows(name: str, pair: Pair) -> bool:
    return name in pair and pair[0] != pair[1] and any(set(pair) <= told for told in _TOLD_TOGETHER)
