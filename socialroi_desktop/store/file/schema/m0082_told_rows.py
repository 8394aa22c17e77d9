"""What files told of records that they tell otherwise than others do, word for word, and what was wanted of each file."""

SCRIPT = """
CREATE TABLE told_row (
    id INTEGER PRIMARY KEY, batch_id INTEGER NOT NULL REFERENCES import_batch(id), source_line INTEGER,
    entity TEXT NOT NULL, key TEXT NOT NULL, record_id INTEGER, cells TEXT NOT NULL, parts TEXT, asked TEXT)
    STRICT;
CREATE INDEX told_row_batch ON told_row(batch_id);
CREATE INDEX told_row_key ON told_row(entity, key);
CREATE INDEX told_row_record ON told_row(entity, record_id);
ALTER TABLE import_batch ADD COLUMN told TEXT;
"""
