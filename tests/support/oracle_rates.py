"""Rates and unit costs of a shop from sums of its groups, in plain Python; nothing of the app is used here."""

from collections.abc import Mapping
from decimal import Decimal

from oracle_calculator import ZERO

# Each rate with what is added above and below the line: a name, or names with a sign.
RATES = {
    "roi": ("attributed_contribution -total_cost", "total_cost"),
    "mer": ("net_sales", "total_cost"),
    "roas": ("attributed_net_sales", "ad_spend"),
    "aov": ("net_sales", "orders"),
    "aov_before_refunds": ("net_sales refunds -cancelled_sales", "orders"),
    "cpa": ("total_cost", "orders"),
    "cpc": ("clicked_spend", "ad_clicks"),
    "cpm": ("shown_spend", "ad_impressions"),
    "ad_click_rate_by_impressions": ("shown_clicks", "clicked_impressions"),
    "contribution_margin": ("contribution", "net_sales"),
    "refund_rate": ("refunded_orders", "orders_with_told_refunds"),
    "refund_rate_by_money": ("refunds -cancelled_sales", "net_sales refunds -cancelled_sales"),
    "unattributed_share": ("unattributed_net_sales", "net_sales"),
    "social_revenue_share": ("social_net_sales", "net_sales"),
}
FACTORS = {"cpm": 1000}


def rate(name: str, sums: Mapping[str, Decimal]) -> Decimal | None:
    """Return a rate of totals, exact; None where nothing is below the line."""
    above, below = (_added(line, sums) for line in RATES[name])
    return above * FACTORS.get(name, 1) / below if below else None


def _added(line: str, sums: Mapping[str, Decimal]) -> Decimal:
    return sum(
        (
            -sums.get(name[1:], ZERO) if name.startswith("-") else sums.get(name, ZERO)
            for name in line.split()
        ),
        ZERO,
    )
