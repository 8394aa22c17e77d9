"""On which days customers ordered last is kept for the days asked about, as the counts of customers are for their periods."""

# 2000 is `FEW_ORDERS` of store/derived/kept_customers.py: where more orders are touched, what is kept is dropped.
_NOTE = """
    BEGIN
        DELETE FROM customer_count WHERE (SELECT max(n) FROM order_before) >= 2000 AND last >= {since};
        DELETE FROM last_order_count WHERE (SELECT max(n) FROM order_before) >= 2000 AND until >= {since};
        INSERT OR IGNORE INTO order_before (order_id, customer, touch_id, ordered_on, ordered_at)
            SELECT old.id, iif(old.status IS 'voided', NULL, old.customer), old.touch_id, old.ordered_on, old.ordered_at
            WHERE coalesce((SELECT max(n) FROM order_before), 0) < 2000;
    END;
"""
_KEPT = (
    "(EXISTS (SELECT 1 FROM customer_count WHERE last >= {since})"
    " OR EXISTS (SELECT 1 FROM last_order_count WHERE until >= {since}))"
)
_EARLIER = "min(old.ordered_on, new.ordered_on)"

SCRIPT = f"""
CREATE TABLE last_order_count (until TEXT NOT NULL, day TEXT NOT NULL, customers INTEGER NOT NULL, UNIQUE (until, day)) STRICT;
DROP TRIGGER order_of_customers_changed;
DROP TRIGGER order_of_customers_deleted;
CREATE TRIGGER order_of_customers_changed AFTER UPDATE OF customer, status, ordered_at, ordered_on, touch_id ON "order"
    WHEN (old.customer, old.status, old.ordered_at, old.ordered_on, old.touch_id)
        IS NOT (new.customer, new.status, new.ordered_at, new.ordered_on, new.touch_id)
    AND {_KEPT.format(since=_EARLIER)} {_NOTE.format(since=_EARLIER)}
CREATE TRIGGER order_of_customers_deleted AFTER DELETE ON "order"
    WHEN {_KEPT.format(since="old.ordered_on")} {_NOTE.format(since="old.ordered_on")}
"""
