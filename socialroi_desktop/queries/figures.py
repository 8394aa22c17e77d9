"""Figures of a workspace: which sums they need, from which rows, worked out by the metric table."""

from collections.abc import Iterable, Sequence

from socialroi_desktop.errors import UserError
from socialroi_desktop.metrics.figure import Figure, figures
from socialroi_desktop.queries.gathering import WHOLE, Gathered
from socialroi_desktop.queries.kinds import (
    ACCOUNT_METRICS,
    COST_METRICS,
    CUSTOMER_METRICS,
    DISCOUNT_COST,
    LEAD_METRICS,
    MENTION_METRICS,
    ORDER_METRICS,
    POST_METRICS,
    VISIT_METRICS,
    sum_ids,
)
from socialroi_desktop.queries.scope import TIMES, Scope
from socialroi_desktop.queries.sources import bands as time_bands
from socialroi_desktop.queries.sources import costs as cost_part
from socialroi_desktop.queries.sources import orders as order_part
from socialroi_desktop.queries.sources import people as people_part
from socialroi_desktop.queries.sources import reach as reach_part
from socialroi_desktop.store.changes.bulk import is_empty
from socialroi_desktop.store.file.workspace import Workspace

# Shown when nobody names a metric: what this workspace's kinds of rows can tell.
STANDARD = (
    "orders", "units", "gross_sales", "discounts", "refunds", "taxes", "net_sales", "product_cost", "contribution",
    "attributed_net_sales", "attributed_contribution", "ad_spend", "total_cost", "profit", "roi", "roas", "mer", "aov",
    "refund_rate", "unattributed_share", "social_revenue_share", "new_customers", "cac", "posts", "impressions", "views",
    "reach", "engagements", "link_clicks", "engagement_rate_by_reach", "engagement_rate_by_views", "sessions",
    "social_traffic_share", "social_conversion_rate", "followers", "leads", "mentions",
)  # fmt: skip


def gather(workspace: Workspace, scope: Scope, metric_ids: Iterable[str]) -> Gathered:
    """Collect the sums that the metrics need, by group; tables nobody asks for are not read."""
    asked = tuple(metric_ids)
    needed = sum_ids(asked)
    gathered = Gathered(workspace.settings().currency, scope, asked)
    connection = workspace.connection()
    if scope.by == "product":
        order_part.add_products(workspace, scope, gathered)
        return gathered
    if scope.by == "band":
        time_bands.add_bands(workspace, scope, gathered)
        return gathered
    # Discounts given through codes may stand with the costs, and only orders tell them.
    of_orders = (
        ORDER_METRICS | {DISCOUNT_COST} if workspace.settings().code_discounts_are_cost else ORDER_METRICS
    )
    if needed & of_orders and not is_empty(connection, "order") and scope.by != "post":
        order_part.add_orders(workspace, scope, gathered)
    if needed & CUSTOMER_METRICS and not is_empty(connection, "order"):
        order_part.add_customers(workspace, scope, gathered)
    has_costs = (
        not is_empty(connection, "cost")
        or not is_empty(connection, "ad_cost")
        or bool(workspace.settings().code_discounts_are_cost)
    )
    if needed & COST_METRICS and has_costs:
        cost_part.add_costs(workspace, scope, gathered)
    if needed & POST_METRICS and not is_empty(connection, "post") and scope.by != "influencer":
        reach_part.add_posts(workspace, scope, gathered)
    if (
        needed & VISIT_METRICS
        and not (is_empty(connection, "web_sessions") and is_empty(connection, "page_time"))
        and scope.by not in ("influencer", "post")
    ):
        reach_part.add_visits(workspace, scope, gathered)
    _gather_people(workspace, scope, needed, gathered)
    return gathered


def _gather_people(workspace: Workspace, scope: Scope, needed: frozenset[str], gathered: Gathered) -> None:
    connection = workspace.connection()
    for entity, metrics, add in (
        ("lead", LEAD_METRICS, people_part.add_leads),
        ("mention", MENTION_METRICS, people_part.add_mentions),
        ("account_day", ACCOUNT_METRICS, people_part.add_accounts),
    ):
        if needed & metrics and not is_empty(connection, entity):
            add(workspace, scope, gathered)


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


def _keys(gathered: Gathered, scope: Scope) -> list[str]:
    if scope.by in TIMES:
        return scope.buckets()
    if not scope.by:
        return [WHOLE]
    if scope.by == "band":
        return list(gathered.groups)
    return sorted(gathered.groups, key=lambda key: (key == "unattributed", -gathered[key].rows, key))
