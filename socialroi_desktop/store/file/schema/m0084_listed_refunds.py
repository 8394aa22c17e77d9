"""What listed refunds take back is worked out anew: tax on top may have been of shipping, too."""

SCRIPT = """
INSERT OR IGNORE INTO order_day_stale (day) SELECT DISTINCT ordered_on FROM "order" WHERE listed_refunds IS NOT NULL;
INSERT OR IGNORE INTO product_day_stale (day) SELECT DISTINCT ordered_on FROM "order" WHERE listed_refunds IS NOT NULL;
"""
