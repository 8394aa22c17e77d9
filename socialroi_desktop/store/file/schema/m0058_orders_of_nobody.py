"""Sums of days know how many orders tell no customer: they are worked out anew."""

SCRIPT = """
ALTER TABLE order_day_sum ADD COLUMN without_customer INTEGER;
ALTER TABLE order_month_sum ADD COLUMN without_customer INTEGER;
DROP TRIGGER order_changed;
CREATE TRIGGER order_changed AFTER UPDATE OF ordered_on, status, currency, gross_sales, discounts, refunds, taxes,
    shipping_taxes, shipping_income, shipping_cost, fees, total, units, touch_id, goods_cost, listed_refunds, customer ON "order"
    BEGIN INSERT OR IGNORE INTO order_day_stale (day) VALUES (old.ordered_on), (new.ordered_on); END;
INSERT OR IGNORE INTO order_day_stale (day) SELECT DISTINCT ordered_on FROM "order";
"""
