"""Orders know whether their list tells states and refunds, and kept sums count those whose list does not.

Of older imports that is unknown where no order of them tells either; eBay calls its orders paid without telling.
"""

_OF_LISTS_WITHOUT = """
    batch_id IN (SELECT o.batch_id FROM "order" o JOIN import_batch b ON b.id = o.batch_id GROUP BY 1
    HAVING max(o.status IS NOT NULL AND NOT (o.status = 'paid' AND b.format = 'ebay_orders')) = 0{more})
"""

SCRIPT = f"""
ALTER TABLE "order" ADD COLUMN states_told INTEGER DEFAULT 1;
ALTER TABLE "order" ADD COLUMN refunds_told INTEGER DEFAULT 1;
ALTER TABLE order_day_sum ADD COLUMN untold_states INTEGER NOT NULL DEFAULT 0;
ALTER TABLE order_day_sum ADD COLUMN untold_refunds INTEGER NOT NULL DEFAULT 0;
ALTER TABLE order_month_sum ADD COLUMN untold_states INTEGER NOT NULL DEFAULT 0;
ALTER TABLE order_month_sum ADD COLUMN untold_refunds INTEGER NOT NULL DEFAULT 0;
ALTER TABLE product_day_sum ADD COLUMN untold_states INTEGER NOT NULL DEFAULT 0;
UPDATE "order" SET states_told = NULL WHERE {_OF_LISTS_WITHOUT.format(more="")};
UPDATE "order" SET refunds_told = NULL WHERE
    {_OF_LISTS_WITHOUT.format(more=" AND max(o.refunds IS NOT NULL) = 0")};
INSERT OR IGNORE INTO order_day_stale (day)
    SELECT DISTINCT ordered_on FROM "order" WHERE states_told IS NULL OR refunds_told IS NULL;
INSERT OR IGNORE INTO product_day_stale (day) SELECT DISTINCT ordered_on FROM "order" WHERE states_told IS NULL;
DROP TRIGGER order_changed;
CREATE TRIGGER order_changed AFTER UPDATE OF ordered_on, status, currency, gross_sales, discounts, refunds, taxes,
    shipping_taxes, shipping_income, shipping_cost, fees, total, units, touch_id, goods_cost, listed_refunds, customer,
    states_told, refunds_told ON "order"
    BEGIN INSERT OR IGNORE INTO order_day_stale (day) VALUES (old.ordered_on), (new.ordered_on); END;
DROP TRIGGER order_of_products_changed;
CREATE TRIGGER order_of_products_changed AFTER UPDATE OF ordered_on, status, currency, states_told ON "order"
    BEGIN INSERT OR IGNORE INTO product_day_stale (day) VALUES (old.ordered_on), (new.ordered_on); END;
"""
