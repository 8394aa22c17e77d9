"""Pieces that look alike and are two all the same."""

SCRIPT = """
CREATE TABLE not_alike (
    id INTEGER PRIMARY KEY, batch_id INTEGER REFERENCES import_batch(id), source_line INTEGER,
    ugc_item_id INTEGER NOT NULL REFERENCES ugc_item(id), other_id INTEGER NOT NULL REFERENCES ugc_item(id)) STRICT;
CREATE UNIQUE INDEX not_alike_once ON not_alike(ugc_item_id, other_id);
CREATE INDEX not_alike_other ON not_alike(other_id);
"""
