"""What one order is worth, in SQL: goods, refunds, net sales, cost of goods, contribution.

One place, so that sums over orders and the sums kept by day are made of the very same numbers. Adds nothing
up.
"""

from socialroi_desktop.domain.taxed_shipping import USUAL_RATES

MONEY = (
    "gross_sales", "discounts", "refunds", "taxes", "shipping_income", "order_shipping_cost", "fees", "product_cost",
    "net_sales", "contribution", "live_discounts", "cancelled_sales",
    "shipping_taxes", "open_sales",
)  # fmt: skip
COUNTS = (
    "orders",
    "units",
    "refunded_orders",
    "voided_orders",
    "without_value",
    "without_goods_cost",
    "discounted_orders",
    "open_orders",
    "without_units",
    "without_customer",
    "untold_states",
    "untold_refunds",
)
# What ranges are told by: gains and losses of contribution apart, squares, and the largest single value.
SPREAD = (
    "gains", "gain_squares", "gain_largest", "loss_squares", "loss_largest", "net_squares", "net_largest",
)  # fmt: skip
_LARGEST = frozenset({"gain_largest", "loss_largest", "net_largest"})
CELLS = (*MONEY, *COUNTS, *SPREAD)

# Whether an order was cancelled, or money went back for it, is not known where neither its lists nor a list of refunds tell.
UNTOLD_STATE = "(states_told IS NOT 1 AND status IS NOT 'voided')"
UNTOLD_REFUNDS = (
    "(refunds_told IS NOT 1 AND refunds IS NULL AND listed_refunds IS NULL"
    " AND coalesce(status, '') NOT IN ('voided', 'refunded', 'partially_refunded'))"
)
# A cancelled or voided order keeps its gross sales and gives them all back as a refund (`cancelled_sales`); its discount
# is nobody's cost, and neither it nor its pieces are counted. What a total holds above goods and shipping is tax on top,
# where the goods contain none.
_STATED = f"""
SELECT id, coalesce(touch_id, 0) AS touch_id, currency, ordered_on AS day, gross_sales,
       CASE WHEN status IS 'voided' THEN 0 ELSE coalesce(units, 0) END AS units,
       status IS NOT 'voided' AND units IS NULL AS without_units, status IS 'pending' AS open_orders,
       status IS NOT 'voided' AND customer IS NULL AS without_customer,
       {UNTOLD_STATE} AS untold_states, {UNTOLD_REFUNDS} AS untold_refunds,
       coalesce(discounts, 0) AS discounts, coalesce(taxes, 0) AS stated_taxes,
       coalesce(shipping_taxes, 0) AS stated_shipping_taxes, status IS 'voided' AS voided,
       gross_sales - coalesce(discounts, 0) AS goods, coalesce(refunds, 0) AS stated_refunds,
       coalesce(listed_refunds, 0) AS listed_refunds,
       CASE WHEN listed_refunds IS NULL OR coalesce(taxes, 0) <> 0 THEN 0
            ELSE max(coalesce(total - shipping_income - gross_sales + coalesce(discounts, 0), 0), 0) END AS on_top, goods_cost,
       coalesce(shipping_income, 0) AS shipping_income,
       coalesce(shipping_cost, 0) AS order_shipping_cost, coalesce(fees, 0) AS fees,
       CASE WHEN status IS 'voided' THEN 0 ELSE coalesce(discounts, 0) END AS live_discounts
FROM "order"
"""


def at_usual_rate(tax: str, of: str) -> str:
    """Return the condition that tax is that of an amount at a usual rate: what `domain/taxed_shipping` tells of two numbers."""
    rates = ",".join(map(str, USUAL_RATES))
    return f"EXISTS (SELECT 1 FROM json_each('[{rates}]') WHERE abs(1000 * ({tax}) - ({of}) * value) <= 1000)"


# Tax on top was of shipping, too, where a usual rate fits both and not the goods alone.
_FITS_BOTH, _FITS_GOODS = at_usual_rate("on_top", "goods + shipping_income"), at_usual_rate("on_top", "goods")
_ON_GOODS = f"""CASE WHEN shipping_income <= 0 OR {_FITS_GOODS} OR NOT {_FITS_BOTH} THEN on_top
                         ELSE CAST(round(1.0 * on_top * goods / (goods + shipping_income)) AS INTEGER) END"""
