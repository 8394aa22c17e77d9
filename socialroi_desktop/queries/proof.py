"""The rows behind a figure: which records its inputs were added up from, down to file and line."""

from dataclasses import dataclass

from socialroi_desktop.metrics.attribution import weights
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.metrics.table import sums_needed
from socialroi_desktop.queries.figures import COST_METRICS, ORDER_METRICS, POST_METRICS, VISIT_METRICS
from socialroi_desktop.queries.scope import TIMES, Scope, touches_of
from socialroi_desktop.domain.channels import UNATTRIBUTED
from socialroi_desktop.domain.period import Period
from socialroi_desktop.store import cost_sums, evidence, order_sums
from socialroi_desktop.store.evidence import SourceRow
from socialroi_desktop.store.workspace import Workspace

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


def prove(workspace: Workspace, figure: Figure, scope: Scope, limit: int = ROWS_SHOWN) -> Proof:
    """Return the rows behind a figure that was worked out for `scope`."""
    needed = sums_needed(figure.metric)
    names = {name for _, name in needed}
    attributed_only = bool(needed) and all(part for part, name in needed if name in ORDER_METRICS)
    key = figure.group.get(scope.by)
    period = Period(figure.start, figure.end)
    tables = []
    if names & ORDER_METRICS:
        tables.append(_orders(workspace, scope, period, key, attributed_only, limit))
    if names & COST_METRICS:
        tables += _costs(workspace, scope, period, key, names & COST_METRICS, limit)
    chosen = {key} if scope.by == "channel" and key else scope.channels
    for entity, metrics in (("post", POST_METRICS), ("web_sessions", VISIT_METRICS)):
        if names & metrics:
            ids = evidence.row_ids(workspace, entity, period, chosen)
            tables.append(_table(workspace, entity, ids, limit))
    return Proof(figure, tuple(table for table in tables if table.total))


def _orders(
    workspace: Workspace, scope: Scope, period: Period, key: str | None, attributed_only: bool, limit: int
) -> ProofTable:
    wanted: set[int | None] = set()
    for touch_id, info in order_sums.known_touches(workspace).items():
        if _claims(scope, touches_of(info), key, attributed_only):
            wanted.add(touch_id)
    if _claims(scope, (), key, attributed_only):
        wanted.add(None)
    total = evidence.count_orders(workspace, period, wanted)
    ids = evidence.order_ids(workspace, period, wanted, limit)
    return ProofTable("order", total, tuple(evidence.source_rows(workspace, "order", ids)))


def _claims(scope: Scope, touches: tuple, key: str | None, attributed_only: bool) -> bool:  # type: ignore[type-arg]  # touches of metrics.attribution
    shares = [
        touch for touch, share in zip(touches, weights(touches, scope.model), strict=True)
        if share and (scope.channels is None or touch.channel in scope.channels)
    ]  # fmt: skip
    if scope.by in ("channel", "campaign", "influencer"):
        names = {getattr(touch, scope.by) for touch in shares}
        if key == UNATTRIBUTED:
            return not any(names)
        return key in names
    if attributed_only or scope.channels is not None:
        return bool(shares)
    return True


def _costs(
    workspace: Workspace, scope: Scope, period: Period, key: str | None, sums: set[str], limit: int
) -> list[ProofTable]:
    from socialroi_desktop.queries.cost_part import group_key

    ids: dict[str, list[int]] = {"cost": [], "ad_cost": []}
    within = scope if scope.by not in TIMES else scope.of("")
    for line in cost_sums.cost_sums(workspace, period).lines:
        found = group_key(within, line.channel, line.campaign, line.influencer, line.day)
        if line.sum_id in sums and found is not None and (scope.by in TIMES or not scope.by or found == key):
            ids[line.entity].append(line.row_id)
    return [_table(workspace, entity, found, limit) for entity, found in ids.items()]


def _table(workspace: Workspace, entity: str, ids: list[int], limit: int) -> ProofTable:
    return ProofTable(entity, len(ids), tuple(evidence.source_rows(workspace, entity, ids[:limit])))
