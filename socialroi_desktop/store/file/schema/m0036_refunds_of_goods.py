"""What refunds take back is worked out anew, and from the total of an order as well."""

SCRIPT = """
DROP TRIGGER order_changed;
CREATE TRIGGER order_changed AFTER UPDATE OF ordered_on, status, currency, gross_sales, discounts, refunds, taxes,
    shipping_income, shipping_cost, fees, total, units, touch_id, goods_cost, listed_refunds ON "order"
    BEGIN INSERT OR IGNORE INTO order_day_stale (day) VALUES (old.ordered_on), (new.ordered_on); END;
INSERT OR IGNORE INTO order_day_stale (day) SELECT DISTINCT ordered_on FROM "order";
"""
