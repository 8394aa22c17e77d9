"""Brings customers into the groups of a question: those who bought in its days, and those there were before.

Each stands there with one order: the first of the period, at which it counts, or the last it made before.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from socialroi_desktop.domain.channels import UNATTRIBUTED
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.methods.attribution import SignatureSums, credit, weights
from socialroi_desktop.metrics.sums import ATTRIBUTED, SOCIAL
from socialroi_desktop.queries.gathering import WHOLE, Gathered, Need
from socialroi_desktop.queries.scope import BREAKDOWNS, CREDITED, Scope, credited_by, people_by, touches_of
from socialroi_desktop.queries.sources.days_of_files import known_where_told
from socialroi_desktop.queries.sources.order_rows import held, say_beside
from socialroi_desktop.queries.sources.order_shares import NAMED, OUTSIDE, inside
from socialroi_desktop.queries.sources.source import NEEDS_ORDERS, Asked, ProofTable, Source, listed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums import customers as customer_sums
from socialroi_desktop.store.sums.orders import TouchInfo

_NEW, _RETURNING = _OF_PERIOD = ("new_customers", "returning_customers")
_BEFORE, _RECENCY = _EVER = ("customers_before", "recency")
_NOT_BY_TIME = "Customers are counted for a whole period, by channel, campaign or influencer; not otherwise."
_NO_CUSTOMER = N_("No order here tells who bought.")
_ONE_WITHOUT = N_("One of these orders does not tell who bought; it adds no customer.")
_WITHOUT = N_("{count} of these orders do not tell who bought; they add no customer.")
_OF_SHOP = "Customers before the period and the days since they ordered last are told of the whole shop only."


def _add(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Add new and returning customers; broken down by channel, campaign or influencer, or whole."""
    if scope.by and scope.by not in CREDITED:
        gathered.untold((*_OF_PERIOD, *_EVER), Problem(_NOT_BY_TIME))
        return
    known_where_told(workspace, scope, gathered, _OF_PERIOD, "order")
    counts = customer_sums.customer_counts(workspace, scope.period, people_by(scope.by))
    rows = [
        SignatureSums(inside(touches_of(info), scope), dict(zip(_OF_PERIOD, both, strict=True)))
        for info, *both in counts
    ]
    for key, sums in credit(rows, scope.model, credited_by(scope.by or "channel")).items():
        if _is_told(str(key), scope):
            gathered[str(key) if scope.by else WHOLE].add(WHOLE, sums)
    for info, new, returning in counts:
        for group in _groups_of(info, scope):
            gathered[group].among[_held(_NEW)] += new
            gathered[group].among[_held(_RETURNING)] += returning
    _say_nobody(workspace, scope, gathered)
    _add_known_customers(workspace, scope, gathered)


def _say_nobody(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Say how many orders tell no customer; who is new is not known where none does."""
    for info, count in customer_sums.orders_of_nobody(workspace, scope.period, people_by(scope.by)):
        for key in _groups_of(info, scope):
            group = gathered[key]
            say_beside(group, _OF_PERIOD, count, _without_customer)
            if not any(group.parts[WHOLE].get(name) for name in _OF_PERIOD):
                group.unknown.update(dict.fromkeys(_OF_PERIOD, Problem(_NO_CUSTOMER)))


def _without_customer(count: int) -> Problem:
    return Problem(_ONE_WITHOUT if count == 1 else _WITHOUT, {"count": count})


# Where orders prove a figure, those of its customers are among them.
_OF_ORDERS = held((WHOLE, ATTRIBUTED, SOCIAL))


def _held(name: str) -> tuple[frozenset[Need], frozenset[Need]]:
    return frozenset({(WHOLE, name)}), _OF_ORDERS


def _is_told(key: str, scope: Scope) -> bool:
    return key != OUTSIDE and (key != UNATTRIBUTED or scope.channels is None or scope.by in NAMED)


def _groups_of(info: TouchInfo | None, scope: Scope) -> set[str]:
    """Return the groups that customers of a touch have a share in."""
    touches = inside(touches_of(info), scope)
    shares = zip(touches, weights(touches, scope.model), strict=True)
    keys = {
        str(getattr(touch, credited_by(scope.by or "channel")) or UNATTRIBUTED)
        for touch, share in shares
        if share
    }
    told = {key for key in keys or {UNATTRIBUTED} if _is_told(key, scope)}
    return told if scope.by or not told else {WHOLE}


def _add_known_customers(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Add what is told of all customers there ever were; no order of the period ties them to a channel."""
    if scope.by or scope.channels is not None:
        gathered.untold(_EVER, Problem(_OF_SHOP))
        return
    told: dict[str, int] = {}
    group = gathered[WHOLE]
    if gathered.asks((_BEFORE,)):
        told[_BEFORE] = customer_sums.customers_until(workspace, _day_of(_BEFORE, scope))
        group.among[_held(_BEFORE)] += told[_BEFORE]
    if gathered.asks((_RECENCY,)):
        day = _day_of(_RECENCY, scope)
        days = customer_sums.days_since_last_order(workspace, day)
        if days is not None:
            told[_RECENCY] = days  # type: ignore[assignment]  # a median may lie half way between two days
            group.among[_held(_RECENCY)] += customer_sums.customers_until(workspace, day)
    group.add(WHOLE, told)


def _day_of(name: str, scope: Scope) -> str:
    """Return the last day whose orders tell a sum of all customers there ever were."""
    if name == _RECENCY:
        return scope.period.end.isoformat()
    start = scope.period.start
    return (start - timedelta(days=1) if start > date.min else start).isoformat()


def _prove(asked: Asked) -> list[ProofTable]:
    """Return the order of each customer: the figure is told by one of each, not by all they made."""
    names, scope = {name for part, name in asked.pairs if part == WHOLE}, asked.scope
    if (asked.by and asked.by not in CREDITED) or not _OF_ORDERS.isdisjoint(asked.pairs):
        return []
    ids = list(_first_orders(asked, names))
    if not scope.by and scope.channels is None:
        for name in sorted(names.intersection(_EVER)):
            ids += customer_sums.last_orders(asked.workspace, _day_of(name, scope))
    return [listed(asked, "order", ids)]


def _first_orders(asked: Asked, names: set[str]) -> Iterator[int]:
    known: dict[TouchInfo | None, bool] = {}
    period, by = asked.scope.period, people_by(asked.scope.by)
    first = customer_sums.first_orders(asked.workspace, period, by) if names & {*_OF_PERIOD} else ()
    for order in first:
        if order.touch not in known:
            known[order.touch] = asked.key in _groups_of(order.touch, asked.scope)
        if known[order.touch] and (_RETURNING if order.returning else _NEW) in names:
            yield order.order_id


CUSTOMERS = Source(
    "customers",
    frozenset((*_OF_PERIOD, *_EVER)),
    ("order",),
    frozenset({"", *BREAKDOWNS}) - {"product", "band", "topic", "form", "type"},
    _add,
    _prove,
    needs=NEEDS_ORDERS,
)
