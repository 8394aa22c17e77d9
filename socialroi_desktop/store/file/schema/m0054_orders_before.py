"""What orders were for their customers before a change is noted until its end, when the kept counts are brought up to date."""

# 2000 is `FEW_ORDERS` of store/derived/kept_customers.py: where more orders are touched, the counts are dropped.
SCRIPT = """
CREATE TABLE order_before (
    n INTEGER PRIMARY KEY, order_id INTEGER NOT NULL UNIQUE, customer TEXT, touch_id INTEGER, ordered_on TEXT, ordered_at TEXT
) STRICT;
DROP TRIGGER order_of_customers_changed;
DROP TRIGGER order_of_customers_deleted;
CREATE TRIGGER order_of_customers_changed AFTER UPDATE OF customer, status, ordered_at, ordered_on, touch_id ON "order"
    WHEN (old.customer, old.status, old.ordered_at, old.ordered_on, old.touch_id)
        IS NOT (new.customer, new.status, new.ordered_at, new.ordered_on, new.touch_id)
    AND EXISTS (SELECT 1 FROM customer_count WHERE last >= min(old.ordered_on, new.ordered_on))
    BEGIN
        DELETE FROM customer_count
            WHERE (SELECT max(n) FROM order_before) >= 2000 AND last >= min(old.ordered_on, new.ordered_on);
        INSERT OR IGNORE INTO order_before (order_id, customer, touch_id, ordered_on, ordered_at)
            SELECT old.id, iif(old.status IS 'voided', NULL, old.customer), old.touch_id, old.ordered_on, old.ordered_at
            WHERE coalesce((SELECT max(n) FROM order_before), 0) < 2000;
    END;
CREATE TRIGGER order_of_customers_deleted AFTER DELETE ON "order"
    WHEN EXISTS (SELECT 1 FROM customer_count WHERE last >= old.ordered_on)
    BEGIN
        DELETE FROM customer_count
            WHERE (SELECT max(n) FROM order_before) >= 2000 AND last >= old.ordered_on;
        INSERT OR IGNORE INTO order_before (order_id, customer, touch_id, ordered_on, ordered_at)
            SELECT old.id, iif(old.status IS 'voided', NULL, old.customer), old.touch_id, old.ordered_on, old.ordered_at
            WHERE coalesce((SELECT max(n) FROM order_before), 0) < 2000;
    END;
"""
