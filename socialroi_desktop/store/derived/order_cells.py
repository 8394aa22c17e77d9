"""What one order is worth, in SQL: goods, refunds, net sales, cost of goods, contribution.

One place, so that sums over orders and the sums kept by day are made of the very same numbers. Adds nothing
up.
"""

MONEY = (
    "gross_sales", "discounts", "refunds", "taxes", "shipping_income", "order_shipping_cost", "fees", "product_cost",
    "net_sales", "contribution", "live_discounts",
)  # fmt: skip
COUNTS = (
    "orders",
    "units",
    "refunded_orders",
    "voided_orders",
    "without_value",
    "without_goods_cost",
    "discounted_orders",
)
CELLS = (*MONEY, *COUNTS, "squares")

# A cancelled or voided order keeps its gross sales and gives them all back as a refund; its discount is nobody's
# cost.
_STATED = """
SELECT id, coalesce(touch_id, 0) AS touch_id, currency, ordered_on AS day, coalesce(units, 0) AS units, gross_sales,
       coalesce(discounts, 0) AS discounts, coalesce(taxes, 0) AS taxes, status IS 'voided' AS voided,
       max(coalesce(refunds, 0), coalesce(listed_refunds, 0)) AS paid_back, goods_cost,
       coalesce(shipping_income, 0) AS shipping_income,
       coalesce(shipping_cost, 0) AS order_shipping_cost, coalesce(fees, 0) AS fees,
       CASE WHEN status IS 'voided' THEN 0 ELSE coalesce(discounts, 0) END AS live_discounts,
       gross_sales - coalesce(discounts, 0) - coalesce(taxes, 0) AS before_refunds
FROM "order"
"""
# LIMIT keeps SQLite from working the same expression out once for every use of it.
_WITH_NET = """
SELECT *, CASE WHEN voided THEN max(before_refunds, 0) ELSE paid_back END AS refunds,
       CASE WHEN voided THEN min(before_refunds, 0) ELSE before_refunds - paid_back END
       + CASE WHEN :discounts_are_cost AND live_discounts
              AND touch_id IN (SELECT id FROM touch WHERE code_channel IS NOT NULL)
         THEN live_discounts ELSE 0 END AS net_sales
FROM ({stated} WHERE {where})
LIMIT -1
"""
# Goods of an order that kept no money are taken to have come back: they cost nothing.
_WITH_GOODS = """
SELECT *, CASE WHEN net_sales <= 0 THEN 0 WHEN net_sales IS NULL THEN NULL
               WHEN goods_cost IS NOT NULL THEN goods_cost
               ELSE (net_sales * (10000 - :margin) + 5000) / 10000 END AS product_cost
FROM ({with_net})
"""
_FULL = """
SELECT *, net_sales - product_cost - order_shipping_cost - fees AS contribution, 1 AS orders,
       paid_back > 0 AND NOT voided AS refunded_orders, voided AS voided_orders,
       gross_sales IS NULL AS without_value, goods_cost IS NULL AND coalesce(net_sales, 0) > 0 AS without_goods_cost,
       live_discounts > 0 AS discounted_orders
FROM ({with_goods})
"""


def order_cells(where: str) -> str:
    """Return a query of one row per order with `id`, `day`, `touch_id` (0 for none), `currency` and all `CELLS`.

    `where` is a condition on the columns of the order table. Wants the parameters `margin` (basis points or
    None) and `discounts_are_cost` (0 or 1). Money is in minor units of the order's currency, NULL where it is
    not told.
    """
    with_net = _WITH_NET.format(stated=_STATED, where=where)
    full = _FULL.format(with_goods=_WITH_GOODS.format(with_net=with_net))
    return f"SELECT *, 1.0 * contribution * contribution AS squares FROM ({full})"
