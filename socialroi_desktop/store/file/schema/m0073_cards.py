"""Personas, objections and lessons, and when somebody who writes the language well read a text."""

SCRIPT = """
CREATE TABLE card (
    id INTEGER PRIMARY KEY, batch_id INTEGER REFERENCES import_batch(id), source_line INTEGER, kind TEXT NOT NULL,
    name TEXT NOT NULL, text TEXT, language TEXT, checked_on TEXT, noted_on TEXT, note TEXT) STRICT;
CREATE INDEX card_key ON card(kind, name, language);
ALTER TABLE letter_template ADD COLUMN checked_on TEXT;
"""
