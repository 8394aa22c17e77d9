"""Brings customers into the groups of a question: those who bought in its days, and those there were before.

Each stands there with one order: the first of the period, at which it counts, or the last it made before.
"""

from collections.abc import Iterator
from dataclasses import replace

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.sums import ATTRIBUTED, SOCIAL
from socialroi_desktop.queries.gathering import WHOLE, Gathered, Need
from socialroi_desktop.queries.scope import BREAKDOWNS, CREDITED, Scope, people_by
from socialroi_desktop.queries.sources.buyer_groups import add_credited, groups_of
from socialroi_desktop.queries.sources.days_of_files import known_where_told, say_times_untold
from socialroi_desktop.queries.sources.order_rows import held, say_beside
from socialroi_desktop.queries.sources.source import NEEDS_ORDERS, Asked, ProofTable, Source, listed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums import customers as customer_sums
from socialroi_desktop.store.sums.orders import TouchInfo

_NEW, _RETURNING = OF_PERIOD = ("new_customers", "returning_customers")
_RECENCY = "recency"
_MONTH = "month"
NOT_BY_TIME = (
    "Customers are counted for a whole period, by month, channel, campaign or influencer; not otherwise."
)
_NO_CUSTOMER = N_("No order here tells who bought.")
_ONE_WITHOUT = N_("One of these orders does not tell who bought; it adds no customer.")
_WITHOUT = N_("{count} of these orders do not tell who bought; they add no customer.")
_OF_SHOP = "The days since customers ordered last are told of the whole shop only."


def _add(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Add new and returning customers; broken down by month, channel, campaign or influencer, or whole."""
    if scope.by and scope.by not in CREDITED and scope.by != _MONTH:
        gathered.untold((*OF_PERIOD, _RECENCY), Problem(NOT_BY_TIME))
        return
    known_where_told(workspace, scope, gathered, OF_PERIOD, "order")
    if scope.by == _MONTH:
        gathered.untold((_RECENCY,), Problem(_OF_SHOP))
        told = {month: _add_to(workspace, alone, gathered, month) for month, alone in months_of(scope)}
        days = [month for month, any_told in told.items() if any_told]
        say_times_untold(workspace, scope, gathered, OF_PERIOD, entity="order", days=days)
        return
    _add_to(workspace, scope, gathered, WHOLE)
    _add_recency(workspace, scope, gathered)


def months_of(scope: Scope) -> list[tuple[str, Scope]]:
    """Return each month of a question (its first day, ISO) with the question about it alone."""
    return [(key, replace(scope, period=scope.period_of(key), by="")) for key in scope.buckets()]


def _add_to(workspace: Workspace, scope: Scope, gathered: Gathered, whole: str) -> bool:
    """Add who bought, to the groups of the question or to the one group `whole`; tell whether anybody did."""
    counts = customer_sums.customer_counts(workspace, scope.period, people_by(scope.by))
    add_credited(
        gathered, scope, [(info, {_NEW: new, _RETURNING: old}) for info, new, old in counts], whole=whole
    )
    for info, new, returning in counts:
        for group in groups_of(info, scope):
            gathered[group or whole].among[_held(_NEW)] += new
            gathered[group or whole].among[_held(_RETURNING)] += returning
    return say_nobody(workspace, scope, gathered, OF_PERIOD, whole) or bool(counts)


def say_nobody(
    workspace: Workspace,
    scope: Scope,
    gathered: Gathered,
    names: tuple[str, ...],
    whole: str = WHOLE,
    *,
    known: bool = False,
) -> bool:
    """Say how many orders tell no customer; tell whether there are such orders.

    Nothing of customers is known where no order of a group tells one, unless it is `known` all the same.
    """
    found = customer_sums.orders_of_nobody(workspace, scope.period, people_by(scope.by))
    for info, count in found:
        for key in groups_of(info, scope):
            group = gathered[key or whole]
            say_beside(group, names, count, _without_customer)
            if not known and not any(group.parts[WHOLE].get(name) for name in (*OF_PERIOD, *names)):
                group.unknown.update(dict.fromkeys(names, Problem(_NO_CUSTOMER)))
    return bool(found)


def _without_customer(count: int) -> Problem:
    return Problem(_ONE_WITHOUT if count == 1 else _WITHOUT, {"count": count})


# Where orders prove a figure, those of its customers are among them.
_OF_ORDERS = held((WHOLE, ATTRIBUTED, SOCIAL))


def _held(name: str) -> tuple[frozenset[Need], frozenset[Need]]:
    return frozenset({(WHOLE, name)}), _OF_ORDERS


def _add_recency(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Add what is told of all customers there ever were; no order of the period ties them to a channel."""
    if scope.by or scope.channels is not None:
        gathered.untold((_RECENCY,), Problem(_OF_SHOP))
        return
    if not gathered.asks((_RECENCY,)):
        return
    day = scope.period.end.isoformat()
    days = customer_sums.days_since_last_order(workspace, day)
    if days is not None:
        told: dict[str, int] = {_RECENCY: days}  # type: ignore[dict-item]  # a median may lie half way between two days
        gathered[WHOLE].among[_held(_RECENCY)] += customer_sums.customers_until(workspace, day)
        gathered[WHOLE].add(WHOLE, told)


def _prove(asked: Asked) -> list[ProofTable]:
    """Return the order of each customer: the figure is told by one of each, not by all they made."""
    names, scope = {name for part, name in asked.pairs if part == WHOLE}, asked.scope
    if (asked.by and asked.by not in CREDITED and asked.by != _MONTH) or not _OF_ORDERS.isdisjoint(
        asked.pairs
    ):
        return []
    ids = list(_first_orders(asked, names))
    if _RECENCY in names and not asked.by and scope.channels is None:
        ids += customer_sums.last_orders(asked.workspace, scope.period.end.isoformat())
    return [listed(asked, "order", ids)]


def _first_orders(asked: Asked, names: set[str]) -> Iterator[int]:
    known: dict[TouchInfo | None, bool] = {}
    period, by = asked.scope.period, people_by(asked.scope.by)
    first = customer_sums.first_orders(asked.workspace, period, by) if names & {*OF_PERIOD} else ()
    for order in first:
        if order.touch not in known:
            known[order.touch] = asked.key in groups_of(order.touch, asked.scope)
        if known[order.touch] and (_RETURNING if order.returning else _NEW) in names:
            yield order.order_id


CUSTOMERS = Source(
    "customers",
    frozenset((*OF_PERIOD, _RECENCY)),
    ("order",),
    frozenset({"", *BREAKDOWNS}) - {"band", "topic", "form", "type"},
    _add,
    _prove,
    needs=NEEDS_ORDERS,
)
