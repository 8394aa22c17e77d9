"""Brings into the groups of a question who had bought before its days, and who of them bought again.

Each stands in the groups of the very first order they made: a channel keeps whom it brought, whatever brings them back.
"""

from collections.abc import Iterator

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.sums import ATTRIBUTED, SOCIAL
from socialroi_desktop.queries.gathering import WHOLE, Gathered, Need
from socialroi_desktop.queries.scope import BREAKDOWNS, CREDITED, Scope, people_by
from socialroi_desktop.queries.sources.buyer_groups import add_credited, groups_of
from socialroi_desktop.queries.sources.customers import NOT_BY_TIME, months_of, say_nobody
from socialroi_desktop.queries.sources.days_of_files import known_where_told, say_times_untold
from socialroi_desktop.queries.sources.order_rows import held
from socialroi_desktop.queries.sources.source import NEEDS_ORDERS, Asked, ProofTable, Source, listed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums import buyer_proof, buyers
from socialroi_desktop.store.sums.customers import customer_counts
from socialroi_desktop.store.sums.orders import known_touches

_KEPT, _BEFORE = _SUMS = ("kept_customers", "customers_before")
_OF_ORDERS = held((WHOLE, ATTRIBUTED, SOCIAL))


def _add(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    if scope.by and scope.by not in CREDITED and scope.by != "month":
        gathered.untold(_SUMS, Problem(NOT_BY_TIME))
        return
    gathered.known((_BEFORE,))
    known_where_told(workspace, scope, gathered, (_KEPT,), "order")
    if scope.by != "month":
        _add_to(workspace, scope, gathered, WHOLE)
        return
    told = [month for month, alone in months_of(scope) if _add_to(workspace, alone, gathered, month)]
    say_times_untold(workspace, scope, gathered, (_KEPT,), entity="order", days=told)


def _add_to(workspace: Workspace, scope: Scope, gathered: Gathered, whole: str) -> bool:
    """Add customers to the groups of the question or to the one group `whole`; tell whether any of them came back."""
    touches = known_touches(workspace, people_by(scope.by))
    found = [
        (touches.get(touch) if touch is not None else None, before, again)
        for touch, before, again in buyers.came_back(workspace, scope.period)
    ]
    add_credited(
        gathered,
        scope,
        [(info, {_BEFORE: before, _KEPT: again}) for info, before, again in found],
        whole=whole,
    )
    for info, before, again in found:
        for key in groups_of(info, scope):
            gathered[key or whole].among[_held(_BEFORE)] += before
            gathered[key or whole].among[_held(_KEPT)] += again
    # Whoever came back may have come by any way: one order that tells a customer tells who did not.
    named = bool(customer_counts(workspace, scope.period, people_by(scope.by)))
    beside = say_nobody(workspace, scope, gathered, (_KEPT,), whole, known=named) if found else False
    return beside or any(again for _, _, again in found)


def _held(name: str) -> tuple[frozenset[Need], frozenset[Need]]:
    return frozenset({(WHOLE, name)}), _OF_ORDERS


def _prove(asked: Asked) -> list[ProofTable]:
    """Return the very first order of who had bought before, and the first in the period of who bought again."""
    names, scope = {name for part, name in asked.pairs if part == WHOLE} & {*_SUMS}, asked.scope
    by_time = asked.by and asked.by not in CREDITED and asked.by != "month"
    if not names or by_time or not _OF_ORDERS.isdisjoint(asked.pairs):
        return []
    return [listed(asked, "order", list(_orders(asked, names, scope)))]


def _orders(asked: Asked, names: set[str], scope: Scope) -> Iterator[int]:
    touches = known_touches(asked.workspace, people_by(scope.by))
    for touch, first, again in buyer_proof.came_back_orders(asked.workspace, scope.period):
        if asked.key not in groups_of(touches.get(touch) if touch is not None else None, scope):
            continue
        if _BEFORE in names:
            yield first
        if _KEPT in names and again is not None:
            yield again


KEPT_BUYERS = Source(
    "kept_buyers",
    frozenset(_SUMS),
    ("order",),
    frozenset({"", *BREAKDOWNS}) - {"band", "topic", "form", "type"},
    _add,
    _prove,
    needs=NEEDS_ORDERS,
)
