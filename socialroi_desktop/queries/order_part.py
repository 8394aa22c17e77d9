"""Brings orders into the groups of a question: credits them by the attribution model, or by day or product."""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from socialroi_desktop.domain.channels import UNATTRIBUTED
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.attribution import SignatureSums, Touch, credit, weights
from socialroi_desktop.metrics.sums import ATTRIBUTED, SOCIAL
from socialroi_desktop.queries.gathering import WHOLE, Gathered, Group
from socialroi_desktop.queries.scope import CREDITED, TIMES, Scope, social_channels, touches_of
from socialroi_desktop.store import order_sums
from socialroi_desktop.store.order_sums import OrderGroup
from socialroi_desktop.store.workspace import Workspace

ORDER_SUMS = (
    "orders", "units", "gross_sales", "discounts", "refunds", "taxes", "shipping_income", "product_cost",
    "order_shipping_cost", "fees", "refunded_orders",
)  # fmt: skip
_NO_COST = (
    "“Product cost” is not known: some products have no unit cost and the workspace has no gross margin;"
    " set either one."
)


def add_orders(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Add the orders of the scope to their groups."""
    found = order_sums.order_sums(workspace, scope.period, by_day=scope.by in TIMES)
    discounts_are_cost = bool(workspace.settings().code_discounts_are_cost)
    gathered.known(ORDER_SUMS)
    gathered.set_apart(found.apart)
    if scope.by in TIMES:
        for bucket in scope.buckets():
            own = [group for group in found.groups if group.day and scope.bucket(group.day) == bucket]
            _add_whole(gathered, bucket, own, scope, discounts_are_cost)
    elif scope.by in CREDITED:
        _add_credited(gathered, found.groups, scope, discounts_are_cost)
    else:
        _add_whole(gathered, WHOLE, found.groups, scope, discounts_are_cost)


def add_customers(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Add new and returning customers; broken down by channel, campaign or influencer, or whole."""
    gathered.known(("new_customers", "returning_customers"))
    for info, new, returning in order_sums.customer_counts(workspace, scope.period):
        sums = {"new_customers": new, "returning_customers": returning}
        touches = _inside(touches_of(info), scope)
        if scope.by in CREDITED:
            for key, credited in credit([SignatureSums(touches, sums)], scope.model, scope.by).items():  # type: ignore[arg-type]  # CREDITED holds exactly the words of By
                gathered[str(key)].add(WHOLE, credited)
        elif scope.channels is None or touches:
            gathered[WHOLE].add(WHOLE, sums)


def add_products(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Add orders, units and goods value by product sold."""
    gathered.known(("orders", "units", "gross_sales"))
    for name, orders, units, value, currency in order_sums.product_sums(workspace, scope.period):
        group = gathered[name]
        group.add(WHOLE, {"orders": orders, "units": units})
        group.rows += orders
        if currency == gathered.currency:
            group.add(WHOLE, {"gross_sales": value})
        else:
            gathered.set_apart({currency: value})


def _sums(group: OrderGroup, discounts_are_cost: bool) -> dict[str, int]:
    sums = {name: group.sums.get(name, 0) for name in (*ORDER_SUMS, "contribution", "voided_orders")}
    if discounts_are_cost:
        given = group.sums.get("code_discounts", 0)
        sums["discounts"] -= given
        sums["discount_cost"] = given
    return sums


def _inside(touches: tuple[Touch, ...], scope: Scope) -> tuple[Touch, ...]:
    """Return the touches with those outside the asked channels made claimless, so that shares stay what they are."""
    if scope.channels is None:
        return touches
    if not any(touch.channel in scope.channels for touch in touches):
        return ()
    return tuple(touch if touch.channel in scope.channels else Touch(UNATTRIBUTED) for touch in touches)


def _add_credited(gathered: Gathered, groups: Iterable[OrderGroup], scope: Scope, discounts_are_cost: bool) -> None:
    rows = list(groups)
    signatures = [SignatureSums(_inside(touches_of(row.touch), scope), _sums(row, discounts_are_cost)) for row in rows]
    credited = credit(signatures, scope.model, scope.by)  # type: ignore[arg-type]  # CREDITED holds exactly the words of By
    social = social_channels()
    for key, sums in credited.items():
        name = str(key)
        if name == UNATTRIBUTED and scope.channels is not None:
            continue
        group = gathered[name]
        group.add(WHOLE, sums)
        group.rows += sums["orders"]
        if name != UNATTRIBUTED:
            group.add(ATTRIBUTED, sums)
            if scope.by != "channel" or name in social:
                group.add(SOCIAL, sums)
    for row, signature in zip(rows, signatures, strict=True):
        for touch, share in zip(signature.touches, weights(signature.touches, scope.model), strict=True):
            key = getattr(touch, scope.by)
            if share and key and key != UNATTRIBUTED:
                _sample(gathered[str(key)], row, share)
        if "product_cost" not in row.sums:
            for key in {getattr(touch, scope.by) for touch in signature.touches} or {None}:
                _unknown_cost(gathered, str(key or UNATTRIBUTED))


def _add_whole(
    gathered: Gathered, key: str, groups: Sequence[OrderGroup], scope: Scope, discounts_are_cost: bool
) -> None:
    group = gathered[key]
    social = social_channels()
    signatures = [SignatureSums(touches_of(row.touch), _sums(row, discounts_are_cost)) for row in groups]
    for channel, sums in credit(signatures, scope.model, "channel").items():
        name = str(channel)
        wanted = scope.channels is None or name in scope.channels
        if not wanted:
            continue
        group.add(WHOLE, sums)
        group.rows += sums["orders"]
        if name != UNATTRIBUTED:
            group.add(ATTRIBUTED, sums)
        if name in social:
            group.add(SOCIAL, sums)
    for row, signature in zip(groups, signatures, strict=True):
        shares = weights(signature.touches, scope.model)
        share = sum(
            (part for touch, part in zip(signature.touches, shares, strict=True)
             if scope.channels is None or touch.channel in scope.channels),
            Fraction(0),
        )  # fmt: skip
        if share:
            _sample(group, row, share)
        if "product_cost" not in row.sums and (share or scope.channels is None):
            _unknown_cost(gathered, key)


def _sample(group: Group, row: OrderGroup, share: Fraction) -> None:
    group.sampled += row.sums["orders"]
    group.squares += row.squares * float(share) ** 2
    if row.contributions is None:
        group.single = False
    elif group.single:
        group.contributions += [round(value * share) for value in row.contributions]


def _unknown_cost(gathered: Gathered, key: str) -> None:
    gathered[key].unknown["product_cost"] = Problem(_NO_COST)
