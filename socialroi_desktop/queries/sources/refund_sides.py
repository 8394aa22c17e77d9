"""The orders that refunded ones are divided by: those of which a list tells whether money went back."""

from collections.abc import Iterator, Sequence

from socialroi_desktop.domain.pairs import side
from socialroi_desktop.queries.gathering import WHOLE, Gathered, Group
from socialroi_desktop.queries.needs import PAID_BACK
from socialroi_desktop.queries.sources.told_by_lists import REFUNDS
from socialroi_desktop.store.sums.orders import OrderGroup
from socialroi_desktop.store.sums.told_refunds import Untold


def with_told_refunds(
    groups: Sequence[OrderGroup], untold: Sequence[Untold] | None, *, by_day: bool
) -> list[OrderGroup]:
    """Return groups of orders without those that nobody tells refunds of: `untold`, or None where no list of refunds is here."""
    if untold is None:
        return [_counting(group, group.sums["orders"] - group.sums[REFUNDS]) for group in groups]
    return [*groups, *_less(groups, untold, by_day=by_day)]


def without_untold_rows(gathered: Gathered, own: Gathered) -> None:
    """Take the orders that tell no refunds from the rows behind the rate; `own` has the others alone."""
    behind = frozenset({(WHOLE, side("orders", PAID_BACK))})
    for key, told in list(own.groups.items()):
        target = gathered[key]
        target.among[behind, frozenset()] += _rows(told) - _rows(target)


def _rows(group: Group) -> int:
    return sum(count for held, count in group.alike.items() if (WHOLE, PAID_BACK[0]) in held)


def _less(groups: Sequence[OrderGroup], untold: Sequence[Untold], *, by_day: bool) -> Iterator[OrderGroup]:
    """Give groups that take away what they count."""
    nothing = dict.fromkeys(groups[0].sums, 0) if groups else {}
    for one in untold if groups else ():
        yield _counting(OrderGroup(one.touch, one.day if by_day else None, nothing), -one.count)


def _counting(group: OrderGroup, orders: int) -> OrderGroup:
    return OrderGroup(group.touch, group.day, {**group.sums, "orders": orders})
