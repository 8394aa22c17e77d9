"""What was decided of things that are due: done, moved to another day, or dropped with a reason."""

SCRIPT = """
CREATE TABLE due_mark (
    id INTEGER PRIMARY KEY, batch_id INTEGER REFERENCES import_batch(id), source_line INTEGER, kind TEXT NOT NULL,
    row INTEGER NOT NULL, due_on TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'done', moved_to TEXT, reason TEXT,
    decided_on TEXT, UNIQUE (kind, row, due_on)) STRICT;
"""
