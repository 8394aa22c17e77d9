"""The sums: ids, labels and meanings of what the store adds up. Declares only; computes nothing.

`shipping_cost` is the shipping of product sent to creators, a marketing cost; what it costs to ship orders is
`order_shipping_cost`, so that no parcel is counted in both contribution and total cost.
"""

from socialroi_desktop.metrics.declared.visits import WEB
from socialroi_desktop.metrics.metric import Metric, total

POSTS: tuple[Metric, ...] = (
    total("posts", "Posts", "awareness", better="none"),
    total("impressions", "Impressions", "awareness", about="Times shown. Kept apart from views."),
    total(
        "views", "Views", "awareness", about="As each platform counts a view. Kept apart from impressions."
    ),
    total(
        "reach",
        "Reach",
        "awareness",
        "people",
        about="People, counted per post: someone reached by two posts or on two platforms counts twice here.",
    ),
    total(
        "engagements",
        "Engagements",
        "consideration",
        about="Reactions, comments, shares and saves as the platform adds them up.",
    ),
    total("likes", "Likes", "consideration"),
    total("reactions", "Reactions", "consideration"),
    total("comments", "Comments", "consideration"),
    total("shares", "Shares", "consideration"),
    total("saves", "Saves", "consideration"),
    total("link_clicks", "Link clicks", "consideration"),
    total("total_clicks", "All clicks", "consideration"),
    total("follows", "Follows from posts", "awareness"),
    total("watch_seconds", "Time watched", "awareness", "seconds"),
    total(
        "weighted_engagements",
        "Weighted engagements",
        "consideration",
        formula="sum of each kind of engagement × its weight",
        about="Uses the weights you set per kind; the plain counts stay beside it.",
    ),
    total("posts_with_reach", "Posts with reach", "awareness", better="none"),
    total("posts_with_impressions", "Posts with impressions", "awareness", better="none"),
    total("posts_with_views", "Posts with views", "awareness", better="none"),
    total("posts_with_followers", "Posts with a follower count", "awareness", better="none"),
    total(
        "post_rates_by_reach",
        "Engagement rates by reach, added up",
        "consideration",
        "ratio",
        "none",
        about="Only a step to the mean of post rates.",
    ),
    total(
        "post_rates_by_impressions",
        "Engagement rates by impressions, added up",
        "consideration",
        "ratio",
        "none",
        about="Only a step to the mean of post rates.",
    ),
    total(
        "post_rates_by_views",
        "Engagement rates by views, added up",
        "consideration",
        "ratio",
        "none",
        about="Only a step to the mean of post rates.",
    ),
    total(
        "post_rates_by_followers",
        "Engagement rates by followers, added up",
        "consideration",
        "ratio",
        "none",
        about="Only a step to the mean of post rates.",
    ),
)

ACCOUNTS: tuple[Metric, ...] = (
    total(
        "followers", "Followers", "awareness", "people", formula="last value in the period", additive=False
    ),
    total(
        "followers_at_start",
        "Followers at the start",
        "awareness",
        "people",
        "none",
        formula="last value before the period",
        additive=False,
    ),
    total("new_followers", "New followers", "awareness", "people"),
    total(
        "net_new_followers",
        "Followers gained",
        "awareness",
        "people",
        formula="followers at the end − followers at the start, of accounts counted at both",
    ),
    total("unfollows", "Unfollows", "awareness", "people", "down"),
    total("profile_views", "Profile views", "consideration"),
    total("account_impressions", "Account impressions", "awareness"),
    total(
        "account_reach",
        "Account reach",
        "awareness",
        "people",
        about="People a day; never added across platforms.",
    ),
    total("account_views", "Account views", "awareness"),
    total("account_engagements", "Account engagements", "consideration"),
    total("account_likes", "Account likes", "consideration"),
    total("account_comments", "Account comments", "consideration"),
    total("account_shares", "Account shares", "consideration"),
    total("account_link_clicks", "Account link clicks", "consideration"),
    total("mentions_count", "Times mentioned", "awareness"),
    total(
        "tracked_clicks",
        "Clicks on tracked links",
        "consideration",
        about="As the tool of the link counts them; networks and analytics count the same people in other ways.",
    ),
)

