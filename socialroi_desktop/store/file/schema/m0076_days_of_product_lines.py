"""What goals of a product or product line count is kept by day and way, until an order of the day or a product changes."""

SCRIPT = """
CREATE TABLE product_line_day (day TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (day, word)) STRICT, WITHOUT ROWID;
CREATE TABLE product_line_day_sum (
    day TEXT NOT NULL, word TEXT NOT NULL, touch_id INTEGER NOT NULL, orders INTEGER NOT NULL, cancelled INTEGER NOT NULL,
    units INTEGER NOT NULL, value INTEGER NOT NULL, without_units INTEGER NOT NULL, without_value INTEGER NOT NULL,
    untold_states INTEGER NOT NULL, PRIMARY KEY (day, word, touch_id)) STRICT, WITHOUT ROWID;
CREATE TRIGGER product_line_day_gone AFTER DELETE ON product_line_day
    BEGIN DELETE FROM product_line_day_sum WHERE day = old.day AND word = old.word; END;
CREATE TRIGGER product_lines_of_stale_orders AFTER INSERT ON order_day_stale
    BEGIN DELETE FROM product_line_day WHERE day = new.day; END;
CREATE TRIGGER product_lines_of_stale_lines AFTER INSERT ON product_day_stale
    BEGIN DELETE FROM product_line_day WHERE day = new.day; END;
CREATE TRIGGER product_added_to_line AFTER INSERT ON product BEGIN DELETE FROM product_line_day; END;
CREATE TRIGGER product_moved_to_line AFTER UPDATE OF name, sku, line ON product BEGIN DELETE FROM product_line_day; END;
CREATE TRIGGER product_taken_from_line AFTER DELETE ON product BEGIN DELETE FROM product_line_day; END;
"""
