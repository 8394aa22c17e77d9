"""Tags on records of any kind."""

SCRIPT = """
CREATE TABLE tag (
    id INTEGER PRIMARY KEY, batch_id INTEGER REFERENCES import_batch(id), source_line INTEGER,
    name TEXT NOT NULL, color TEXT NOT NULL, word TEXT) STRICT;
CREATE INDEX tag_key ON tag(word);
CREATE TABLE tagged (
    id INTEGER PRIMARY KEY, batch_id INTEGER REFERENCES import_batch(id), source_line INTEGER,
    tag_id INTEGER NOT NULL REFERENCES tag(id), record_kind TEXT NOT NULL, record_id INTEGER NOT NULL,
    UNIQUE (tag_id, record_kind, record_id)) STRICT;
CREATE INDEX tagged_record ON tagged(record_kind, record_id);
"""
