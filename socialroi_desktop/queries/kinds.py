"""Which kinds of rows tell which sums. Knows the tables' sums and the metric table; reads no row."""

from collections.abc import Iterable
from functools import cache

from socialroi_desktop.metrics.table import sums_needed
from socialroi_desktop.store.sums import accounts as account_sums
from socialroi_desktop.store.sums import costs as cost_sums
from socialroi_desktop.store.sums import reach as reach_sums
from socialroi_desktop.store.sums import visits as visit_sums

ORDER_SUMS = (
    "orders", "units", "gross_sales", "discounts", "refunds", "taxes", "shipping_income", "product_cost",
    "order_shipping_cost", "fees", "refunded_orders", "valued_orders",
)  # fmt: skip
DISCOUNT_COST = "discount_cost"
COST_SUMS = (*cost_sums.SUM_OF_KIND.values(), "hours")
AD_SUMS = ("ad_impressions", "ad_clicks", "ad_results", cost_sums.AD_VALUE)

ORDER_METRICS = frozenset(ORDER_SUMS)
OLD_CUSTOMERS = ("customers_before", "recency")
CUSTOMER_METRICS = frozenset({"new_customers", "returning_customers", *OLD_CUSTOMERS})
COST_METRICS = frozenset((*COST_SUMS, *AD_SUMS))
VISIT_METRICS = frozenset((*visit_sums.WEB_SUMS, visit_sums.TIMED))
LEAD_METRICS = frozenset({"leads"})
MENTION_METRICS = frozenset(
    {"mentions", "positive", "negative", "neutral", "questions", "complaints", "suggestions"}
)
ACCOUNT_METRICS = frozenset((*account_sums.COLUMN_OF, "followers", "followers_at_start", "net_new_followers"))
POST_METRICS = frozenset(
    (
        *reach_sums.POST_SUMS,
        *reach_sums.OF_BOTH,
        "posts",
        *(f"{step}_{name}" for step in ("post_rates_by", "posts_with") for name in reach_sums.RATED),
    )
)


@cache
def needs(metric_id: str) -> frozenset[tuple[str, str]]:
    """Return the (part, sum id) pairs a metric is made of; UserError when there is no such metric."""
    return frozenset(sums_needed(metric_id))


def sum_ids(metric_ids: Iterable[str]) -> frozenset[str]:
    """Return the ids of all sums that metrics are made of."""
    return frozenset(name for metric_id in metric_ids for _, name in needs(metric_id))
