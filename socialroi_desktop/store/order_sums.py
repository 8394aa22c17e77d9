"""Sums of orders by how they came about, and the contributions behind a range.

Adds up; credits and divides nothing.
"""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field

from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.rates import load_rates
from socialroi_desktop.store.workspace import Workspace

# Above this many orders the single contributions are not read; ranges then use the moments.
SINGLE_CONTRIBUTIONS = 20_000

MONEY = (
    "gross_sales", "discounts", "refunds", "taxes", "shipping_income", "order_shipping_cost", "fees", "product_cost",
    "net_sales", "contribution", "code_discounts",
)  # fmt: skip
COUNTS = ("orders", "units", "refunded_orders", "voided_orders", "without_value", "without_goods_cost")

# One row per order of the period. A cancelled or voided order keeps its gross sales and gives them all back as a refund.
# Goods of an order that kept no money are taken to have come back: they cost nothing.
_PER_ORDER = """
SELECT o.id AS id, o.touch_id AS touch_id, o.currency AS currency, o.ordered_on AS day, o.units AS units,
       o.gross_sales AS gross_sales, coalesce(o.discounts, 0) AS discounts, coalesce(o.taxes, 0) AS taxes,
       o.status IS 'voided' AS voided, coalesce(o.refunds, 0) AS paid_back, o.goods_cost AS goods_cost,
       coalesce(o.shipping_income, 0) AS shipping_income, coalesce(o.shipping_cost, 0) AS order_shipping_cost,
       coalesce(o.fees, 0) AS fees,
       CASE WHEN t.code_channel IS NULL THEN 0 ELSE coalesce(o.discounts, 0) END AS code_discounts
FROM "order" o LEFT JOIN touch t ON t.id = o.touch_id
WHERE o.ordered_on BETWEEN :start AND :end
"""
_WITH_NET = f"""
SELECT *, CASE WHEN voided THEN max(gross_sales - discounts - taxes, 0) ELSE paid_back END AS refunds,
       gross_sales - discounts - taxes - CASE WHEN voided THEN max(gross_sales - discounts - taxes, 0) ELSE paid_back END
       + :discounts_are_cost * code_discounts AS net_sales
FROM ({_PER_ORDER})
"""
_WITH_GOODS = f"""
SELECT *, CASE WHEN net_sales <= 0 THEN 0 WHEN goods_cost IS NOT NULL THEN goods_cost
               ELSE (net_sales * (10000 - :margin) + 5000) / 10000 END AS product_cost
FROM ({_WITH_NET})
"""
_FULL = f"""
SELECT *, net_sales - product_cost - order_shipping_cost - fees AS contribution FROM ({_WITH_GOODS})
"""


@dataclass(frozen=True, slots=True)
class TouchInfo:
    """How an order came about: what its link says and what its code says."""

    link_channel: str | None = None
    link_campaign: str | None = None
    link_influencer: str | None = None
    code_channel: str | None = None
    code_campaign: str | None = None
    code_influencer: str | None = None


@dataclass(frozen=True, slots=True)
class OrderGroup:
    """Sums over the orders of one touch (and day, when asked), money in minor units of the base currency.

    `squares` is the sum of squared contributions, `contributions` the single ones when they are few.
    A sum that some order does not tell is missing from `sums`.
    """

    touch_id: int | None
    touch: TouchInfo | None
    day: str | None
    sums: Mapping[str, int]
    squares: float = 0.0
    contributions: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class OrderSums:
    """All groups of a period; `apart` holds gross sales by currency that no rate converts."""

    groups: tuple[OrderGroup, ...]
    apart: Mapping[str, int] = field(default_factory=dict)


def order_sums(workspace: Workspace, period: Period, *, by_day: bool = False) -> OrderSums:
    """Sum the orders of a period by touch, and by day when asked."""
    connection = workspace.connection()
    settings = workspace.settings()
    values = {
        "start": period.start.isoformat(),
        "end": period.end.isoformat(),
        "margin": settings.gross_margin,
        "discounts_are_cost": settings.code_discounts_are_cost,
        "base": settings.currency,
        "by_day": int(by_day),
    }
    touches = known_touches(workspace)
    rates = load_rates(workspace)
    rows = connection.execute(_grouped(), values).fetchall()
    few = sum(row["orders"] for row in rows) <= SINGLE_CONTRIBUTIONS
    singles = _singles(connection, values) if few else None
    groups: list[OrderGroup] = []
    apart: dict[str, int] = {}
    for row in rows:
        factor = rates.factor(row["currency"], row["day"] or period.end.isoformat())
        if factor is None:
            apart[row["currency"]] = apart.get(row["currency"], 0) + (row["gross_sales"] or 0)
            continue
        sums = {name: row[name] for name in COUNTS}
        for name in MONEY:
            if row[name] is not None:
                sums[name] = row[name] if factor == 1 else round(row[name] * factor)
        if row["without_value"] or (settings.gross_margin is None and row["without_goods_cost"]):
            sums.pop("product_cost", None)
            sums.pop("contribution", None)
        own = None
        if singles is not None:
            found = singles.get((row["touch_id"], row["currency"], row["day"]), [])
            own = tuple(found) if factor == 1 else tuple(round(value * factor) for value in found)
        day = row["day"] if by_day else None
        touch = touches.get(row["touch_id"]) if row["touch_id"] is not None else None
        groups.append(OrderGroup(row["touch_id"], touch, day, sums, (row["squares"] or 0.0) * float(factor) ** 2, own))
    return OrderSums(tuple(groups), apart)


