"""Ways to look at a table that have a name."""

SCRIPT = """
CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY, batch_id INTEGER REFERENCES import_batch(id), source_line INTEGER, record_kind TEXT NOT NULL,
    name TEXT NOT NULL, text TEXT, conditions TEXT, sort TEXT) STRICT;
"""
