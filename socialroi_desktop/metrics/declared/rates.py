"""The rates: each is the rate of totals, and its id and label carry the denominator. Declares only.

The mean of post rates, where a rate has one, is a metric of its own, so that the two are never mixed up.
"""

from decimal import Decimal

from socialroi_desktop.metrics.metric import ZERO, Known, Metric, Stage, per, rate
from socialroi_desktop.metrics.sums import SOCIAL


def _mean_of_posts(by: str, label: str, formula: str) -> Metric:
    totalled, counted = f"post_rates_by_{by}", f"posts_with_{by}"
    id = f"engagement_rate_by_{by}_mean_of_posts"
    return per(
        id,
        label,
        totalled,
        counted,
        formula,
        unit="ratio",
        stage="consideration",
        events=counted,
        pair=("engagements", by),
    )


def _weighted(by: str, label: str, formula: str) -> Metric:
    id = f"weighted_engagement_rate_by_{by}"
    return per(
        id,
        label,
        "weighted_engagements",
        by,
        formula,
        unit="ratio",
        stage="consideration",
        base=by,
    )


def _sentiment(id: str, label: str, formula: str, *asked: str) -> Metric:
    def rule(known: Known) -> Decimal | None:
        whole = sum((known[name] for name in asked), ZERO)
        return (known["positive"] - known["negative"]) / whole if whole else None

    return Metric(
        id=id,
        label=label,
        unit="ratio",
        stage="listening",
        formula=formula,
        inputs=asked,
        rule=rule,
        neutral=ZERO,
    )


def _split(id: str, label: str, source: str, formula: str, stage: Stage) -> Metric:
    return Metric(
        id=id, label=label, unit="count", stage=stage, formula=formula, inputs=(source,), part=SOCIAL,
        additive=True, rule=lambda known: known[source],
    )  # fmt: skip


ENGAGEMENT: tuple[Metric, ...] = (
    rate("engagement_rate_by_reach", "Engagement rate by reach", "engagements", "reach",
        "engagements ÷ reach", stage="consideration",
    ),
    rate("engagement_rate_by_impressions", "Engagement rate by impressions", "engagements", "impressions",
        "engagements ÷ impressions", stage="consideration",
    ),
    rate("engagement_rate_by_followers", "Engagement rate by followers", "engagements", "followers",
        "engagements ÷ followers", stage="consideration",
    ),
    rate("engagement_rate_by_views", "Engagement rate by views", "engagements", "views",
        "engagements ÷ views", stage="consideration",
    ),
    _mean_of_posts("reach", "Engagement rate by reach, mean of post rates",
                   "mean over posts of engagements ÷ reach"),
    _mean_of_posts("impressions", "Engagement rate by impressions, mean of post rates",
                   "mean over posts of engagements ÷ impressions"),
    _mean_of_posts("followers", "Engagement rate by followers, mean of post rates",
                   "mean over posts of engagements ÷ followers"),
    _mean_of_posts("views", "Engagement rate by views, mean of post rates",
                   "mean over posts of engagements ÷ views"),
    _weighted("reach", "Weighted engagement rate by reach", "weighted engagements ÷ reach"),
    _weighted("impressions", "Weighted engagement rate by impressions", "weighted engagements ÷ impressions"),
    _weighted("followers", "Weighted engagement rate by followers", "weighted engagements ÷ followers"),
    _weighted("views", "Weighted engagement rate by views", "weighted engagements ÷ views"),
    per("applause_rate", "Applause rate by posts", "likes", "posts",
        "likes ÷ posts", unit="per_post", stage="consideration", events="likes",
    ),
    per("amplification_rate", "Amplification rate by posts", "shares", "posts",
        "shares ÷ posts", unit="per_post", stage="consideration", events="shares",
    ),
    per("conversation_rate", "Conversation rate by posts", "comments", "posts",
        "comments ÷ posts", unit="per_post", stage="consideration", events="comments",
    ),
    Metric(
        id="applause_sum", label="Applause", unit="count", stage="consideration", additive=True,
        formula="shares + comments + mentions", inputs=("shares", "comments", "mentions"),
        rule=lambda known: sum(known.values(), ZERO),
        help="One source's meaning of applause; applause rate is likes per post.",
    ),
    Metric(
        id="follower_growth_rate", label="Follower growth rate by followers at the start", unit="ratio",
        stage="awareness", formula="followers gained ÷ followers at the start",
        inputs=("net_new_followers", "followers_at_start"), denominator="followers_at_start",
        base="followers_at_start", neutral=ZERO,
        rule=lambda known: known["net_new_followers"] / known["followers_at_start"],
        help="Flat can hide a fall: sleeping accounts still count. Look at engagement beside it.",
    ),
    per("account_frequency", "Times shown per person a day", "account_impressions", "account_reach",
        "account impressions ÷ account reach, day by day", unit="times", stage="awareness", better="none",
        base="account_reach",
    ),
    per("frequency", "Times shown per person", "impressions", "reach",
        "impressions ÷ reach, of posts that tell both", unit="times", stage="awareness", better="none",
        base="reach",
    ),
)  # fmt: skip

