"""The bytes of files whose pieces were merged into others, so that they are known when they come again."""

SCRIPT = """
CREATE TABLE merged_file (
    id INTEGER PRIMARY KEY, batch_id INTEGER REFERENCES import_batch(id), source_line INTEGER,
    ugc_item_id INTEGER NOT NULL REFERENCES ugc_item(id), sha256 TEXT NOT NULL) STRICT;
CREATE UNIQUE INDEX merged_file_once ON merged_file(ugc_item_id, sha256);
CREATE INDEX merged_file_hash ON merged_file(sha256);
"""