# What buyers got back counts up to the goods: the rest was shipping or tax on top. A list tells what was paid out, tax
# on top with it. LIMIT keeps SQLite from working the same expression out once for every use of it.
_WITH_REFUNDS = f"""
SELECT *, CASE WHEN goods IS NULL OR (stated_refunds = 0 AND listed_refunds = 0) THEN 0
               ELSE max(min(max(stated_refunds, CASE WHEN on_top AND goods > 0
                    THEN CAST(round(1.0 * listed_refunds * goods / (goods + {_ON_GOODS})) AS INTEGER)
                    ELSE listed_refunds END), goods), 0) END AS paid_back
FROM ({_STATED} WHERE {{where}})
LIMIT -1
"""
# What more of a listed refund is goods, were the tax on top of shipping, too, where nothing tells whether it was.
_PERHAPS = f"""
SELECT id, day, touch_id, currency, min(goods, CAST(round(1.0 * listed_refunds * (goods + shipping_income)
       / (goods + shipping_income + on_top)) AS INTEGER)) - paid_back AS more
FROM ({_WITH_REFUNDS}) WHERE on_top > 0 AND goods > 0 AND shipping_income > 0 AND NOT voided AND {_FITS_BOTH} = {_FITS_GOODS}
"""
# The tax of an order is what its goods contain after the refunds of its own row; what a list gives back beyond them
# takes its share of that tax along, and no more tax than money is left.
_WITH_TAXES = """
SELECT *, CASE WHEN paid_back = 0 OR voided OR stated_taxes = 0 THEN stated_taxes
               WHEN stated_refunds >= paid_back THEN min(stated_taxes, goods - paid_back)
               ELSE min(goods - paid_back, CAST(round(1.0 * stated_taxes * (goods - paid_back)
                    / (goods - max(stated_refunds, 0))) AS INTEGER)) END AS taxes
FROM ({with_refunds})
"""
_WITH_NET = """
SELECT *, CASE WHEN voided THEN max(goods - taxes, 0) ELSE paid_back END AS refunds,
       CASE WHEN voided OR taxes = 0 THEN 0 WHEN taxes = stated_taxes THEN stated_shipping_taxes
            ELSE CAST(round(1.0 * stated_shipping_taxes * taxes / stated_taxes) AS INTEGER) END AS shipping_taxes,
       CASE WHEN voided THEN min(goods - taxes, 0) ELSE goods - paid_back - taxes END
       + CASE WHEN :discounts_are_cost AND live_discounts
              AND touch_id IN (SELECT id FROM touch WHERE code_channel IS NOT NULL)
         THEN live_discounts ELSE 0 END AS net_sales
FROM ({with_taxes})
LIMIT -1
"""
# Goods that were paid back have come back, and those of a cancelled order never left: they cost nothing. What was
# given away for nothing costs all the same.
_WITH_GOODS = """
SELECT *, CASE WHEN voided THEN 0 WHEN net_sales IS NULL THEN NULL
               WHEN goods_cost IS NOT NULL THEN CASE WHEN paid_back = 0 THEN goods_cost
                    ELSE CAST(round(1.0 * goods_cost * (goods - paid_back) / goods) AS INTEGER) END
               WHEN net_sales <= 0 THEN 0
               ELSE (net_sales * (10000 - :margin) + 5000) / 10000 END AS product_cost
FROM ({with_net})
"""
_FULL = """
SELECT *, net_sales - product_cost - order_shipping_cost - fees AS contribution, NOT voided AS orders,
       CASE WHEN voided THEN refunds ELSE 0 END AS cancelled_sales, CASE WHEN open_orders THEN net_sales ELSE 0 END AS open_sales,
       max(stated_refunds, listed_refunds) > 0 AND NOT voided AS refunded_orders, voided AS voided_orders,
       gross_sales IS NULL AND NOT voided AS without_value,
       goods_cost IS NULL AND NOT voided AND coalesce(net_sales > 0 OR (goods <= 0 AND gross_sales > 0), 0)
       AS without_goods_cost,
       live_discounts > 0 AS discounted_orders
FROM ({with_goods})
"""


