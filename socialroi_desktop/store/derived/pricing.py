"""What the goods of an order cost: known only when every line's product has a unit cost in the order's currency.

Follows from products and lines; knows not when to write.
"""

import sqlite3

from socialroi_desktop.store.derived.rule import Rule
from socialroi_desktop.store.derived.touched import Touched

# More orders than this are priced together with all others: one pass is quicker then.
FEW = 2000
_PRICED = (
    'UPDATE "order" SET goods_cost = priced.cost FROM ('
    " SELECT o.id AS id, CASE WHEN count(*) = count(p.unit_cost * l.quantity) THEN sum(p.unit_cost * l.quantity) END AS cost"
    ' FROM "order" o JOIN order_line l ON l.order_id = o.id'
    " LEFT JOIN product p ON p.id = coalesce("
    "   (SELECT q.id FROM product q WHERE q.unit_cost IS NOT NULL AND coalesce(q.currency, o.currency) = o.currency"
    "    AND q.sku = l.sku LIMIT 1),"
    # Found by the index: some lists write all SKUs in capitals, or in small letters.
    "   (SELECT q.id FROM product q WHERE q.unit_cost IS NOT NULL AND coalesce(q.currency, o.currency) = o.currency"
    "    AND q.sku IN (upper(l.sku), lower(l.sku)) LIMIT 1),"
    "   (SELECT q.id FROM product q WHERE q.unit_cost IS NOT NULL AND coalesce(q.currency, o.currency) = o.currency"
    "    AND q.name = l.name LIMIT 1))"
    ' {which} GROUP BY o.id) AS priced WHERE priced.id = "order".id AND goods_cost IS NOT priced.cost'
)


_WITHOUT_COST = 'UPDATE "order" SET goods_cost = NULL WHERE goods_cost IS NOT NULL'
_INPUTS = {
    "product": ("sku", "name", "unit_cost", "currency"),
    "order_line": ("order_id", "sku", "name", "quantity"),
    "order": ("currency",),
}


def _price_goods(connection: sqlite3.Connection, touched: Touched) -> None:
    """Bring the cost of goods up to date: of the orders that were touched, or of all when products changed."""
    of_products = touched.concerns("product", _INPUTS["product"])
    if connection.execute("SELECT 1 FROM product WHERE unit_cost IS NOT NULL").fetchone() is None:
        # No order had a cost already, but for what the products told until now and what comes back with one.
        for ids in ((0, 1 << 62),) if of_products else touched.ranges["order"]:
            connection.execute(f"{_WITHOUT_COST} AND id BETWEEN ? AND ?", ids)
        return
    if of_products or "order_line" in touched.gone or touched.ids("order") + touched.ids("order_line") > FEW:
        connection.execute(_PRICED.format(which=""))
        return
    for first, last in touched.ranges["order"]:
        connection.execute(_PRICED.format(which="WHERE o.id BETWEEN ? AND ?"), (first, last))
    for first, last in touched.ranges["order_line"]:
        of_line = "WHERE o.id IN (SELECT n.order_id FROM order_line n WHERE n.id BETWEEN ? AND ?)"
        connection.execute(_PRICED.format(which=of_line), (first, last))


GOODS_COST = Rule(_INPUTS, _price_goods)
