"""Rules by which lists of people are screened, kept so that the next list is screened alike."""

SCRIPT = """
CREATE TABLE screening_rule (
    id INTEGER PRIMARY KEY, batch_id INTEGER REFERENCES import_batch(id), source_line INTEGER, name TEXT NOT NULL,
    minimum_followers INTEGER, maximum_followers INTEGER, minimum_fit INTEGER, usual_rate INTEGER, channels TEXT,
    countries TEXT, languages TEXT, niche_words TEXT, kinds TEXT, onward TEXT NOT NULL DEFAULT 'get_contact', aim INTEGER
    ) STRICT;
"""
