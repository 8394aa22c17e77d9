"""The measure of quality that stands beside a count: whoever is judged by a count alone will raise the count. Data."""

from collections.abc import Mapping
from types import MappingProxyType

_GUARDED = {
    "reply_rate": "contacted negotiating agreed signed agreed_paid agreed_unpaid signed_paid signed_unpaid",
    "lasting_share": "posted posted_paid posted_unpaid partnerships orders_since_live spike_orders",
    "engagement_rate_by_followers": "followers new_followers net_new_followers follows unfollows",
    "engagement_rate_by_reach": "reach account_reach posts account_impressions",
    "engagement_rate_by_impressions": "impressions",
    "engagement_rate_by_views": "views account_views watch_seconds",
    "conversation_rate": "engagements likes reactions shares saves account_engagements account_likes",
    "net_sentiment": "mentions mentions_count positive comments account_comments earned_mentions questions",
    "lead_answer_rate": "leads enquiries",
    "bounce_rate": "page_views users new_users",
    "conversion_rate_by_sessions": "sessions engaged_sessions social_sessions inbound_links",
    "conversion_rate_by_clicks": "link_clicks total_clicks tracked_clicks account_link_clicks ad_clicks",
    "refund_rate": "orders units new_customers returning_customers attributed_orders social_orders",
    "refund_rate_by_money": (
        "gross_sales net_sales attributed_net_sales social_net_sales contribution attributed_contribution profit web_revenue"
    ),
}  # fmt: skip
# By the id of a count the id of the rate that says what it is worth.
GUARDS: Mapping[str, str] = MappingProxyType(
    {count: guard for guard, counts in _GUARDED.items() for count in counts.split()}
)


def guard_of(metric_id: str) -> str | None:
    """Return the metric that guards a count, None for rates and for counts nothing guards."""
    return GUARDS.get(metric_id)
