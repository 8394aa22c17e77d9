"""Files kept with records of any kind."""

SCRIPT = """
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY, batch_id INTEGER REFERENCES import_batch(id), source_line INTEGER,
    record_kind TEXT NOT NULL, record_id INTEGER NOT NULL, name TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER, kind TEXT,
    added_on TEXT, note TEXT) STRICT;
CREATE INDEX attachment_record ON attachment(record_kind, record_id);
CREATE INDEX attachment_bytes ON attachment(sha256);
"""
