"""Figures of a workspace: which sums they need, from which rows, worked out by the metric table."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from socialroi_desktop.domain.fields import spec_of
from socialroi_desktop.domain.records import Influencer
from socialroi_desktop.errors import UserError
from socialroi_desktop.metrics.figure import Figure, compute, figures
from socialroi_desktop.queries.gathering import WHOLE, Gathered
from socialroi_desktop.queries.needs import sum_ids
from socialroi_desktop.queries.scope import OF_PEOPLE, TIMES, Scope
from socialroi_desktop.queries.sources import SOURCES
from socialroi_desktop.store.file.workspace import Workspace

# Shown when nobody names a metric: what this workspace's kinds of rows can tell.
STANDARD = (
    "orders", "cancelled_orders", "units", "gross_sales", "discounts", "refunds", "taxes", "net_sales", "product_cost",
    "contribution", "attributed_net_sales", "attributed_contribution", "ad_spend", "total_cost", "profit", "roi", "roas", "mer",
    "aov", "refund_rate", "unattributed_share", "social_revenue_share", "new_customers", "cac", "posts", "impressions", "views",
    "reach", "engagements", "link_clicks", "engagement_rate_by_reach", "engagement_rate_by_views", "sessions",
    "social_traffic_share", "social_conversion_rate", "followers", "leads", "mentions",
)  # fmt: skip


def gather(
    workspace: Workspace, scope: Scope, metric_ids: Iterable[str], *, values_only: bool = False
) -> Gathered:
    """Collect the sums that the metrics need, by group; tables nobody asks for are not read."""
    asked = tuple(metric_ids)
    needed = sum_ids(asked)
    settings = workspace.settings()
    gathered = Gathered(settings.currency, scope, asked, values_only=values_only)
    gathered.cost_uncertainty = settings.cost_share_unsure
    for source in SOURCES:
        if source.answers(workspace, scope, needed):
            source.add(workspace, scope, gathered)
    return gathered


def groupings_of(metric_ids: Iterable[str]) -> frozenset[str]:
    """Return by what at least one of the sums that the metrics need can be grouped."""
    needed = sum_ids(tuple(metric_ids))
    found = (source.breakdowns for source in SOURCES if not needed.isdisjoint(source.sums))
    return frozenset().union(*found) - {""}


def figures_of(workspace: Workspace, scope: Scope, metric_ids: Sequence[str] = STANDARD) -> list[Figure]:
    """Return the figures of every group of a scope, group by group.

    UserError for an unknown metric or breakdown.
    """
    if scope.by == "goal":
        raise UserError(
            "Figures by goal are read from the goals themselves; ask for them with queries.goals."
        )
    gathered = gather(workspace, scope, metric_ids)
    found: list[Figure] = []
    for key in _keys(gathered, scope):
        group: dict[str, str] = {scope.by: key} if scope.by else {}
        found += figures(metric_ids, gathered.sums(key), group, scope.period_of(key))
    return found


def daily_values(workspace: Workspace, scope: Scope, metric_id: str) -> dict[str, Decimal | None]:
    """Return by day, in order, the values of one metric in `figures_of`, without what is told beside them: far quicker."""
    return values_over_time(workspace, scope.of("day"), metric_id)


def values_over_time(workspace: Workspace, scope: Scope, metric_id: str) -> dict[str, Decimal | None]:
    """Return as `daily_values` does those of the days, weeks or months that a scope is broken down by."""
    return values_of_all(workspace, scope, (metric_id,))[metric_id]


def values_of_all(
    workspace: Workspace, scope: Scope, metric_ids: Sequence[str]
) -> dict[str, dict[str, Decimal | None]]:
    """Return as `values_over_time` does those of several metrics, read at once: rows that tell more of them are read once."""
    gathered = gather(workspace, scope, metric_ids, values_only=True)
    times = scope.buckets()
    told = [(time, gathered.sums(time)) for time in times if time in gathered.groups]
    found = {metric_id: {time: compute(metric_id, sums) for time, sums in told} for metric_id in metric_ids}
    untold = next((time for time in times if time not in gathered.groups), None)
    if untold is None:
        return found
    # Those of which no row tells are all alike.
    sums = gathered.sums(untold)
    for metric_id, values in found.items():
        nothing = compute(metric_id, sums)
        found[metric_id] = {time: values.get(time, nothing) for time in times}
    return found


def _keys(gathered: Gathered, scope: Scope) -> list[str]:
    if scope.by in TIMES:
        return scope.buckets()
    if not scope.by:
        return [WHOLE]
    if scope.by == "band":
        return list(gathered.groups)
    if scope.by in OF_PEOPLE:
        return _as_declared(gathered.groups, scope.by)
    return sorted(gathered.groups, key=lambda key: (key == "unattributed", -gathered[key].rows, key))


def _as_declared(keys: Iterable[str], field: str) -> list[str]:
    """Return the values of a choice in the order in which people go through them or grow, what is none of them last."""
    spec = spec_of(Influencer, field)
    return sorted(keys, key=lambda key: (spec.place_of(key), key))
