"""Checks of own accounts before letters go out: what was ready on which day."""

SCRIPT = """
CREATE TABLE profile_check (
    id INTEGER PRIMARY KEY, batch_id INTEGER REFERENCES import_batch(id), source_line INTEGER, channel TEXT NOT NULL,
    account TEXT, checked_on TEXT, ticked TEXT, passed INTEGER, items INTEGER, note TEXT) STRICT;
CREATE INDEX profile_check_account ON profile_check(channel, account, checked_on);
"""
