"""What is known of the folded texts that are kept for searching: by which rule they were written, and whose are stale.

The texts themselves stand in a table `search_ENTITY` for each kind of record that was searched; it is made when it is needed.
"""

SCRIPT = """
CREATE TABLE search_rule (entity TEXT PRIMARY KEY, rule TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE search_stale (id INTEGER PRIMARY KEY, entity TEXT NOT NULL, first_id INTEGER NOT NULL, last_id INTEGER NOT NULL)
    STRICT;
CREATE INDEX search_stale_entity ON search_stale(entity);
"""
