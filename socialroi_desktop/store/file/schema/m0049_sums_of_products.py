"""Sums of order lines by product are kept by day, and how many customers came in the days that were asked for."""

SCRIPT = """
CREATE TABLE product_day_sum (
    day TEXT NOT NULL, currency TEXT NOT NULL, name TEXT NOT NULL, orders INTEGER NOT NULL, cancelled INTEGER NOT NULL,
    units INTEGER NOT NULL, value INTEGER NOT NULL, PRIMARY KEY (day, currency, name)) STRICT, WITHOUT ROWID;
CREATE TABLE product_day_stale (day TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TRIGGER order_of_products_changed AFTER UPDATE OF ordered_on, status, currency ON "order"
    BEGIN INSERT OR IGNORE INTO product_day_stale (day) VALUES (old.ordered_on), (new.ordered_on); END;
CREATE TRIGGER order_of_products_deleted AFTER DELETE ON "order"
    BEGIN INSERT OR IGNORE INTO product_day_stale (day) VALUES (old.ordered_on); END;
CREATE TRIGGER order_line_changed AFTER UPDATE OF order_id, name, sku, quantity, unit_price ON order_line
    BEGIN INSERT OR IGNORE INTO product_day_stale (day)
        SELECT ordered_on FROM "order" WHERE id IN (old.order_id, new.order_id); END;
CREATE TRIGGER order_line_deleted AFTER DELETE ON order_line
    BEGIN INSERT OR IGNORE INTO product_day_stale (day) SELECT ordered_on FROM "order" WHERE id = old.order_id; END;
INSERT OR IGNORE INTO product_day_stale (day) SELECT DISTINCT ordered_on FROM "order";

CREATE TABLE customer_count (
    first TEXT NOT NULL, last TEXT NOT NULL, touch_id INTEGER, came INTEGER NOT NULL, returned INTEGER NOT NULL) STRICT;
CREATE INDEX customer_count_last ON customer_count(last);
CREATE TRIGGER order_of_customers_changed AFTER UPDATE OF customer, status, ordered_at, ordered_on, touch_id ON "order"
    BEGIN DELETE FROM customer_count WHERE last >= min(old.ordered_on, new.ordered_on); END;
CREATE TRIGGER order_of_customers_deleted AFTER DELETE ON "order"
    BEGIN DELETE FROM customer_count WHERE last >= old.ordered_on; END;
"""