SHOP: tuple[Metric, ...] = (
    total("orders", "Orders", "purchase"),
    total("valued_orders", "Orders with an amount", "purchase", better="none"),
    total(
        "cancelled_orders",
        "Cancelled orders",
        "purchase",
        better="down",
        about="They are not counted among orders; their value stays in gross sales and is given back among refunds.",
    ),
    total(
        "cancelled_sales",
        "Value of cancelled orders",
        "purchase",
        "money",
        "down",
        formula="goods less discounts and taxes of cancelled orders, all of it among refunds",
    ),
    total("units", "Units sold", "purchase"),
    total(
        "gross_sales",
        "Gross sales",
        "purchase",
        "money",
        formula="sum of order goods before discounts, refunds, taxes and shipping",
    ),
    total("discounts", "Discounts", "purchase", "money", "none"),
    total("refunds", "Refunds", "purchase", "money", "down"),
    total("shipping_income", "Shipping paid by buyers", "purchase", "money", "none"),
    total(
        "taxes",
        "Taxes contained in goods",
        "purchase",
        "money",
        "none",
        about="Only tax inside the goods value; tax added on top is not taken off.",
    ),
    total(
        "product_cost",
        "Product cost",
        "purchase",
        "money",
        "down",
        formula="sum of units × unit cost, or net sales × (1 − default margin)",
    ),
    total("order_shipping_cost", "Shipping cost of orders", "purchase", "money", "down"),
    total("fees", "Payment and shop fees", "purchase", "money", "down"),
    total("refunded_orders", "Refunded orders", "purchase", better="down"),
    total("new_customers", "New customers", "purchase", "people"),
    total("returning_customers", "Returning customers", "purchase", "people"),
    total(
        "customers_before",
        "Customers before the period",
        "purchase",
        "people",
        "none",
        additive=False,
        about="Each is told by the channel of their very first order.",
    ),
    total(
        "kept_customers",
        "Customers who bought again",
        "purchase",
        "people",
        formula="customers before the period who bought in it",
        additive=False,
        about="Each is told by the channel of their very first order.",
    ),
    total(
        "followed_customers",
        "Customers known for a year",
        "purchase",
        "people",
        "none",
        formula="customers who first bought in the period, and of whom the 365 days from then on are told",
    ),
    total(
        "year_contribution",
        "Contribution of customers in their first year",
        "purchase",
        "money",
        formula="contribution of the orders of customers within 365 days, the first order included",
    ),
    total(
        "recency",
        "Days since last order",
        "purchase",
        "days",
        "down",
        formula="days from a customer's last order to the end of the period, the median over customers",
        additive=False,
    ),
    total("leads", "Leads", "consideration"),
    total(
        "enquiries",
        "Enquiries",
        "consideration",
        formula="leads by a contact form",
        about="People who ask for a trial, an offer or advice; other leads only left an address.",
    ),
    total("leads_written", "Leads written to", "consideration", formula="leads whose status is beyond New"),
    total(
        "leads_answered",
        "Leads who answered",
        "consideration",
        formula="of them, those whose status is Interested or Customer",
    ),
)

COSTS: tuple[Metric, ...] = (
    total("ad_spend", "Ad spend", "purchase", "money", "none"),
    total("influencer_fees", "Influencer fees", "outreach", "money", "none"),
    total("commissions", "Commissions", "outreach", "money", "none"),
    total("product_seeding", "Product sent", "outreach", "money", "none"),
    total("shipping_cost", "Shipping of product sent", "outreach", "money", "none"),
    total("tools", "Tools", "purchase", "money", "none"),
    total("hours", "Own hours", "purchase", "hours", "none"),
    total(
        "labour_cost",
        "Own hours in money",
        "purchase",
        "money",
        "none",
        formula="own hours × own hourly rate",
    ),
    total("rights_fees", "Usage rights", "outreach", "money", "none"),
    total(
        "discount_cost",
        "Discounts given through codes",
        "purchase",
        "money",
        "none",
        about="Only when the workspace counts code discounts as cost; otherwise they lower net sales.",
    ),
    total("other_cost", "Other costs", "purchase", "money", "none"),
)

ADS: tuple[Metric, ...] = (
    total("ad_impressions", "Ad impressions", "awareness"),
    total("ad_clicks", "Ad clicks", "consideration"),
    total(
        "ad_results", "Ad results", "purchase", about="What the ad platform counts as a result; kinds differ."
    ),
    total(
        "ad_conversion_value",
        "Conversion value in ads",
        "purchase",
        "money",
        about="What the ad platform credits to itself; never part of ROI.",
    ),
)

LISTENING: tuple[Metric, ...] = (
    total("mentions", "Mentions", "listening"),
    total("positive", "Positive mentions", "listening"),
    total("negative", "Negative mentions", "listening", better="down"),
    total("neutral", "Neutral mentions", "listening", better="none"),
    total("questions", "Questions", "listening", better="none"),
    total("complaints", "Complaints", "listening", better="down"),
    total("suggestions", "Suggestions", "listening", better="none"),
)

SUMS: tuple[Metric, ...] = (*POSTS, *ACCOUNTS, *WEB, *SHOP, *COSTS, *ADS, *LISTENING)
