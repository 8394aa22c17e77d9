"""Which imports told a record again that was here already: it is theirs once the import that brought it is taken out."""

SCRIPT = """
CREATE TABLE told_again (
    id INTEGER PRIMARY KEY, batch_id INTEGER NOT NULL REFERENCES import_batch(id), source_line INTEGER,
    entity TEXT NOT NULL, record_id INTEGER NOT NULL) STRICT;
CREATE INDEX told_again_batch ON told_again(batch_id);
"""
