"""What it cost and what is left: total cost, profit, ROI and the unit costs. Declares formulas only."""

from decimal import Decimal
from fractions import Fraction
from math import ceil

from socialroi_desktop.metrics.methods.break_even import PerOrder
from socialroi_desktop.metrics.metric import ZERO, Known, Metric, difference, per
from socialroi_desktop.metrics.sums import ATTRIBUTED

ONE = Decimal(1)
COST_PARTS = (
    "ad_spend",
    "influencer_fees",
    "commissions",
    "product_seeding",
    "shipping_cost",
    "tools",
    "labour_cost",
    "rights_fees",
    "discount_cost",
    "other_cost",
)
# What a platform charged, or orders tell, is known; the rest is as sure as the seller is.
SURE_COSTS = ("ad_spend", "commissions", "discount_cost")


def _share_left(known: Known) -> Decimal:
    return (known["attributed_contribution"] - known["total_cost"]) / known["total_cost"]


def break_even_orders(
    cost: Decimal, order_value: Decimal, margin: Decimal, refund_rate: Decimal
) -> Decimal | None:
    """Return how many orders earn `cost` back, rounded up; None when an order earns nothing.

    `order_value` is the mean order before refunds, `margin` the share of sales left after variable costs,
    `refund_rate` the share of money given back; both are ratios.
    """
    order = PerOrder(Fraction(order_value), Fraction(margin), Fraction(refund_rate))
    if order.contribution <= 0:
        return None
    # A margin such as 1/3 comes here cut after many digits; what that leaves over must not cost a whole order.
    return Decimal(ceil(round(Fraction(cost) / order.contribution, 9)))


def _break_even(known: Known) -> Decimal | None:
    return break_even_orders(
        known["total_cost"],
        known["aov_before_refunds"],
        known["contribution_margin"],
        known["refund_rate_by_money"],
    )


RETURNS: tuple[Metric, ...] = (
    Metric(
        id="total_cost",
        label="Total cost",
        unit="money",
        stage="purchase",
        better="none",
        additive=True,
        formula=(
            "ad spend + influencer fees + product sent + its shipping + tools + own hours × own rate"
            " + usage rights + discounts counted as cost + other costs"
        ),
        inputs=COST_PARTS,
        rule=lambda known: sum(known.values(), ZERO),
    ),
    Metric(
        id="profit",
        label="Profit",
        unit="money",
        stage="purchase",
        additive=True,
        formula="contribution − total cost",
        inputs=("contribution", "total_cost"),
        rule=difference("contribution", "total_cost"),
        range_kind="total",
        moved="contribution",
        sample=("", "contribution"),
        cost="total_cost",
        events="orders",
        neutral=ZERO,
        help="What is left of all orders, attributed or not, after goods and marketing.",
    ),
    Metric(
        id="roi",
        label="Return on investment",
        unit="ratio",
        stage="purchase",
        formula="(attributed contribution − total cost) ÷ total cost",
        inputs=("attributed_contribution", "total_cost"),
        denominator="total_cost",
        rule=_share_left,
        range_kind="total",
        moved="attributed_contribution",
        sample=(ATTRIBUTED, "contribution"),
        cost="total_cost",
        events="attributed_orders",
        neutral=ZERO,
        help="0 % means the cost came back and nothing more.",
    ),
    per(
        "roas",
        "Return on ad spend",
        "attributed_net_sales",
        "ad_spend",
        "attributed net sales ÷ ad spend",
        unit="times",
        stage="purchase",
        events="attributed_orders",
        range_kind="total",
        sample=(ATTRIBUTED, "net_sales"),
    ),
    per(
        "mer",
        "Marketing efficiency ratio",
        "net_sales",
        "total_cost",
        "net sales ÷ total cost",
        unit="times",
        stage="purchase",
        events="orders",
        about="Some tools print the inverse.",
        range_kind="total",
        sample=("", "net_sales"),
        cost="total_cost",
    ),
    per(
        "cac",
        "Cost per new customer",
        "total_cost",
        "new_customers",
        "total cost ÷ new customers",
        unit="money",
        stage="purchase",
        better="down",
        events="new_customers",
        range_kind="count",
        cost="total_cost",
    ),
    per(
        "cpa",
        "Cost per order",
        "total_cost",
        "orders",
        "total cost ÷ orders",
        unit="money",
        stage="purchase",
        better="down",
        events="orders",
        range_kind="count",
        sample=("", "orders"),
        cost="total_cost",
    ),
    per(
        "cpl",
        "Cost per lead",
        "total_cost",
        "leads",
        "total cost ÷ leads",
        unit="money",
        stage="consideration",
        better="down",
        events="leads",
        range_kind="count",
        cost="total_cost",
    ),
    per(
        "cpc",
        "Cost per ad click",
        "ad_spend",
        "ad_clicks",
        "ad spend ÷ ad clicks",
        unit="money",
        stage="consideration",
        better="down",
        events="ad_clicks",
        no_range="sums",
    ),
    per(
        "cpm",
        "Cost per 1,000 ad impressions",
        "ad_spend",
        "ad_impressions",
        "ad spend × 1,000 ÷ ad impressions",
        unit="money",
        stage="awareness",
        better="down",
        factor=1000,
        base="ad_impressions",
        no_range="sums",
    ),
    per(
        "cpe",
        "Cost per engagement",
        "total_cost",
        "engagements",
        "total cost ÷ engagements",
        unit="money",
        stage="consideration",
        better="down",
        events="engagements",
        no_range="sums",
    ),
    Metric(
        id="ltv",
        label="Customer value over the period",
        unit="money",
        stage="purchase",
        formula="average order value × orders per customer × contribution margin",
        inputs=("aov", "frequency_of_purchase", "contribution_margin"),
        rule=lambda known: known["aov"] * known["frequency_of_purchase"] * known["contribution_margin"],
        events="orders",
        help="The horizon is the period shown; choose a year to read a yearly value.",
        no_range="together",
    ),
    Metric(
        id="break_even_orders",
        label="Orders to break even",
        unit="count",
        stage="purchase",
        better="down",
        formula=(
            "total cost ÷ (average order value before refunds × (1 − refund rate by money) × contribution"
            " margin), rounded up"
        ),
        inputs=("total_cost", "aov_before_refunds", "refund_rate_by_money", "contribution_margin"),
        rule=_break_even,
        events="orders",
        no_range="together",
    ),
    Metric(
        id="break_even_roas",
        label="Break-even return on ad spend",
        unit="times",
        stage="purchase",
        better="down",
        formula="1 ÷ contribution margin",
        inputs=("contribution_margin",),
        denominator="contribution_margin",
        rule=lambda known: ONE / known["contribution_margin"],
        no_range="together",
    ),
)
