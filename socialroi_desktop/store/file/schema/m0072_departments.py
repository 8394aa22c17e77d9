"""Whose accounts and tasks are, what posts sell and whether the brand is seen, and who asked in vain where to buy."""

SCRIPT = """
ALTER TABLE account ADD COLUMN department TEXT;
ALTER TABLE tactic ADD COLUMN department TEXT;
ALTER TABLE tactic ADD COLUMN request TEXT;
ALTER TABLE post ADD COLUMN product_id INTEGER REFERENCES product(id);
ALTER TABLE post ADD COLUMN steps_to_buy INTEGER;
ALTER TABLE post ADD COLUMN brand_visible INTEGER;
ALTER TABLE mention ADD COLUMN asked INTEGER;
ALTER TABLE mention ADD COLUMN told INTEGER;
CREATE INDEX post_product ON post(product_id) WHERE product_id IS NOT NULL;
"""
