"""Sums of days know which orders are open still, and which tell no pieces: they are worked out anew."""

SCRIPT = """
ALTER TABLE order_day_sum ADD COLUMN open_orders INTEGER;
ALTER TABLE order_day_sum ADD COLUMN open_sales INTEGER;
ALTER TABLE order_day_sum ADD COLUMN without_units INTEGER;
ALTER TABLE order_month_sum ADD COLUMN open_orders INTEGER;
ALTER TABLE order_month_sum ADD COLUMN open_sales INTEGER;
ALTER TABLE order_month_sum ADD COLUMN without_units INTEGER;
ALTER TABLE product_day_sum ADD COLUMN without_units INTEGER NOT NULL DEFAULT 0;
ALTER TABLE product_day_sum ADD COLUMN without_value INTEGER NOT NULL DEFAULT 0;
INSERT OR IGNORE INTO order_day_stale (day) SELECT DISTINCT ordered_on FROM "order";
INSERT OR IGNORE INTO product_day_stale (day) SELECT DISTINCT ordered_on FROM "order";
"""