TRAFFIC: tuple[Metric, ...] = (
    rate("click_through_rate_by_impressions", "Click-through rate by impressions",
        "link_clicks", "impressions", "link clicks ÷ impressions", stage="consideration",
    ),
    rate("derived_click_through_rate", "Click-through rate derived from sessions", "sessions", "impressions",
        "sessions of the tagged link ÷ impressions of the post", stage="consideration",
    ),
    _split("social_sessions", "Sessions from social", "sessions",
           "sessions that came from social channels", "consideration"),
    rate("social_traffic_share", "Social share of traffic by sessions", "social_sessions", "sessions",
        "sessions from social ÷ all sessions", stage="consideration", share=True, pair=("sessions", "sessions"),
        about="One source calls this conversion; it is not. It can rise while sales fall.",
    ),
    rate("bounce_rate", "Bounce rate by sessions", "bounces", "sessions",
        "bounces ÷ sessions", stage="consideration", better="down", share=True,
    ),
    rate("engaged_session_rate", "Engaged sessions by sessions", "engaged_sessions", "sessions",
        "engaged sessions ÷ sessions", stage="consideration", share=True,
    ),
    per("session_duration", "Time on site per session", "session_seconds", "sessions",
        "time from the first to the last sign of a visit, as the tool counts it ÷ sessions",
        unit="seconds", stage="consideration", base="sessions",
        about="The last page of a visit has no time in most tools, and an idle tab counts.",
    ),
    per("engagement_time", "Engagement time per visit", "engagement_seconds", "timed_visits",
        "seconds on the pages of a visit (raw rows: added up; Google Analytics 4: page in front) ÷ visits",
        unit="seconds", stage="consideration",
        about="Pages of 30, 15, 180 and 180 seconds are an engagement time of 405 seconds, 6:45.",
    ),
    per("page_time", "Time on page per view", "page_seconds", "page_views",
        "average time on page × (page views − exits), as Universal Analytics counts it ÷ page views",
        unit="seconds", stage="consideration", base="page_views",
        about="The last page of a visit has no time, so the true time is longer.",
    ),
    rate("ad_click_rate_by_impressions", "Ad click rate by ad impressions", "ad_clicks", "ad_impressions",
        "ad clicks ÷ ad impressions", stage="consideration",
    ),
)  # fmt: skip

CONVERSION: tuple[Metric, ...] = (
    rate("conversion_rate_by_sessions", "Conversion rate by sessions", "orders", "sessions",
        "orders ÷ sessions", stage="purchase",
    ),
    rate("conversion_rate_by_clicks", "Conversion rate by link clicks", "orders", "link_clicks",
        "orders ÷ link clicks", stage="purchase",
    ),
    rate("conversion_rate_by_users", "Conversion rate by users", "orders", "users",
        "orders ÷ users", stage="purchase",
    ),
    rate("social_conversion_rate", "Conversion rate of social sessions", "social_orders", "social_sessions",
        "orders from social ÷ sessions from social", stage="purchase", pair=("orders", "sessions"),
    ),
    rate("lead_answer_rate", "Answer rate by leads written to", "leads_answered", "leads_written",
        "leads who answered ÷ leads written to", stage="consideration", share=True,
        about="By the status of each lead: interested and customers answered."),
    rate("lead_rate_by_clicks", "Lead rate by link clicks", "leads", "link_clicks",
        "leads ÷ link clicks", stage="consideration",
    ),
    rate("lead_rate_by_sessions", "Lead rate by sessions", "leads", "sessions",
        "leads ÷ sessions", stage="consideration",
    ),
    rate("refund_rate", "Refund rate by orders", "refunded_orders", "orders",
        "refunded orders ÷ orders", stage="purchase", better="down", share=True,
    ),
    per("frequency_of_purchase", "Orders per customer", "orders", "customers",
        "orders ÷ customers", unit="times", stage="purchase", events="customers",
    ),
    Metric(
        id="customers", label="Customers", unit="people", stage="purchase",
        formula="new customers + returning customers", inputs=("new_customers", "returning_customers"),
        rule=lambda known: known["new_customers"] + known["returning_customers"],
    ),
    rate("repeat_rate", "Repeat rate by customers", "returning_customers", "customers",
        "returning customers ÷ customers", stage="purchase", share=True,
    ),
    rate("retention_rate", "Retention rate by customers before the period",
        "kept_customers", "customers_before",
        "customers before the period who bought in it ÷ customers before the period", stage="purchase", share=True,
        about="By channel each customer belongs to the channel of their very first order.",
    ),
    per("ltv_first_year", "Customer lifetime value, first year", "year_contribution", "followed_customers",
        "contribution of the first 365 days of customers who first bought in the period ÷ these customers",
        unit="money", stage="purchase", events="followed_customers", range_kind="mean",
        sample=("", "year_contribution"),
        about="Only customers count of whom all 365 days are told; refunds are taken off.",
    ),
)  # fmt: skip

PEOPLE: tuple[Metric, ...] = (
    _sentiment("net_sentiment", "Net sentiment of all mentions",
               "(positive − negative) ÷ (positive + negative + neutral)", "positive", "negative", "neutral"),
    _sentiment("net_sentiment_without_neutral", "Net sentiment of mentions with an opinion",
               "(positive − negative) ÷ (positive + negative)", "positive", "negative"),
)  # fmt: skip

RATES: tuple[Metric, ...] = (*ENGAGEMENT, *TRAFFIC, *CONVERSION, *PEOPLE)
