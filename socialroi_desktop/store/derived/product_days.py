"""Sums of order lines kept by day, currency and product (see `keeping`), in minor units of that currency."""

import sqlite3
from collections.abc import Mapping, Sequence

from socialroi_desktop.store.derived.keeping import THESE_DAYS, KeptSums
from socialroi_desktop.store.derived.order_cells import UNTOLD_STATE

# An order's lines are counted by name, or by SKU where they have none.
NAME = "coalesce(l.name, l.sku, '')"
ADDED = (
    "count(DISTINCT CASE WHEN o.status IS NOT 'voided' THEN o.id END),"
    " count(DISTINCT CASE WHEN o.status IS 'voided' THEN o.id END),"
    " coalesce(sum(CASE WHEN o.status IS NOT 'voided' THEN l.quantity END), 0), coalesce(sum(l.quantity * l.unit_price), 0),"
    " sum(o.status IS NOT 'voided' AND l.quantity IS NULL), sum(l.quantity * l.unit_price IS NULL),"
    f" count(DISTINCT CASE WHEN {UNTOLD_STATE} THEN o.id END)"
)


def _sum_again(connection: sqlite3.Connection, _days: Sequence[str], values: Mapping[str, object]) -> None:
    connection.execute(f"DELETE FROM product_day_sum WHERE day IN {THESE_DAYS}", values)
    connection.execute(
        f"INSERT INTO product_day_sum (day, currency, name, orders, cancelled, units, value, without_units, without_value,"
        " untold_states)"
        f" SELECT o.ordered_on, o.currency, {NAME}, {ADDED}"
        ' FROM "order" o JOIN order_line l ON l.order_id = o.id'
        f" WHERE o.ordered_on IN {THESE_DAYS} GROUP BY 1, 2, 3",
        values,
    )


PRODUCT_DAYS = KeptSums("order", "ordered_on", "product_day_stale", _sum_again)
