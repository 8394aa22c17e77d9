"""Who asks or complains is answered and solved in time: how a mention stands, by when each step was done, and what it is about.

What came in the last two weeks and was not seen to is open; what is older was let go of.
"""

SCRIPT = """
ALTER TABLE mention ADD COLUMN state TEXT;
ALTER TABLE mention ADD COLUMN acknowledged_at TEXT;
ALTER TABLE mention ADD COLUMN routed_at TEXT;
ALTER TABLE mention ADD COLUMN routed_to TEXT;
ALTER TABLE mention ADD COLUMN hand_over TEXT;
ALTER TABLE mention ADD COLUMN private_at TEXT;
ALTER TABLE mention ADD COLUMN private_channel TEXT;
ALTER TABLE mention ADD COLUMN solved_at TEXT;
ALTER TABLE mention ADD COLUMN solution TEXT;
ALTER TABLE mention ADD COLUMN refunded INTEGER;
ALTER TABLE mention ADD COLUMN drop_reason TEXT;
ALTER TABLE mention ADD COLUMN topic_id INTEGER REFERENCES topic(id);
ALTER TABLE mention ADD COLUMN product_id INTEGER REFERENCES product(id);
ALTER TABLE mention ADD COLUMN order_number TEXT;
CREATE INDEX mention_waiting ON mention(mentioned_at) WHERE state IN ('open', 'answered');
CREATE INDEX mention_solved ON mention(solved_at) WHERE solved_at IS NOT NULL;
CREATE INDEX mention_topic ON mention(topic_id) WHERE topic_id IS NOT NULL;
CREATE INDEX mention_product ON mention(product_id) WHERE product_id IS NOT NULL;
UPDATE mention SET state = 'open' WHERE mentioned_on >= date('now', '-14 days') AND done_on IS NULL
    AND (kind IN ('question', 'complaint', 'suggestion') OR kind IS NULL AND sentiment = 'negative');
"""