# Squares are real numbers: those of integers could overflow.
_WITH_SPREAD = """
SELECT *, 1.0 * gains * gains AS gain_squares, gains AS gain_largest,
       1.0 * (gains - contribution) * (gains - contribution) AS loss_squares, gains - contribution AS loss_largest,
       1.0 * net_sales * net_sales AS net_squares, abs(net_sales) AS net_largest
FROM (SELECT *, max(contribution, 0) AS gains FROM ({full}) LIMIT -1)
"""


# Every amount of an order is converted and rounded by itself, once: whatever is added up afterwards comes out alike.
# Told step by step: nested any deeper, SQLite's parser would run out of its stack. Most orders need no rate and are spared it.
_IN_BASE = """
WITH cells_own AS ({own}),
cells_told AS ({foreign}),
cells_known AS (SELECT *, worth(0, currency, day) IS NOT NULL AS foreign_worth FROM cells_told LIMIT -1),
cells_worth AS (SELECT {others}, {converted}, CASE WHEN voided AND foreign_worth THEN {given_back} ELSE {refunds} END AS refunds,
       CASE WHEN NOT voided THEN 0 WHEN foreign_worth THEN {given_back} ELSE {refunds} END AS cancelled_sales
FROM cells_known),
cells_both AS (SELECT {all} FROM cells_own UNION ALL SELECT {all} FROM cells_worth)
{spread}
"""


def _in_base(name: str) -> str:
    return f"CASE WHEN foreign_worth AND {name} <> 0 THEN worth({name}, currency, day) ELSE {name} END"


def _converted(own: str, foreign: str) -> str:
    alone = [name for name in MONEY if name not in ("refunds", "cancelled_sales")]
    others = ("id", "day", "touch_id", "currency", *COUNTS)
    # What a cancelled order gives back is all that its other amounts leave.
    left = " - ".join(_in_base(name) for name in ("gross_sales", "discounts", "taxes"))
    return _IN_BASE.format(
        others=", ".join(others),
        all=", ".join((*others, *MONEY)),
        converted=", ".join(f"{_in_base(name)} AS {name}" for name in alone),
        refunds=_in_base("refunds"),
        given_back=f"max({left}, 0)",
        spread=_WITH_SPREAD.format(full="SELECT * FROM cells_both"),
        own=own,
        foreign=foreign,
    )


def summed_cells(prefix: str = "") -> str:
    """Return the columns of `CELLS`, summed up over rows of `order_cells` or over such sums."""
    return ", ".join(f"{'max' if name in _LARGEST else 'sum'}({prefix}{name}) AS {name}" for name in CELLS)


def cells_in_base(where: str) -> str:
    """Return what `order_cells` does, with money in minor units of the base currency where a rate is known on the day.

    Wants the parameter `base` and the function `worth` as well (see `with_money`).
    """
    return _converted(_full(f"({where}) AND currency = :base"), _full(f"({where}) AND currency <> :base"))


def order_cells(where: str) -> str:
    """Return a query of one row per order with `id`, `day`, `touch_id` (0 for none), `currency` and all `CELLS`.

    `where` is a condition on the columns of the order table. Wants the parameters `margin` (basis points or
    None) and `discounts_are_cost` (0 or 1). Money is in minor units of the order's currency, NULL where it is
    not told.
    """
    return _WITH_SPREAD.format(full=_full(where))


def goods_perhaps(where: str) -> str:
    """Give `id`, `day`, `touch_id`, `currency` and how much `more` of listed refunds may be goods, in minor units."""
    return f"SELECT * FROM ({_PERHAPS.format(where=where)}) WHERE more > 1"


def _full(where: str) -> str:
    with_refunds = _WITH_REFUNDS.format(where=where)
    with_net = _WITH_NET.format(with_taxes=_WITH_TAXES.format(with_refunds=with_refunds))
    return _FULL.format(with_goods=_WITH_GOODS.format(with_net=with_net))