def _bucket() -> str:
    # Foreign amounts are converted by day; own ones need days only when asked.
    return "CASE WHEN :by_day OR currency <> :base THEN day END"


def _grouped() -> str:
    money = ", ".join(f"sum({name}) AS {name}" for name in MONEY)
    return (
        f"SELECT touch_id, currency, {_bucket()} AS day, {money}, count(*) AS orders, coalesce(sum(units), 0) AS units,"
        " sum(paid_back > 0 AND NOT voided) AS refunded_orders, sum(voided) AS voided_orders,"
        " sum(gross_sales IS NULL) AS without_value, sum(goods_cost IS NULL AND net_sales > 0) AS without_goods_cost,"
        f" sum(1.0 * contribution * contribution) AS squares FROM ({_FULL}) GROUP BY 1, 2, 3"
    )


def _singles(
    connection: sqlite3.Connection, values: Mapping[str, object]
) -> dict[tuple[int | None, str, str | None], list[int]]:
    found: dict[tuple[int | None, str, str | None], list[int]] = {}
    sql = f"SELECT touch_id, currency, {_bucket()} AS day, contribution FROM ({_FULL}) WHERE contribution IS NOT NULL"
    for row in connection.execute(sql, values):
        found.setdefault((row[0], row[1], row[2]), []).append(row[3])
    return found


def known_touches(workspace: Workspace) -> dict[int, TouchInfo]:
    """Return every way an order of this workspace came about, by id."""
    columns = "link_channel, link_campaign, link_influencer, code_channel, code_campaign, code_influencer"
    rows = workspace.connection().execute(f"SELECT id, {columns} FROM touch")
    return {row[0]: TouchInfo(*row[1:]) for row in map(tuple, rows)}


def customer_counts(workspace: Workspace, period: Period) -> list[tuple[TouchInfo | None, int, int]]:
    """Return (touch, new customers, returning customers) of a period; a customer counts at the first order in it."""
    connection = workspace.connection()
    touches = known_touches(workspace)
    rows = connection.execute(
        'SELECT touch_id, sum(first >= :start), sum(first < :start) FROM ('
        ' SELECT customer, touch_id, min(ordered_at), (SELECT min(p.ordered_on) FROM "order" p WHERE p.customer = o.customer) AS first'
        ' FROM "order" o WHERE customer IS NOT NULL AND ordered_on BETWEEN :start AND :end GROUP BY customer) GROUP BY 1',
        {"start": period.start.isoformat(), "end": period.end.isoformat()},
    )
    return [(touches.get(row[0]) if row[0] is not None else None, row[1], row[2]) for row in rows]


def product_sums(workspace: Workspace, period: Period) -> list[tuple[str, int, int, int, str]]:
    """Return (product, orders, units, goods value in minor units, currency) by product of the lines sold."""
    rows = workspace.connection().execute(
        "SELECT coalesce(l.name, l.sku, ''), count(DISTINCT o.id), coalesce(sum(l.quantity), 0),"
        " coalesce(sum(l.quantity * l.unit_price), 0), o.currency"
        ' FROM order_line l JOIN "order" o ON o.id = l.order_id'
        " WHERE o.ordered_on BETWEEN ? AND ? GROUP BY 1, 5 ORDER BY 4 DESC",
        (period.start.isoformat(), period.end.isoformat()),
    )
    return [(row[0], row[1], row[2], row[3], row[4]) for row in rows]


@dataclass(frozen=True, slots=True)
class ProductDay:
    """What one product or line sold on a day: orders, units, goods value in minor units of the base currency."""

    orders: int
    units: int
    value: int


def product_line_days(
    workspace: Workspace, period: Period, product: str, channels: frozenset[str] | None
) -> dict[str, ProductDay]:
    """Return by day what a product or product line sold; with `channels`, only orders whose last touch is one of them.

    Order lines belong to a line by their product's SKU or name, or because the line's name says it.
    """
    connection = workspace.connection()
    base = workspace.settings().currency
    wanted = f" AND coalesce(t.code_channel, t.link_channel) IN ({', '.join('?' * len(channels))})" if channels else ""
    rows = connection.execute(
        "SELECT o.ordered_on, count(DISTINCT o.id), coalesce(sum(l.quantity), 0),"
        " coalesce(sum(CASE WHEN o.currency = ? THEN l.quantity * l.unit_price END), 0)"
        ' FROM order_line l JOIN "order" o ON o.id = l.order_id LEFT JOIN touch t ON t.id = o.touch_id'
        " WHERE o.ordered_on BETWEEN ? AND ? AND o.status IS NOT 'voided' AND (l.name = ? COLLATE NOCASE"
        " OR l.sku = ? COLLATE NOCASE OR EXISTS (SELECT 1 FROM product p WHERE (p.sku = l.sku OR p.name = l.name)"
        f" AND p.line = ? COLLATE NOCASE)){wanted} GROUP BY 1",
        (base, period.start.isoformat(), period.end.isoformat(), product, product, product, *(channels or ())),
    )
    return {row[0]: ProductDay(row[1], row[2], row[3]) for row in rows}
