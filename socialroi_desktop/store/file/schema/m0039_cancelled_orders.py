"""Sums of days know the value of cancelled orders, and are worked out anew: such orders are not counted any more."""

SCRIPT = """
ALTER TABLE order_day_sum ADD COLUMN cancelled_sales INTEGER;
ALTER TABLE order_month_sum ADD COLUMN cancelled_sales INTEGER;
INSERT OR IGNORE INTO order_day_stale (day) SELECT DISTINCT ordered_on FROM "order";
"""
