"""Posts are planned as well: with a title, a state and the time they are planned for; all there are came out."""

SCRIPT = """
ALTER TABLE post ADD COLUMN title TEXT;
ALTER TABLE post ADD COLUMN state TEXT NOT NULL DEFAULT 'published';
ALTER TABLE post ADD COLUMN scheduled_at TEXT;
ALTER TABLE post ADD COLUMN override_reason TEXT;
CREATE INDEX post_planned ON post(scheduled_at) WHERE state <> 'published';
"""
