"""Brings into the groups of a question what those who first bought in its days were worth within a year of that day.

By channel, campaign or influencer it is that of their first order, by product whatever was in it; by month that of it.
"""

from collections.abc import Sequence
from datetime import date

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.money import from_minor
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.sample import Moments, Sample, Tail
from socialroi_desktop.queries.gathering import WHOLE, Gathered, Group
from socialroi_desktop.queries.scope import BREAKDOWNS, CREDITED, Scope, people_by
from socialroi_desktop.queries.sources.buyer_groups import add_credited, groups_of, shares_of
from socialroi_desktop.queries.sources.customers import NOT_BY_TIME, months_of, say_nobody
from socialroi_desktop.queries.sources.order_rows import say_beside
from socialroi_desktop.queries.sources.source import NEEDS_ORDERS, Asked, ProofTable, Source, listed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums import buyer_proof, buyers
from socialroi_desktop.store.sums.buyers import WorthCell
from socialroi_desktop.store.sums.orders import known_touches

HORIZON = 365
_WORTH, _FOLLOWED = _SUMS = ("year_contribution", "followed_customers")
_MONEY = frozenset({_WORTH})
_NO_TAIL = Tail(0.0, Moments())
_PAIRS = frozenset((WHOLE, name) for name in _SUMS)
_TOO_NEW = N_(
    "Nobody who first bought in these days is known for {count} days: orders are told until {day}; ask of earlier days."
)
_SOME_NEW = N_(
    "Who first bought after {day} is left out: their {count} days are not over in the orders told."
)
_NO_COST = N_(
    "What goods cost is not known for some of these orders: set a unit cost of the products, or the gross margin of the"
    " workspace."
)
_ONE_APART = N_("One of these orders is in a currency without a rate; it adds no money.")
_APART = N_("{count} of these orders are in a currency without a rate; they add no money.")
_ONE_NO_VALUE = N_("One of these orders tells no amount; it adds no money.")
_NO_VALUE = N_("{count} of these orders tell no amount; they add no money.")
_WHOLE_SHOP = N_("By product the worth of customers is told of the whole shop only.")


