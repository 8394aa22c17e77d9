"""What a metric is worth to a goal: a result, a step on the way (process) or vanity.

The class belongs to metric and goal together: followers are a result of an awareness goal and vanity for
sales. Knows no values.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from socialroi_desktop.metrics.table import metric

Class = Literal["vanity", "process", "result"]

_SALES_RESULTS = """
    orders units gross_sales net_sales contribution profit roi roas mer aov ltv ltv_first_year cac cpa
    attributed_orders attributed_net_sales attributed_contribution social_orders social_net_sales
    social_revenue_share conversion_rate_by_sessions conversion_rate_by_clicks conversion_rate_by_users
    social_conversion_rate new_customers returning_customers customers repeat_rate retention_rate
    refunds refund_rate refund_rate_by_money web_revenue break_even_orders contribution_margin
"""
_VISITS = """
    sessions engaged_sessions users new_users page_views key_events social_sessions social_traffic_share
    engaged_session_rate bounce_rate session_duration engagement_time
"""
_CLICKS = """
    link_clicks total_clicks account_link_clicks tracked_clicks ad_clicks cpc click_through_rate_by_impressions
    derived_click_through_rate ad_click_rate_by_impressions
"""
_LEADS = " leads enquiries leads_answered lead_answer_rate cpl lead_rate_by_clicks lead_rate_by_sessions"
_SPREAD = """
    followers new_followers follower_growth_rate follows reach impressions views account_reach
    account_impressions account_views engagements likes comments shares saves reactions link_clicks
    mentions mentions_count positive net_sentiment net_sentiment_without_neutral
    engagement_rate_by_reach engagement_rate_by_impressions engagement_rate_by_followers
    engagement_rate_by_views engagement_rate_by_reach_mean_of_posts
    engagement_rate_by_impressions_mean_of_posts engagement_rate_by_followers_mean_of_posts
    engagement_rate_by_views_mean_of_posts weighted_engagement_rate_by_reach
    weighted_engagement_rate_by_impressions weighted_engagement_rate_by_followers
    weighted_engagement_rate_by_views amplification_rate conversation_rate applause_rate applause_sum
"""
# What people who speak for a shop bring it.
_BROUGHT = """
    attributed_orders attributed_net_sales attributed_contribution new_customers leads enquiries mentions positive
    contacted reply_rate replied negotiating agreed agreed_paid agreed_unpaid signed signed_paid signed_unpaid
    posted posted_paid posted_unpaid partnerships inbound_links earned_mentions
"""
_COSTS = """
    ad_spend influencer_fees commissions product_seeding shipping_cost tools hours labour_cost rights_fees discount_cost
    other_cost total_cost posts ad_impressions ad_results cpm cpe
"""
_SHOP_STEPS = """
    discounts taxes product_cost order_shipping_cost fees shipping_income
    refunded_orders unattributed_orders unattributed_net_sales unattributed_share
"""
# What people say and ask, and how it leans.
_HEARD = """
    mentions mentions_count positive negative neutral questions complaints suggestions
    net_sentiment net_sentiment_without_neutral comments
"""
# More interaction, more visits, questions brought to the shop, authority that others recognise.
_INFLUENCE = """
    engagements likes comments shares saves reactions conversation_rate amplification_rate applause_rate applause_sum
    engagement_rate_by_reach engagement_rate_by_impressions engagement_rate_by_followers engagement_rate_by_views
    sessions social_sessions social_traffic_share users new_users page_views
    questions mentions positive earned_mentions inbound_links followers new_followers
"""
_TIES = """
    partnerships inbound_links earned_mentions contacted replied agreed signed posted mentions positive
"""
_CLICK_RATES = "click_through_rate_by_impressions derived_click_through_rate ad_click_rate_by_impressions"
# What the work on social itself is judged by where no goal says otherwise: these and no others.
WORK_RESULTS: frozenset[str] = frozenset(
    {"followers", "likes", "comments", "shares", "saves", "link_clicks", "signed"}
)
# Goal kinds are those of `domain.records.goals.GOAL_KIND`.
RESULTS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "awareness": frozenset(_SPREAD.split()),
        "traffic": frozenset((_VISITS + " link_clicks account_link_clicks tracked_clicks ad_clicks").split()),
        "leads": frozenset(_LEADS.split()),
        "influencers": frozenset(_BROUGHT.split()),
        "sales": frozenset(_SALES_RESULTS.split()),
        "listening": frozenset(_HEARD.split()),
        "influence": frozenset(_INFLUENCE.split()),
        "networking": frozenset(_TIES.split()),
        "selling": frozenset((_LEADS + _SALES_RESULTS + " frequency_of_purchase").split()),
        "stage": frozenset(("followers new_followers " + _CLICK_RATES + _LEADS + _SALES_RESULTS).split()),
        "own": WORK_RESULTS,
    }
)
# What every goal may watch on the way: effort, cost, visits, clicks, leads and shop steps.
STEPS: frozenset[str] = frozenset(
    " ".join((_VISITS, _CLICKS, _LEADS, _COSTS, _SHOP_STEPS, _SALES_RESULTS)).split()
)


def class_of(metric_id: str, goal_kind: str) -> Class:
    """Return the class of a metric for a goal of that kind; UserError for an unknown metric.

    Attention that is not itself the aim (likes, views, followers of a sales goal) is vanity; replies in time,
    complaints and the like are process for every goal.
    """
    item = metric(metric_id)
    if metric_id in RESULTS.get(goal_kind, frozenset()):
        return "result"
    if metric_id in STEPS or (item.stage == "listening" and metric_id not in RESULTS["awareness"]):
        return "process"
    return "vanity" if item.stage in ("awareness", "consideration", "listening") else "process"


def only_vanity(metric_ids: tuple[str, ...], goal_kind: str) -> bool:
    """Tell whether a sales, lead or traffic goal is watched by nothing but vanity metrics."""
    if goal_kind not in ("sales", "leads", "traffic", "selling") or not metric_ids:
        return False
    return all(class_of(metric_id, goal_kind) == "vanity" for metric_id in metric_ids)
