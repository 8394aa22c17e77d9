"""Which orders stand behind a figure: those of which the way they came about has a share in it."""

from dataclasses import replace

from socialroi_desktop.domain.channels import UNATTRIBUTED, is_among
from socialroi_desktop.domain.pairs import side, sum_of
from socialroi_desktop.metrics.methods.attribution import weights
from socialroi_desktop.metrics.sums import SOCIAL
from socialroi_desktop.queries.gathering import WHOLE
from socialroi_desktop.queries.needs import PAID_BACK
from socialroi_desktop.queries.scope import CREDITED, credited_by, people_by, social_channels, touches_of
from socialroi_desktop.queries.sources.order_rows import ORDER_SUMS, asked_state
from socialroi_desktop.queries.sources.order_shares import NAMED, inside
from socialroi_desktop.queries.sources.source import Asked, ProofTable, listed
from socialroi_desktop.queries.sources.told_days import held_of
from socialroi_desktop.store.sums import evidence
from socialroi_desktop.store.sums import orders as order_sums
from socialroi_desktop.store.sums.orders import TouchInfo


def prove_orders(asked: Asked) -> list[ProofTable]:
    """Return the orders behind a figure."""
    workspace, period = asked.workspace, asked.scope.period
    parts = frozenset(part for part, name in asked.pairs if sum_of(name) in ORDER_SUMS)
    told = held_of(
        workspace, replace(asked.scope, period=asked.whole, by=asked.by),
        (name for _, name in asked.pairs if sum_of(name) in ORDER_SUMS),
    )  # fmt: skip
    asked = replace(asked, scope=told.narrowed(asked.scope))
    # Of discounts that count as cost only the orders that gave one through a code.
    discounted = not parts
    known = order_sums.known_touches(workspace, people_by(asked.scope.by))
    wanted: set[int | None] = {touch_id for touch_id, info in known.items() if _claims(asked, info, parts)}
    if discounted:
        wanted = {touch_id for touch_id in wanted if touch_id is not None and known[touch_id].code_channel}
    elif _claims(asked, None, parts):
        wanted.add(None)
    state: evidence.State = "discounted" if discounted else asked_state(asked)
    if side("orders", PAID_BACK) in {name for _, name in asked.pairs}:
        state = "refunds_told"
    total = evidence.count_orders(workspace, period, wanted, state, days=told.days)
    ids = evidence.order_ids(workspace, period, wanted, asked.limit, state, days=told.days)
    return [listed(asked, "order", ids, total)]


def _claims(asked: Asked, info: TouchInfo | None, parts: frozenset[str]) -> bool:
    """Tell whether orders of a touch have a share in the figure."""
    scope = asked.scope
    touches = inside(touches_of(info), scope)
    sharing = [touch for touch, share in zip(touches, weights(touches, scope.model), strict=True) if share]
    of_social = parts == {SOCIAL}
    if of_social:
        sharing = [touch for touch in sharing if is_among(touch.channel, social_channels())]
    everybody = WHOLE in parts and scope.channels is None
    if scope.by in CREDITED:
        nobody = set() if of_social else {UNATTRIBUTED}
        names = {str(getattr(touch, credited_by(scope.by)) or UNATTRIBUTED) for touch in sharing} or nobody
        unnamed = of_social or (WHOLE in parts and (everybody or scope.by in NAMED))
        return asked.key in names and (unnamed or asked.key != UNATTRIBUTED)
    return everybody or any(touch.channel != UNATTRIBUTED for touch in sharing)
