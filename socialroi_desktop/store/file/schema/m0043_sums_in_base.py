"""Kept sums of days hold what each order is worth in the base currency: those of foreign amounts are worked out anew."""

SCRIPT = """
INSERT OR IGNORE INTO order_day_stale (day)
    SELECT DISTINCT ordered_on FROM "order" WHERE currency <> (SELECT currency FROM settings);
"""
