"""Orders keep which of their contained taxes may be of shipping instead, and sums of days add it up."""

SCRIPT = """
ALTER TABLE "order" ADD COLUMN shipping_taxes INTEGER;
ALTER TABLE order_day_sum ADD COLUMN shipping_taxes INTEGER;
ALTER TABLE order_month_sum ADD COLUMN shipping_taxes INTEGER;
DROP TRIGGER order_changed;
CREATE TRIGGER order_changed AFTER UPDATE OF ordered_on, status, currency, gross_sales, discounts, refunds, taxes,
    shipping_taxes, shipping_income, shipping_cost, fees, total, units, touch_id, goods_cost, listed_refunds ON "order"
    BEGIN INSERT OR IGNORE INTO order_day_stale (day) VALUES (old.ordered_on), (new.ordered_on); END;
"""