def _add(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    if scope.by and scope.by not in {*CREDITED, "month", "product"}:
        gathered.untold(_SUMS, Problem(NOT_BY_TIME))
        return
    if scope.by == "product" and scope.channels is not None:
        gathered.untold(_SUMS, Problem(_WHOLE_SHOP))
        return
    last = buyers.followed_until(workspace, scope.period, HORIZON)
    if last is None:
        gathered.untold(_SUMS, _too_new(workspace))
        return
    gathered.known(_SUMS)
    if scope.by == "product":
        cells = buyers.worth_cells(workspace, scope.period, HORIZON, "product")
        samples = Samples(gathered.currency, cells)
        for cell in cells:
            group = gathered[str(cell.group)]
            group.add(WHOLE, {_FOLLOWED: cell.customers, _WORTH: cell.contribution})
            _note(group, cell)
            samples.add(group, cell, 1.0)
    else:
        _add_by_way(workspace, scope, gathered)
        for month, alone in months_of(scope) if scope.by == "month" else ((WHOLE, scope),):
            say_nobody(workspace, alone, gathered, (_FOLLOWED,), month)
    _say_new(workspace, scope, gathered, last)


def _add_by_way(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    cells = buyers.worth_cells(workspace, scope.period, HORIZON)
    touches = known_touches(workspace, people_by(scope.by))
    by_key: dict[str, list[WorthCell]] = {}
    for cell in cells:
        by_key.setdefault(f"{cell.month}-01" if scope.by == "month" else WHOLE, []).append(cell)
    samples = Samples(gathered.currency, cells)
    alone = scope.of("") if scope.by == "month" else scope
    for whole, own in by_key.items():
        infos = [touches.get(cell.group) if isinstance(cell.group, int) else None for cell in own]
        rows = [
            (info, {_FOLLOWED: cell.customers, _WORTH: cell.contribution})
            for info, cell in zip(infos, own, strict=True)
        ]
        add_credited(gathered, alone, rows, money=_MONEY, whole=whole)
        for info, cell in zip(infos, own, strict=True):
            for key, share in shares_of(info, alone).items():
                _note(gathered[key or whole], cell)
                samples.add(gathered[key or whole], cell, float(share))


class Samples:
    """What ranges of a worth are told by: customers, each by what they contributed, in major units."""

    def __init__(self, currency: str, cells: Sequence[WorthCell]) -> None:
        self._unit = float(from_minor(1, currency))
        whole = self._sample(cells[0], 1.0, _NO_TAIL) if cells else None
        for cell in cells[1:]:
            whole = _both(whole, self._sample(cell, 1.0, _NO_TAIL)) if whole else None
        self._tail = Tail(whole.shares, whole.gains, whole.losses) if whole else _NO_TAIL

    def add(self, group: Group, cell: WorthCell, share: float) -> None:
        """Add customers to the sample of a group, with their share in it."""
        own, known = self._sample(cell, share, self._tail), group.samples.get(_WORTH)
        group.samples[_WORTH] = own if known is None else _both(known, own)

    def _sample(self, cell: WorthCell, share: float, tail: Tail) -> Sample:
        scale = share * self._unit
        gains = Moments(cell.gains * scale, cell.gain_squares * scale**2, cell.gain_largest * scale)
        lost = cell.gains - cell.contribution
        losses = Moments(lost * scale, cell.loss_squares * scale**2, cell.loss_largest * scale)
        return Sample(cell.customers * share, cell.customers * share**2, gains, losses, tail)


def _both(one: Sample, other: Sample) -> Sample:
    def moments(first: Moments, second: Moments) -> Moments:
        return Moments(
            first.total + second.total, first.squares + second.squares, max(first.largest, second.largest)
        )

    return Sample(
        one.shares + other.shares,
        one.share_squares + other.share_squares,
        moments(one.gains, other.gains),
        moments(one.losses, other.losses),
        one.tail,
    )


def _note(group: Group, cell: WorthCell) -> None:
    """Count the orders of customers, and say what they do not tell."""
    group.alike[_PAIRS] += cell.orders
    if cell.without_cost:
        group.unknown[_WORTH] = Problem(_NO_COST)
    say_beside(
        group, (_WORTH,), cell.apart, lambda n: Problem(_ONE_APART if n == 1 else _APART, {"count": n})
    )
    say_beside(
        group,
        (_WORTH,),
        cell.without_value,
        lambda n: Problem(_ONE_NO_VALUE if n == 1 else _NO_VALUE, {"count": n}),
    )


def _too_new(workspace: Workspace) -> Problem:
    known = buyers.last_day(workspace)
    return Problem(_TOO_NEW, {"count": HORIZON, "day": date.fromisoformat(known) if known else ""})


def _say_new(workspace: Workspace, scope: Scope, gathered: Gathered, last: str) -> None:
    """Say who is left out because their year is not over; where nobody is left, why nothing is known."""
    keys: Sequence[str] = (
        scope.buckets() if scope.by == "month" else [*gathered.groups] if scope.by else [WHOLE]
    )
    for key in keys:
        days = scope.period_of(key)
        if days.start.isoformat() > last:
            gathered[key].unknown.update(dict.fromkeys(_SUMS, _too_new(workspace)))
        elif days.end.isoformat() > last:
            told = {"day": date.fromisoformat(last), "count": HORIZON}
            gathered[key].remarks[_FOLLOWED] = Problem(_SOME_NEW, told)


def _prove(asked: Asked) -> list[ProofTable]:
    """Return all orders that customers made within the year: their worth is added up from these."""
    scope = asked.scope
    by_time = asked.by and asked.by not in {*CREDITED, "month", "product"}
    if by_time or asked.pairs.isdisjoint(_PAIRS) or (scope.by == "product" and scope.channels is not None):
        return []
    if scope.by == "product":
        ids = buyer_proof.orders_by_first_product(asked.workspace, scope.period, HORIZON, asked.key)
        return [listed(asked, "order", ids)]
    touches = known_touches(asked.workspace, people_by(scope.by))
    found = buyer_proof.orders_by_first_way(asked.workspace, scope.period, HORIZON)
    ids = [
        order
        for touch, order in found
        if asked.key in groups_of(touches.get(touch) if touch is not None else None, scope)
    ]
    return [listed(asked, "order", ids)]


BUYER_WORTH = Source(
    "buyer_worth",
    frozenset(_SUMS),
    ("order",),
    frozenset({"", *BREAKDOWNS}) - {"band", "topic", "form", "type"},
    _add,
    _prove,
    needs=NEEDS_ORDERS,
)
