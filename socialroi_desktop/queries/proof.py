"""The rows behind a figure: which records its inputs were added up from, down to file and line."""

from dataclasses import dataclass, replace

from socialroi_desktop.domain.channels import UNATTRIBUTED
from socialroi_desktop.domain.period import Period
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.metrics.methods.attribution import weights
from socialroi_desktop.metrics.sums import SOCIAL
from socialroi_desktop.queries.gathering import WHOLE, Gathered
from socialroi_desktop.queries.kinds import (
    ACCOUNT_METRICS,
    COST_METRICS,
    DISCOUNT_COST,
    LEAD_METRICS,
    MENTION_METRICS,
    ORDER_METRICS,
    POST_METRICS,
    VISIT_METRICS,
    needs,
)
from socialroi_desktop.queries.scope import CREDITED, TIMES, Scope, social_channels, touches_of
from socialroi_desktop.queries.sources import bands as time_bands
from socialroi_desktop.queries.sources import costs as cost_part
from socialroi_desktop.queries.sources import people as people_part
from socialroi_desktop.queries.sources import reach as reach_part
from socialroi_desktop.queries.sources.orders import NAMED, inside
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums import evidence
from socialroi_desktop.store.sums import orders as order_sums
from socialroi_desktop.store.sums import products as product_sums
from socialroi_desktop.store.sums.evidence import SourceRow
from socialroi_desktop.store.sums.orders import TouchInfo

ROWS_SHOWN = 500


@dataclass(frozen=True, slots=True)
class Proof:
    """A figure and the rows behind it, table by table: entity, how many in all, the first of them."""

    figure: Figure
    tables: tuple["ProofTable", ...]


@dataclass(frozen=True, slots=True)
class ProofTable:
    """The rows of one kind behind a figure; `total` may exceed `rows`."""

    entity: str
    total: int
    rows: tuple[SourceRow, ...]


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is to be proved: the scope cut down to the figure's own days, its group and the (part, sum)s it needs.

    `parts` are those of the sums of orders.
    """

    workspace: Workspace
    scope: Scope
    key: str
    parts: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    limit: int

    @property
    def names(self) -> frozenset[str]:
        """Ids of the sums needed."""
        return frozenset(name for _, name in self.pairs)


def prove(workspace: Workspace, figure: Figure, scope: Scope, limit: int = ROWS_SHOWN) -> Proof:
    """Return the rows behind a figure that was worked out for `scope`, at most `limit` of each kind."""
    pairs = needs(figure.metric)
    own = replace(scope, period=Period(figure.start, figure.end), by="" if scope.by in TIMES else scope.by)
    asked = _Asked(
        workspace,
        own,
        figure.group.get(own.by, WHOLE) if own.by else WHOLE,
        frozenset(part for part, name in pairs if name in ORDER_METRICS),
        pairs,
        limit,
    )
    tables = []
    if asked.parts and own.by != "post":
        tables.append(_orders(asked))
    elif DISCOUNT_COST in asked.names and workspace.settings().code_discounts_are_cost:
        tables.append(_orders(asked, discounted=True))
    tables += _told_by_row(asked)
    if asked.names & POST_METRICS:
        tables.append(_posts(asked))
    return Proof(figure, tuple(table for table in tables if table.total))


def _orders(asked: _Asked, *, discounted: bool = False) -> ProofTable:
    workspace, period = asked.workspace, asked.scope.period
    if asked.scope.by == "product":
        return _table(asked, "order", product_sums.orders_of_product(workspace, period, asked.key))
    known = order_sums.known_touches(workspace)
    wanted: set[int | None] = {touch_id for touch_id, info in known.items() if _claims(asked, info)}
    if discounted:
        wanted = {touch_id for touch_id in wanted if touch_id is not None and known[touch_id].code_channel}
    elif _claims(asked, None):
        wanted.add(None)
    total = evidence.count_orders(workspace, period, wanted, discounted=discounted)
    ids = evidence.order_ids(workspace, period, wanted, asked.limit, discounted=discounted)
    return ProofTable("order", total, tuple(evidence.source_rows(workspace, "order", ids)))


def _claims(asked: _Asked, info: TouchInfo | None) -> bool:
    """Tell whether orders of a touch have a share in the figure."""
    scope = asked.scope
    touches = inside(touches_of(info), scope)
    sharing = [touch for touch, share in zip(touches, weights(touches, scope.model), strict=True) if share]
    if asked.parts == {SOCIAL}:
        sharing = [touch for touch in sharing if touch.channel in social_channels()]
    everybody = "" in asked.parts and scope.channels is None
    if scope.by in CREDITED:
        names = {str(getattr(touch, scope.by) or UNATTRIBUTED) for touch in sharing} or {UNATTRIBUTED}
        unnamed = "" in asked.parts and (everybody or scope.by in NAMED)
        return asked.key in names and (unnamed or asked.key != UNATTRIBUTED)
    claimed = any(touch.channel != UNATTRIBUTED for touch in sharing)
    return claimed or everybody


def _told_by_row(asked: _Asked) -> list[ProofTable]:
    gathered = Gathered(asked.workspace.settings().currency, asked.scope, proving=True)
    if asked.names & COST_METRICS and asked.scope.by != "product":
        cost_part.add_costs(asked.workspace, asked.scope, gathered)
    if asked.names & VISIT_METRICS and asked.scope.by not in ("influencer", "post", "product"):
        reach_part.add_visits(asked.workspace, asked.scope, gathered)
    for metrics, add in (
        (LEAD_METRICS, people_part.add_leads),
        (MENTION_METRICS, people_part.add_mentions),
        (ACCOUNT_METRICS, people_part.add_accounts),
    ):
        if asked.names & metrics:
            add(asked.workspace, asked.scope, gathered)
    if asked.scope.by == "band":
        gathered = Gathered(asked.workspace.settings().currency, asked.scope, proving=True)
        time_bands.add_bands(asked.workspace, asked.scope, gathered)
    rows = gathered[asked.key].ids_of(asked.pairs)
    by_entity: dict[str, list[int]] = {}
    for entity, row_id in sorted(rows):
        by_entity.setdefault(entity, []).append(row_id)
    return [_table(asked, entity, ids) for entity, ids in by_entity.items()]


def _posts(asked: _Asked) -> ProofTable:
    scope, key = asked.scope, asked.key
    if scope.by == "post":
        return _table(asked, "post", [int(key)] if key.isdigit() else [])
    if scope.by in ("product", "influencer"):
        return ProofTable("post", 0, ())
    channels = frozenset({key}) if scope.by == "channel" else scope.channels
    campaign = (None if key == UNATTRIBUTED else key,) if scope.by == "campaign" else ()
    return _table(asked, "post", evidence.post_ids(asked.workspace, scope.period, channels, campaign))


def _table(asked: _Asked, entity: str, ids: list[int]) -> ProofTable:
    return ProofTable(
        entity, len(ids), tuple(evidence.source_rows(asked.workspace, entity, ids[: asked.limit]))
    )
