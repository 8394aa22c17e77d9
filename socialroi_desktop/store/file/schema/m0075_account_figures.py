"""What is read off own accounts by hand, by the day."""

SCRIPT = """
CREATE TABLE account_figure (
    id INTEGER PRIMARY KEY, batch_id INTEGER REFERENCES import_batch(id), source_line INTEGER,
    account_id INTEGER NOT NULL REFERENCES account(id), metric TEXT NOT NULL, day TEXT NOT NULL, value TEXT NOT NULL,
    note TEXT) STRICT;
CREATE INDEX account_figure_key ON account_figure(account_id, metric, day);
"""
