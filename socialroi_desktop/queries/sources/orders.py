"""Brings orders into the groups of a question: credits them by the attribution model, or by day or product."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction
from functools import partial

from socialroi_desktop.domain.channels import UNATTRIBUTED, is_among
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.metrics.methods.attribution import SignatureSums, Touch, credit, weights
from socialroi_desktop.metrics.sums import ATTRIBUTED, SOCIAL
from socialroi_desktop.queries.gathering import WHOLE, Gathered, Group
from socialroi_desktop.queries.needs import PAID_BACK
from socialroi_desktop.queries.scope import (
    CREDITED,
    TIMES,
    Scope,
    credited_by,
    people_by,
    social_channels,
)
from socialroi_desktop.queries.sources.days_of_files import known_where_told, say_times_untold
from socialroi_desktop.queries.sources.order_groups import merged
from socialroi_desktop.queries.sources.order_proof import prove_orders
from socialroi_desktop.queries.sources.order_rows import (
    DISCOUNT_COST,
    MONEY_SUMS,
    ORDER_SUMS,
    held,
    held_cancelled,
    say_beside,
    say_cancelled,
    say_of_orders,
    several_codes_note,
)
from socialroi_desktop.queries.sources.order_shares import (
    NAMED,
    OUTSIDE,
    OrderShares,
    inside,
    within,
)
from socialroi_desktop.queries.sources.order_touches import TouchesOf, touches_in
from socialroi_desktop.queries.sources.refund_notes import say_refunds
from socialroi_desktop.queries.sources.refund_sides import with_told_refunds, without_untold_rows
from socialroi_desktop.queries.sources.source import NEEDS_ORDERS, Source
from socialroi_desktop.queries.sources.told_by_lists import say_untold
from socialroi_desktop.queries.sources.told_days import add_side, alone, held_to
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums import orders as order_sums
from socialroi_desktop.store.sums.order_spread import DayCounts, order_tail, orders_by_day
from socialroi_desktop.store.sums.orders import OrderGroup, TouchInfo
from socialroi_desktop.store.sums.told_refunds import Untold, lists_refunds, untold_by_way

# What is split to the last minor unit; counts under a shared model stay fractions.
_MINOR = frozenset({*MONEY_SUMS, DISCOUNT_COST, "contribution"})
_NO_COST = (
    "“Product cost” is not known: some products have no unit cost and the workspace has no gross margin;"
    " set either one."
)


def add_orders(workspace: Workspace, scope: Scope, gathered: Gathered, product_id: int | None = None) -> None:
    """Add the orders of the scope to their groups; with a product only those that hold a piece of its product line."""
    by_touch = scope.by in NAMED or scope.campaign is not None
    asked = partial(
        order_sums.order_sums,
        workspace,
        by_day=scope.by in TIMES,
        channels_only=not by_touch,
        people_by=people_by(scope.by),
        product_id=product_id,
    )
    found = asked(scope.period)
    told = known_where_told(workspace, scope, gathered, ORDER_SUMS, "order")
    if told:
        days = {group.day for group in found.groups}
        say_times_untold(workspace, scope, gathered, ORDER_SUMS, entity="order", days=days)
    gathered.tail = None if gathered.values_only else order_tail(workspace, found.groups)
    touches = touches_in(workspace, scope)
    discounts_are_cost = bool(workspace.settings().code_discounts_are_cost)
    adding = _Adding(gathered, scope, touches, discounts_are_cost=discounts_are_cost)
    for item in found.apart:
        gathered.set_apart(item.currency, item.amount)
        for key in adding.keys_of(item.touch, item.day):
            gathered[key].set_apart(MONEY_SUMS, item.currency, item.amount)
    for old in found.old:
        for key in adding.keys_of(old.touch, old.day):
            gathered[key].say_old_rate(MONEY_SUMS, old.rate)
    adding.all(found.groups)
    pairs = gathered.pairs if told else ()
    for pair, which in held_to(workspace, scope, pairs, ("orders",)).items():
        own = gathered if which.is_all else alone(gathered, scope)
        if not which.is_all:
            among = found if which.days is None else asked(scope.period, days=which.days)
            _Adding(own, which.narrowed(scope), touches, discounts_are_cost=False).all(among.groups)
        add_side(gathered, "orders", pair, own)
    say_refunds(workspace, scope, gathered, adding.keys_of)
    untold = _without_refunds(workspace, scope, gathered, product_id)
    say_untold(gathered, (found, adding.keys_of), untold)
    if PAID_BACK in gathered.pairs:
        own = alone(gathered, scope)
        told_groups = with_told_refunds(found.groups, untold, by_day=scope.by in TIMES)
        _Adding(own, scope, touches, discounts_are_cost=False).all(told_groups)
        add_side(gathered, "orders", PAID_BACK, own)
        without_untold_rows(gathered, own)
    if product_id is None:
        adding.days(
            lambda: orders_by_day(
                workspace, scope.period, channels_only=not by_touch, people_by=people_by(scope.by)
            )
        )


def _without_refunds(
    workspace: Workspace, scope: Scope, gathered: Gathered, product_id: int | None
) -> list[Untold] | None:
    """Return the orders of which no list of refunds tells; None where there are no such lists, or nobody asks."""
    if not gathered.asks(("refunds", "refunded_orders")) or not lists_refunds(workspace):
        return None
    return untold_by_way(workspace, scope.period, people_by(scope.by), product_id)


class _Adding:
    """Adds groups of orders to the groups of a question."""

    def __init__(
        self, gathered: Gathered, scope: Scope, touches: TouchesOf, *, discounts_are_cost: bool
    ) -> None:
        self._gathered, self._scope, self._discounts_are_cost = gathered, scope, discounts_are_cost
        self._touches = touches
        self._social, self._shares = social_channels(), OrderShares(scope)
        self._of_social: dict[TouchInfo | None, bool] = {}
        names = (*ORDER_SUMS, "contribution")
        self._names = [name for name in names if not gathered.values_only or gathered.asks((name,))]

    def keys_of(self, touch: TouchInfo | None, day: str) -> list[str]:
        """Return the groups that orders of a touch and day have a share in."""
        scope, touches = self._scope, self._touches(touch)
        if scope.by in CREDITED:
            return list(self._shares.by_key(touches))
        wanted = scope.is_of_all or self._shares.claimed(touches) > 0
        return [scope.bucket(day) if scope.by in TIMES else WHOLE] if wanted else []

    def all(self, groups: Sequence[OrderGroup]) -> None:
        """Add orders to the groups they belong to."""
        scope = self._scope
        if scope.by in CREDITED:
            self.credited(groups)
            return
        by_bucket: dict[str, list[OrderGroup]] = defaultdict(list)
        for group in groups:
            by_bucket[scope.bucket(group.day) if scope.by in TIMES and group.day else WHOLE].append(group)
        for bucket in scope.buckets() if scope.by in TIMES else (WHOLE,):
            self.whole(bucket, merged(by_bucket[bucket]))

    def credited(self, groups: Sequence[OrderGroup]) -> None:
        """Credit orders to channels, campaigns or influencers."""
        scope = self._scope
        touches = [self._touches(group.touch) for group in groups]
        # By channel the shares are rounded with all channels in sight, so that a choice of channels changes
        # none.
        ours = touches if scope.by == "channel" else [inside(own, scope) for own in touches]
        self._credit(ours, groups, ())
        if scope.by != "channel":
            claimed = [(own, group) for own, group in zip(touches, groups, strict=True) if own]
            social = [within(inside(own, scope), self._social) for own, _ in claimed]
            self._credit(social, [group for _, group in claimed], (SOCIAL,))
        for own, group in zip(touches, groups, strict=True):
            for key, share in self._shares.by_key(own).items():
                self._note(self._gathered[key], key, group, share)
            for key, part, weight in () if self._gathered.values_only else self._shares.drawn(own):
                self._gathered[key].drawn[part].add(self._sums(group), group.spread, weight)

    def whole(self, key: str, groups: Sequence[OrderGroup]) -> None:
        """Add orders to one group, told apart by whether a channel, and a social one, claims them."""
        target = self._gathered[key]
        rows = [SignatureSums(self._touches(group.touch), self._sums(group)) for group in groups]
        for channel, sums in credit(rows, self._scope.model, "channel", minor=_MINOR).items():
            name = str(channel)
            if self._shares.is_asked(name):
                target.add(WHOLE, sums)
                for part in self._parts_of(name):
                    target.add(part, sums)
        for row, group in zip(rows, groups, strict=True):
            share = self._shares.claimed(row.touches)
            if share or self._scope.is_of_all:
                self._note(target, "", group, share)
            if self._gathered.values_only:
                continue
            for _, part, weight in self._shares.drawn(row.touches):
                target.drawn[part].add(row.sums, group.spread, weight)
                if self._scope.by in TIMES:
                    self._gathered.all_days[part].add(row.sums, {}, weight)

    def days(self, read: Callable[[], Iterable[tuple[TouchInfo | None, DayCounts]]]) -> None:
        """Add how many orders came day by day, where a range may need it."""
        if self._gathered.values_only:
            return
        by_time = self._scope.by in TIMES
        for touch, days in read():
            for key, part, weight in self._shares.drawn(self._touches(touch)):
                drawn = self._gathered.all_days if by_time else self._gathered[key].drawn
                drawn[part].days.append((weight, days))

    def _credit(
        self, touches: Sequence[tuple[Touch, ...]], groups: Sequence[OrderGroup], parts: tuple[str, ...]
    ) -> None:
        rows = [SignatureSums(own, self._sums(group)) for own, group in zip(touches, groups, strict=True)]
        by = credited_by(self._scope.by)
        for key, sums in credit(rows, self._scope.model, by, minor=_MINOR).items():
            name = str(key)
            if name == OUTSIDE:
                continue
            if self._scope.by == "channel" and not self._shares.is_asked(name):
                continue
            for part in parts or (
                WHOLE,
                *(self._parts_of(name) if self._scope.by == "channel" else (ATTRIBUTED,)),
            ):
                if part != ATTRIBUTED or name != UNATTRIBUTED:
                    self._gathered[name].add(part, sums)

    def _parts_of(self, channel: str) -> tuple[str, ...]:
        if channel == UNATTRIBUTED:
            return ()
        return (ATTRIBUTED, SOCIAL) if is_among(channel, self._social) else (ATTRIBUTED,)

    def _note(self, target: Group, key: str, group: OrderGroup, share: Fraction) -> None:
        """Count the orders of a group and sample their contributions; say what they do not tell."""
        if not self._gathered.values_only:
            self._count(target, key, group, share)
        say_of_orders(target, group.sums, self._gathered.currency)
        if "product_cost" not in group.sums and group.sums["orders"] > group.sums["without_value"]:
            target.unknown["product_cost"] = Problem(_NO_COST)

    def _count(self, target: Group, key: str, group: OrderGroup, share: Fraction) -> None:
        orders, cancelled, parts, discounted = (
            group.sums["orders"],
            group.sums["cancelled_orders"],
            [WHOLE],
            0,
        )
        if group.touch is not None and group.touch.code_channel and self._discounts_are_cost:
            discounted = group.sums["discounted_orders"]
        if share and key != UNATTRIBUTED:
            parts.append(ATTRIBUTED)
        if share and self._is_social(key, group):
            parts.append(SOCIAL)
        target.alike[held(tuple(parts))] += orders - discounted
        target.alike[held(tuple(parts), discounted=True)] += discounted
        if group.touch is not None and group.touch.more_codes:
            say_beside(target, ORDER_SUMS, orders, several_codes_note)
        target.alike[held_cancelled(tuple(parts))] += cancelled
        say_cancelled(target, cancelled)

    def _is_social(self, key: str, group: OrderGroup) -> bool:
        if self._scope.by == "channel":
            return is_among(key, self._social)
        if group.touch not in self._of_social:
            touches = within(inside(self._touches(group.touch), self._scope), self._social)
            self._of_social[group.touch] = any(
                share and touch.channel != UNATTRIBUTED
                for touch, share in zip(touches, weights(touches, self._scope.model), strict=True)
            )
        return self._of_social[group.touch]

    def _sums(self, group: OrderGroup) -> Mapping[str, int]:
        sums = {name: group.sums[name] for name in self._names if name in group.sums}
        if self._discounts_are_cost and self._gathered.asks(("discounts", DISCOUNT_COST)):
            given = group.sums.get("code_discounts", 0)
            sums["discounts"] = sums.get("discounts", 0) - given
            sums[DISCOUNT_COST] = given
        return sums


def _discounts(settings: Settings) -> frozenset[str]:
    return frozenset({DISCOUNT_COST} if settings.code_discounts_are_cost else ())


ORDER = Source(
    "orders",
    frozenset(ORDER_SUMS),
    ("order",),
    frozenset({"", *CREDITED, *TIMES}),
    add_orders,
    prove_orders,
    under=_discounts,
    needs=NEEDS_ORDERS,
    narrows=True,
)
